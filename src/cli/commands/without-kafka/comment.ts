/** `topicwright comment`: a saved plan as a comment on a pull request or merge request, from any CI. */
import { existsSync, readFileSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import { keyOf, now } from '../../../github/action-context.ts';
import { type PlanCommentFacts, planComment } from '../../../github/comments/plan-comment.ts';
import { ownComments, postComment, type WantedComment } from '../../../github/comments/sticky-comment.ts';
import { connectGitHub } from '../../../github/github-client.ts';
import { readActionRun } from '../../../github/repository.ts';
import { ProblemError, parsePlanFile, unwrap } from '../../../index.ts';
import { exitError } from '../../../model/problem/exit-codes.ts';
import { errorProblem } from '../../../model/problem/problem.ts';
import { rememberSecrets } from '../../../output/known-secrets.ts';
import { escapeMarkdown, fenced, shorten } from '../../../report/text/markdown.ts';
import type { CommonOptions } from '../../common-options.ts';
import { noteKeys, postNote } from '../../files/gitlab-notes.ts';
import { readTextFile } from '../../files/text-files.ts';
import { openTerminal, type Terminal } from '../../terminal/terminal.ts';

interface CommentOptions extends CommonOptions {
  readonly number?: number;
  readonly new?: boolean;
  readonly failed?: string;
}

export function define(command: Command): void {
  command
    .argument('<plan.json...>', 'plans saved by `plan --out`, one comment each')
    .option(
      '--number <number>',
      'of the pull request or merge request; otherwise the one that CI runs for',
      readNumber,
    )
    .option('--new', 'add a new comment instead of updating the existing one')
    .option('--failed <file>', 'if there is no plan: the stderr of `plan`, posted instead')
    .addHelpText(
      'after',
      `
Examples:
  topicwright plan --out plan.json && topicwright comment plan.json
  topicwright comment plan.json --number 42
  topicwright plan --out plan.json 2> errors.txt; topicwright comment plan.json --failed errors.txt

On GitHub it needs GITHUB_TOKEN, on GitLab GITLAB_TOKEN (scope api). Which repository and which request it is about,
it finds in the environment of their runners: GITHUB_REPOSITORY and the event, or CI_PROJECT_ID and CI_MERGE_REQUEST_IID.
-f names the folder as elsewhere: there is one comment for each cluster and folder.
With --failed and no plan, the errors take the place of the plan that was shown before, and it exits 1.`,
    )
    .action(runComment);
}

async function runComment(files: readonly string[], options: CommentOptions): Promise<void> {
  const terminal = openTerminal(options);
  rememberSecrets([process.env['GITHUB_TOKEN'], process.env['GITLAB_TOKEN']]);
  const post = process.env['CI_PROJECT_ID'] ? gitLab(options) : gitHub(options, terminal);
  const { failed } = options;
  if (failed !== undefined && files.some((file) => !existsSync(file))) {
    await commentFailure(readTextFile(failed), post, options, terminal);
    return;
  }
  for (const file of files) {
    const plan = unwrap(parsePlanFile(readTextFile(file), file));
    const wanted = planComment({
      ...{ key: keyOf('plan', plan.cluster, pathsOf(options)), plan, prediction: null, at: now() },
      ...post.facts,
    });
    const url = await post.write({ ...wanted, isNew: options.new ?? false, onlyUpdate: false });
    if (url !== null) terminal.out(url);
  }
  // Whatever failed before, while it was not known for which cluster.
  const again = 'The manifests can be planned again.';
  await post.write({ ...failure(unnamed, again, () => `${again}\n`, post, options), onlyUpdate: true });
}

const pathsOf = ({ file }: CommentOptions): readonly string[] => (file.length === 0 ? ['.'] : file);

/** A cluster can't be called that: none is known where manifests can't be read. */
const unnamed = '*';

/** In place of the plans that were shown of these manifests; otherwise in a comment of its own. */
async function commentFailure(
  errors: string,
  post: Post,
  options: CommentOptions,
  terminal: Terminal,
): Promise<void> {
  const shown = await post.keys();
  const ours = shown
    .map((key) => key.split(' ')[1] ?? '')
    .filter((name) => shown.includes(keyOf('plan', name, pathsOf(options))))
    .filter((name) => options.cluster === undefined || name === options.cluster);
  const clusters = ours.length > 0 ? [...new Set(ours)] : [options.cluster ?? unnamed];
  const [headline = ''] = errors.trim().split('\n');
  for (const cluster of clusters) {
    const title = cluster === unnamed ? 'the manifests' : `cluster ${escapeMarkdown(cluster)}`;
    const render = (limit: number): string => {
      const intro = `### topicwright: ${title} cannot be planned`;
      const text = errors.trim().slice(0, Math.max(0, limit - intro.length - 200));
      return `${intro}\n\n${fenced(text)}`;
    };
    const url = await post.write({
      ...failure(cluster, escapeMarkdown(shorten(headline)), render, post, options),
      onlyUpdate: false,
    });
    if (url !== null) terminal.out(url);
  }
  process.exitCode = exitError;
}

function failure(
  cluster: string,
  headline: string,
  render: WantedComment['render'],
  { facts: { commit, runId } }: Post,
  options: CommentOptions,
): Omit<WantedComment, 'onlyUpdate'> {
  const key = keyOf('plan', cluster, pathsOf(options));
  return { state: { key, digest: null, commit, runId, headline, at: now() }, render, isNew: false };
}

interface Post {
  readonly facts: Pick<PlanCommentFacts, 'commit' | 'runId' | 'runUrl'>;
  /** null: there was none to update. */
  readonly write: (wanted: WantedComment) => Promise<string | null>;
  /** Which of our comments there are. */
  readonly keys: () => Promise<readonly string[]>;
}

function gitHub({ number }: CommentOptions, terminal: Terminal): Post {
  const eventFile = process.env['GITHUB_EVENT_PATH'] ?? '';
  const run = readActionRun(process.env, existsSync(eventFile) ? readFileSync(eventFile, 'utf8') : '');
  const { repository, pullRequest, runId, runUrl, sha, apiUrl } = run;
  const token = process.env['GITHUB_TOKEN'];
  const wanted = number ?? pullRequest?.number;
  if (!repository || !token || wanted === undefined)
    throw new ProblemError([
      missing([
        ...(repository ? [] : ['GITHUB_REPOSITORY (owner/name)']),
        ...(token ? [] : ['GITHUB_TOKEN']),
        ...(wanted === undefined ? ['--number'] : []),
      ]),
    ]);
  const github = connectGitHub({ token, apiUrl, onWait: terminal.err });
  const place = { github, repository, number: wanted };
  return {
    facts: { commit: pullRequest?.headSha ?? sha, runId, runUrl },
    keys: async () => (await ownComments(place)).map(({ state }) => state.key),
    write: async (comment) => {
      const posted = await postComment(place, comment);
      if (!posted || 'url' in posted) return posted?.url ?? null;
      throw new ProblemError([
        errorProblem('forge.refused', `GitHub does not accept comments on #${wanted}`, {
          detail: `${posted.refused}.`,
          hint: 'It needs pull-requests: write, and a number that exists.',
        }),
      ]);
    },
  };
}

function gitLab({ number }: CommentOptions): Post {
  const environment = process.env;
  const { CI_API_V4_URL: apiUrl, CI_PROJECT_ID: project, GITLAB_TOKEN: token } = environment;
  const wanted = number ?? Number(environment['CI_MERGE_REQUEST_IID'] ?? Number.NaN);
  if (!apiUrl || !project || !token || Number.isNaN(wanted))
    throw new ProblemError([
      missing([
        ...(apiUrl ? [] : ['CI_API_V4_URL']),
        ...(token ? [] : ['GITLAB_TOKEN']),
        ...(Number.isNaN(wanted) ? ['CI_MERGE_REQUEST_IID or --number'] : []),
      ]),
    ]);
  const projectUrl = environment['CI_PROJECT_URL'];
  const pageUrl = projectUrl ? `${projectUrl}/-/merge_requests/${wanted}` : null;
  const place = { apiUrl, project, number: wanted, token, pageUrl };
  return {
    keys: () => noteKeys(place),
    facts: {
      commit: environment['CI_COMMIT_SHA'] ?? null,
      runId: environment['CI_PIPELINE_ID'] ?? null,
      runUrl: environment['CI_JOB_URL'] ?? null,
    },
    write: (comment) => postNote(place, comment),
  };
}

function missing(what: readonly string[]): ReturnType<typeof errorProblem> {
  return errorProblem('cli.usage', `Cannot find where to comment: ${what.join(', ')} is missing`, {
    detail: 'Runners of GitHub and GitLab set most of it.',
    hint: 'See topicwright comment --help. `topicwright show plan.json --format markdown` prints the same text.',
  });
}

function readNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It is the number of a request.');
  return Number(text);
}
