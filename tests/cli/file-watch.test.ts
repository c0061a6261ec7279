/** What counts as a change of the files that a daemon reads, on a real disk. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFiles } from '../../src/cli/files/file-watch.ts';

const everyMs = 1_000;
const stops: (() => void)[] = [];
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.useRealTimers();
});

/** Returns how many changes were told so far, after one more look at the files. */
function watch(file: string): () => number {
  const onChange = vi.fn();
  stops.push(watchFiles([file], everyMs, onChange));
  return () => {
    vi.advanceTimersByTime(everyMs);
    return onChange.mock.calls.length;
  };
}

/** As the kubelet does it: a folder for each revision, and `..data` leads to the new one from one moment to the next. */
function mountRevision(volume: string, revision: string, topics: string): void {
  const folder = path.join(volume, `..${revision}`);
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'topics.yaml'), topics);
  symlinkSync(`..${revision}`, path.join(volume, '..data_tmp'));
  renameSync(path.join(volume, '..data_tmp'), path.join(volume, '..data'));
}

test.each([
  ['a folder with a ConfigMap in it', '.'],
  ['a file of a Secret', 'topics.yaml'],
])('%s has changed once ..data leads elsewhere', (_, watched) => {
  const volume = mkdtempSync(path.join(tmpdir(), 'topicwright-volume-'));
  mountRevision(volume, 'first', 'of one length: 1');
  symlinkSync('..data/topics.yaml', path.join(volume, 'topics.yaml'));
  const changes = watch(path.join(volume, watched));
  expect(changes()).toBe(0);
  mountRevision(volume, 'second', 'of one length: 2');
  expect(changes()).toBe(1);
  rmSync(path.join(volume, '..first'), { recursive: true });
  expect(changes()).toBe(1);
});
