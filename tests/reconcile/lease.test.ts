/** One writer at a time, also among those that are killed, that sleep, and that start at the same moment. */
import { describe, expect, test } from 'vitest';
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';
import { journalTopic } from '../../src/model/cluster/port/journal-port.ts';
import { ProblemError, unwrap } from '../../src/model/problem/problem.ts';
import { formatSnapshot } from '../../src/model/snapshot/snapshot-file.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { Lease, type LeaseContext } from '../../src/reconcile/journal/lease.ts';
import { leaseRecord } from '../../src/reconcile/journal/lease-record.ts';
import { openSimulation } from '../../src/simulation/open-simulation.ts';
import { cluster } from '../support/cluster.ts';
import { desired } from '../support/desired.ts';
import { nextRun } from '../support/live-cluster.ts';

async function applicants() {
  const text = formatSnapshot(cluster().brokers(3).build());
  const simulation = unwrap(openSimulation({ text, file: 'cluster.json' }));
  const { clock, connect } = simulation;
  await simulation.port.createTopics([{ name: journalTopic, assignments: [[brokerId(1)]], configs: {} }]);
  const applicant = (): LeaseContext => ({
    ...{ port: connect(), clock, run: nextRun(), desired: desired({}) },
    onEvent: () => undefined,
  });
  return { clock, applicant, journal: () => simulation.port.readJournal() };
}

const code = async (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => 'done',
    (error: unknown) => (error instanceof ProblemError ? (error.problems[0]?.code ?? '') : String(error)),
  );
const change = (port: ClusterPort): Promise<unknown> =>
  port.createTopics([{ name: 'new', assignments: [[brokerId(1)]], configs: {} }]);
/** As if the process slept: nothing of it runs, while time goes on for the others. */
const asleep = ({ clock }: LeaseContext): LeaseContext['clock'] => ({
  now: () => clock.now(),
  sleep: () => new Promise<void>(() => undefined),
});

test('it is held from when it is taken until it is given back', async () => {
  const { applicant, journal, clock } = await applicants();
  const [first, second] = [applicant(), applicant()];
  const lease = await Lease.acquire(first);
  const startedAt = clock.now();
  expect(await code(Lease.acquire(second))).toBe('lease.held');
  expect(clock.now() - startedAt).toBeLessThan(5_000);
  await lease.release();
  expect(leaseRecord(await journal())).toBeNull();
  const next = await Lease.acquire(second);
  expect(leaseRecord(await journal())?.run).toBe(second.run.id);
  await next.release();
});

test('the refusal names the holder', async () => {
  const { applicant } = await applicants();
  const lease = await Lease.acquire(applicant());
  await expect(Lease.acquire(applicant())).rejects.toThrow(
    /that of tester on localhost \(process \d+\), since 20/,
  );
  await lease.release();
});

test('one that gives no sign of life is waited for until its term is over, and then taken over', async () => {
  const { applicant, clock } = await applicants();
  const dead = applicant();
  await Lease.acquire({ ...dead, clock: asleep(dead) });
  const startedAt = clock.now();
  const lease = await Lease.acquire(applicant());
  expect(clock.now() - startedAt).toBeGreaterThan(15_000);
  expect(clock.now() - startedAt).toBeLessThan(20_000);
  await lease.release();
});

test('time in which the journal cannot be read, nor written, is not held against the holder', async () => {
  const { applicant, clock } = await applicants();
  const holder = applicant();
  let isOut = false;
  /** Tried again so often. */
  const cutOff = ({ port, ...context }: LeaseContext, everyMs: number): LeaseContext => {
    const outage = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
      while (isOut) await clock.sleep(everyMs);
      return ask();
    };
    return {
      ...context,
      port: {
        ...port,
        readJournal: () => outage(() => port.readJournal()),
        appendJournal: (records) => outage(() => port.appendJournal(records)),
      },
    };
  };
  const lease = await Lease.acquire(cutOff(holder, 3_000));
  const rival = code(Lease.acquire(cutOff(applicant(), 100)));
  await clock.sleep(100);
  isOut = true;
  await clock.sleep(16_000);
  isOut = false;
  expect(await rival).toBe('lease.held');
  await lease.ensure();
  await lease.release();
});

describe('a holder that sleeps until another one has taken over', () => {
  test('changes nothing when it wakes, and says why', async () => {
    const { applicant, journal } = await applicants();
    const sleeper = applicant();
    await Lease.acquire({ ...sleeper, clock: asleep(sleeper) });
    const lease = await Lease.acquire(applicant());
    const before = await journal();
    expect(await code(change(sleeper.port))).toBe('lease.lost');
    expect(await code(change(sleeper.port))).toBe('lease.lost');
    expect(await journal()).toMatchObject({
      lease: expect.stringContaining(JSON.parse(before['lease'] ?? '').run),
    });
    await lease.release();
  });

  test('goes on where nobody has taken over', async () => {
    const { applicant, clock } = await applicants();
    const sleeper = applicant();
    await Lease.acquire({ ...sleeper, clock: asleep(sleeper) });
    await clock.sleep(60_000);
    expect(await code(change(sleeper.port))).toBe('done');
  });
});

test('of several that start at the same moment, one gets through', async () => {
  const { applicant } = await applicants();
  const outcomes = await Promise.all(Array.from({ length: 4 }, () => code(Lease.acquire(applicant()))));
  expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === 'lease.held')).toHaveLength(3);
});

test('a holder that was fenced by one who then saw it keeps what it holds', async () => {
  const { applicant, clock } = await applicants();
  const holder = applicant();
  const lease = await Lease.acquire(holder);
  const other = applicant();
  await other.port.claimJournal();
  await other.port.appendJournal({ fence: 'other' });
  await clock.sleep(10_000);
  expect(await code(change(holder.port))).toBe('done');
  await lease.release();
});
