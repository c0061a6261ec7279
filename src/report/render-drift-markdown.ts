/** Drift as Markdown, for an issue or a chat; called by the command drift. */
import type { DriftItem, DriftReport } from '../model/drift.ts';
import { escapeMarkdown, markdownTable } from './markdown.ts';

export function renderDriftMarkdown(report: DriftReport): string {
  const repaired = report.items.filter((item) => item.repaired);
  const told = report.items.filter((item) => !item.repaired);
  const name = escapeMarkdown(report.cluster);
  const sections = [
    repaired.length === 0
      ? `### Cluster ${name}: no drift`
      : `### Cluster ${name} has drifted in ${repaired.length} ways; apply repairs them`,
    ...table(repaired),
    ...(told.length > 0 ? ['For information:', ...table(told)] : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

function table(items: readonly DriftItem[]): string[] {
  if (items.length === 0) return [];
  const rows = items.map(({ kind, resource, text }) => [
    kind,
    escapeMarkdown(resource),
    escapeMarkdown(text),
  ]);
  return [markdownTable(['kind', 'resource', 'what'], rows, [])];
}
