/** A network that fails for a while, in front of all brokers. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { TcpProxy } from '../../support/kafka/tcp-proxy.ts';

/** Five seconds without a network, then four with a slow one. */
export async function disturb(proxies: readonly TcpProxy[]): Promise<void> {
  for (const proxy of proxies) proxy.cut();
  await sleep(5_000);
  for (const proxy of proxies) proxy.heal();
  for (const proxy of proxies) proxy.delay(300);
  await sleep(4_000);
  for (const proxy of proxies) proxy.heal();
}
