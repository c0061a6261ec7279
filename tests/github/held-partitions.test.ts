/** Partitions that Kafka can't change for now, in each mode of the bundled Action: shown, counted, and never green. */
import { writeFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { formatSnapshot } from '../../src/index.ts';
import { actionFixture, gib, live, mergeCommit } from '../support/github/action-fixture.ts';
import { scheduleEvent } from '../support/github/events.ts';

const fixture = actionFixture();

/** Broker 4 is drained, and died with the only in-sync replica of a partition. */
beforeEach(() => {
  const state = live()
    .topic('lost', {
      replicas: [
        [4, 1],
        [4, 2],
      ],
      sizeBytes: gib,
    })
    .partition('lost', 1, { isr: [4] })
    .down(4)
    .build();
  writeFileSync(fixture.inWorkspace('kafka/cluster.json'), formatSnapshot(state));
});
const summary = '1 partition is unavailable: no live replica is in sync';

test('apply does everything else, says so in a warning, and fails; afterwards plan and drift still tell', async () => {
  const first = await fixture.plan();
  expect(first.outputs).toMatchObject({ 'has-changes': 'true', 'exit-code': '2' });
  expect(fixture.github.comments[0]?.body).toContain(`**${summary}.**`);
  fixture.keepArtifact(first);
  fixture.merge();
  const applied = await fixture.apply();
  expect([applied.code, applied.outputs['exit-code']]).toEqual([1, '1']);
  expect(applied.annotations.join('\n')).toContain(summary);
  const body = fixture.github.comments.at(-1)?.body ?? '';
  expect(body).toMatch(/:warning: Applied in[\s\S]*1 partition is unavailable/);
  expect(body).not.toContain(':white_check_mark:');

  const again = await fixture.apply({}, { sha: mergeCommit });
  expect(again.code).toBe(1);
  expect(fixture.github.comments.at(-1)?.body).toContain(':warning: Nothing else to do.');
  const next = await fixture.plan();
  expect(next.outputs).toMatchObject({ 'has-changes': 'false', 'exit-code': '2' });
  const drift = await fixture.run({ mode: 'drift' }, scheduleEvent());
  expect(drift.outputs).toMatchObject({ drift: '1', 'exit-code': '2' });
  expect(fixture.github.issues[0]?.body).toContain('no apply can repair it for now');
});
