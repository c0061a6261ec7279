/** Plays one episode of the matrix from its topics to a cluster that is whole again, and gives everything to be judged. */
import type { ClusterPort } from '../../../../src/model/cluster/port/cluster-port.ts';
import { activeController } from '../../../support/kafka/special-brokers.ts';
import { cleanUp } from './clean-up.ts';
import { type Apply, type Cell, type Episode, finalApply } from './episode.ts';
import { EpisodeFault } from './episode-fault.ts';
import { EpisodeNames } from './episode-names.ts';
import { askReferees, partitionLine, type Verdict } from './referees.ts';
import { type Attempt, attemptApply, type CellOutcome, CellWatch } from './run-apply.ts';
import { createTopics, placeLease } from './set-up-episode.ts';
import { listThrottles, portBeside, run, type World } from './world.ts';
import { writeManifest } from './write-manifest.ts';

export interface ApplyRun {
  readonly attempts: readonly Attempt[];
  readonly cells: ReadonlyMap<Cell, CellOutcome>;
  /** `plan --detailed-exitcode` right after it. */
  readonly plan: { readonly code: number | null; readonly output: string };
}

export interface EpisodeRun {
  readonly names: EpisodeNames;
  readonly applies: readonly ApplyRun[];
  /** While the broker is still broken. */
  readonly verdict: Verdict;
  /** Where a log dir has failed: what each command prints that looks at the cluster. */
  readonly looks: ReadonlyMap<string, string>;
  /** What the port says, in the same words. */
  readonly partitions: readonly string[];
  /** Of the fault itself. */
  readonly throttlesBefore: readonly string[];
  /** Once the broker is mended: again, where something was left. */
  readonly afterwards: readonly ApplyRun[];
  readonly throttlesAfterwards: readonly string[];
  /** When each phase had ended: `12.3 applies`. */
  readonly seconds: readonly string[];
}

export async function runEpisode(world: World, episode: Episode, number: number): Promise<EpisodeRun> {
  const broker = await chooseVictim(world, episode, number);
  const names = new EpisodeNames(episode, number, broker);
  const port = await portBeside(world, broker);
  const fault = new EpisodeFault(world, episode, names, port);
  try {
    return await new EpisodePlay({ world, episode, names, port, fault }).run();
  } finally {
    await fault.heal();
    await cleanUp(world, port, names.prefix);
    await port.close();
  }
}

async function chooseVictim({ cluster }: World, { victim }: Episode, number: number): Promise<number> {
  if (victim === 'controller') return activeController(cluster);
  return number % 2 === 0 ? 4 : 5;
}

const lookingCommands = ['doctor', 'plan', 'drift', 'status'];

interface Cast {
  readonly world: World;
  readonly episode: Episode;
  readonly names: EpisodeNames;
  readonly port: ClusterPort;
  readonly fault: EpisodeFault;
}

class EpisodePlay {
  readonly #cast: Cast;
  readonly #startedAt = performance.now();
  readonly #seconds: string[] = [];

  constructor(cast: Cast) {
    this.#cast = cast;
  }

  async run(): Promise<EpisodeRun> {
    const { episode, names, port, fault } = this.#cast;
    await this.#setUp();
    let throttlesBefore: readonly string[] = [];
    const applies: ApplyRun[] = [];
    for (const [index, apply] of episode.applies.entries()) {
      await fault.beforeApply(index === 0);
      this.#note('fault');
      if (episode.fault === 'lagging' && index === 0) throttlesBefore = await listThrottles(port);
      applies.push(await this.#apply(apply));
      this.#note('apply');
    }
    const [verdict, partitions] = await this.#askWhatIs();
    const looks = await this.#lookAround();
    await fault.heal();
    this.#note('mended');
    const afterwards = await this.#applyAfterwards();
    this.#note('applies afterwards');
    const throttlesAfterwards = await listThrottles(port);
    return {
      ...{ names, applies, verdict, looks, partitions, throttlesBefore, afterwards, throttlesAfterwards },
      seconds: this.#seconds,
    };
  }

  async #setUp(): Promise<void> {
    const { world, episode, names, port } = this.#cast;
    const { bootstrapServers } = world.cluster;
    await createTopics(port, names, bootstrapServers);
    await placeLease(port, episode, names, bootstrapServers);
    this.#note('topics and lease');
  }

  /** Kafka may notice between the two looks that a broker is dead; then both are taken again. */
  async #askWhatIs(tries = 3): Promise<[Verdict, readonly string[]]> {
    const { world, port } = this.#cast;
    const verdict = await askReferees(world.cluster);
    const { partitions } = await port.describePartitions('all');
    const lines = partitions.map(partitionLine).sort();
    this.#note('referees');
    return lines.join() === verdict.partitions.join() || tries === 1
      ? [verdict, lines]
      : await this.#askWhatIs(tries - 1);
  }

  async #lookAround(): Promise<ReadonlyMap<string, string>> {
    const { fault, strikes, applies } = this.#cast.episode;
    const last = applies.at(-1);
    const looks = new Map<string, string>();
    if (fault !== 'disk failed' || strikes === 'in the middle' || !last) return looks;
    for (const command of lookingCommands) {
      const { stdout, stderr } = await run([command], this.#manifest(last, true));
      looks.set(command, stdout + stderr);
    }
    this.#note('looks');
    return looks;
  }

  #note(phase: string): void {
    this.#seconds.push(`${((performance.now() - this.#startedAt) / 1_000).toFixed(1)} ${phase}`);
  }

  /** A second attempt, at what git asks for in the end, where the first one failed and there is such a thing. */
  async #apply(apply: Apply, isOver = false): Promise<ApplyRun> {
    const { names, port, fault } = this.#cast;
    const watch = new CellWatch(port, apply, names, fault);
    const attempts = [await this.#attempt(apply, isOver)];
    const isAgain = !isOver && apply.otherwise !== undefined && attempts[0]?.code !== 0;
    if (isAgain) attempts.push(await this.#attempt(apply, true));
    await fault.struck();
    const cells = await watch.stop();
    const plan = await run(['plan', '--detailed-exitcode'], this.#manifest(apply, isOver || isAgain));
    return { attempts, cells, plan: { code: plan.code, output: plan.stdout + plan.stderr } };
  }

  #attempt(apply: Apply, isFinal: boolean): Promise<Attempt> {
    return attemptApply(apply, this.#manifest(apply, isFinal), () => this.#cast.fault.onMoving(apply));
  }

  #manifest(apply: Apply, isFinal: boolean): string {
    const { names, world } = this.#cast;
    return writeManifest(isFinal ? finalApply(apply) : apply, {
      servers: world.cluster.bootstrapServers,
      idOf: (letter) => names.idOf(letter),
      topicOf: (cell) => names.topicOf(apply, cell),
      topics: names.topicsOf(apply),
      isWide: isFinal && apply.otherwise !== undefined,
    });
  }

  /** Where the fault left something to do, the same apply once more. */
  async #applyAfterwards(): Promise<readonly ApplyRun[]> {
    const { episode, port } = this.#cast;
    const isThrottled = (await listThrottles(port)).length > 0;
    const last = episode.applies.at(-1);
    const left = episode.applies.filter(
      (apply) =>
        apply.cells.some(({ shortfall }) => shortfall !== undefined) || (isThrottled && apply === last),
    );
    const again: ApplyRun[] = [];
    for (const apply of left) again.push(await this.#apply(apply, true));
    return again;
  }
}
