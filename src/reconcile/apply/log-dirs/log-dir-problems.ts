/** What can keep a move between log dirs from its end, as Problems. */
import { denialOf, type KafkaError, type Outcome } from '../../../model/cluster/port/outcome.ts';
import type { LogDirMoveRecord } from '../../../model/journal/record-values.ts';
import { logDirMoveName } from '../../../model/plan/log-dir-move-name.ts';
import { errorProblem, type Problem, ProblemError } from '../../../model/problem/problem.ts';
import { countOf } from '../../../model/values/count-of.ts';
import { nameSome } from '../../../model/values/name-some.ts';
import { formatBytes, formatDuration } from '../../../model/values/units.ts';
import type { LogDirFlight } from './log-dir-flight.ts';

export function refusedLogDir({ move, name }: LogDirFlight, { name: error, message }: KafkaError): Problem {
  return errorProblem('apply.failed', `Kafka refuses to move ${name} to ${move.to}`, {
    detail: `${error}: ${message}`,
    hint: 'Everything else continued. Fix the cause and apply again.',
    resource: `Topic/${move.topic}`,
  });
}

/** Who may not move one may move none. */
export function requireLogDirPermission(outcomes: readonly Outcome<LogDirMoveRecord>[]): void {
  const denials = outcomes.flatMap(
    (outcome) =>
      denialOf('Moving replicas between log dirs', outcome, `Broker/${outcome.resource.broker}`) ?? [],
  );
  const [first] = denials;
  if (first) throw new ProblemError([first]);
}

export function movedElsewhere({ move, name }: LogDirFlight): Problem {
  return errorProblem('apply.failed', `${name} is no longer moving to ${move.to}`, {
    detail: 'Its broker lost it, one of the two log dirs failed, or another tool has moved it.',
    hint: 'Look at the broker, then plan again.',
    resource: `Topic/${move.topic}`,
  });
}

export function neverEndingLogDir({ move, name }: LogDirFlight): Problem {
  return errorProblem(
    'apply.failed',
    `The move of ${name} to ${move.to} would never complete and was ended`,
    {
      detail: 'Producers write to the partition as fast as the throttle between log dirs allows.',
      hint: 'Give its ThrottlePolicy a higher logDirRate, or move it at a quieter time.',
      resource: `Topic/${move.topic}`,
    },
  );
}

export function gaveUpLogDirs(
  flights: readonly LogDirFlight[],
  waiting: readonly LogDirMoveRecord[],
  reasons: readonly string[],
  patienceMs: number,
): Problem {
  const ended = flights.length === 0 ? '' : `Ended: ${nameSome(flights.map(({ name }) => name))}. `;
  const left = waiting.length === 0 ? '' : `${countOf(waiting.length, 'move')} did not begin. `;
  return errorProblem('apply.gave-up', `No progress for ${formatDuration(patienceMs)}; gave up`, {
    detail: `${ended}${left}${reasons.join('; ')}`.trim(),
    hint: 'What was moved stays moved. Fix the cause and apply again.',
  });
}

export function logDirsStillMoving(flights: readonly LogDirFlight[]): Problem {
  return errorProblem(
    'apply.throttle-left',
    `${countOf(flights.length, 'move')} between log dirs could not be ended in time, and the throttle is still set`,
    {
      detail: `${nameSome(flights.map(({ name }) => name))}.`,
      hint: 'The next `topicwright apply` or `topicwright cancel --rollback` continues from here and removes the throttle.',
    },
  );
}

/** `2 moves wait for room: orders/3 on broker 1003 (12 GiB to /data2)`. */
export function waitsForRoom(waiting: readonly LogDirMoveRecord[]): string {
  const named = waiting.map(
    (move) => `${logDirMoveName(move)} (${formatBytes(move.sizeBytes)} to ${move.to})`,
  );
  return `${countOf(waiting.length, 'move')} between log dirs ${waiting.length === 1 ? 'waits' : 'wait'} for room: ${nameSome(named)}`;
}
