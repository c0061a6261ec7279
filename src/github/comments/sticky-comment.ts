/** One comment for each cluster and folder, found again by what it carries and updated in place. */

import { cleanText } from '../../output/clean-text.ts';
import { type GitHub, isForbidden, refusal, statusOf } from '../github-client.ts';
import type { Repository } from '../repository.ts';
import { type CommentState, nextState, readState, writeState } from './comment-state.ts';

/** A comment holds so many characters. */
export const commentLimit = 65_536;

export interface WantedComment {
  readonly state: Omit<CommentState, 'history'>;
  /** Its Markdown within so many characters. */
  readonly render: (limit: number) => string;
  /** A new one, rather than the one that is there. */
  readonly isNew: boolean;
  /** Only where there is one already. */
  readonly onlyUpdate: boolean;
}

export interface FoundComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly state: CommentState;
}

export type Posted = { readonly url: string } | { readonly refused: string } | null;

/** On a pull request or an issue. */
export interface CommentPlace {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly number: number;
}

/** null: nothing was to be posted. `refused`: why GitHub did not take it, such as a token that may only read. */
export async function postComment(place: CommentPlace, wanted: WantedComment): Promise<Posted> {
  try {
    const found = wanted.isNew ? null : await findComment(place, wanted.state.key);
    if (!found && wanted.onlyUpdate) return null;
    const state = nextState(found?.state ?? null, wanted.state);
    return {
      url: await write(place, found, bodyOf(state, wanted.render, commentLimit), state, wanted.render),
    };
  } catch (error) {
    const refused = refusal(error);
    if (refused !== null) return { refused };
    throw error;
  }
}

/** The last one of that key that we wrote. */
async function findComment(place: CommentPlace, key: string): Promise<FoundComment | null> {
  return (await ownComments(place)).find(({ state }) => state.key === key) ?? null;
}

/** Those that we wrote, the last one first. Anyone can write the same marker: only authors who can be us count. */
export async function ownComments(place: CommentPlace): Promise<readonly FoundComment[]> {
  const { github, repository, number } = place;
  const mine = await ownLogin(github);
  const comments = await github.paginate(github.rest.issues.listComments, {
    ...repository,
    issue_number: number,
    per_page: 100,
  });
  return comments.toReversed().flatMap(({ id, html_url: url, body, user }) => {
    const isOurs = mine === null ? user?.type === 'Bot' : user?.login === mine;
    const state = isOurs && body ? readState(body) : null;
    return state && body ? [{ id, url, body, state }] : [];
  });
}

/** null: the token is an app's, such as that of a workflow, which may not ask who it is. */
export async function ownLogin(github: GitHub): Promise<string | null> {
  try {
    return (await github.rest.users.getAuthenticated()).data.login;
  } catch (error) {
    if (isForbidden(error)) return null;
    throw error;
  }
}

async function write(
  place: CommentPlace,
  found: FoundComment | null,
  body: string,
  state: CommentState,
  render: WantedComment['render'],
): Promise<string> {
  try {
    return await send(place, found, body);
  } catch (error) {
    // GitHub may count characters in another way.
    if (statusOf(error) !== 422) throw error;
    return await send(place, found, bodyOf(state, render, commentLimit / 2));
  }
}

async function send(
  { github, repository, number }: CommentPlace,
  found: FoundComment | null,
  body: string,
): Promise<string> {
  const { data } = found
    ? await github.rest.issues.updateComment({ ...repository, comment_id: found.id, body })
    : await github.rest.issues.createComment({ ...repository, issue_number: number, body });
  return data.html_url;
}

export function bodyOf(state: CommentState, render: WantedComment['render'], limit: number): string {
  const marker = writeState(state);
  const history = historyOf(state);
  const rest = limit - marker.length - history.length - 4;
  const text = cleanText(render(rest).trimEnd(), { isStyled: false });
  return [marker, text, ...(history === '' ? [] : [history])].join('\n\n').slice(0, limit);
}

function historyOf({ history }: CommentState): string {
  if (history.length === 0) return '';
  const lines = history.map(
    ({ at, commit, headline }) => `- ${at}${commit ? ` ${commit.slice(0, 7)}` : ''}: ${headline}`,
  );
  return `<details><summary>Earlier</summary>\n\n${lines.join('\n')}\n\n</details>`;
}
