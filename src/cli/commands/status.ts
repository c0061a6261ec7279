/** `topicwright status`: who applies to the cluster, what is in flight there, and what ran before. */
import type { Command } from 'commander';
import { brokersToEmpty, readStatus } from '../../index.ts';
import { renderStatusText } from '../../report/status/render-status-text.ts';
import type { ResultOptions } from '../common-options.ts';
import { showStatuses } from '../terminal/show-statuses.ts';

interface StatusCommandOptions extends ResultOptions {
  readonly history?: boolean;
}

export function define(command: Command): void {
  command
    .option('--history', 'list earlier runs: who, when, which plan, which commit, how they ended')
    .addHelpText(
      'after',
      `
Examples:
  topicwright status
  topicwright status --history --format json`,
    )
    .action((options: StatusCommandOptions) =>
      showStatuses(
        options,
        (desired, connection) => readStatus(desired.cluster.name, connection, brokersToEmpty(desired)),
        (status, settings) => renderStatusText(status, { ...settings, history: options.history ?? false }),
      ),
    );
}
