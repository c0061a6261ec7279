/** `topicwright comment`: a saved plan as a comment on a pull request or merge request, from any CI. */
import { existsSync, readFileSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import { keyOf, now } from '../../github/action-context.ts';
import { type PlanCommentFacts, planComment } from '../../github/comments/plan-comment.ts';
import { postComment, type WantedComment } from '../../github/comments/sticky-comment.ts';
import { connectGitHub } from '../../github/github-client.ts';
import { readActionRun } from '../../github/repository.ts';
import { ProblemError, parsePlanFile, unwrap } from '../../index.ts';
import { errorProblem } from '../../model/problem.ts';
import { rememberSecrets } from '../../output/known-secrets.ts';
import type { CommonOptions } from '../common-options.ts';
import { postNote } from '../gitlab-notes.ts';
import { openTerminal, type Terminal } from '../terminal.ts';
import { readTextFile } from '../text-files.ts';

interface CommentOptions extends CommonOptions {
  readonly number?: number;
  readonly new?: boolean;
}

export function define(command: Command): void {
  command
    .argument('<plan.json...>', 'plans saved by `plan --out`, one comment each')
    .option(
      '--number <number>',
      'of the pull request or merge request; otherwise the one that CI runs for',
      readNumber,
    )
    .option('--new', 'a new comment, rather than the one that is there')
    .addHelpText(
      'after',
      `
Examples:
  topicwright plan --out plan.json && topicwright comment plan.json
  topicwright comment plan.json --number 42

On GitHub it needs GITHUB_TOKEN, on GitLab GITLAB_TOKEN (scope api). Which repository and which request it is about,
it finds in the environment of their runners: GITHUB_REPOSITORY and the event, or CI_PROJECT_ID and CI_MERGE_REQUEST_IID.
-f names the folder as elsewhere: there is one comment for each cluster and folder.`,
    )
    .action(runComment);
}

async function runComment(files: readonly string[], options: CommentOptions): Promise<void> {
  const terminal = openTerminal(options);
  rememberSecrets([process.env['GITHUB_TOKEN'], process.env['GITLAB_TOKEN']]);
  const post = process.env['CI_PROJECT_ID'] ? gitLab(options) : gitHub(options, terminal);
  for (const file of files) {
    const plan = unwrap(parsePlanFile(readTextFile(file), file));
    const key = keyOf('plan', plan.cluster, options.file.length === 0 ? ['.'] : options.file);
    const at = now();
    const url = await post.write({
      ...planComment({ key, plan, prediction: null, at, ...post.facts }),
      ...{ isNew: options.new ?? false, onlyUpdate: false },
    });
    terminal.out(url);
  }
}

interface Post {
  readonly facts: Pick<PlanCommentFacts, 'commit' | 'runId' | 'runUrl'>;
  readonly write: (wanted: WantedComment) => Promise<string>;
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
  return {
    facts: { commit: pullRequest?.headSha ?? sha, runId, runUrl },
    write: async (comment) => {
      const posted = await postComment({ github, repository, number: wanted }, comment);
      if (posted && 'url' in posted) return posted.url;
      throw new ProblemError([
        errorProblem('forge.refused', `GitHub takes no comment on #${wanted}`, {
          detail: posted ? `${posted.refused}.` : '',
          hint: 'It takes pull-requests: write, and a number that exists.',
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
  return {
    facts: {
      commit: environment['CI_COMMIT_SHA'] ?? null,
      runId: environment['CI_PIPELINE_ID'] ?? null,
      runUrl: environment['CI_JOB_URL'] ?? null,
    },
    write: (comment) => postNote({ apiUrl, project, number: wanted, token, pageUrl }, comment),
  };
}

function missing(what: readonly string[]): ReturnType<typeof errorProblem> {
  return errorProblem('cli.usage', `Where to comment is not known: ${what.join(', ')} is missing`, {
    detail: 'Runners of GitHub and GitLab set most of it.',
    hint: 'See topicwright comment --help. `topicwright show plan.json --format markdown` prints the same text.',
  });
}

function readNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It is the number of a request.');
  return Number(text);
}
