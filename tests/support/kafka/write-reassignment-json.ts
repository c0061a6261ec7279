/** The file that kafka-reassign-partitions.sh reads, for its --verify. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

export async function writeReassignmentJson(
  partitions: readonly {
    readonly topic: string;
    readonly partition: number;
    readonly replicas: readonly number[];
  }[],
): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'topicwright-test-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, 'reassignment.json');
  await writeFile(file, JSON.stringify({ version: 1, partitions }));
  return file;
}
