/** What Guardrails hold back while an apply is at work: windows that have closed, budgets that are used up. */
import type { GuardrailsDeclaration } from '../../model/desired/guardrails.ts';
import { formatBytes } from '../../model/values/units.ts';
import { plannedWindows } from './check-guardrails.ts';
import { shutWindows } from './require-allowed.ts';

/** Returns a function from the time and the bytes copied so far to why nothing more may begin; none: it may. */
export function heldBack(
  guardrails: readonly GuardrailsDeclaration[],
): (nowMs: number, copiedBytes: number) => readonly string[] {
  const windows = plannedWindows(guardrails).filter(({ enforce }) => enforce === 'block');
  const budgets = guardrails.flatMap(({ name, rules }) =>
    rules.flatMap((rule) =>
      rule.kind === 'limits' && rule.enforce === 'block' && rule.bytes !== null
        ? [{ name, bytes: rule.bytes }]
        : [],
    ),
  );
  return (nowMs, copiedBytes) => [
    ...shutWindows(windows, nowMs).map(({ text }) => text),
    ...budgets
      .filter(({ bytes }) => copiedBytes > bytes)
      .map(
        ({ name, bytes }) =>
          `${formatBytes(Math.round(copiedBytes))} are copied, and Guardrails/${name} allows ${formatBytes(bytes)} for one apply`,
      ),
  ];
}
