/** What can keep a move from its end, as Problems. */

import { denialOf, type KafkaError, type Outcome } from '../../../model/cluster/port/outcome.ts';
import type { TopicPartition } from '../../../model/cluster/port/resources.ts';
import type { StopRequest } from '../../../model/journal/record-values.ts';
import { errorProblem, type Problem, ProblemError } from '../../../model/problem/problem.ts';
import { countOf } from '../../../model/values/count-of.ts';
import { nameSome } from '../../../model/values/name-some.ts';
import {
  type BrokerId,
  type BytesPerSecond,
  formatBytes,
  formatDuration,
  formatRate,
} from '../../../model/values/units.ts';
import type { Disk } from '../../schedule/lanes.ts';
import type { Flight } from './flight.ts';
import type { Look } from './looks/look.ts';

export function refusedMove({ name, change }: Flight, { name: error, message }: KafkaError): Problem {
  return errorProblem('apply.failed', `Kafka refuses to move ${name} to [${change.to.join(', ')}]`, {
    detail: `${error}: ${message}`,
    hint: 'Everything else continued. Fix the cause and apply again.',
    resource: `Topic/${change.topic}`,
  });
}

/** Who may not move one may move none; what is in flight goes on in Kafka, throttled and noted in the journal. */
export function requirePermission(outcomes: readonly Outcome<TopicPartition>[]): void {
  const denials = outcomes.flatMap((outcome) => {
    const { topic, partition } = outcome.resource;
    return denialOf('Moving replicas', outcome, `Topic/${topic}, partition ${partition}`) ?? [];
  });
  const [first] = denials;
  if (first) throw new ProblemError([first]);
}

export function takenOver({ name, change }: Flight): Problem {
  return errorProblem('apply.failed', `Another tool has taken over ${name} while it was moving`, {
    detail: `It was on its way to [${change.to.join(', ')}] and is no longer; its reassignment is left alone.`,
    hint: 'Find out which tool reassigns partitions, then plan again.',
    resource: `Topic/${change.topic}`,
  });
}

/** Taken back as far as it goes: a target that holds a replica which is offline would never be reached. */
export function keptInPlace({ name, change }: Flight, look: Look): Problem {
  const now = look.partitions.get(name);
  const offline = (now?.offlineReplicas ?? []).filter((id) => change.from.includes(id));
  return errorProblem('apply.failed', `${name} can't return to [${change.from.join(', ')}]`, {
    detail: `Its replica on broker ${offline.join(', ')} is offline, so Kafka would never complete that. It stays on [${(now?.replicas ?? []).join(', ')}].`,
    hint: 'Plan again: the next plan goes on from where it is.',
    resource: `Topic/${change.topic}`,
  });
}

export function neverEnding({ name, change }: Flight, rate: BytesPerSecond | null): Problem {
  return errorProblem('apply.failed', `The move of ${name} would never complete and was reverted`, {
    detail: `Producers write to the partition as fast as its throttle${rate === null ? '' : ` of ${formatRate(rate)}`} allows; it is back on [${change.from.join(', ')}] as before.`,
    hint: 'Give its ThrottlePolicy a higher rate (mode: auto raises it by itself), or move it at a quieter time.',
    resource: `Topic/${change.topic}`,
  });
}

/** Why the rate is raised. */
export function tooSlowFor(flights: readonly Flight[]): string {
  return `${flights.map(({ name }) => name).join(', ')} received more data than the throttle allowed`;
}

const namedMoves = 5;

export function gaveUp(
  flights: readonly Flight[],
  pauseReasons: readonly string[],
  look: Look,
  patienceMs: number,
): Problem {
  const inFlight = flights.length === 0 ? '' : `Reverted: ${listed(flights)}. `;
  const receivers = new Set(flights.flatMap(({ change }) => change.to));
  const down = [...receivers].filter((id) => !look.aliveBrokers.has(id)).sort((a, b) => a - b);
  const downText = `${countOf(down.length, 'broker')} of these moves ${down.length === 1 ? 'is' : 'are'} down: ${down.join(', ')}`;
  const guess = down.length > 0 ? [downText] : lagging(flights, look);
  const why = pauseReasons.length > 0 ? pauseReasons : guess;
  return errorProblem('apply.gave-up', `No progress for ${formatDuration(patienceMs)}; gave up`, {
    detail: `${inFlight}${why.join('; ')}`.trim(),
    hint: 'What was moved stays moved. Fix the cause and apply again; a broker that does not come back can be drained in its pool.',
  });
}

/** `broker 4 does not catch up: orders/8`, a line for each receiver. */
function lagging(flights: readonly Flight[], { partitions }: Look): readonly string[] {
  const late = flights.flatMap((flight) => {
    const isr = partitions.get(flight.name)?.isr;
    return isr ? flight.change.to.filter((id) => !isr.includes(id)).map((id) => ({ id, flight })) : [];
  });
  return [...Map.groupBy(late, ({ id }) => id)]
    .sort(([a], [b]) => a - b)
    .map(([id, moves]) => `broker ${id} does not catch up: ${listed(moves.map(({ flight }) => flight))}`);
}

/** Kafka itself could not take them back, as when nobody is left that could lead them. */
export function stillInFlight(flights: readonly Flight[]): Problem {
  return errorProblem(
    'apply.throttle-left',
    `${countOf(flights.length, 'move')} could not be reverted in time, and the throttle is still set`,
    {
      detail: `${listed(flights)}.`,
      hint: 'The next `topicwright apply` or `topicwright cancel --rollback` continues from here and removes the throttle.',
    },
  );
}

/** The first few by name. */
function listed(flights: readonly Flight[]): string {
  return nameSome(
    flights.map(({ name }) => name),
    namedMoves,
  );
}

export function cancelled({ rollback, by }: StopRequest): Problem {
  return errorProblem(
    'apply.interrupted',
    rollback
      ? `${by} cancelled this run: moves in flight returned to their old replicas; the rest was not started`
      : `${by} cancelled this run: moves in flight finished; the rest was not started`,
    { hint: 'Throttles are restored. Apply again to continue.' },
  );
}

/** `the disk of broker 3 is too full to receive: 812 GiB of the 800 GiB that its pools allow`. */
export function noRoom(broker: BrokerId, disk: Disk | undefined): string {
  const used = formatBytes(disk?.usedBytes ?? 0);
  const limit = formatBytes(disk?.limitBytes ?? 0);
  return `the disk of broker ${broker} is too full to receive: ${used} of the ${limit} that its pools allow`;
}
