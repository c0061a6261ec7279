/** `topicwright status`: who applies to the cluster, what is in flight there, and what ran before. */
import type { Command } from 'commander';
import { readStatus } from '../../index.ts';
import { renderStatusText } from '../../report/render-status-text.ts';
import type { CommonOptions } from '../common-options.ts';
import { forEachCluster, loadDesired, withCluster } from '../run.ts';
import { openTerminal } from '../terminal.ts';

interface StatusCommandOptions extends CommonOptions {
  readonly history?: boolean;
}

export function define(command: Command): void {
  command
    .option(
      '--history',
      'every run that the journal remembers: who, when, which plan, which commit, how it ended',
    )
    .addHelpText(
      'after',
      `
Examples:
  topicwright status
  topicwright status --history --format json`,
    )
    .action(async (options: StatusCommandOptions) => {
      const terminal = openTerminal(options);
      const statuses = await forEachCluster(loadDesired(options, terminal), (desired) =>
        withCluster(desired, (connection) => readStatus(desired.cluster.name, connection)),
      );
      if (options.format === 'json') return terminal.out(JSON.stringify(statuses));
      const isText = options.format === 'text';
      const shown = statuses.map((status) =>
        renderStatusText(status, {
          color: terminal.colorOut && isText,
          width: terminal.width,
          history: options.history ?? false,
        }),
      );
      terminal.out(isText ? shown.join('\n') : shown.map((text) => `\`\`\`text\n${text}\`\`\``).join('\n'));
    });
}
