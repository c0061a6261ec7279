/** One issue for each cluster and folder: opened when it drifts, updated while it does, closed when it no longer does. */

import { type DriftReport, isDifference, type Plan } from '../../index.ts';
import { renderDriftMarkdown } from '../../report/drift/render-drift-markdown.ts';
import { renderPlanMarkdown } from '../../report/review/markdown/render-plan-markdown.ts';
import { escapeMarkdown } from '../../report/text/markdown.ts';
import { type GitHub, refusal } from '../github-client.ts';
import type { Repository } from '../repository.ts';
import { type CommentState, nextState, readState } from './comment-state.ts';
import { bodyOf, commentLimit, ownLogin, type Posted } from './sticky-comment.ts';

const label = 'topicwright-drift';

export interface DriftIssueFacts {
  readonly key: string;
  readonly report: DriftReport;
  /** What an apply would do; null: nothing. */
  readonly repair: Plan | null;
  /** Whether comments can ask for one. */
  readonly takesCommands: boolean;
  readonly runId: string | null;
  readonly runUrl: string | null;
  readonly at: string;
  readonly commit: string | null;
}

/** null: there is none, and needs none. */
export async function keepDriftIssue(
  github: GitHub,
  repository: Repository,
  facts: DriftIssueFacts,
): Promise<Posted> {
  try {
    const found = await findDriftIssue(github, repository, facts.key);
    const hasDrifted = facts.report.items.some(isDifference);
    if (hasDrifted) return { url: await writeIssue(github, repository, found, facts) };
    if (found?.isOpen) await closeIssue(github, repository, found, facts);
    return found ? { url: found.url } : null;
  } catch (error) {
    const refused = refusal(error);
    if (refused !== null) return { refused };
    throw error;
  }
}

export interface FoundIssue {
  readonly number: number;
  readonly url: string;
  readonly isOpen: boolean;
  readonly state: CommentState;
}

/** An open one before one that is closed; then the latest. */
export async function findDriftIssue(
  github: GitHub,
  repository: Repository,
  key: string,
): Promise<FoundIssue | null> {
  const mine = await ownLogin(github);
  const issues = await github.paginate(github.rest.issues.listForRepo, {
    ...repository,
    labels: label,
    state: 'all',
    per_page: 100,
  });
  const ours = issues.flatMap(({ number, html_url: url, state: open, body, user, pull_request: isPull }) => {
    const isOurs = mine === null ? user?.type === 'Bot' : user?.login === mine;
    const state = isOurs && !isPull && body ? readState(body) : null;
    return state?.key === key ? [{ number, url, isOpen: open === 'open', state }] : [];
  });
  const [first] = ours.toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen) || b.number - a.number);
  return first ?? null;
}

async function writeIssue(
  github: GitHub,
  repository: Repository,
  found: FoundIssue | null,
  facts: DriftIssueFacts,
): Promise<string> {
  const { key, report, repair, runId, runUrl, at, commit } = facts;
  const count = report.items.filter(isDifference).length;
  const headline = `${count} ${count === 1 ? 'difference' : 'differences'}`;
  const state = nextState(found?.state ?? null, {
    ...{ key, digest: repair?.digest ?? null, commit, runId, headline, at },
  });
  const footer = `<sub>${at}${runUrl ? `, [run](${runUrl})` : ''}. It is closed once a run finds no drift.</sub>`;
  const where = runUrl ? `in the [job summary](${runUrl})` : 'in the log';
  const render = (limit: number): string => {
    const left = limit - footer.length - 2;
    const repairs = repairText(facts, where, Math.floor(left / 2));
    return `${renderDriftMarkdown(report, { where, limit: left - repairs.length - 1 })}\n${repairs}${footer}`;
  };
  const body = bodyOf(state, render, commentLimit);
  const title = `topicwright: cluster ${report.cluster} has drifted from git`;
  if (!found) {
    const { data } = await github.rest.issues.create({ ...repository, title, body, labels: [label] });
    return data.html_url;
  }
  const { number, isOpen } = found;
  await github.rest.issues.update({ ...repository, issue_number: number, title, body, state: 'open' });
  if (!isOpen) {
    const again = `It has drifted again: ${headline}.`;
    await github.rest.issues.createComment({ ...repository, issue_number: number, body: again });
  }
  return found.url;
}

/** So that whoever asks for the repair has seen all of it. */
function repairText({ repair, takesCommands }: DriftIssueFacts, where: string, limit: number): string {
  if (!repair) return '';
  const command = `/topicwright apply ${repair.digest.slice(0, 12)}`;
  const how = takesCommands
    ? `Comment \`${command}\` to apply this; this needs write permission.`
    : 'A pull request that changes a file of the manifests, if only a comment, applies this once it is merged.';
  const intro = `### The repair\n\n${how}\n\n`;
  const plan = renderPlanMarkdown(repair, { prediction: null, where, limit: limit - intro.length - 2 });
  return `${intro}${plan}\n\n`;
}

async function closeIssue(
  github: GitHub,
  repository: Repository,
  { number }: FoundIssue,
  { report, runUrl }: DriftIssueFacts,
): Promise<void> {
  const run = runUrl ? ` ([run](${runUrl}))` : '';
  const body = `Cluster ${escapeMarkdown(report.cluster)} matches git again${run}.`;
  await github.rest.issues.createComment({ ...repository, issue_number: number, body });
  await github.rest.issues.update({
    ...repository,
    ...{ issue_number: number, state: 'closed', state_reason: 'completed' },
  });
}
