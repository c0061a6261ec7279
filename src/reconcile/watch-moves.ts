/** Waits for reassignments to finish, tells how far they are, and notices when they stand still; called by move-replicas.ts. */
import type { Reassignment } from '../model/cluster-port.ts';
import { addedReplicas, type PartitionChange } from '../model/plan.ts';
import { errorProblem, type Problem, ProblemError } from '../model/problem.ts';
import { type BrokerId, bytes, bytesPerSecond, formatDuration } from '../model/units.ts';
import type { ApplyContext } from './apply-context.ts';

/** Short at first, as small moves are done at once; longer while large ones run. */
const firstPollMs = 200;
const lastPollMs = 2_000;
const defaultStallTimeoutMs = 300_000;

export class MoveWatch {
  readonly #context: ApplyContext;
  readonly #startedAt: number;
  readonly #bytesTotal: number;
  readonly #partitionsTotal: number;
  #bytesSettled = 0;
  #partitionsSettled = 0;

  constructor(changes: readonly PartitionChange[], context: ApplyContext) {
    this.#context = context;
    this.#startedAt = context.clock.now();
    this.#bytesTotal = totalBytes(changes);
    this.#partitionsTotal = changes.length;
  }

  /** Throws `apply.failed` when nothing at all moves on for the stall timeout. */
  async untilDone(wave: readonly PartitionChange[]): Promise<void> {
    const { clock, port, stallTimeoutMs = defaultStallTimeoutMs } = this.#context;
    const names = new Set(wave.map(nameOf));
    let movedOnAt = clock.now();
    let position = '';
    for (let poll = 0; ; poll++) {
      const inFlight = (await port.listReassignments()).filter((move) => names.has(nameOf(move)));
      const flying = new Set(inFlight.map(nameOf));
      const open = wave.filter((change) => flying.has(nameOf(change)));
      const copied = await this.#copiedBytes(open);
      this.#tell(wave, open, copied);
      if (open.length === 0) break;
      const now = `${open.length}:${copied}`;
      if (now !== position) movedOnAt = clock.now();
      position = now;
      if (clock.now() - movedOnAt > stallTimeoutMs) {
        throw new ProblemError([await this.#stalled(inFlight, stallTimeoutMs)]);
      }
      await clock.sleep(Math.min(lastPollMs, firstPollMs * 1.5 ** poll));
    }
    this.#bytesSettled += totalBytes(wave);
    this.#partitionsSettled += wave.length;
  }

  async #copiedBytes(open: readonly PartitionChange[]): Promise<number> {
    const arriving = new Map(
      open.flatMap((change) =>
        addedReplicas(change).map((id) => [`${nameOf(change)}@${id}`, replicaBytes(change)]),
      ),
    );
    if (arriving.size === 0) return 0;
    const brokers = [...new Set(open.flatMap(addedReplicas))];
    const storage = await this.#context.port.describeStorage(brokers, open);
    const onDisk = storage.flatMap(({ replicas }) => replicas);
    return onDisk.reduce((sum, replica) => {
      const expected = arriving.get(`${nameOf(replica)}@${replica.broker}`);
      return expected === undefined ? sum : sum + Math.min(expected, replica.sizeBytes);
    }, 0);
  }

  #tell(wave: readonly PartitionChange[], open: readonly PartitionChange[], copied: number): void {
    const bytesDone = this.#bytesSettled + totalBytes(wave) - totalBytes(open) + copied;
    const elapsedMs = this.#context.clock.now() - this.#startedAt;
    this.#context.onEvent({
      kind: 'move-progress',
      partitionsDone: this.#partitionsSettled + wave.length - open.length,
      partitionsTotal: this.#partitionsTotal,
      bytesDone: bytes(bytesDone),
      bytesTotal: bytes(this.#bytesTotal),
      rate: elapsedMs > 0 && bytesDone > 0 ? bytesPerSecond((bytesDone * 1000) / elapsedMs) : null,
    });
  }

  async #stalled(inFlight: readonly Reassignment[], stallTimeoutMs: number): Promise<Problem> {
    const { brokers } = await this.#context.port.observe();
    const alive = new Set(brokers.map(({ id }) => id));
    const down = [...new Set(inFlight.flatMap((move) => move.addingReplicas))].filter((id) => !alive.has(id));
    const names = inFlight.slice(0, 5).map(nameOf).join(', ');
    const idle = formatDuration(stallTimeoutMs);
    return errorProblem('apply.failed', `${inFlight.length} moves have not come forward for ${idle}`, {
      detail: `Still in flight: ${names}${inFlight.length > 5 ? ' and others' : ''}.${downText(down)}`,
      hint: 'They stay in Kafka and go on when they can. The throttle is taken back; apply again to watch them.',
    });
  }
}

function downText(down: readonly BrokerId[]): string {
  return down.length === 0
    ? ''
    : ` Down among their receivers: ${down.toSorted((a, b) => a - b).join(', ')}.`;
}

function nameOf({ topic, partition }: { readonly topic: string; readonly partition: number }): string {
  return `${topic}/${partition}`;
}

function totalBytes(changes: readonly PartitionChange[]): number {
  return changes.reduce((sum, change) => sum + change.bytes, 0);
}

function replicaBytes(change: PartitionChange): number {
  const added = addedReplicas(change).length;
  return added === 0 ? 0 : change.bytes / added;
}
