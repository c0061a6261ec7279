/** `topicwright validate`: checks manifests without any cluster. */

import type { Command } from 'commander';
import { countOf } from '../../model/count-of.ts';
import type { CommonOptions } from '../common-options.ts';
import { loadDesired } from '../run.ts';
import { openTerminal } from '../terminal.ts';

export function define(command: Command): void {
  command
    .addHelpText(
      'after',
      `
Examples:
  topicwright validate                     every manifest below this folder
  topicwright validate -f kafka/ --cluster prod`,
    )
    .action((options: CommonOptions) => {
      const terminal = openTerminal(options);
      const desired = loadDesired(options, terminal, { offline: true });
      if (options.format === 'json') {
        terminal.out(JSON.stringify({ valid: true, clusters: desired.map(({ cluster }) => cluster.name) }));
        return;
      }
      for (const { cluster, pools, placements, topics } of desired) {
        terminal.out(
          `Cluster ${cluster.name} is valid: ${countOf(pools.length, 'pool')}, ${countOf(placements.length, 'placement')}, ${countOf(topics.length, 'topic')}.`,
        );
      }
    });
}
