/** `topicwright validate`: checks manifests without any cluster. */

import type { Command } from 'commander';
import { type DesiredState, unwrap } from '../../../index.ts';
import { type IgnoredDocument, ignoredText } from '../../../manifest/read/ignored-document.ts';
import { countOf } from '../../../model/values/count-of.ts';
import type { ResultOptions } from '../../common-options.ts';
import { loadResult, warn } from '../../run.ts';
import { openTerminal } from '../../terminal/terminal.ts';

export function define(command: Command): void {
  command
    .addHelpText(
      'after',
      `
Examples:
  topicwright validate                     every manifest below this folder
  topicwright validate -f kafka/ --cluster prod
  topicwright validate --format json | jq -r '.problems[].summary'`,
    )
    .action(runValidate);
}

function runValidate(options: ResultOptions): void {
  const terminal = openTerminal(options);
  let ignored: readonly IgnoredDocument[] = [];
  const loaded = loadResult(options, { offline: true, onIgnored: (found) => (ignored = found) });
  if (options.format === 'json') {
    const result = loaded.ok
      ? { valid: true, clusters: namesOf(loaded.value), ignored, problems: loaded.warnings }
      : { valid: false, problems: loaded.problems };
    terminal.json(JSON.stringify(result));
  }
  if (ignored.length > 0) terminal.err(ignoredText(ignored));
  if (loaded.ok) warn(loaded.warnings, terminal);
  const desired = unwrap(loaded);
  if (options.format === 'json') return;
  for (const each of desired)
    terminal.show(each, (shown) => `Cluster ${shown.cluster.name} is valid: ${contents(shown)}.`);
}

const namesOf = (states: readonly DesiredState[]): readonly string[] =>
  states.map(({ cluster }) => cluster.name);

/** What there is none of goes without saying. */
function contents({ pools, placements, topics, acls, quotas, users }: DesiredState): string {
  const counts = [
    [pools.length, 'pool'],
    [placements.length, 'placement'],
    [topics.length, 'topic'],
    [acls.reduce((count, each) => count + each.acls.length, 0), 'ACL'],
    [quotas.length, 'quota'],
    [users.length, 'user'],
  ] as const;
  const told = counts.flatMap(([count, noun]) => (count > 0 ? [countOf(count, noun)] : []));
  return told.length > 0 ? told.join(', ') : 'nothing is declared for it';
}
