/** What a run that ended early, or is at work, has left on a cluster, as data: for plans, drift and status. */
import { resourceName } from '../../model/cluster/port/resources.ts';
import type { UnfinishedRun } from '../../model/plan/plan.ts';
import { countOf } from '../../model/values/count-of.ts';
import type { BrokerId } from '../../model/values/units.ts';
import type { RecordedFacts } from './recorded-facts.ts';

/** Only the broker itself accepts changes to its own configs, so the throttle of one that is down waits for it. */
export function unfinishedRun(
  { moves, logDirMoves, throttles }: Pick<RecordedFacts, 'moves' | 'logDirMoves' | 'throttles'>,
  liveBrokers: readonly BrokerId[],
): UnfinishedRun {
  const live = new Set(liveBrokers);
  const throttled: string[] = [];
  const throttledDown: BrokerId[] = [];
  for (const { resource } of throttles) {
    if (resource.kind === 'broker' && !live.has(resource.id)) throttledDown.push(resource.id);
    else throttled.push(resourceName(resource));
  }
  return {
    moves: moves.length + logDirMoves.length,
    throttled,
    throttledDown: throttledDown.sort((a, b) => a - b),
  };
}

/** `2 moves in flight and a throttle on 3 brokers and topics`; null: an apply has nothing to go on with. */
export function unfinishedText({ moves, throttled }: UnfinishedRun): string | null {
  const parts = [
    ...(moves > 0 ? [`${countOf(moves, 'move')} in flight`] : []),
    ...(throttled.length > 0
      ? [`a throttle on ${countOf(throttled.length, 'broker or topic', 'brokers and topics')}`]
      : []),
  ];
  return parts.length === 0 ? null : parts.join(' and ');
}
