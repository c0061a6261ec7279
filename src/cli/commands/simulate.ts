/** `topicwright simulate`: applies a plan to a simulated copy of the cluster and tells how it went. */
import type { Command } from 'commander';
import { observeFor, parsePlanFile, predictPlan, unwrap, withCluster } from '../../index.ts';
import { renderPredictionText } from '../../report/files/render-prediction-text.ts';
import type { ResultOptions } from '../common-options.ts';
import { readSnapshot, type SnapshotOptions, withSnapshotOption } from '../files/snapshot-option.ts';
import { readTextFile } from '../files/text-files.ts';
import { loadDesired, onlyCluster } from '../run.ts';
import { openTerminal } from '../terminal/terminal.ts';

interface SimulateOptions extends ResultOptions, SnapshotOptions {}

export function define(command: Command): void {
  withSnapshotOption(command, 'use this snapshot instead of the live cluster')
    .argument('<plan.json>', 'a plan saved by `plan --out`')
    .addHelpText(
      'after',
      `
Examples:
  topicwright plan --out plan.json && topicwright simulate plan.json

Nothing is changed. Shows how long the apply takes under the plan's throttle, how full disks get,
and how busy links are. An automatic throttle is taken at its minimum, unless the snapshot has the load of
the brokers: \`topicwright metrics fetch --out snapshot.json\`.`,
    )
    .action(async (planFile: string, options: SimulateOptions) => {
      const terminal = openTerminal(options);
      const desired = onlyCluster(loadDesired(options, terminal), 'A plan file');
      const plan = unwrap(parsePlanFile(readTextFile(planFile), planFile));
      const observed = readSnapshot(options) ?? {
        state: await withCluster(desired, ({ port }) => observeFor(desired, port)),
        load: null,
      };
      const prediction = await predictPlan(plan, desired, observed);
      const isJson = options.format === 'json';
      if (isJson) terminal.json(JSON.stringify(prediction));
      else terminal.show(prediction, renderPredictionText);
    });
}
