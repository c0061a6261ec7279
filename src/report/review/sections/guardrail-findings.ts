/** What a plan does against Guardrails, alike findings together, and when it may be applied. */
import type {
  ChangeWindow,
  Enforcement,
  GuardrailFinding,
  PlannedWindows,
} from '../../../model/desired/guardrails.ts';
import type { Plan } from '../../../model/plan/plan.ts';
import { formatDuration } from '../../../model/values/units.ts';

export interface FindingGroup {
  /** `Blocked by Guardrails/production (limits)`. */
  readonly by: string;
  /** Names of resources; empty: the plan as a whole. */
  readonly topics: readonly string[];
  readonly text: string;
}

export function findingGroups(
  { guardrails }: Pick<Plan, 'guardrails'>,
  enforce: Enforcement,
): readonly FindingGroup[] {
  const told = guardrails.filter((finding) => finding.enforce === enforce);
  const alike = Map.groupBy(told, ({ guardrail, rule, text }) => JSON.stringify([guardrail, rule, text]));
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [{ by: byText(first), topics: [...new Set(group.flatMap(nameOf))], text: first.text }]
      : [];
  });
}

function byText({ guardrail, rule, enforce }: GuardrailFinding): string {
  const who = authors[rule]?.(guardrail) ?? `Guardrails/${guardrail} (${rule})`;
  return `${enforce === 'block' ? 'Blocked by' : 'Against'} ${who}`;
}

const nameOf = ({ resource }: GuardrailFinding): readonly string[] =>
  resource === null ? [] : [resource.slice(resource.indexOf('/') + 1)];

const authors: Readonly<Partial<Record<GuardrailFinding['rule'], (name: string) => string>>> = {
  check: (name) => `the check ${name}`,
  undeclared: (name) => `Cluster/${name} (unmanaged)`,
};

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
