/** `topicwright apply`: makes the cluster as git wants it, or applies a saved plan exactly as it is. */

import type { Command } from 'commander';
import {
  type ApplyContext,
  type ApplyReport,
  applyPlan,
  blockedBy,
  type ClusterConnection,
  type Consents,
  type DesiredState,
  type Plan,
  type Problem,
  ProblemError,
  parsePlanFile,
  planObstacles,
  reconcile,
  unwrap,
  withCluster,
} from '../../index.ts';
import { append } from '../../model/values/long-lists.ts';
import { runOf } from '../../process/run-of.ts';
import { renderApplySummary } from '../../report/apply/render-apply-summary.ts';
import type { ResultOptions } from '../common-options.ts';
import { commandLine } from '../entered-command.ts';
import { runChecks } from '../files/external-checks.ts';
import { withMaxAgeOption } from '../files/snapshot-option.ts';
import { readTextFile } from '../files/text-files.ts';
import { readDuration } from '../option-values.ts';
import { type PlanArguments, planOptionsOf, withPlanOptions } from '../plan-options.ts';
import { loadDesired, onlyCluster } from '../run.ts';
import { identityOf } from '../run-identity.ts';
import { askYes } from '../terminal/ask.ts';
import { abortOrQuit } from '../terminal/interrupt.ts';
import { progressReporter, withMetricsFile } from '../terminal/progress.ts';
import type { ProgressReporter } from '../terminal/progress-reporter.ts';
import { showPlans } from '../terminal/show-plans.ts';
import { openTerminal, type Terminal } from '../terminal/terminal.ts';

interface ApplyCommandOptions extends ResultOptions, PlanArguments {
  readonly autoApprove?: boolean;
  readonly detach?: boolean;
  readonly allowDataLoss?: boolean;
  readonly allowLessSafety?: boolean;
  readonly metricsFile?: string;
  /** In milliseconds. */
  readonly lockTimeout?: number;
}

export function define(command: Command): void {
  withMaxAgeOption(withPlanOptions(command))
    .argument('[plan.json]', 'a plan saved by `plan --out`; without it, plans first and asks')
    .option('--auto-approve', 'skip the approval prompt')
    .option('--detach', 'start the moves and return; the next apply finishes them')
    .option('--allow-data-loss', 'allow changes that lose data, such as deleting topics or shorter retention')
    .option(
      '--allow-less-safety',
      'allow changes that make topics less safe, such as fewer replicas or racks',
    )
    .option(
      '--lock-timeout <duration>',
      'how long to wait for another apply to end, such as 10m',
      readDuration,
    )
    .option('--metrics-file <file>', "write progress to this file in Prometheus' text format")
    .addHelpText(
      'after',
      `
Examples:
  topicwright apply                        plan, show, ask, apply
  topicwright plan --out plan.json && topicwright apply plan.json
  topicwright apply --auto-approve         in scripts

Ctrl-C, SIGTERM or a closed terminal: no new moves start, moves in flight finish, and the throttle is removed; apply again to continue.
A second Ctrl-C quits at once: moves in flight continue in Kafka, and the next apply continues them.
From another terminal: \`topicwright status\`, and \`topicwright cancel --rollback\` to revert moves in flight.`,
    )
    .action(runApply);
}

async function runApply(planFile: string | undefined, options: ApplyCommandOptions): Promise<void> {
  const terminal = openTerminal(options);
  const chosen = loadDesired(options, terminal);
  const clusters = planFile === undefined ? chosen : [onlyCluster(chosen, 'A plan file')];
  const saved = planFile === undefined ? null : unwrap(parsePlanFile(readTextFile(planFile), planFile));
  const progress = progressReporter(terminal, { ...options, goOnWith: commandLine() });
  const signal = abortOrQuit(progress);
  const left: Problem[] = [];
  for (const desired of clusters) {
    const run = { desired, saved, signal, options, terminal, progress };
    append(left, await withCluster(desired, (connection) => applyCluster({ ...run, connection })));
  }
  if (left.length > 0) throw new ProblemError(left);
}

interface ApplyRun {
  readonly desired: DesiredState;
  readonly saved: Plan | null;
  readonly connection: ClusterConnection;
  readonly signal: AbortSignal;
  readonly options: ApplyCommandOptions;
  readonly terminal: Terminal;
  readonly progress: ProgressReporter;
}

/** Returns what it has left as it is. */
async function applyCluster(run: ApplyRun): Promise<readonly Problem[]> {
  const { desired, saved, options, terminal, signal } = run;
  const { detach = false, allowDataLoss = false, allowLessSafety = false, autoApprove = false } = options;
  const consents = { allowDataLoss, allowLessSafety };
  const { metricsFile } = options;
  const progress =
    metricsFile === undefined
      ? run.progress
      : withMetricsFile(run.progress, metricsFile, desired.cluster.name);
  const context: ApplyContext = {
    ...run.connection,
    ...runOf(desired, identityOf(options.file)),
    signal,
    onEvent: progress.onEvent,
  };
  let plan = saved;
  const approve = async (made: Plan, refused: readonly Problem[]): Promise<boolean> => {
    plan = made;
    if (options.format !== 'json') showPlans([made], options, terminal);
    await refuseByChecks(made, options);
    refuseUnasked(made, consents, refused);
    return autoApprove || (await askYes(`Apply this plan to cluster ${made.cluster}?`, terminal, signal));
  };
  const { lockTimeout: lockTimeoutMs = 0 } = options;
  const applyOptions = { detach, ...consents, lockTimeoutMs, ...planOptionsOf(options) };
  try {
    if (saved) await refuseByChecks(saved, options);
    const report = saved
      ? await applyPlan(saved, applyOptions, context)
      : await reconcile(desired, { ...applyOptions, approve }, context);
    progress.close();
    tellResult(plan, report, options, terminal);
    return report?.left ?? [];
  } finally {
    progress.close();
  }
}

/** What is shown has been shown by then. */
async function refuseByChecks(plan: Plan, { check }: ApplyCommandOptions): Promise<void> {
  const blocked = blockedBy(await runChecks(plan, check));
  if (blocked.length > 0) throw new ProblemError(blocked);
}

/** What no answer could approve is not asked for. */
function refuseUnasked(plan: Plan, consents: Consents, refused: readonly Problem[]): void {
  const problems = planObstacles(plan, { refused, consents });
  if (problems.length > 0) throw new ProblemError(problems);
}

function tellResult(
  plan: Plan | null,
  report: ApplyReport | null,
  { format }: ApplyCommandOptions,
  terminal: Terminal,
): void {
  if (format === 'json') terminal.json(JSON.stringify({ plan, report }));
  else if (report === null) terminal.out('No changes. The cluster matches git.');
  else if (plan === null) terminal.out('No changes for now.');
  else terminal.show({ plan, report }, (shown, style) => renderApplySummary(shown.plan, shown.report, style));
}
