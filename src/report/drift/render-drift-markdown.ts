/** Drift as Markdown, for an issue or a chat. */
import type { DriftItem, DriftReport } from '../../model/plan/drift.ts';
import { andMore } from '../../model/values/name-some.ts';
import { fitSections, paragraph, type Section } from '../text/fit-sections.ts';
import { escapeMarkdown, shorten, tableSection } from '../text/markdown.ts';
import { driftHeadline, sortDrift } from './drift-headline.ts';
import { foldDrift } from './fold-drift.ts';

export interface DriftMarkdownOptions {
  /** In characters: what is longer is cut at whole rows. */
  readonly limit?: number;
  /** Where the rest of a cut report is. */
  readonly where?: string;
  /** Everything by itself; otherwise what nothing declares is folded by principal. */
  readonly verbose?: boolean;
}

export function renderDriftMarkdown(report: DriftReport, options: DriftMarkdownOptions = {}): string {
  const { limit = Number.POSITIVE_INFINITY, where = '', verbose = false } = options;
  const { undeclared, repaired, waiting, others } = sortDrift(report);
  const shown = verbose ? undeclared : undeclared.slice(0, shownUndeclared);
  const more = undeclared.length - shown.length;
  const told = verbose ? others : foldDrift(others);
  const name = escapeMarkdown(report.cluster);
  const sections = [
    paragraph(`### ${driftHeadline(report, name).replace(/[.]$/, '')}`),
    ...(shown.length > 0 ? [paragraph('Undeclared topics:'), ...table(shown)] : []),
    ...(more > 0 ? [paragraph(`${andMore(more, 'undeclared topic')}.`)] : []),
    ...table(repaired),
    ...(waiting.length > 0 ? [paragraph('No apply can repair this for now:'), ...table(waiting)] : []),
    ...(told.length > 0 ? [paragraph('For information:'), ...table(told)] : []),
  ];
  return `${fitSections(sections, limit - 1, where)}\n`;
}

/** So that they hide nothing else. */
const shownUndeclared = 20;

function table(items: readonly DriftItem[]): readonly Section[] {
  if (items.length === 0) return [];
  const rows = items.map(({ kind, resource, text }) => [
    kind,
    escapeMarkdown(resource),
    escapeMarkdown(shorten(text)),
  ]);
  return [tableSection(['kind', 'resource', 'what'], rows, [], 100)];
}
