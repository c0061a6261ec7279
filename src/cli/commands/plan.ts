/** `topicwright plan`: shows what would change on the cluster, or on a snapshot of it. */
import type { Command } from 'commander';
import {
  type AskedPlan,
  askBrokers,
  type ClusterState,
  type DesiredState,
  isSettled,
  makePlan,
  observeWithRates,
  type Plan,
  ProblemError,
  planObstacles,
  unwrap,
  withCluster,
  withFindings,
} from '../../index.ts';
import { exitChangesPending } from '../../model/problem/exit-codes.ts';
import { renderPlanJson } from '../../report/files/render-plan-json.ts';
import { renderReassignmentJson } from '../../report/files/render-reassignment-json.ts';
import type { ResultOptions } from '../common-options.ts';
import { runChecks } from '../files/external-checks.ts';
import { readSnapshot, type SnapshotOptions, withSnapshotOption } from '../files/snapshot-option.ts';
import { writeTextFile } from '../files/text-files.ts';
import { type PlanArguments, planOptionsOf, withPlanOptions } from '../plan-options.ts';
import { forEachCluster, loadDesired, onlyCluster } from '../run.ts';
import { showPlans } from '../terminal/show-plans.ts';
import { openTerminal } from '../terminal/terminal.ts';

interface PlanCommandOptions extends ResultOptions, PlanArguments, SnapshotOptions {
  readonly out?: string;
  readonly reassignmentJson?: string;
  readonly detailedExitcode?: boolean;
}

export function define(command: Command): void {
  withSnapshotOption(withPlanOptions(command), 'plan offline, on a snapshot instead of the live cluster')
    .option('--out <file>', 'save the plan, to be applied exactly as it is')
    .option('--reassignment-json <file>', 'write the moves as kafka-reassign-partitions.sh reads them')
    .option('--detailed-exitcode', 'exit 2 when changes are pending, or partitions wait for a broker')
    .addHelpText(
      'after',
      `
Examples:
  topicwright plan                                  what would change, all clusters
  topicwright plan -f kafka/ --cluster prod --out plan.json
  topicwright plan --snapshot prod.json             offline; the same answer every time
  topicwright plan --target Topic/orders --verbose
  topicwright plan --max-bytes 2TiB                 only the most urgent part
  topicwright plan --relief                         only relieve full disks
  topicwright plan --check 'conftest test --policy policy/ -'

A plan that Guardrails or a check block, or that brokers would refuse, is still shown and saved, and exits 3.`,
    )
    .action(runPlan);
}

async function runPlan(options: PlanCommandOptions): Promise<void> {
  const terminal = openTerminal(options);
  const chosen = loadDesired(options, terminal);
  const single = options.out ?? options.reassignmentJson ?? options.snapshot;
  const clusters = single === undefined ? chosen : [onlyCluster(chosen, 'A file')];
  const asked = await forEachCluster(clusters, (desired) => planCluster(desired, options));
  const plans = asked.map(({ plan }) => plan);
  for (const plan of plans) saveFiles(plan, options);
  showPlans(
    plans,
    options,
    terminal,
    asked.map(({ refused }) => refused),
  );
  const blocked = asked.flatMap(({ plan, refused }) => planObstacles(plan, { refused }));
  if (blocked.length > 0) throw new ProblemError(blocked);
  if (options.detailedExitcode && !plans.every(isSettled)) process.exitCode = exitChangesPending;
}

async function planCluster(desired: DesiredState, options: PlanCommandOptions): Promise<AskedPlan> {
  const snapshot = readSnapshot(options);
  const planOn = (observed: ClusterState): Plan =>
    unwrap(makePlan(desired, observed, planOptionsOf(options)));
  const { plan, refused } = snapshot
    ? await askBrokers(planOn(snapshot.state), null)
    : await withCluster(desired, async ({ port, metrics }) =>
        askBrokers(planOn(await observeWithRates(desired, port, metrics, options.rates)), port),
      );
  return { plan: withFindings(plan, await runChecks(plan, options.check)), refused };
}

function saveFiles(plan: Plan, { out, reassignmentJson }: PlanCommandOptions): void {
  if (out !== undefined) writeTextFile(out, renderPlanJson(plan));
  if (reassignmentJson !== undefined) writeTextFile(reassignmentJson, renderReassignmentJson(plan));
}
