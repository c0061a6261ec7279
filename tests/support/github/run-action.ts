/**
 * Runs the Action as GitHub's runner does: with INPUT_* and GITHUB_*, in a checked-out repository. Within this process, from the sources
 * that the bundle is made of; or the bundle, in a process of its own.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { runAction as runFromSources } from '../../../src/github/action.ts';
import { withinProcess } from '../within-process.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const action = path.join(root, 'dist/action/main.js');
/** What Node has compiled of the bundle, for the runs that follow. */
const compileCache = path.join(root, '.cache/node-compile-cache');

export interface ActionMetadata {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

export const actionMetadata: ActionMetadata = parse(
  readFileSync(path.join(root, 'action.yml'), 'utf8'),
) as ActionMetadata;

export interface ActionRequest {
  /** The repository as it is checked out. */
  readonly workspace: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** The event's name and payload. */
  readonly event: { readonly name: string; readonly payload: object };
  readonly apiUrl: string;
  readonly token: string;
  readonly sha?: string;
  readonly runId?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** A process of its own, of the bundle. */
  readonly ofBundle?: boolean;
  /** Called with all that was printed so far, and what sends signals: to a process of its own. */
  readonly onOutput?: (output: string, kill: (signal: NodeJS.Signals) => void) => void;
}

export interface ActionResult {
  readonly code: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Workflow commands such as `::error file=…::`. */
  readonly annotations: readonly string[];
  readonly temporaryFolder: string;
}

export async function runAction(request: ActionRequest): Promise<ActionResult> {
  const { workspace, inputs, event, apiUrl, token, sha = '2'.repeat(40), runId = '4711' } = request;
  const folder = mkdtempSync(path.join(tmpdir(), 'topicwright-runner-'));
  const file = (name: string): string => path.join(folder, name);
  for (const name of ['output', 'summary', 'env', 'path']) writeFileSync(file(name), '');
  writeFileSync(file('event.json'), JSON.stringify(event.payload));
  mkdirSync(file('temp'));
  const given = Object.entries(actionMetadata.inputs).map(([name, { default: text = '' }]) => {
    const value = inputs[name] ?? (text.includes('github.token') ? token : text);
    return [`INPUT_${name.toUpperCase()}`, value];
  });
  const environment = {
    ...{ PATH: process.env['PATH'], HOME: process.env['HOME'], CI: 'true', GITHUB_ACTIONS: 'true' },
    ...{
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'Codertocat/Hello-World',
      GITHUB_ACTOR: 'octocat',
    },
    ...{ GITHUB_EVENT_NAME: event.name, GITHUB_EVENT_PATH: file('event.json'), GITHUB_SHA: sha },
    NODE_COMPILE_CACHE: compileCache,
    // The loopback GitHub has limits only where a test gives it some.
    ...{ GITHUB_REF_NAME: 'main', TOPICWRIGHT_GITHUB_UNPACED: '1' },
    ...{ GITHUB_RUN_ID: runId, GITHUB_API_URL: apiUrl, GITHUB_SERVER_URL: 'https://github.com' },
    ...{ GITHUB_OUTPUT: file('output'), GITHUB_STEP_SUMMARY: file('summary'), RUNNER_TEMP: file('temp') },
    ...Object.fromEntries(given),
    ...request.environment,
  };
  const { code, log } = await (request.ofBundle || request.onOutput ? runBundle : runHere)(
    request,
    environment,
  );
  return {
    ...{ code, log, outputs: parseOutputs(readFileSync(file('output'), 'utf8')) },
    summary: readFileSync(file('summary'), 'utf8'),
    annotations: log.split('\n').filter((line) => /^::(?:error|warning|notice)/.test(line)),
    temporaryFolder: file('temp'),
  };
}

type Environment = Readonly<Record<string, string | undefined>>;
type Ended = Pick<ActionResult, 'code' | 'log'>;

async function runHere({ workspace }: ActionRequest, env: Environment): Promise<Ended> {
  let log = '';
  const onOutput = (_: string, text: string): void => {
    log += text;
  };
  const argv = [process.execPath, action];
  const code = await withinProcess({ cwd: workspace, env, argv, onOutput }, runFromSources);
  return { code, log };
}

async function runBundle({ workspace, onOutput }: ActionRequest, env: Environment): Promise<Ended> {
  const child = spawn(process.execPath, [action], { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      onOutput?.(log, (signal) => child.kill(signal));
    });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, log };
}

/** `name<<delimiter`, lines, `delimiter`. */
function parseOutputs(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const match of text.matchAll(/^(.+)<<(ghadelimiter_\S+)\r?\n([\s\S]*?)\r?\n?\2$/gm))
    found[match[1] ?? ''] = match[3] ?? '';
  return found;
}
