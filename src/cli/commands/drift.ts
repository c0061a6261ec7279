/** `topicwright drift`: how the cluster differs from git, by type; for a schedule. */
import type { Command } from 'commander';
import { type DriftReport, findDrift, isDifference, makePlan, unwrap } from '../../index.ts';
import { exitChangesPending } from '../../model/problem/exit-codes.ts';
import { renderDriftJson } from '../../report/drift/render-drift-json.ts';
import { renderDriftMarkdown } from '../../report/drift/render-drift-markdown.ts';
import { renderDriftText } from '../../report/drift/render-drift-text.ts';
import type { ResultOptions } from '../common-options.ts';
import { forEachCluster, loadDesired, observe } from '../run.ts';
import { openTerminal, type Style } from '../terminal/terminal.ts';

interface DriftOptions extends ResultOptions {
  readonly snapshot?: string;
  readonly verbose?: boolean;
}

export function define(command: Command): void {
  command
    .option('--snapshot <file>', 'compare with a snapshot instead of the live cluster')
    .option('--verbose', 'list every difference')
    .addHelpText(
      'after',
      `
Exits 2 if the cluster differs from git, even if an apply can't repair that for now; 0 otherwise.

Examples:
  topicwright drift -f kafka/
  topicwright drift --format json | jq '.items[] | select(.repaired)'`,
    )
    .action(runDrift);
}

async function runDrift(options: DriftOptions): Promise<void> {
  const terminal = openTerminal(options);
  const reports = await forEachCluster(loadDesired(options, terminal), async (desired) => {
    const observed = await observe(desired, options);
    return findDrift(unwrap(makePlan(desired, observed, { withoutRates: true })), observed);
  });
  if (options.format === 'json') terminal.json(reportsJson(reports));
  else terminal.show(reports, (shown, style) => renderReports(shown, options, style));
  if (reports.some(({ items }) => items.some(isDifference))) process.exitCode = exitChangesPending;
}

function renderReports(
  reports: readonly DriftReport[],
  { format, verbose = false }: DriftOptions,
  style: Style,
): string {
  if (format === 'markdown')
    return reports.map((report) => renderDriftMarkdown(report, { verbose })).join('\n');
  return reports.map((report) => renderDriftText(report, { ...style, verbose })).join('\n');
}

function reportsJson(reports: readonly DriftReport[]): string {
  const rendered = reports.map(renderDriftJson);
  return rendered.length === 1 ? (rendered[0] ?? '') : `[${rendered.join(',')}]`;
}
