/** Runs one apply of an episode with the built command line, and notes when each of its cells was as git asks. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterPort } from '../../../../src/model/cluster/port/cluster-port.ts';
import type { PartitionNow } from '../../../../src/model/cluster/port/cluster-reads.ts';
import { type Apply, type Cell, finalApply } from './episode.ts';
import type { EpisodeFault } from './episode-fault.ts';
import type { EpisodeNames } from './episode-names.ts';
import { isAsAsked } from './judge-cell.ts';
import { run } from './world.ts';

export interface Attempt {
  readonly code: number | null;
  readonly output: string;
  readonly seconds: number;
}

export interface CellOutcome {
  /** After the beginning of the first attempt; null: it never was as git asks. */
  readonly seconds: number | null;
  /** At the end. */
  readonly partitions: readonly PartitionNow[];
  readonly isAsAsked: boolean;
}

/** An apply that has not ended so long after its time is ended. */
const graceSeconds = 15;

export async function attemptApply(apply: Apply, manifest: string, onMoving: () => void): Promise<Attempt> {
  const startedAt = performance.now();
  let timer: NodeJS.Timeout | null = null;
  const { code, stdout, stderr } = await run(['apply', '--auto-approve', '--allow-less-safety'], manifest, {
    onOutput: (output, kill) => {
      timer ??= setTimeout(() => kill('SIGKILL'), (apply.within + graceSeconds) * 1_000);
      if (/moving \d+ partition/.test(output)) onMoving();
    },
  });
  if (timer) clearTimeout(timer);
  return { code, output: stdout + stderr, seconds: (performance.now() - startedAt) / 1_000 };
}

const pollMs = 300;

/** Looks at the cells until it is told to stop; the last look is taken then. */
export class CellWatch {
  readonly #port: ClusterPort;
  readonly #apply: Apply;
  readonly #names: EpisodeNames;
  readonly #fault: EpisodeFault;
  readonly #startedAt = performance.now();
  readonly #seconds = new Map<Cell, number>();
  readonly #ended = new AbortController();
  readonly #watching: Promise<void>;

  constructor(port: ClusterPort, apply: Apply, names: EpisodeNames, fault: EpisodeFault) {
    this.#port = port;
    this.#apply = apply;
    this.#names = names;
    this.#fault = fault;
    this.#watching = this.#watch();
  }

  async stop(): Promise<ReadonlyMap<Cell, CellOutcome>> {
    this.#ended.abort();
    await this.#watching;
    return this.#look();
  }

  async #watch(): Promise<void> {
    while (!this.#ended.signal.aborted) {
      await sleep(pollMs);
      // A controller that is being replaced answers later.
      await this.#look().catch(() => undefined);
    }
  }

  async #look(): Promise<ReadonlyMap<Cell, CellOutcome>> {
    const { cells } = this.#apply;
    const names = this.#names;
    const now = await this.#port.describePartitions('all');
    const situation = {
      ...{ apply: finalApply(this.#apply), now, broken: this.#fault.broken },
      ...{ idOf: (letter: string) => names.idOf(letter), victim: names.idOf('V') },
    };
    return new Map(
      cells.map((cell) => {
        const partitions = now.partitions.filter(({ topic }) => topic === names.topicOf(this.#apply, cell));
        const asAsked = isAsAsked(partitions, { ...situation, cell });
        if (asAsked && !this.#seconds.has(cell))
          this.#seconds.set(cell, (performance.now() - this.#startedAt) / 1_000);
        return [cell, { seconds: this.#seconds.get(cell) ?? null, partitions, isAsAsked: asAsked }];
      }),
    );
  }
}
