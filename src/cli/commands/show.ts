/** `topicwright show`: a saved plan in any format, or the cluster (live, or from a snapshot) with what git wants of it. */
import type { Command } from 'commander';
import { formatSnapshot, parsePlanFile, unwrap } from '../../index.ts';
import { renderClusterText } from '../../report/render-cluster-text.ts';
import { renderIntent } from '../../report/render-intent.ts';
import type { CommonOptions } from '../common-options.ts';
import { renderPlans } from '../render-plans.ts';
import { forEachCluster, loadDesired, observe, readTextFile } from '../run.ts';
import { openTerminal, type Terminal } from '../terminal.ts';

interface ShowOptions extends CommonOptions {
  readonly snapshot?: string;
  readonly verbose?: boolean;
}

export function define(command: Command): void {
  command
    .argument('[plan.json]', 'a plan saved by `plan --out`')
    .option('--snapshot <file>', 'a snapshot instead of the live cluster')
    .option('--verbose', 'every partition, nothing folded into counts')
    .addHelpText(
      'after',
      `
Examples:
  topicwright show                              the cluster, and what git wants of it
  topicwright show plan.json --format markdown`,
    )
    .action(async (planFile: string | undefined, options: ShowOptions) => {
      const terminal = openTerminal(options);
      await (planFile === undefined
        ? showClusters(options, terminal)
        : showPlan(planFile, options, terminal));
    });
}

function showPlan(planFile: string, options: ShowOptions, terminal: Terminal): void {
  const plan = unwrap(parsePlanFile(readTextFile(planFile), planFile));
  terminal.out(renderPlans([plan], options.format, { ...terminal, verbose: options.verbose ?? false }));
}

async function showClusters(options: ShowOptions, terminal: Terminal): Promise<void> {
  const shown = await forEachCluster(loadDesired(options, terminal), async (desired) => {
    const state = await observe(desired, options.snapshot);
    if (options.format === 'json') return formatSnapshot(state);
    const isText = options.format === 'text';
    const color = terminal.colorOut && isText;
    const text = `${renderIntent(desired, terminal.width)}\n${renderClusterText(state, { color, width: terminal.width })}`;
    return isText ? text : ['```text', text.trimEnd(), '```'].join('\n');
  });
  const isList = options.format === 'json' && shown.length > 1;
  terminal.out(isList ? `[${shown.join(',')}]` : shown.join('\n'));
}
