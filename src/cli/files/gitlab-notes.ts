/** The note on a GitLab merge request, through the notes API: found again and updated in place. */
import { nextState, readState } from '../../github/comments/comment-state.ts';
import { bodyOf, type WantedComment } from '../../github/comments/sticky-comment.ts';
import { errorProblem, ProblemError } from '../../model/problem/problem.ts';

export interface MergeRequest {
  /** `https://gitlab.example.com/api/v4` */
  readonly apiUrl: string;
  readonly project: string;
  readonly number: number;
  readonly token: string;
  /** Its page; null: not known. */
  readonly pageUrl: string | null;
}

interface Note {
  readonly id: number;
  readonly body: string;
  readonly author: { readonly id: number };
}

/** GitLab takes a million characters; a note that long is no use to anybody. */
const noteLimit = 200_000;
const patienceMs = 30_000;

/** Returns where it is; null: there was none to update. Throws a ProblemError where GitLab refuses. */
export async function postNote(place: MergeRequest, wanted: WantedComment): Promise<string | null> {
  const { data: me } = await ask<{ readonly id: number }>(place, 'GET', '/user');
  const notes = notesOf(place);
  const found = wanted.isNew ? null : await findNote(place, me.id, wanted.state.key);
  if (!found && wanted.onlyUpdate) return null;
  const previous = found ? readState(found.body) : null;
  const body = bodyOf(nextState(previous, wanted.state), wanted.render, noteLimit);
  const { data } = found
    ? await ask<Note>(place, 'PUT', `${notes}/${found.id}`, { body })
    : await ask<Note>(place, 'POST', notes, { body });
  return `${place.pageUrl ?? `${place.apiUrl}${notes}`}#note_${data.id}`;
}

/** Which of our notes the merge request has: the keys that they carry. */
export async function noteKeys(place: MergeRequest): Promise<readonly string[]> {
  const { data: me } = await ask<{ readonly id: number }>(place, 'GET', '/user');
  const keys: string[] = [];
  for await (const { body, author } of allNotes(place)) {
    const key = author.id === me.id ? readState(body)?.key : undefined;
    if (key !== undefined) keys.push(key);
  }
  return keys;
}

async function findNote(place: MergeRequest, me: number, key: string): Promise<Note | null> {
  for await (const note of allNotes(place))
    if (note.author.id === me && readState(note.body)?.key === key) return note;
  return null;
}

/** The latest first, page by page. */
async function* allNotes(place: MergeRequest): AsyncGenerator<Note> {
  for (let page = '1'; page !== ''; ) {
    const { data, nextPage } = await ask<readonly Note[]>(
      place,
      'GET',
      `${notesOf(place)}?sort=desc&order_by=created_at&per_page=100&page=${page}`,
    );
    yield* data;
    page = nextPage;
  }
}

const notesOf = ({ project, number }: MergeRequest): string =>
  `/projects/${encodeURIComponent(project)}/merge_requests/${number}/notes`;

async function ask<Data>(
  { apiUrl, token }: MergeRequest,
  method: string,
  route: string,
  body?: object,
): Promise<{ readonly data: Data; readonly nextPage: string }> {
  const response = await fetch(`${apiUrl}${route}`, {
    method,
    headers: { 'PRIVATE-TOKEN': token, 'content-type': 'application/json' },
    signal: AbortSignal.timeout(patienceMs),
    ...(body && { body: JSON.stringify(body) }),
  }).catch((error: Error) => {
    throw new ProblemError([refused(`GitLab can't be reached at ${apiUrl}`, error.message)]);
  });
  if (response.ok)
    return { data: (await response.json()) as Data, nextPage: response.headers.get('x-next-page') ?? '' };
  const text = (await response.text()).slice(0, 300);
  throw new ProblemError([refused(`GitLab refuses ${method} ${route}`, `HTTP ${response.status}: ${text}`)]);
}

const refused = (summary: string, detail: string): ReturnType<typeof errorProblem> =>
  errorProblem('forge.refused', summary, {
    detail,
    hint: 'It needs a project or personal access token with scope api in GITLAB_TOKEN; job tokens may not write notes.',
  });
