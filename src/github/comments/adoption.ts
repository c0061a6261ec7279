/** A pull request that takes what git does not know into it: topics that nothing matches, and configs changed by hand. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { type ClusterState, type DesiredState, type Plan, readManifest } from '../../index.ts';
import { adoptConfig } from '../../manifest/import/adopt-config.ts';
import { isKafkasOwn, writeTopics } from '../../manifest/import/import-cluster.ts';
import { countOf } from '../../model/values/count-of.ts';
import { escapeMarkdown } from '../../report/text/markdown.ts';
import { type ActionContext, keyOf, now } from '../action-context.ts';
import { relativeFile } from '../annotations.ts';
import { type GitHub, refusal, statusOf } from '../github-client.ts';
import type { Repository } from '../repository.ts';
import { nextState, readState } from './comment-state.ts';
import { bodyOf, commentLimit } from './sticky-comment.ts';

export interface AdoptionFacts {
  readonly desired: DesiredState;
  readonly state: ClusterState;
  /** What an apply would do to put the cluster back. */
  readonly plan: Plan;
}

/** Whole new texts, by path from the root of the repository. */
interface Adoption {
  readonly files: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
}

/** The pull request's address; null: there is nothing to adopt, it was turned down before, or the token may not offer it. */
export async function offerAdoption(facts: AdoptionFacts, context: ActionContext): Promise<string | null> {
  const { github, run, log } = context;
  const adoption = adopt(facts, context);
  if (adoption.files.size === 0 || !github || !run.repository || run.defaultBranch === null) return null;
  try {
    return await openPullRequest(github, run.repository, adoption, facts, context);
  } catch (error) {
    const refused = refusal(error);
    if (refused === null) throw error;
    log(
      `No pull request was opened to adopt undeclared topics: ${refused}. It needs contents: write and pull-requests: write.`,
    );
    return null;
  }
}

function adopt(facts: AdoptionFacts, context: ActionContext): Adoption {
  const files = new Map<string, string>();
  const read = (file: string): string => files.get(file) ?? readIfThere(path.join(context.workspace, file));
  const notes = [...adoptTopics(facts, context, files, read), ...adoptConfigs(facts, context, files, read)];
  return { files, notes };
}

/** Those that nothing in git matches, into a file of their own. Returns what could not be taken over. */
function adoptTopics(
  { desired, state, plan }: AdoptionFacts,
  { workspace, inputs }: ActionContext,
  files: Map<string, string>,
  read: (file: string) => string,
): readonly string[] {
  const unknown = new Set(plan.summary.undeclaredTopics.map(({ topic }) => topic));
  const topics = state.topics.filter(({ name }) => unknown.has(name) && !isKafkasOwn(name));
  const { text, notes } = writeTopics(topics, desired.cluster.name);
  const file = adoptedFile(desired.cluster.name, inputs.paths, workspace);
  const before = read(file);
  if (text !== '') files.set(file, before === '' ? text : `${before}---\n${text}`);
  return notes;
}

/** Values that were changed by hand, where they are declared. Returns what has to be taken over by hand. */
function adoptConfigs(
  { plan }: AdoptionFacts,
  { workspace }: ActionContext,
  files: Map<string, string>,
  read: (file: string) => string,
): readonly string[] {
  return plan.steps.flatMap((step) => {
    if (step.kind !== 'set-config' || !step.source) return [];
    const file = relativeFile(step.source.file, workspace);
    return step.changes.flatMap(({ key, from }) => {
      const adopted = from === null ? null : adoptConfig(read(file), { topic: step.topic, key, value: from });
      if (adopted === null)
        return [`${step.topic}: ${key} is ${from ?? 'not set'}, which can't be written into ${file}`];
      files.set(file, adopted);
      return [];
    });
  });
}

/** In the folder of the manifests. */
function adoptedFile(cluster: string, paths: readonly string[], workspace: string): string {
  const [first = '.'] = paths;
  const folder = /\.ya?ml$/.test(first) ? path.dirname(first) : first;
  return path.posix.join(relativeFile(folder, workspace), `adopted-${cluster}.yaml`);
}

function readIfThere(file: string): string {
  try {
    return readManifest(file);
  } catch {
    return '';
  }
}

async function openPullRequest(
  github: GitHub,
  repository: Repository,
  { files, notes }: Adoption,
  { desired, plan }: AdoptionFacts,
  { inputs, run }: ActionContext,
): Promise<string | null> {
  const cluster = desired.cluster.name;
  const branch = `topicwright/adopt-${cluster}`;
  const base = run.defaultBranch ?? '';
  const { data: known } = await github.rest.pulls.list({
    ...repository,
    ...{ head: `${repository.owner}:${branch}`, base, state: 'all', sort: 'created', direction: 'desc' },
  });
  const [latest] = known;
  const existing = latest?.state === 'open' ? latest : undefined;
  const previous = latest?.body ? readState(latest.body) : null;
  const digest = JSON.stringify([...files]);
  const headline = `${files.size} files`;
  const state = nextState(previous, {
    ...{ key: keyOf('adopt', cluster, inputs.paths), digest: sha256(digest), commit: run.sha },
    ...{ runId: run.runId, headline, at: now() },
  });
  // What was closed without a merge is not offered again, until it is something else.
  if (latest && latest.merged_at === null && previous?.digest === state.digest)
    return existing?.html_url ?? null;
  await resetBranch(github, repository, branch, base);
  for (const [file, text] of files) await writeToBranch(github, repository, { branch, file, text, cluster });
  const body = bodyOf(state, () => bodyText(cluster, plan, notes), commentLimit);
  const title = `Declare what cluster ${cluster} has and git does not`;
  if (existing) {
    await github.rest.pulls.update({ ...repository, pull_number: existing.number, title, body });
    return existing.html_url;
  }
  const { data } = await github.rest.pulls.create({ ...repository, title, body, head: branch, base });
  return data.html_url;
}

function bodyText(cluster: string, { summary }: Plan, notes: readonly string[]): string {
  const unknown = countOf(summary.undeclaredTopics.length, 'topic');
  return [
    `This declares ${unknown} of cluster ${escapeMarkdown(cluster)} that git does not have, and configs that were changed by hand. Merge it to keep them; otherwise the next apply resets the configs, and the topics stay undeclared.`,
    ...(notes.length > 0 ? [notes.map((note) => `- ${escapeMarkdown(note)}`).join('\n')] : []),
  ].join('\n\n');
}

async function resetBranch(
  github: GitHub,
  repository: Repository,
  branch: string,
  base: string,
): Promise<void> {
  const { data } = await github.rest.git.getRef({ ...repository, ref: `heads/${base}` });
  const { sha } = data.object;
  try {
    await github.rest.git.createRef({ ...repository, ref: `refs/heads/${branch}`, sha });
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
    await github.rest.git.updateRef({ ...repository, ref: `heads/${branch}`, sha, force: true });
  }
}

async function writeToBranch(
  github: GitHub,
  repository: Repository,
  {
    branch,
    file,
    text,
    cluster,
  }: {
    readonly branch: string;
    readonly file: string;
    readonly text: string;
    readonly cluster: string;
  },
): Promise<void> {
  const before = await shaOf(github, repository, file, branch);
  await github.rest.repos.createOrUpdateFileContents({
    ...repository,
    ...{ path: file, branch, message: `Adopt from cluster ${cluster}: ${file}` },
    content: Buffer.from(text).toString('base64'),
    ...(before !== null && { sha: before }),
  });
}

/** null: the file is new. */
async function shaOf(
  github: GitHub,
  repository: Repository,
  file: string,
  ref: string,
): Promise<string | null> {
  try {
    const { data } = await github.rest.repos.getContent({ ...repository, path: file, ref });
    return Array.isArray(data) ? null : data.sha;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
