/** What the journal may say after a run that Kafka has refused a part of: nothing of what was not done. */
import type { AccessChange } from '../../model/cluster/access.ts';
import type { Plan, PlanStep } from '../../model/plan/plan.ts';
import { ownValue } from '../../model/values/own-value.ts';
import { passwordRecord, topicRecords } from '../journal/journal-records.ts';
import type { Setbacks } from './steps/setbacks.ts';

type Journal = Readonly<Record<string, string>>;

/** Of the records of a plan, those about what was done. */
export function journalOfDone(plan: Plan, setbacks: Setbacks): Plan['journal'] {
  const untrue = new Set([...undoneRecords(plan.steps, setbacks), ...undonePasswords(plan.access, setbacks)]);
  return Object.fromEntries(Object.entries(plan.journal).filter(([key]) => !untrue.has(key)));
}

/** Of the claims that were made beforehand, those of what was refused or left, each as it was before. */
export function withdrawnClaims(
  claims: Journal,
  { steps }: Plan,
  before: Journal,
  setbacks: Setbacks,
): Plan['journal'] {
  const untrue = undoneRecords(steps, setbacks).filter((key) => ownValue(claims, key) !== undefined);
  return Object.fromEntries(untrue.map((key) => [key, ownValue(before, key) ?? null]));
}

function undoneRecords(steps: readonly PlanStep[], setbacks: Setbacks): readonly string[] {
  return steps
    .filter(({ kind }) => kind === 'create-topic' || kind === 'set-config' || kind === 'delete-topic')
    .filter((step) => setbacks.isUndone(step))
    .flatMap(({ topic }) => topicRecords(topic));
}

function undonePasswords(access: readonly AccessChange[], setbacks: Setbacks): readonly string[] {
  return access.flatMap((change) =>
    (change.kind === 'set-user' || change.kind === 'remove-user') && setbacks.isUndoneAccess(change)
      ? [passwordRecord(change.user, change.mechanism)]
      : [],
  );
}
