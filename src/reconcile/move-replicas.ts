/** Moves replicas in waves under a throttle, and takes the throttle back whatever happens; called by apply-plan.ts. */
import type { PartitionChange } from '../model/plan.ts';
import { type BrokerId, type BytesPerSecond, bytes } from '../model/units.ts';
import { type ApplyContext, interrupted } from './apply-context.ts';
import { requireAllDone } from './outcomes.ts';
import { type Disk, scheduleWaves } from './schedule-waves.ts';
import {
  restoreThrottles,
  type ThrottleOutcome,
  tellThrottles,
  throttleBrokers,
  throttleReplicas,
} from './throttle-moves.ts';
import { MoveWatch } from './watch-moves.ts';

export interface MoveRequest {
  readonly changes: readonly PartitionChange[];
  readonly rate: BytesPerSecond;
  readonly disks: ReadonlyMap<BrokerId, Disk>;
}

/** Resolves once all replicas are where they belong and every throttle is as it was before. */
export async function moveReplicas(request: MoveRequest, context: ApplyContext): Promise<void> {
  const { port, signal } = context;
  const { waves } = scheduleWaves(request.changes, request.disks);
  const watch = new MoveWatch(request.changes, context);
  const limitRates = (): Promise<ThrottleOutcome> => throttleBrokers(port, request.changes, request.rate);
  await underThrottle(limitRates, context, async () => {
    for (const [index, wave] of waves.entries()) {
      if (signal.aborted) throw interrupted();
      announceWave(wave, index, waves.length, context);
      await underThrottle(
        () => throttleReplicas(port, wave),
        context,
        async () => {
          await startMoves(wave, context);
          await watch.untilDone(wave);
        },
      );
    }
  });
}

/** Starts the first wave and returns: it goes on in Kafka, and the next apply takes its throttle back. */
export async function detachMoves(request: MoveRequest, context: ApplyContext): Promise<void> {
  const [first = []] = scheduleWaves(request.changes, request.disks).waves;
  announceWave(first, 0, 1, context);
  tellSet(await throttleBrokers(context.port, first, request.rate), context);
  tellSet(await throttleReplicas(context.port, first), context);
  await startMoves(first, context);
}

async function underThrottle(
  set: () => Promise<ThrottleOutcome>,
  context: ApplyContext,
  work: () => Promise<void>,
): Promise<void> {
  const outcome = await set();
  tellSet(outcome, context);
  try {
    await work();
  } finally {
    const { restored, warnings } = await restoreThrottles(context.port, outcome.records);
    tellThrottles('throttle-removed', restored, warnings, context.onEvent);
  }
}

function tellSet({ records, warnings }: ThrottleOutcome, { onEvent }: ApplyContext): void {
  tellThrottles('throttle-set', records, warnings, onEvent);
}

function announceWave(
  wave: readonly PartitionChange[],
  index: number,
  waves: number,
  { onEvent }: ApplyContext,
): void {
  const total = wave.reduce((sum, change) => sum + change.bytes, 0);
  onEvent({ kind: 'wave-started', wave: index + 1, waves, partitions: wave.length, bytes: bytes(total) });
}

async function startMoves(wave: readonly PartitionChange[], { port }: ApplyContext): Promise<void> {
  const changes = wave.map(({ topic, partition, to }) => ({ topic, partition, replicas: to }));
  requireAllDone('The reassignment', await port.alterReassignments(changes));
}
