/** Drift for a terminal: what an apply would repair first, then what is only told; called by the command drift. */
import pc from 'picocolors';
import { countOf } from '../model/count-of.ts';
import type { DriftItem, DriftReport } from '../model/drift.ts';
import { foldDrift } from './fold-drift.ts';
import { wrapText } from './wrap-text.ts';

export interface DriftTextOptions {
  readonly color: boolean;
  readonly width: number;
  /** Everything, nothing folded or cut; otherwise the start of each kind. */
  readonly verbose?: boolean;
}

export function renderDriftText(report: DriftReport, options: DriftTextOptions): string {
  const paint = pc.createColors(options.color);
  const repaired = report.items.filter((item) => item.repaired);
  const others = report.items.filter((item) => !item.repaired);
  const told = options.verbose ? others : foldDrift(others);
  const headline =
    repaired.length === 0
      ? paint.green(paint.bold(`Cluster ${report.cluster}: no drift.`))
      : paint.yellow(
          paint.bold(
            `Cluster ${report.cluster} has drifted in ${countOf(repaired.length, 'way')}; apply repairs ${repaired.length === 1 ? 'it' : 'them'}.`,
          ),
        );
  return `${[headline, ...section(repaired, options), ...(told.length > 0 ? ['', 'For information:', ...section(told, options)] : [])].join('\n')}\n`;
}

/** Of each kind, so many are shown. */
const shownOfKind = 20;

function section(items: readonly DriftItem[], { color, width, verbose }: DriftTextOptions): string[] {
  const paint = pc.createColors(color);
  return [...Map.groupBy(items, ({ kind }) => kind)].flatMap(([kind, group]) => {
    const limit = verbose ? group.length : shownOfKind;
    const shown = group
      .slice(0, limit)
      .flatMap(({ resource, text }) =>
        wrapText(`${resource}: ${text}`, width - 4).map(
          (line, index) => `${index === 0 ? '  ' : '    '}${line}`,
        ),
      );
    const more = group.length > limit ? [`  and ${group.length - limit} more (--verbose shows them)`] : [];
    return [paint.bold(`\n${kind}`), ...shown, ...more];
  });
}
