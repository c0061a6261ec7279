/** What it takes to copy back what a lost broker held, before and after a plan that moves replicas. */
import type { Plan } from '../../../model/plan/plan.ts';
import type { Recovery } from '../../../model/plan/plan-summary.ts';
import { countOf } from '../../../model/values/count-of.ts';
import { formatBytes, formatDuration } from '../../../model/values/units.ts';
import type { RecoveryRow } from '../review.ts';

/** So many of the worst are worth a look; the JSON of a plan has all. */
const shown = 10;

export const recoveryTitle: string = `If a broker is lost and returns empty (the ${shown} that most depend on one other broker)`;

export function recoveryRows({ summary }: Plan): readonly RecoveryRow[] {
  if (summary.replicasMoved === 0) return [];
  return summary.recovery.slice(0, shown).map(({ broker, before, after }) => ({
    broker: String(broker),
    before: recoveryText(before),
    after: recoveryText(after),
  }));
}

function recoveryText({ bytes, peers, mostFromOneBytes, lostBytes, durationMs }: Recovery): string {
  const lost = lostBytes > 0 ? [`${formatBytes(lostBytes)} lost`] : [];
  if (bytes === 0) return lost[0] ?? 'nothing';
  const share = Math.round((100 * mostFromOneBytes) / bytes);
  return [
    `${formatBytes(bytes)} from ${countOf(peers, 'broker')}`,
    `${share}% from one`,
    formatDuration(durationMs),
    ...lost,
  ].join(', ');
}
