/** `topicwright doctor`: looks at everything that a plan or an apply needs, and says what would not work, and why. */
import type { Command } from 'commander';
import { examineCluster, ProblemError, withCluster } from '../../index.ts';
import type { Finding } from '../../model/plan/finding.ts';
import { runOf } from '../../process/run-of.ts';
import { renderFindings } from '../../report/status/render-findings.ts';
import type { ResultOptions } from '../common-options.ts';
import { loadDesired } from '../run.ts';
import { identityOf } from '../run-identity.ts';
import { openTerminal } from '../terminal/terminal.ts';
import { topicwrightVersion } from '../version.ts';

export function define(command: Command): void {
  command
    .addHelpText(
      'after',
      `
Looks at the connection, the brokers and their releases, clocks, permissions, the journal and the metrics source.
It changes nothing, except that it removes throttles that an earlier run left and that have run out. Exits with 1 where
something is broken.

Examples:
  topicwright doctor
  topicwright doctor --cluster prod --format json`,
    )
    .action(runDoctor);
}

async function runDoctor(options: ResultOptions): Promise<void> {
  const terminal = openTerminal(options);
  const clusters = [];
  for (const desired of loadDesired(options, terminal)) {
    clusters.push({ cluster: desired.cluster.name, findings: await examine(desired, options) });
  }
  if (options.format === 'json') {
    terminal.json(
      JSON.stringify({ topicwright: topicwrightVersion(), node: process.versions.node, clusters }, null, 2),
    );
  } else {
    const own = `topicwright ${topicwrightVersion()} on Node.js ${process.versions.node}, ${process.platform}`;
    terminal.show(clusters, (shown, style) => {
      const texts = shown.map(({ cluster, findings }) => renderFindings(cluster, findings, style));
      return [own, ...texts].join('\n\n');
    });
  }
  const isBroken = clusters.some(({ findings }) => findings.some(({ state }) => state === 'broken'));
  if (isBroken) process.exitCode = 1;
}

type Desired = Parameters<typeof withCluster>[0];

/** A cluster that cannot be reached is a finding too. */
async function examine(desired: Desired, options: ResultOptions): Promise<readonly Finding[]> {
  const { run } = runOf(desired, identityOf(options.file));
  try {
    return await withCluster(desired, (connection) => examineCluster(desired, { ...connection, run }));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map(({ summary, detail, hint }) => ({
      ...{ what: 'connection', state: 'broken', text: summary, details: linesOf(detail), remedy: hint },
    }));
  }
}

const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));
