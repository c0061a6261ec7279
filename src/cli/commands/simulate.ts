/** `topicwright simulate`: applies a plan to a simulated copy of the cluster and tells how it went. */
import type { Command } from 'commander';
import { copyToSimulation, parsePlanFile, predictApply, unwrap } from '../../index.ts';
import { renderPredictionText } from '../../report/render-prediction-text.ts';
import type { CommonOptions } from '../common-options.ts';
import { loadDesired, observe, onlyCluster, readTextFile } from '../run.ts';
import { runOf } from '../run-identity.ts';
import { openTerminal } from '../terminal.ts';

interface SimulateOptions extends CommonOptions {
  readonly snapshot?: string;
}

export function define(command: Command): void {
  command
    .argument('<plan.json>', 'a plan saved by `plan --out`')
    .option('--snapshot <file>', 'the cluster as in a snapshot, rather than as it is now')
    .addHelpText(
      'after',
      `
Examples:
  topicwright plan --out plan.json && topicwright simulate plan.json

Nothing is changed anywhere. It tells how long the apply takes under the plan's throttle, how full disks get
midway, and what the links carry.`,
    )
    .action(async (planFile: string, options: SimulateOptions) => {
      const terminal = openTerminal(options);
      const desired = onlyCluster(loadDesired(options, terminal), 'A plan file');
      const plan = unwrap(parsePlanFile(readTextFile(planFile), planFile));
      const copy = await copyToSimulation(await observe(desired, options.snapshot));
      const context = {
        ...copy,
        ...runOf(desired, options.file),
        ...{ signal: new AbortController().signal, onEvent: () => undefined },
      };
      const prediction = await predictApply(plan, context, copy.traffic);
      const isJson = options.format === 'json';
      terminal.out(isJson ? JSON.stringify(prediction) : renderPredictionText(prediction));
    });
}
