/** Marks the plans that open pull requests show as outdated, once their base has got other manifests. */
import path from 'node:path';
import { type ActionContext, keyOf, placeOf } from '../action-context.ts';
import { takesCommands } from '../commands/takes-commands.ts';
import { type GitHub, refusal, statusOf } from '../github-client.ts';
import type { Repository } from '../repository.ts';
import { writeState } from './comment-state.ts';
import { markChecksOutdated } from './outdated-checks.ts';
import { commentLimit, type FoundComment, ownComments } from './sticky-comment.ts';

/** Of the pull requests that were updated last; the others are told by their next run. */
const mostPulls = 100;
/** GitHub lists no more files of a push. */
const mostFiles = 300;

/** Never throws, so that an apply can go on beside it: what goes wrong is logged, as a mark is a courtesy. */
export async function markOutdated(clusters: readonly string[], context: ActionContext): Promise<void> {
  const { github, run, inputs, log } = context;
  const { repository, branch, before, sha } = run;
  const isPush = run.eventName === 'push' && branch !== null && before !== null && sha !== null;
  if (!github || !repository || !isPush || inputs.comment === 'off') return;
  try {
    if (!(await changesManifests(`${before}...${sha}`, inputs.paths, github, repository))) return;
    const { data: pulls } = await github.rest.pulls.list({
      ...repository,
      ...{ state: 'open', base: branch, sort: 'updated', direction: 'desc', per_page: mostPulls },
    });
    for (const { number, head } of pulls)
      await markPull({ number, headSha: head.sha, branch, sha, clusters }, github, repository, context);
  } catch (error) {
    const why = refusal(error) ?? String(error);
    log(`Plans of open pull requests could not be marked as outdated: ${why}`);
  }
}

async function changesManifests(
  basehead: string,
  paths: readonly string[],
  github: GitHub,
  repository: Repository,
): Promise<boolean> {
  const { data } = await github.rest.repos.compareCommitsWithBasehead({ ...repository, basehead });
  const files = data.files ?? [];
  const folders = paths.map((one) => path.posix.normalize(one).replace(/\/$/, ''));
  const isBelow = (file: string): boolean =>
    folders.some((folder) => folder === '.' || file === folder || file.startsWith(`${folder}/`));
  return files.length >= mostFiles || files.some(({ filename }) => isBelow(filename));
}

interface OpenPull {
  readonly number: number;
  readonly headSha: string;
  /** That it is to be merged into. */
  readonly branch: string;
  /** What that is at. */
  readonly sha: string;
  readonly clusters: readonly string[];
}

async function markPull(
  pull: OpenPull,
  github: GitHub,
  repository: Repository,
  context: ActionContext,
): Promise<void> {
  const place = placeOf(context, pull.number);
  if (!place) return;
  const keys = pull.clusters.map((name) => keyOf('plan', name, context.inputs.paths));
  const shown = (await ownComments(place)).filter(({ state }) => keys.includes(state.key));
  const outdated: FoundComment[] = [];
  for (const comment of shown)
    if (await isOutdated(comment, pull.sha, github, repository)) outdated.push(comment);
  if (outdated.length === 0) return;
  const says = `\`${pull.branch}\` has new manifests since (${pull.sha.slice(0, 7)}).`;
  for (const { id, body, state } of outdated) {
    const how = takesCommands(context.workspace)
      ? 'Comment `/topicwright plan` to update it.'
      : 'Run its workflow again to update it.';
    const banner = `> [!WARNING]\n> **This plan is outdated.** ${says} ${how}`;
    const marker = writeState({ ...state, isOutdated: true });
    const rest = body.slice(body.indexOf('-->') + 3).trimStart();
    const marked = [marker, banner, rest].join('\n\n').slice(0, commentLimit);
    await github.rest.issues.updateComment({ ...repository, comment_id: id, body: marked });
  }
  context.log(`The plan of #${pull.number} is outdated.`);
  await markChecksOutdated({ sha: pull.headSha, clusters: pull.clusters, says }, context);
}

/** Not what was planned on this commit already, or on a later one. */
async function isOutdated(
  { state }: FoundComment,
  sha: string,
  github: GitHub,
  repository: Repository,
): Promise<boolean> {
  if (state.isOutdated === true || state.digest === null) return false;
  if (!state.base) return true;
  try {
    const { data } = await github.rest.repos.compareCommitsWithBasehead({
      ...repository,
      ...{ basehead: `${sha}...${state.base}`, per_page: 1 },
    });
    return data.status !== 'ahead' && data.status !== 'identical';
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    return true;
  }
}
