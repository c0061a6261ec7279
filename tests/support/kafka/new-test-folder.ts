/** A temporary folder for one cluster's files; sweeps up what test runs left that were killed. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const prefix = 'topicwright-kafka-';

/** The name tells which process it belongs to. */
export async function newTestFolder(): Promise<string> {
  await removeAbandoned();
  return mkdtemp(path.join(tmpdir(), `${prefix}${process.pid}-`));
}

async function removeAbandoned(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(prefix));
  for (const name of names) {
    const pid = Number(name.slice(prefix.length).split('-')[0]);
    if (!isAlive(pid)) await rm(path.join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
