/** Whether a plan that was made anew is no worse than the one that was reviewed; called by the Action's apply. */
import { type AccessChange, describeAccessChange } from '../model/access.ts';
import { countOf } from '../model/count-of.ts';
import type { Hazard, HazardKind } from '../model/hazard.ts';
import type { Plan, PlanStep } from '../model/plan.ts';
import { formatBytes } from '../model/units.ts';

/** So much more may be copied than was reviewed, as a share: topics grow meanwhile. */
const replanTolerance = 0.1;

/** In what it is worse, a clause each; none: whoever has approved the one can live with the other. */
export function worseThan(reviewed: Plan, now: Plan): readonly string[] {
  const known = new Set([...reviewed.steps.flatMap(effectsOf), ...reviewed.access.map(accessEffect)]);
  const news = [...now.steps.flatMap(effectsOf), ...now.access.map(accessEffect)].filter(
    (effect) => !known.has(effect),
  );
  const { summary } = now;
  const before = reviewed.summary;
  return [
    ...news,
    ...strangersDeleted(reviewed, now),
    ...worseHazards(reviewed, now),
    ...beyond(summary.bytesMoved, before.bytesMoved, (count) => `copies ${formatBytes(count)}`, formatBytes),
    ...beyond(summary.replicasMoved, before.replicasMoved, (count) => `copies ${countOf(count, 'replica')}`),
    ...beyond(
      summary.leadersChanged,
      before.leadersChanged,
      (count) => `changes ${countOf(count, 'preferred leader')}`,
    ),
  ];
}

/** Topics that are deleted now, but have been created since the review. */
function strangersDeleted(reviewed: Plan, now: Plan): readonly string[] {
  const seen = new Map(reviewed.steps.map(({ topic, topicId }) => [topic, topicId]));
  return now.steps.flatMap(({ kind, topic, topicId }) => {
    const known = seen.get(topic);
    if (kind !== 'delete-topic' || topicId === undefined || known === undefined || known === topicId)
      return [];
    return [`deletes a topic ${topic} that was created after the review`];
  });
}

/** What these steps and changes do that a plan made now would not: git has changed meanwhile, and no longer asks for it. */
export function unwantedBy(
  now: Plan,
  steps: readonly PlanStep[],
  access: readonly AccessChange[],
): readonly string[] {
  const wanted = new Set([...now.steps.flatMap(effectsOf), ...now.access.map(accessEffect)]);
  return [...steps.flatMap(effectsOf), ...access.map(accessEffect)].filter((effect) => !wanted.has(effect));
}

function beyond(
  now: number,
  reviewed: number,
  text: (count: number) => string,
  format: (count: number) => string = String,
): readonly string[] {
  return now <= Math.ceil(reviewed * (1 + replanTolerance))
    ? []
    : [`${text(now)}, where ${format(reviewed)} ${reviewed === 1 ? 'was' : 'were'} reviewed`];
}

const accessEffect = (change: AccessChange): string => `${change.kind}: ${describeAccessChange(change)}`;

/** What a step does to what people declare; where replicas go is judged by its amount. */
function effectsOf(step: PlanStep): readonly string[] {
  switch (step.kind) {
    case 'create-topic': {
      const configs = Object.entries(step.configs).map(([key, value]) => ` ${key}=${value}`);
      return [
        `creates ${step.topic} with ${countOf(step.assignments.length, 'partition')} of ${countOf(step.replicationFactor, 'replica')}${configs.join('')}`,
      ];
    }
    case 'add-partitions':
      return [`grows ${step.topic} to ${step.existing + step.assignments.length} partitions`];
    case 'set-config':
      return step.changes.map(({ key, to }) => `sets ${key} of ${step.topic} to ${to ?? 'the default'}`);
    case 'delete-topic':
      return [`deletes ${step.topic}`];
    case 'move-replicas':
    case 'elect-leaders':
      return [];
  }
}

/** Of those that need no consent, the ones that a reviewer may still not want. */
const unwelcome: readonly HazardKind[] = ['disk-filling', 'key-order'];

interface TopicHazard {
  readonly topic: string;
  readonly hazard: Hazard;
}

function gravest({ steps }: Plan): readonly TopicHazard[] {
  return steps.flatMap(({ topic, hazards }) =>
    hazards
      .filter(({ kind, consent }) => consent !== null || unwelcome.includes(kind))
      .map((hazard) => ({ topic, hazard })),
  );
}

/** Amounts of bytes change with time, and are judged as a whole. */
function worseHazards(reviewed: Plan, now: Plan): readonly string[] {
  const keyOf = ({ topic, hazard }: TopicHazard): string => `${hazard.kind} ${topic}`;
  const known = Map.groupBy(gravest(reviewed), keyOf);
  return gravest(now)
    .filter((one) => !known.get(keyOf(one))?.some(({ hazard }) => covers(hazard, one.hazard)))
    .map(({ topic, hazard }) => `hazard for ${topic}: ${hazard.text}`);
}

/** Whether whoever has accepted the one has accepted the other. */
function covers(reviewed: Hazard, now: Hazard): boolean {
  if (gravity(now) > gravity(reviewed)) return false;
  if (reviewed.kind === 'disk-filling' && now.kind === 'disk-filling') return now.broker === reviewed.broker;
  if ('partitions' in reviewed && 'partitions' in now && now.partitions > reviewed.partitions) return false;
  return floorOf(now) >= floorOf(reviewed);
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
