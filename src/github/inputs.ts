/** The Action's inputs as values, or everything that is wrong with them at once; action.yml says what each is. */
import { type Consents, type PlanOptions, parseDuration } from '../index.ts';
import { parseSize } from '../manifest/fields/parse-quantity.ts';
import { parseTopicPattern } from '../manifest/fields/parse-topic-pattern.ts';
import { errorProblem, type Problem, type Result } from '../model/problem/problem.ts';
import { append } from '../model/values/long-lists.ts';
import { parseTarget } from '../reconcile/saved/parse-target.ts';

export type Mode = 'plan' | 'apply' | 'drift' | 'command';
type FailReason = 'changes' | 'deletes' | 'drift' | 'warnings';

export interface ActionInputs {
  readonly mode: Mode;
  readonly paths: readonly string[];
  readonly cluster: string | null;
  readonly variables: Readonly<Record<string, string>>;
  readonly allowedFolders: readonly string[];
  readonly planFile: string | null;
  readonly planOptions: PlanOptions;
  readonly comment: 'sticky' | 'new' | 'off';
  readonly commentOnNoChange: boolean;
  readonly requireApprovedPlan: boolean;
  /** The drift run whose plans somebody has approved; null: none. */
  readonly shownRun: number | null;
  /** File names below `.github/workflows`. */
  readonly planWorkflow: string;
  readonly applyWorkflow: string;
  readonly failOn: ReadonlySet<FailReason>;
  readonly consents: Consents;
  readonly maxDurationMs: number | null;
  readonly lockTimeoutMs: number;
  readonly sarif: string | null;
  readonly snapshot: string | null;
  /** For clusters that a pull request may not have contacted. */
  readonly fallbackSnapshot: string | null;
  readonly adopt: boolean;
  /** null: nothing is written to GitHub but what the log and the job summary take. */
  readonly token: string | null;
}

const modes: readonly Mode[] = ['plan', 'apply', 'drift', 'command'];
const failReasons: readonly FailReason[] = ['changes', 'deletes', 'drift', 'warnings'];

/** `read`: the text of an input, empty where it is not given. */
export function readInputs(read: (name: string) => string): Result<ActionInputs> {
  const problems: Problem[] = [];
  const refuse = (name: string, value: string, expected: string): void => {
    problems.push(
      errorProblem('cli.usage', `The input ${name} can't be ${JSON.stringify(value)}`, {
        detail: `Expected ${expected}.`,
        hint: `Correct it under "with:" in the workflow.`,
      }),
    );
  };
  const oneOf = <Value extends string>(name: string, values: readonly Value[], byDefault: Value): Value => {
    const written = read(name).trim();
    const found = values.find((value) => value === written);
    if (found === undefined && written !== '') refuse(name, written, values.join(' or '));
    return found ?? byDefault;
  };
  const flag = (name: string, byDefault: boolean): boolean =>
    oneOf(name, ['true', 'false'], byDefault ? 'true' : 'false') === 'true';
  const parsed = <Value>(
    name: string,
    parse: (text: string) => Value | null,
    expected: string,
  ): Value | null => {
    const written = read(name).trim();
    if (written === '') return null;
    const value = parse(written);
    if (value === null) refuse(name, written, expected);
    return value;
  };
  const text = (name: string): string | null => read(name).trim() || null;
  const mode = oneOf('mode', modes, 'plan');
  if (read('mode').trim() === '') refuse('mode', '', modes.join(', '));
  const maxBytes = parsed('max-bytes', parseSize, 'a size such as 500GiB');
  const inputs: ActionInputs = {
    mode,
    paths: lines(read('path')).length > 0 ? lines(read('path')) : ['.'],
    cluster: text('cluster'),
    variables: readVariables(lines(read('vars')), (line) => refuse('vars', line, 'NAME=VALUE on each line')),
    allowedFolders: lines(read('allow-files')),
    planFile: text('plan-file'),
    planOptions: {
      ...readSelection(read, problems),
      ...(maxBytes !== null && { budget: { maxBytes, maxReplicas: null } }),
    },
    comment: oneOf('comment', ['sticky', 'new', 'off'], 'sticky'),
    commentOnNoChange: flag('comment-on-no-change', false),
    requireApprovedPlan: flag('require-approved-plan', true),
    shownRun: parsed('shown-run', readRunId, 'the id of a workflow run'),
    planWorkflow: text('plan-workflow') ?? 'plan.yml',
    applyWorkflow: text('apply-workflow') ?? 'apply.yml',
    failOn: readFailOn(read('fail-on'), (word) =>
      refuse('fail-on', word, `${failReasons.join(', ')} or none`),
    ),
    consents: {
      allowDataLoss: flag('allow-data-loss', false),
      allowLessSafety: flag('allow-less-safety', false),
    },
    maxDurationMs: parsed('max-duration', parseDuration, 'a duration such as 6h'),
    lockTimeoutMs: parsed('lock-timeout', readTimeout, 'a duration such as 10m, or 0') ?? 0,
    sarif: text('sarif'),
    snapshot: text('snapshot'),
    fallbackSnapshot: text('fallback-snapshot'),
    adopt: flag('adopt', false),
    token: text('github-token'),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: inputs, warnings: [] };
}

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const readRunId = (text: string): number | null => (/^[1-9]\d{0,15}$/.test(text) ? Number(text) : null);

const readTimeout = (text: string): number | null => (text === '0' ? 0 : parseDuration(text));

function readVariables(
  written: readonly string[],
  refuse: (line: string) => void,
): Readonly<Record<string, string>> {
  const entries = written.flatMap((line): [string, string][] => {
    const at = line.indexOf('=');
    if (at > 0) return [[line.slice(0, at).trim(), line.slice(at + 1).trim()]];
    refuse(line);
    return [];
  });
  return Object.fromEntries(entries);
}

function readSelection(
  read: (name: string) => string,
  problems: Problem[],
): Pick<PlanOptions, 'targets' | 'exclusions'> {
  const targets = lines(read('target')).flatMap((line) => {
    const target = parseTarget(line);
    if (!target.ok) append(problems, target.problems);
    return target.ok ? [target.value] : [];
  });
  const exclusions = lines(read('exclude')).flatMap((line) => {
    const pattern = parseTopicPattern(line);
    if (pattern.ok) return [pattern.pattern];
    problems.push(
      errorProblem('cli.usage', `The input exclude can't be ${JSON.stringify(line)}`, {
        detail: `${pattern.fault}.`,
        hint: pattern.hint,
      }),
    );
    return [];
  });
  return { targets, exclusions };
}

function readFailOn(text: string, refuse: (word: string) => void): ReadonlySet<FailReason> {
  const words = text.split(/[\s,]+/).filter((word) => word !== '' && word !== 'none');
  for (const word of words) if (!failReasons.some((reason) => reason === word)) refuse(word);
  return new Set(failReasons.filter((reason) => words.includes(reason)));
}
