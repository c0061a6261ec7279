/** What topics set before and afterwards, line against line; called by the reporters that show it as a diff. */
import { diffLines } from 'diff';
import type { PlanStep } from '../model/plan.ts';
import { withHint } from './config-hint.ts';

/** Each begins with + or -; keys that stay are left out. */
export function configDiffLines(steps: readonly PlanStep[]): readonly string[] {
  const parts = steps.flatMap((step) => diffLines(configLines(step, 'from'), configLines(step, 'to')));
  return parts.flatMap(({ value, added }) =>
    value
      .trimEnd()
      .split('\n')
      .map((line) => `${added ? '+' : '-'} ${line}`),
  );
}

/** Each ends with a newline. */
function configLines(step: PlanStep, side: 'from' | 'to'): string {
  const line = (key: string, value: string): string => `${step.topic}: ${key} = ${oneLine(key, value)}\n`;
  if (step.kind === 'create-topic' && side === 'to') {
    return Object.entries(step.configs)
      .map(([key, value]) => line(key, value))
      .join('');
  }
  if (step.kind !== 'set-config') return '';
  return step.changes.map(({ key, [side]: value }) => (value === null ? '' : line(key, value))).join('');
}

const oneLine = (key: string, value: string): string => withHint(key, value).replace(/[\r\n]+/g, ' ');
