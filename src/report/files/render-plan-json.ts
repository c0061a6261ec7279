/** A plan as its file: byte for byte the same for the same plan. */
import type { Plan } from '../../model/plan/plan.ts';

/** Two spaces deep, but one partition's change, one list of replicas and one broker a line. */
export function renderPlanJson(plan: Plan): string {
  return `${render(plan, '')}\n`;
}

const oneLineUpTo = 160;

function render(value: unknown, indent: string): string {
  const flat = JSON.stringify(value);
  if (value === null || typeof value !== 'object' || (indent !== '' && flat.length <= oneLineUpTo))
    return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => `${inner}${render(item, inner)}`);
    return items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const members = entries.map(([key, item]) => `${inner}${JSON.stringify(key)}: ${render(item, inner)}`);
  return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n${indent}}`;
}
