/** Which broker a label of a metric means: as the settings say, by its id, or by its host, with or without a port. */
import { ownValue } from '../model/values/own-value.ts';
import { type BrokerId, brokerId } from '../model/values/units.ts';

/** Hosts of the brokers, as Kafka advertises them; asked for when a label names no broker by id. */
export type HostsOf = () => Promise<ReadonlyMap<BrokerId, string>>;

export type BrokerNamer = (name: string) => Promise<BrokerId | null>;

export function brokerNamer(known: Readonly<Record<string, BrokerId>>, hostsOf: HostsOf): BrokerNamer {
  let hosts: Promise<ReadonlyMap<string, BrokerId>> | null = null;
  const byHost = async (): Promise<ReadonlyMap<string, BrokerId>> => {
    const found = [...(await hostsOf())].map(([id, host]) => [host, id] as const);
    const brokers = Map.groupBy(found, ([host]) => host);
    // Several brokers on one host can't be told apart by it.
    return new Map(found.filter(([host]) => brokers.get(host)?.length === 1));
  };
  return async (name) => {
    const mapped = ownValue(known, name);
    if (mapped !== undefined) return mapped;
    if (/^\d+$/.test(name)) return brokerId(Number(name));
    hosts ??= byHost().catch((error: unknown) => {
      // Asked again by the next reading.
      hosts = null;
      throw error;
    });
    return (await hosts).get(name.replace(/:\d+$/, '')) ?? null;
  };
}
