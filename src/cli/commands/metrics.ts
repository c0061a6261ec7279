/** `topicwright metrics`: what the metrics source of a cluster reports, to inspect and to plan with. */
import { Command } from 'commander';
import { declaredRates, fetchMetrics, formatSnapshot, measureTrafficOf, withCluster } from '../../index.ts';
import { renderLoadText } from '../../report/status/render-load-text.ts';
import { type ResultOptions, withCommonOptions } from '../common-options.ts';
import { writeTextFile } from '../files/text-files.ts';
import { readPositiveDuration } from '../option-values.ts';
import { loadDesired, onlyCluster, warn } from '../run.ts';
import { openTerminal } from '../terminal/terminal.ts';

interface FetchOptions extends ResultOptions {
  readonly out?: string;
  /** In milliseconds. */
  readonly over?: number;
}

export function define(command: Command): void {
  command.addCommand(withCommonOptions(fetchCommand(), ['text', 'json']).exitOverride());
}

function fetchCommand(): Command {
  return new Command('fetch')
    .description("write a snapshot with the sizes and rates of the cluster's metrics source")
    .option(
      '--over <duration>',
      'measure the traffic of each partition from Kafka over this time, such as 60s or 10m',
      readPositiveDuration,
    )
    .option('--out <file>', 'the snapshot; otherwise the rates are only shown')
    .addHelpText(
      'after',
      `
Examples:
  topicwright metrics fetch                          the current values of spec.metrics of the Cluster
  topicwright metrics fetch --out prod.json
  topicwright metrics fetch --over 10m --out rates.json   with the traffic of each partition, measured from Kafka
  topicwright plan --rates rates.json                     balanced by it
  topicwright plan --snapshot prod.json --out plan.json
  topicwright simulate plan.json --snapshot prod.json

Plans made from it use its sizes and the traffic of its partitions, predictions the rates of its brokers. Both refuse it after an hour, or --max-age.`,
    )
    .action(async (options: FetchOptions) => {
      const terminal = openTerminal(options);
      const desired = onlyCluster(loadDesired(options, terminal), 'A snapshot');
      const fetched = await withCluster(desired, async ({ port, clock, metrics }) => {
        const observed = await port.observe();
        const { over } = options;
        const measure =
          over === undefined ? undefined : () => measureTrafficOf({ port, clock }, observed, over);
        return fetchMetrics(observed, metrics, clock, { measure, window: declaredRates(desired) });
      });
      warn(fetched.problems, terminal);
      // An embedded cluster's clock goes its own way, and the age of metrics is told by ours.
      const isEmbedded = desired.cluster.connection.kind === 'simulation';
      const moment = isEmbedded ? { takenAt: new Date().toISOString() } : {};
      const load = { ...fetched.load, ...moment };
      const { traffic } = fetched.state;
      const state = { ...fetched.state, ...(traffic && { traffic: { ...traffic, ...moment } }) };
      if (options.out !== undefined) writeTextFile(options.out, formatSnapshot(state, { load }));
      if (options.format === 'json')
        terminal.json(JSON.stringify({ ...load, ...(traffic && { traffic: state.traffic }) }));
      else terminal.show({ load, state }, (shown) => renderLoadText(shown.load, shown.state));
    });
}
