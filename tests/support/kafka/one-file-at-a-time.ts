/** Keeps a test file waiting while another one works on the same shared cluster: applies hold its lease, and time limits are real ones. */
import { createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, inject } from 'vitest';

/** A port that is listened on is a lock that ends with its process, however that ends. */
function listen(port: number): Promise<Server | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => resolve(server.unref()));
  });
}

const turnPort = inject('turnPort');
let turn = await listen(turnPort);
while (turn === null) {
  await sleep(50);
  turn = await listen(turnPort);
}
afterAll(() => turn?.close());
