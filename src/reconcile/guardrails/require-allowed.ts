/** What keeps a plan from being applied now: Guardrails that it breaks, change windows that are shut. */

import { isOpen, nextOpening } from '../../model/desired/change-window.ts';
import type { GuardrailFinding, PlannedWindows } from '../../model/desired/guardrails.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { errorProblem, type Problem, ProblemError } from '../../model/problem/problem.ts';
import { formatTime } from '../../model/values/clock.ts';
import { minOf } from '../../model/values/long-lists.ts';

/** Throws a ProblemError of code `plan.blocked`. */
export function requireUnblocked(plan: Plan): void {
  const problems = blockedBy(plan.guardrails);
  if (problems.length > 0) throw new ProblemError(problems);
}

/** One for each finding that blocks. */
export function blockedBy(findings: readonly GuardrailFinding[]): readonly Problem[] {
  return findings
    .filter(({ enforce }) => enforce === 'block')
    .map(({ guardrail, rule, resource, text, source }) => {
      if (rule === 'check')
        return errorProblem('plan.blocked', `The check \`${guardrail}\` refuses the plan`, { detail: text });
      if (rule === 'undeclared')
        return errorProblem('plan.blocked', sentence(text), {
          detail: `spec.unmanaged of Cluster/${guardrail} forbids topics that git does not know.`,
          hint: 'Declare them (`topicwright import` writes documents), delete them, or add them to unmanaged.ignore.',
          source,
        });
      const subject = resource === null ? 'The plan' : resource.replace('/', ' ');
      return errorProblem('plan.blocked', `${subject}: ${text}`, {
        detail: `Guardrails/${guardrail} (${rule}) forbids it.`,
        hint: hintOf(rule),
        source,
        ...(resource !== null && { resource }),
      });
    });
}

function hintOf(rule: GuardrailFinding['rule']): string {
  const other = 'or change the rule: it takes a review as well.';
  return rule === 'limits'
    ? `Take a part of it with --max-bytes or --max-moves, ${other}`
    : `Change what is declared, ${other}`;
}

/** One sentence for each document whose windows are all shut at that time. */
export function shutWindows(
  planned: readonly PlannedWindows[],
  nowMs: number,
): readonly (Pick<PlannedWindows, 'guardrail' | 'enforce'> & { readonly text: string })[] {
  return planned
    .filter(({ windows }) => windows.length > 0 && !windows.some((window) => isOpen(window, nowMs)))
    .map(({ guardrail, enforce, windows }) => {
      const openings = windows.map((window) => nextOpening(window, nowMs)).filter((at) => at !== null);
      const next = openings.length > 0 ? `; the next one opens at ${formatTime(minOf(openings))}` : '';
      return { guardrail, enforce, text: `no change window of Guardrails/${guardrail} is open${next}` };
    });
}

export const sentence = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;

/** Of those that block. Throws a ProblemError of code `plan.blocked`. */
export function requireOpenWindow(planned: readonly PlannedWindows[], nowMs: number): void {
  const problems = shutWindows(planned, nowMs)
    .filter(({ enforce }) => enforce === 'block')
    .map(({ text }) =>
      errorProblem('plan.blocked', sentence(text), {
        detail: 'Nothing was changed.',
        hint: 'Apply again then.',
      }),
    );
  if (problems.length > 0) throw new ProblemError(problems);
}
