/** Drift for a terminal: what an apply would repair first, then what it can't for now, then what is only told. */
import pc from 'picocolors';
import { type DriftItem, type DriftReport, isDifference } from '../../model/plan/drift.ts';
import { andMore } from '../../model/values/name-some.ts';
import { wrapText } from '../text/wrap-text.ts';
import { driftHeadline, sortDrift } from './drift-headline.ts';
import { foldDrift } from './fold-drift.ts';

export interface DriftTextOptions {
  readonly color: boolean;
  readonly width: number;
  /** Everything, nothing folded or cut; otherwise the start of each kind. */
  readonly verbose?: boolean;
}

export function renderDriftText(report: DriftReport, options: DriftTextOptions): string {
  const paint = pc.createColors(options.color);
  const { undeclared, repaired, waiting, others } = sortDrift(report);
  const told = options.verbose ? others : foldDrift(others);
  const text = driftHeadline(report);
  const headline = !report.items.some(isDifference)
    ? paint.green(paint.bold(text))
    : paint.yellow(paint.bold(text));
  const titled = (title: string, items: readonly DriftItem[]): string[] =>
    items.length > 0 ? ['', title, ...section(items, options)] : [];
  const lines = [
    headline,
    ...titled(
      'Undeclared topics: declare them, delete them, or add them to unmanaged.ignore of the Cluster:',
      undeclared,
    ),
    ...section(repaired, options),
    ...titled('No apply can repair this for now:', waiting),
    ...titled('For information:', told),
  ];
  return `${lines.join('\n')}\n`;
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
    const more = group.length > limit ? [`  ${andMore(group.length - limit)} (--verbose shows them)`] : [];
    return [paint.bold(`\n${kind}`), ...shown, ...more];
  });
}
