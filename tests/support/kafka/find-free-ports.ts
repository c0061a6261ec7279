/**
 * Free TCP ports of the loopback interface, for the listeners of a cluster about to start. They are below those that systems give
 * to outgoing connections, and each is claimed by a file until this process ends: a broker that is stopped for a while finds
 * its port free again, whatever other clusters start meanwhile.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const lowest = 15_000;
const highest = 32_000;
const folder = path.join(tmpdir(), 'topicwright-ports');
const claimed: string[] = [];

process.once('exit', () => {
  for (const file of claimed) rmSync(file, { force: true });
});

export async function findFreePorts(count: number): Promise<readonly number[]> {
  mkdirSync(folder, { recursive: true });
  const ports: number[] = [];
  // Where processes start at the same moment, they look in different places first.
  const first = lowest + Math.floor(Math.random() * (highest - lowest));
  for (let offset = 0; ports.length < count; offset++) {
    if (offset === highest - lowest) throw new Error(`no ${count} free ports on this machine`);
    const port = lowest + ((first - lowest + offset) % (highest - lowest));
    if (claim(port) && (await isFree(port))) ports.push(port);
  }
  return ports;
}

/** By a file that only one process can create; that of a process that has died is taken over. */
function claim(port: number): boolean {
  const file = path.join(folder, String(port));
  for (let tries = 0; tries < 2; tries++) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      claimed.push(file);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (isAlive(ownerOf(file))) return false;
      rmSync(file, { force: true });
    }
  }
  return false;
}

/** 0 where it has just been given back. */
function ownerOf(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}

function isAlive(pid: number): boolean {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
