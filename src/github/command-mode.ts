/**
 * `mode: command`: does what a comment on a pull request or a drift issue asks for, if its author may write to the repository. It
 * reaches no cluster and reads no file of a branch: it only starts workflows, which have their own secrets and rules.
 */
import { type Problem, ProblemError } from '../index.ts';
import { errorProblem } from '../model/problem/problem.ts';
import { escapeMarkdown, shorten } from '../report/text/markdown.ts';
import type { ActionContext } from './action-context.ts';
import { type Answer, declined } from './commands/answer.ts';
import { applyNow } from './commands/apply-now.ts';
import { mayWrite } from './commands/may-write.ts';
import { planAgain } from './commands/plan-again.ts';
import { type Command, readCommand } from './commands/read-command.ts';
import { type GitHub, refusal } from './github-client.ts';
import type { ModeResult } from './outputs.ts';
import type { EventComment, Repository } from './repository.ts';

const usage = [
  'Commands, for people with write access to this repository:',
  '- `/topicwright plan` on a pull request: plans it again, with the current cluster and main',
  '- `/topicwright apply` on a merged pull request: applies main, within what was shown',
  '- `/topicwright apply DIGEST` on an issue about drift: repairs the drift as shown',
].join('\n');

export async function commandMode(context: ActionContext): Promise<ModeResult> {
  const { github, run, log } = context;
  const { repository, comment } = run;
  if (!github || !repository || run.eventName !== 'issue_comment')
    throw new ProblemError([notOfComment(run.eventName)]);
  const command = comment ? readCommand(comment.body) : null;
  if (!comment || !command || comment.isByBot) {
    log('The comment has no command.');
    return nothing;
  }
  const answer = await answerTo(command, comment, github, repository, context);
  log(answer.text);
  await reply(answer, comment, github, repository, log);
  return nothing;
}

const nothing: ModeResult = { results: [], problems: [], exitCode: 0, fails: false };

async function answerTo(
  command: Command,
  comment: EventComment,
  github: GitHub,
  repository: Repository,
  { inputs, run }: ActionContext,
): Promise<Answer> {
  if (!(await mayWrite(comment.author, github, repository)))
    return declined(`@${comment.author} has no write access to this repository, which commands need.`);
  switch (command.kind) {
    case 'plan':
      return comment.isOnPullRequest
        ? await planAgain(comment.number, inputs.planWorkflow, github, repository)
        : declined('Only pull requests are planned. The next drift run brings this issue up to date.');
    case 'apply': {
      const { owner, repo } = repository;
      return await applyNow(
        {
          ...{ comment, digest: command.digest, workflow: inputs.applyWorkflow },
          defaultBranch: run.defaultBranch ?? 'main',
          repositoryUrl: `${run.serverUrl}/${owner}/${repo}`,
        },
        github,
        repository,
      );
    }
    case 'help':
      return { text: usage, isDone: true };
    case 'unknown':
      return declined(`${escapeMarkdown(shorten(command.line))} is not a command.\n\n${usage}`);
  }
}

/** A token that may not answer has still done what was asked for. */
async function reply(
  { text, isDone }: Answer,
  { id, number }: EventComment,
  github: GitHub,
  repository: Repository,
  log: (text: string) => void,
): Promise<void> {
  try {
    await github.rest.reactions.createForIssueComment({
      ...repository,
      ...{ comment_id: id, content: isDone ? '+1' : 'confused' },
    });
    await github.rest.issues.createComment({ ...repository, issue_number: number, body: text });
  } catch (error) {
    const refused = refusal(error);
    if (refused === null) throw error;
    log(`No answer, as ${refused}. It needs pull-requests: write and issues: write.`);
  }
}

function notOfComment(event: string): Problem {
  return errorProblem(
    'cli.usage',
    `mode: command is for comments, and this run is of ${event || 'no event'}`,
    {
      detail: 'It needs the event issue_comment and a token.',
      hint: 'Use it as in examples/github/command.yml, with on: issue_comment.',
    },
  );
}
