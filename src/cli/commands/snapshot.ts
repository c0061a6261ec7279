/** `topicwright snapshot`: writes the observed cluster to a file, to plan on offline or to simulate. */
import type { Command } from 'commander';
import { formatSnapshot, observeFor, withCluster } from '../../index.ts';
import type { CommonOptions } from '../common-options.ts';
import { writeTextFile } from '../files/text-files.ts';
import { loadDesired, onlyCluster } from '../run.ts';
import { openTerminal } from '../terminal/terminal.ts';

interface SnapshotOptions extends CommonOptions {
  readonly out?: string;
}

export function define(command: Command): void {
  command
    .option('--out <file>', 'write to this file instead of standard output')
    .addHelpText(
      'after',
      `
Examples:
  topicwright snapshot -f kafka/ --cluster prod --out prod.json
  topicwright plan --snapshot prod.json`,
    )
    .action(runSnapshot);
}

async function runSnapshot(options: SnapshotOptions): Promise<void> {
  const terminal = openTerminal(options);
  const desired = onlyCluster(loadDesired(options, terminal), 'A snapshot');
  const text = formatSnapshot(await withCluster(desired, ({ port }) => observeFor(desired, port)));
  if (options.out === undefined) terminal.json(text);
  else writeTextFile(options.out, text);
}
