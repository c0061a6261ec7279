/** The dangers of a plan that none of the plans which people have seen has, or that go further. */
import type { Hazard, HazardKind } from '../../model/plan/hazard.ts';
import type { Plan } from '../../model/plan/plan.ts';

/** Of those that need no consent, the ones that a reviewer may still not want. */
const unwelcome: readonly HazardKind[] = ['disk-filling', 'key-order'];

interface TopicHazard {
  readonly topic: string;
  readonly hazard: Hazard;
}

/** A clause each. Amounts of bytes change with time, and are judged as a whole. */
export function worseHazards(now: Plan, shown: readonly Plan[]): readonly string[] {
  const keyOf = ({ topic, hazard }: TopicHazard): string => `${hazard.kind} ${topic}`;
  const known = Map.groupBy(shown.flatMap(gravest), keyOf);
  return gravest(now)
    .filter((one) => !known.get(keyOf(one))?.some(({ hazard }) => covers(hazard, one.hazard)))
    .map(({ topic, hazard }) => `hazard for ${topic}: ${hazard.text}`);
}

function gravest({ steps }: Plan): readonly TopicHazard[] {
  return steps.flatMap(({ topic, hazards }) =>
    hazards
      .filter(({ kind, consent }) => consent !== null || unwelcome.includes(kind))
      .map((hazard) => ({ topic, hazard })),
  );
}

/** Whether whoever has accepted the one has accepted the other. */
function covers(shown: Hazard, now: Hazard): boolean {
  if (gravity(now) > gravity(shown)) return false;
  if (shown.kind === 'disk-filling' && now.kind === 'disk-filling') return now.broker === shown.broker;
  if ('partitions' in shown && 'partitions' in now && now.partitions > shown.partitions) return false;
  return floorOf(now) >= floorOf(shown);
}

const gravity = ({ consent }: Hazard): number => (consent === null ? 0 : consent === 'less-safety' ? 1 : 2);

/** Down to what it goes: so many replicas, racks, copies. */
function floorOf(hazard: Hazard): number {
  switch (hazard.kind) {
    case 'fewer-replicas':
    case 'fewer-racks':
    case 'fewer-in-sync':
    case 'min-isr-lowered':
      return hazard.to;
    default:
      return 0;
  }
}
