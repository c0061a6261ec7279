/** The tests of the matrix on one line of Kafka: a few of each episode, and one of each of its cells. */
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import type { KafkaLine } from '../../../support/kafka/kafka-lines.ts';
import { readRecords } from '../../../support/kafka/records.ts';
import { type Apply, type Cell, cellName, type Episode, episodeName } from './episode.ts';
import { episodes } from './episodes.ts';
import { partitionLine } from './referees.ts';
import { type ApplyRun, type EpisodeRun, runEpisode } from './run-episode.ts';
import { startWorld, steadyTopic, type World } from './world.ts';
import { writeTranscript } from './write-transcript.ts';

/** For an episode as a whole: most take a quarter of it. */
const episodeTimeoutMs = 240_000;
/** What reaches clients a little later than the cluster is whole. */
const aftermathMs = 2_000;

export function describeMatrix({ name, version }: KafkaLine): void {
  describe(`the matrix of faults on ${name}`, () => {
    let world: World;

    beforeAll(async () => {
      world = await startWorld(version);
    }, episodeTimeoutMs);
    afterAll(() => world.cluster.stop());

    test('the first apply on a fresh cluster drains a broker, and leaves nothing to plan', () => {
      const { drained, plan, onDrained } = world.fresh;
      expect(onDrained, `on broker ${drained}`).toEqual([]);
      expect(plan.code, plan.stdout + plan.stderr).toBe(0);
    });

    for (const [index, episode] of episodes.entries()) {
      describe(episodeName(episode), () => {
        let run: EpisodeRun;
        beforeAll(async () => {
          run = await runEpisode(world, episode, index + 1);
          writeTranscript(version, index + 1, episode, run);
        }, episodeTimeoutMs);
        for (const [position, apply] of episode.applies.entries())
          describeApply(episode, apply, () => ({ run, apply: run.applies[position] as ApplyRun }));
        describeEnd(episode, () => run);
      });
    }

    test('no acknowledged record is lost, and no write waits but for a fault', async ({ task }) => {
      const { acknowledged, pauses, slowestMs } = await world.producer.stop();
      task.meta.seconds = slowestMs / 1_000;
      const read = await readRecords(world.cluster.bootstrapServers, steadyTopic);
      expect(acknowledged.length).toBeGreaterThan(100);
      expect(read).toEqual(acknowledged.toSorted());
      const unexplained = pauses.filter(
        (pause) =>
          !world.faultWindows.some(
            ({ fromMs, toMs }) => pause.toMs >= fromMs && pause.fromMs <= toMs + aftermathMs,
          ),
      );
      expect(unexplained).toEqual([]);
    });
  });
}

interface MatrixRow {
  readonly fault: string;
  readonly job: string;
  readonly role: string;
  readonly outcome: string;
}

declare module 'vitest' {
  interface TaskMeta {
    /** From the beginning of the apply until the cell was as git asks, or the apply had ended. */
    seconds?: number;
    /** The row of the table of faults. */
    row?: MatrixRow;
  }
}

interface Ran {
  readonly run: EpisodeRun;
  readonly apply: ApplyRun;
}

function describeApply(episode: Episode, apply: Apply, ran: () => Ran): void {
  const jobs = [...new Set(apply.cells.map(({ job }) => job))].join(', ');
  describe(jobs, () => {
    test(`ends within ${apply.within} s, and says how it went`, () => {
      const { attempts } = ran().apply;
      const output = attempts.map((one) => one.output).join('\n---\n');
      const isShort = apply.cells.some(({ shortfall }) => shortfall !== undefined);
      expect(attempts.at(-1)?.code, output).toBe(isShort ? 1 : 0);
      for (const { code, seconds, output: one } of attempts) {
        expect(seconds, output).toBeLessThan(apply.within);
        if (code !== 0) expect(one, 'the broken broker is named').toMatch(theBroken(ran().run));
      }
    });

    for (const cell of apply.cells)
      test(cellTitle(cell), (context) => {
        if (isTimed(apply, cell)) context.task.meta.row = rowOf(episode, apply, cell);
        expectCell(context, cell, ran());
      });

    test('pauses only for the broken broker, and never because of what it moves itself', () => {
      const { run, apply: applied } = ran();
      const evidence = applied.attempts.flatMap((one) => pauseEvidence(one.output));
      for (const one of evidence) expect(one).toMatch(theBroken(run));
      const moved = apply.cells.filter(({ job }) => !['create', 'balance', 'leaderless'].includes(job));
      for (const cell of moved)
        expect(evidence.filter((one) => one.includes('on brokers that take part')).join('\n')).not.toContain(
          run.names.topicOf(apply, cell),
        );
    });

    test('leaves nothing to plan that it does not name', () => {
      const { plan } = ran().apply;
      const isShort = apply.cells.some(({ shortfall }) => shortfall !== undefined);
      expect(plan.code, plan.output).toBe(isShort ? 2 : 0);
    });
  });
}

/** By its id, as a word of its own. */
const theBroken = ({ names }: EpisodeRun): RegExp => new RegExp(`\\b${names.idOf('V')}\\b`);

function pauseEvidence(output: string): readonly string[] {
  const paused = output.split('\n').filter((line) => line.startsWith('paused: '));
  return paused.flatMap((line) => line.slice('paused: '.length).split(/; (?!replicas: )/));
}

const cellTitle = (cell: Cell): string => `${cellName(cell)}: ${cell.shortfall ?? 'done'}`;

const victims = { broker: 'a broker', lease: 'a broker', controller: 'the controller' };

/** What git asks for in the end may ask for no balance: then it says nothing that the cell is as asked at once. */
const isTimed = ({ otherwise }: Apply, { job }: Cell): boolean =>
  job !== 'balance' || otherwise === undefined;

function rowOf(
  { fault, strikes, victim, second }: Episode,
  { otherwise }: Apply,
  { job, role, shortfall }: Cell,
): MatrixRow {
  const outcome =
    shortfall ?? (otherwise ? 'done, or named and done once git asks for less of that broker' : 'done');
  const more = second === undefined ? '' : ', and another one dies';
  return { fault: `${victims[victim]}: ${fault}, ${strikes}${more}`, job, role, outcome };
}

function expectCell({ task }: TestContext, cell: Cell, { run, apply }: Ran): void {
  const outcome = apply.cells.get(cell);
  const shown = `broker ${run.names.idOf('V')}: ${(outcome?.partitions ?? []).map(partitionLine).join('; ')}`;
  task.meta.seconds = outcome?.seconds ?? apply.attempts.reduce((sum, { seconds }) => sum + seconds, 0);
  expect(outcome?.isAsAsked, shown).toBe(cell.shortfall === undefined);
  if (cell.shortfall === undefined) return;
  const output = apply.attempts.map((one) => one.output).join();
  expect(output, 'the shortfall is named').toContain(outcome?.partitions[0]?.topic ?? '');
}

function describeEnd(episode: Episode, ran: () => EpisodeRun): void {
  if (episode.fault === 'disk failed' && episode.strikes !== 'in the middle')
    test('doctor, plan, drift and status each name the log dir that failed', () => {
      const { looks, names } = ran();
      expect([...looks.keys()]).toEqual(['doctor', 'plan', 'drift', 'status']);
      const named = new RegExp(`Log dir \\S+/disk-1 of broker ${names.idOf('V')} failed`, 'i');
      for (const [command, output] of looks) expect(output.replaceAll(/\s+/g, ' '), command).toMatch(named);
    });

  test('no throttle and no reassignment is left, and Kafka’s tools agree', () => {
    const { verdict, partitions, throttlesBefore } = ran();
    expect(verdict.throttles.toSorted()).toEqual(throttlesBefore.toSorted());
    expect(verdict.reassignments, verdict.reassignments).toBe('No partition reassignments found.');
    expect(verdict.partitions).toEqual(partitions);
  });

  test('once the broker is mended, an apply does what was left', () => {
    const { afterwards, throttlesAfterwards } = ran();
    for (const { attempts, plan, cells } of afterwards) {
      const output = attempts.map((one) => one.output).join('\n---\n') + plan.output;
      expect(
        attempts.map(({ code }) => code),
        output,
      ).toEqual([0]);
      expect(plan.code, output).toBe(0);
      for (const [cell, { isAsAsked }] of cells)
        if (cell.shortfall !== undefined) expect(isAsAsked, `${cellName(cell)}\n${output}`).toBe(true);
    }
    expect(throttlesAfterwards, episodeName(episode)).toEqual([]);
  });
}
