/** What a plan does that none of the plans which people have seen does. */

import { partitionName } from '../../model/cluster/partition-name.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { countOf } from '../../model/values/count-of.ts';
import { formatBytes } from '../../model/values/units.ts';
import { deletedIds, effectsOf, leaderChanges, type ReplicaMove, replicaMoves } from './plan-effects.ts';
import { worseHazards } from './worse-hazards.ts';

/** So much more than was shown may move, as a share: clusters change between review and merge. */
const tolerance = 0.1;
/** Where replicas go just where it was shown, so much more may be copied: topics grow. */
const growth = 1;
/** And so much in any case: a share of nothing is nothing. */
const slackBytes = 64 * 2 ** 20;

/** A clause each, what can't be undone first; none: all of it was shown by one of the plans or another. */
export function unseenEffects(now: Plan, shown: readonly Plan[]): readonly string[] {
  const seen = new Set(shown.flatMap((plan) => [...effectsOf(plan).keys()]));
  const news = [...effectsOf(now)].filter(([key]) => !seen.has(key));
  const { gravest = [], others = [] } = Object.groupBy(news, ([key]) =>
    key.startsWith('delete ') ? 'gravest' : 'others',
  );
  const texts = (effects: typeof news): readonly string[] => effects.map(([, text]) => text);
  return [
    ...texts(gravest),
    ...strangersDeleted(now, shown),
    ...worseHazards(now, shown),
    ...texts(others),
    ...unseenMoves(now, shown),
    ...beyond(leaderChanges(now).length, new Set(shown.flatMap(leaderChanges)).size, {
      text: (count) => `changes ${countOf(count, 'preferred leader')}`,
    }),
  ];
}

/** Topics that are deleted now, but have been created since they were shown. */
function strangersDeleted(now: Plan, shown: readonly Plan[]): readonly string[] {
  const known = shown.map(deletedIds);
  return [...deletedIds(now)].flatMap(([topic, id]) => {
    const ids = known.flatMap((deletions) => (deletions.has(topic) ? [deletions.get(topic)] : []));
    const isKnown =
      id === undefined || ids.length === 0 || ids.some((one) => one === undefined || one === id);
    return isKnown ? [] : [`deletes a topic ${topic} that was created after the review`];
  });
}

function unseenMoves(now: Plan, shown: readonly Plan[]): readonly string[] {
  const moves = replicaMoves(now);
  const seen = shown.map(replicaMoves);
  const arrived = seen.flatMap(({ arriving }) => arriving);
  const left = seen.flatMap(({ leaving }) => leaving);
  const known = new Set(arrived.map(placeOf));
  const isAsShown = moves.arriving.every((move) => known.has(placeOf(move)));
  return [
    ...moreReplicas(moves.arriving, arrived, 'to'),
    ...moreReplicas(moves.leaving, left, 'from'),
    ...beyond(sumBytes(moves.arriving), sumBytes(arrived), {
      text: (count) => `copies ${formatBytes(count)}`,
      format: formatBytes,
      share: isAsShown ? growth : tolerance,
      slack: slackBytes,
    }),
  ];
}

const placeOf = ({ topic, partition, broker }: ReplicaMove): string =>
  `${partitionName({ topic, partition })} ${broker}`;

/** By topic and broker. */
function moreReplicas(
  now: readonly ReplicaMove[],
  shown: readonly ReplicaMove[],
  way: 'to' | 'from',
): readonly string[] {
  const keyOf = ({ topic, broker }: ReplicaMove): string => `${topic} ${broker}`;
  const known = Map.groupBy(distinct(shown), keyOf);
  return [...Map.groupBy(now, keyOf)].flatMap(([key, moves]) => {
    const [{ topic, broker } = { topic: '', broker: 0 }] = moves;
    return beyond(moves.length, known.get(key)?.length ?? 0, {
      text: (count) => `moves ${countOf(count, 'replica')} of ${topic} ${way} broker ${broker}`,
    });
  });
}

/** Several plans show the same move, until one of them is applied. */
function distinct(moves: readonly ReplicaMove[]): readonly ReplicaMove[] {
  const largestLast = moves.toSorted((a, b) => a.bytes - b.bytes);
  return [...new Map(largestLast.map((move) => [placeOf(move), move])).values()];
}

const sumBytes = (moves: readonly ReplicaMove[]): number =>
  distinct(moves).reduce((sum, { bytes }) => sum + bytes, 0);

interface Amount {
  readonly text: (count: number) => string;
  readonly format?: (count: number) => string;
  readonly share?: number;
  readonly slack?: number;
}

function beyond(
  now: number,
  shown: number,
  { text, format = String, share = tolerance, slack = 0 }: Amount,
): readonly string[] {
  if (now <= Math.floor(shown * (1 + share)) + slack) return [];
  const was = shown === 0 ? 'none was' : `${format(shown)} ${shown === 1 ? 'was' : 'were'}`;
  return [`${text(now)}, where ${was} shown`];
}
