/** Topics that git declared before, and that nothing deletes. */
import { type Problem, warningProblem } from '../../../model/problem/problem.ts';
import { nameSome } from '../../../model/values/name-some.ts';

export function departureWarnings(departed: readonly string[]): readonly Problem[] {
  const [first] = departed;
  if (first === undefined) return [];
  const summary =
    departed.length === 1
      ? `Topic ${first} is no longer declared: it stays on the cluster`
      : `${departed.length} topics are no longer declared: they stay on the cluster`;
  return [
    warningProblem('plan.note', summary, {
      detail: `Declared at the last apply: ${nameSome(departed, 12)}.`,
      hint: 'To delete a topic, declare it with state: absent. To keep it, declare it again, or add it to unmanaged.ignore of the Cluster. A renamed topic is a new one: its records stay in the old one.',
      ...(departed.length === 1 && { resource: `Topic/${first}` }),
    }),
  ];
}
