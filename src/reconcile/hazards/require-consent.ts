/** What an apply refuses until somebody consents: lost data, and less safety than before. */
import type { Consent, Hazard } from '../../model/plan/hazard.ts';
import type { PlanStep } from '../../model/plan/plan.ts';
import { errorProblem, type Problem, ProblemError } from '../../model/problem/problem.ts';

export interface Consents {
  /** Deletes data: topics that hold some, records by a shorter retention, what is in remote storage. */
  readonly allowDataLoss: boolean;
  /** Leaves fewer replicas, racks or in-sync replicas than there are, or writes that are acknowledged sooner. */
  readonly allowLessSafety: boolean;
}

/** `done` says what was changed so far. Throws a ProblemError of codes `plan.data-loss` and `plan.less-safety`. */
export function requireConsent(steps: readonly PlanStep[], consents: Consents, done: string): void {
  const problems = consentProblems(steps, consents, done);
  if (problems.length > 0) throw new ProblemError(problems);
}

/** One for each topic and missing consent, lost data first. */
export function consentProblems(
  steps: readonly PlanStep[],
  { allowDataLoss, allowLessSafety }: Consents,
  done = '',
): readonly Problem[] {
  return [
    ...(allowDataLoss ? [] : problemsOf('data-loss', steps, done)),
    ...(allowLessSafety ? [] : problemsOf('less-safety', steps, done)),
  ];
}

const words = {
  'data-loss': {
    code: 'plan.data-loss',
    summary: (topic: string, hazards: readonly Hazard[]) => {
      const deleted = hazards.find(({ kind }) => kind === 'topic-deleted');
      if (!deleted) return `Topic ${topic} would lose data`;
      const isKnown = 'bytes' in deleted && deleted.bytes !== null;
      return `Topic ${topic} ${isKnown ? 'holds' : 'may hold'} data and would be deleted`;
    },
    rest: (count: number) => `${count} more topics would lose data`,
    hint: 'If its records are no longer needed, apply with --allow-data-loss (the input allow-data-loss of the Action).',
  },
  'less-safety': {
    code: 'plan.less-safety',
    summary: (topic: string) => `Topic ${topic} would be less safe than it is now`,
    rest: (count: number) => `${count} more topics would be less safe than they are now`,
    hint: 'If that is intended, apply with --allow-less-safety (the input allow-less-safety of the Action).',
  },
} as const;

/** Of so many topics each is a problem of its own: the plan has all of them at its head. */
const mostProblems = 20;

function problemsOf(consent: Consent, steps: readonly PlanStep[], done: string): readonly Problem[] {
  const { code, summary, rest, hint } = words[consent];
  const topics = [...Map.groupBy(steps, ({ topic }) => topic)].flatMap(([topic, own]) => {
    const hazards = own.flatMap((step) => step.hazards).filter((hazard) => hazard.consent === consent);
    const source = own.find((step) => step.source)?.source;
    return hazards.length === 0 ? [] : [{ topic, hazards, source }];
  });
  const told = topics.length > mostProblems + 1 ? topics.slice(0, mostProblems) : topics;
  const left = topics.length - told.length;
  return [
    ...told.map(({ topic, hazards, source }) =>
      errorProblem(code, summary(topic, hazards), {
        ...{ detail: `${detailOf(hazards)} ${done}`.trim(), hint, source, resource: `Topic/${topic}` },
      }),
    ),
    ...(left > 0
      ? [errorProblem(code, rest(left), { detail: `The plan lists them first. ${done}`.trim(), hint })]
      : []),
  ];
}

const detailOf = (hazards: readonly Hazard[]): string =>
  hazards.map(({ text }) => `${capitalized(text)}.`).join(' ');

/** The name of a config stays as it is. */
const capitalized = (text: string): string =>
  /^[a-z]+ /.test(text) ? `${text[0]?.toUpperCase()}${text.slice(1)}` : text;
