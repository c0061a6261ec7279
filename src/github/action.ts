/** One run of the Action: reads its inputs, runs the one mode, and turns what it finds into annotations, outputs and an exit code. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getInput } from '@actions/core';
import { type Problem, ProblemError, unwrap } from '../index.ts';
import { exitCodeOf } from '../model/problem/exit-code-of.ts';
import { errorProblem } from '../model/problem/problem.ts';
import { rememberSecrets } from '../output/known-secrets.ts';
import { renderSarif } from '../report/files/render-sarif.ts';
import { type ActionContext, writeFile } from './action-context.ts';
import { logText } from './action-log.ts';
import { relativeFile, tellProblems } from './annotations.ts';
import { JobSummary } from './comments/job-summary.ts';
import { problemsMarkdown } from './comments/problems-markdown.ts';
import { connectGitHub, refusal } from './github-client.ts';
import { type ActionInputs, type Mode, readInputs } from './inputs.ts';
import { type ModeResult, writeOutputs } from './outputs.ts';
import { readActionRun } from './repository.ts';

const modes: Readonly<Record<Mode, () => Promise<(context: ActionContext) => Promise<ModeResult>>>> = {
  plan: async () => (await import('./plan-mode.ts')).planMode,
  apply: async () => (await import('./apply-mode.ts')).applyMode,
  drift: async () => (await import('./drift-mode.ts')).driftMode,
  command: async () => (await import('./command-mode.ts')).commandMode,
};

export async function runAction(): Promise<0 | 1> {
  const environment = process.env;
  const workspace = environment['GITHUB_WORKSPACE'] ?? process.cwd();
  process.chdir(workspace);
  const summary = new JobSummary(environment['GITHUB_STEP_SUMMARY'] ?? null);
  let inputs: ActionInputs | null = null;
  let result: ModeResult;
  try {
    inputs = unwrap(readInputs((name) => getInput(name)));
    result = await (await modes[inputs.mode]())(contextOf(inputs, summary, workspace));
  } catch (error) {
    result = { results: [], problems: problemsOf(error), exitCode: 0, fails: false };
  }
  return finish(result, inputs, summary, workspace);
}

function contextOf(inputs: ActionInputs, summary: JobSummary, workspace: string): ActionContext {
  const environment = process.env;
  const eventFile = environment['GITHUB_EVENT_PATH'] ?? '';
  const event = eventFile !== '' && existsSync(eventFile) ? readFileSync(eventFile, 'utf8') : '';
  const actionRun = readActionRun(environment, event);
  const { token } = inputs;
  rememberSecrets([token]);
  return {
    ...{ inputs, run: actionRun, summary, workspace },
    github: token === null ? null : connectGitHub({ token, apiUrl: actionRun.apiUrl, onWait: logText }),
    log: logText,
    temporaryFolder: path.join(environment['RUNNER_TEMP'] ?? '.', 'topicwright'),
  };
}

function finish(
  { results, problems, exitCode, fails }: ModeResult,
  inputs: ActionInputs | null,
  summary: JobSummary,
  workspace: string,
): 0 | 1 {
  tellProblems(problems, workspace);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) summary.add((limit) => problemsMarkdown('topicwright: errors', errors, limit));
  if (inputs?.sarif) {
    const placed = problems.map((problem) =>
      problem.source
        ? { ...problem, source: { ...problem.source, file: relativeFile(problem.source.file, workspace) } }
        : problem,
    );
    writeFile(inputs.sarif, renderSarif(placed));
  }
  const warned = inputs?.failOn.has('warnings') && problems.length > 0;
  writeOutputs(results, errors.length > 0 ? exitCodeOf(errors) : exitCode);
  return errors.length > 0 || fails || warned ? 1 : 0;
}

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof ProblemError) return error.problems;
  const refused = refusal(error);
  if (refused !== null)
    return [
      errorProblem('forge.refused', `GitHub refuses a request: ${refused}`, {
        hint: 'See the permissions that the mode needs, in docs/github-action.md.',
      }),
    ];
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const debug = process.env['RUNNER_DEBUG'] === '1' || process.env['TOPICWRIGHT_DEBUG'];
  return [
    errorProblem('bug', 'topicwright failed unexpectedly (a bug)', {
      detail: debug ? (stack ?? message) : `${name}: ${message}`,
      hint: 'Please report it, with debug logging turned on. Applied changes are safe: apply again to continue.',
    }),
  ];
}
