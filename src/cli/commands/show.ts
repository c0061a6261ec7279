/** `topicwright show`: a saved plan in any format, or the cluster (live, or from a snapshot) with what git wants of it. */
import type { Command } from 'commander';
import { formatSnapshot, type Plan, ProblemError, parsePlanFile, undoPlan, unwrap } from '../../index.ts';
import { errorProblem } from '../../model/problem/problem.ts';
import { renderIntent } from '../../report/apply/render-intent.ts';
import { renderPlanJson } from '../../report/files/render-plan-json.ts';
import { renderClusterText } from '../../report/status/render-cluster-text.ts';
import { renderWhy } from '../../report/status/render-why.ts';
import { fenced } from '../../report/text/markdown.ts';
import type { ResultOptions } from '../common-options.ts';
import { readTextFile, writeTextFile } from '../files/text-files.ts';
import { forEachCluster, loadDesired, observe } from '../run.ts';
import { showPlans } from '../terminal/show-plans.ts';
import { openTerminal, type Terminal } from '../terminal/terminal.ts';

interface ShowOptions extends ResultOptions {
  readonly snapshot?: string;
  readonly verbose?: boolean;
  readonly why?: string;
  readonly undo?: string;
}

export function define(command: Command): void {
  command
    .argument('[plan.json]', 'a plan saved by `plan --out`')
    .option('--snapshot <file>', 'a snapshot instead of the live cluster')
    .option('--verbose', 'list every partition')
    .option('--why <topic/partition>', 'explain why a partition of the plan changes, and its alternatives')
    .option('--undo <file>', 'write and show the plan that reverts this plan')
    .addHelpText(
      'after',
      `
Examples:
  topicwright show                              the cluster, and what git declares
  topicwright show plan.json --format markdown
  topicwright show plan.json --format html > plan.html
  topicwright show plan.json --why orders/3
  topicwright show plan.json --undo back.json`,
    )
    .action(async (planFile: string | undefined, options: ShowOptions) => {
      const terminal = openTerminal(options);
      if (planFile !== undefined) showPlan(planFile, options, terminal);
      else if (options.why !== undefined || options.undo !== undefined) throw new ProblemError([needsPlan]);
      else await showClusters(options, terminal);
    });
}

function showPlan(planFile: string, options: ShowOptions, terminal: Terminal): void {
  const saved = unwrap(parsePlanFile(readTextFile(planFile), planFile));
  if (options.why !== undefined) {
    const { why } = options;
    terminal.show(saved, (shown, { width }) => explain(shown, why, width));
    return;
  }
  const plan = options.undo === undefined ? saved : undoPlan(saved);
  if (options.undo !== undefined) writeTextFile(options.undo, renderPlanJson(plan));
  showPlans([plan], options, terminal);
}

function explain(plan: Plan, name: string, width: number): string {
  const [, topic = '', partition = ''] = /^(.+)\/(\d+)$/.exec(name) ?? [];
  const why = topic === '' ? null : renderWhy(plan, topic, Number(partition), width);
  if (why !== null) return why;
  throw new ProblemError([
    errorProblem('cli.usage', `The plan moves no replica of ${name}`, {
      detail: 'A partition is named as orders/3.',
      hint: 'The plan lists those that it changes: show it with --verbose.',
    }),
  ]);
}

const needsPlan = errorProblem('cli.usage', '--why and --undo need a plan', {
  hint: 'Name a plan file: topicwright show plan.json --why orders/3.',
});

async function showClusters(options: ShowOptions, terminal: Terminal): Promise<void> {
  const clusters = await forEachCluster(loadDesired(options, terminal), async (desired) => ({
    ...{ desired, state: await observe(desired, options) },
  }));
  if (options.format === 'json') {
    const snapshots = clusters.map(({ state }) => formatSnapshot(state));
    terminal.json(snapshots.length > 1 ? `[${snapshots.join(',')}]` : snapshots.join(''));
    return;
  }
  terminal.show(clusters, (shown, style) => {
    const texts = shown.map(
      ({ desired, state }) => `${renderIntent(desired, style.width)}\n${renderClusterText(state, style)}`,
    );
    return (options.format === 'text' ? texts : texts.map(fenced)).join('\n');
  });
}
