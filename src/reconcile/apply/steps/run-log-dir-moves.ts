/** Moves replicas between log dirs as a plan says, or ends what an earlier run has left on its way. */
import type { ClusterState } from '../../../model/cluster/cluster-state.ts';
import type { ThrottleRecord } from '../../../model/journal/record-values.ts';
import type { LogDirMove } from '../../../model/plan/plan.ts';
import { logDirRateKey } from '../../../throttle/configs/throttle-keys.ts';
import { throttleRecords } from '../../../throttle/configs/throttle-record.ts';
import { bindLogDirRates } from '../../bind/bind-pacing.ts';
import { heldBack } from '../../guardrails/held-back.ts';
import { forgetLogDirMoves } from '../../journal/journal-records.ts';
import type { ApplyContext } from '../apply-context.ts';
import { type LogDirRequest, LogDirRun } from '../log-dirs/log-dir-run.ts';
import { takeOverLogDirMoves } from '../log-dirs/take-over-log-dir-moves.ts';
import { isNewPartition, minIsrOf } from './run-moves.ts';
import type { StepsRun } from './steps-run.ts';

export async function runLogDirMoves(
  moves: readonly LogDirMove[],
  { plan, observed, options }: StepsRun,
  context: ApplyContext,
): Promise<void> {
  const planned = moves.map(({ topic, partition, broker, from, to, bytes: sizeBytes }) => ({
    ...{ topic, partition, broker, from, to, sizeBytes },
  }));
  const run = new LogDirRun(
    {
      ...(await requestFor(observed, context)),
      ...{ planned, takenOver: [], isNew: isNewPartition(plan.steps) },
      heldBack: heldBack(context.desired.guardrails),
    },
    context,
  );
  await (options.detach ? run.detach() : run.run());
}

/** What an earlier run has begun comes first: its throttle is taken back once it has arrived. */
export async function finishLogDirMoves(observed: ClusterState, context: ApplyContext): Promise<void> {
  await endLogDirMoves(observed, false, context);
}

/** Waits for what an earlier run has begun, or (`rollback`) ends it. Returns how many moves these were. */
export async function endLogDirMoves(
  observed: ClusterState,
  rollback: boolean,
  context: ApplyContext,
): Promise<number> {
  const { flights, over } = takeOverLogDirMoves(observed, context.clock.now());
  if (over.length > 0) await context.port.appendJournal(forgetLogDirMoves(over));
  const request = await requestFor(observed, context);
  if (flights.length + request.throttlesLeft.length === 0) return 0;
  if (rollback) for (const flight of flights) flight.giveBack(`${context.run.who} cancelled it`);
  await new LogDirRun(
    { ...request, planned: [], takenOver: flights, isNew: () => false, heldBack: () => [] },
    context,
  ).run();
  return flights.length;
}

async function requestFor(
  observed: ClusterState,
  { desired, port }: ApplyContext,
): Promise<Pick<LogDirRequest, 'throttlesLeft' | 'rateOf' | 'minIsrOf'>> {
  return {
    throttlesLeft: throttleRecords(await port.readJournal()).filter(isForLogDirs),
    rateOf: bindLogDirRates(desired, observed),
    minIsrOf: minIsrOf(observed),
  };
}

const isForLogDirs = ({ set }: ThrottleRecord): boolean => Object.hasOwn(set, logDirRateKey);
