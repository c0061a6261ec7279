/** Guardrails as sentences; called by the reporters of plans. */
import type { ChangeWindow, GuardrailFinding, PlannedWindows } from '../model/guardrails.ts';
import type { Plan } from '../model/plan.ts';
import { formatDuration } from '../model/units.ts';

/** `Blocked by Guardrails/production (limits): copies 3 TiB; 2 TiB at most`. */
function findingText({ guardrail, rule, enforce, resource, text }: GuardrailFinding): string {
  const who = authors[rule]?.(guardrail) ?? `Guardrails/${guardrail} (${rule})`;
  const what = resource === null ? text : `${resource.slice(resource.indexOf('/') + 1)}: ${text}`;
  return `${enforce === 'block' ? 'Blocked by' : 'Against'} ${who}: ${what}`;
}

const authors: Readonly<Partial<Record<GuardrailFinding['rule'], (name: string) => string>>> = {
  check: (name) => `the check ${name}`,
  undeclared: (name) => `Cluster/${name} (unmanaged)`,
};

/** Those that block come first. */
export function findingTexts({ guardrails }: Pick<Plan, 'guardrails'>): readonly string[] {
  const rank = ({ enforce }: GuardrailFinding): number => (enforce === 'block' ? 0 : 1);
  return guardrails.toSorted((a, b) => rank(a) - rank(b)).map(findingText);
}

/** `To be applied 0 22 * * 1-5 for 6h (Europe/Berlin): Guardrails/production`. */
export function windowTexts({ changeWindows }: Pick<Plan, 'changeWindows'>): readonly string[] {
  return changeWindows.map(
    ({ guardrail, enforce, windows }: PlannedWindows) =>
      `${enforce === 'block' ? 'Only to' : 'To'} be applied at ${windows.map(windowText).join(', or at ')}: Guardrails/${guardrail}`,
  );
}

function windowText({ cron, durationMs, timeZone }: ChangeWindow): string {
  return `${cron} for ${formatDuration(durationMs)} (${timeZone})`;
}
