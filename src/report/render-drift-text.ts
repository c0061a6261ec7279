/** Drift for a terminal: what an apply would repair first, then what is only told; called by the command drift. */
import pc from 'picocolors';
import { countOf } from '../model/count-of.ts';
import type { DriftItem, DriftReport } from '../model/drift.ts';
import { wrapText } from './wrap-text.ts';

export interface DriftTextOptions {
  readonly color: boolean;
  readonly width: number;
}

export function renderDriftText(report: DriftReport, options: DriftTextOptions): string {
  const paint = pc.createColors(options.color);
  const repaired = report.items.filter((item) => item.repaired);
  const told = report.items.filter((item) => !item.repaired);
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

function section(items: readonly DriftItem[], { color, width }: DriftTextOptions): string[] {
  const paint = pc.createColors(color);
  return [...Map.groupBy(items, ({ kind }) => kind)].flatMap(([kind, group]) => {
    const shown = group
      .slice(0, shownOfKind)
      .flatMap(({ resource, text }) =>
        wrapText(`${resource}: ${text}`, width - 4).map(
          (line, index) => `${index === 0 ? '  ' : '    '}${line}`,
        ),
      );
    const more = group.length > shownOfKind ? [`  and ${group.length - shownOfKind} more`] : [];
    return [paint.bold(`\n${kind}`), ...shown, ...more];
  });
}
