/** A hazard as one clause, without the topic that it is about. */

import { contentsOf } from '../cluster/internal-topics.ts';
import { countOf } from '../values/count-of.ts';
import { formatBytes, formatDuration } from '../values/units.ts';
import type { HazardFacts, LostRack } from './hazard.ts';

type Of<Kind extends HazardFacts['kind']> = Extract<HazardFacts, { kind: Kind }>;

export function describeHazard(hazard: HazardFacts): string {
  switch (hazard.kind) {
    case 'topic-deleted':
      return hazard.bytes === null
        ? 'deletes the topic with whatever it holds; how much that is, is not known'
        : `deletes ${formatBytes(hazard.bytes)} of data for good`;
    case 'records-deleted':
      return recordsText(hazard);
    case 'remote-data-deleted':
      return 'turns remote storage off with remote.log.delete.on.disable: data that only remote storage holds is deleted';
    case 'internal-topic-changed':
      return internalText(hazard);
    case 'unclean-election':
      return `unclean.leader.election.enable is turned on: acknowledged records are lost when a replica that lacks them is elected${leaderlessText(hazard)}`;
    case 'fewer-replicas':
      return `${partitionsText(hazard)} from ${countOf(hazard.from, 'replica')} to ${hazard.to}${fewerReplicasText(hazard)}`;
    case 'fewer-racks':
      return `${partitionsText(hazard)} from ${countOf(hazard.from, 'rack')} to ${hazard.to}: ${hazard.racks.map(rackText).join('; ')}`;
    case 'fewer-in-sync':
      return `${partitionsText(hazard)} from ${countOf(hazard.from, 'in-sync replica')} to ${hazard.to}, where min.insync.replicas is ${hazard.minIsr}: replicas in sync are removed while others that stay are not in sync`;
    case 'min-isr-lowered':
      return `min.insync.replicas goes from ${hazard.from} to ${hazard.to}: writes are acknowledged with fewer copies`;
    case 'min-isr-unreachable':
      return minIsrText(hazard);
    case 'key-order':
      return `records with a key may go to a different partition than before: ${hazard.from} become ${hazard.to}`;
    case 'batches-refused':
      return `max.message.bytes goes from ${formatBytes(hazard.from)} to ${formatBytes(hazard.to)}: producers can no longer send larger batches`;
    case 'leader-moves':
      return `${countOf(hazard.partitions, 'partition gets', 'partitions get')} another leader: clients reconnect`;
    case 'disk-filling':
      return `broker ${hazard.broker} will be at ${Math.round(100 * hazard.utilization)}% of its disks`;
  }
}

function recordsText({ key, from, to }: Of<'records-deleted'>): string {
  if (key === 'cleanup.policy') {
    const effect =
      includes(to, 'compact') && !includes(from, 'compact')
        ? 'only the latest record of each key is kept from now on'
        : 'records past the retention are deleted from now on';
    return `cleanup.policy goes from ${from === '' ? 'none' : from} to ${to}: ${effect}`;
  }
  const shown = (value: string): string => {
    const number = Number(value);
    if (number < 0) return 'unlimited';
    return key === 'retention.ms' ? formatDuration(number) : formatBytes(number);
  };
  return `${key} goes from ${shown(from)} to ${shown(to)}: ${key === 'retention.ms' ? 'older records' : 'the oldest records'} are deleted soon after`;
}

const includes = (policies: string, policy: string): boolean =>
  policies
    .split(',')
    .map((one) => one.trim())
    .includes(policy);

function internalText({ topic, change }: Of<'internal-topic-changed'>): string {
  const what = contentsOf(topic);
  switch (change) {
    case 'grown':
      return `Kafka then looks for ${what} in other partitions, and no longer finds the existing ones`;
    case 'deleted':
      return `deletes ${what}`;
    case 'not-compacted':
      return `is no longer compacted only: ${what} are deleted once they are older than the retention`;
  }
}

function leaderlessText({ leaderless }: Of<'unclean-election'>): string {
  return leaderless === 0
    ? ''
    : `; ${countOf(leaderless, 'partition has', 'partitions have')} no leader now: Kafka elects such a replica within minutes`;
}

function partitionsText({ partitions, of }: Of<'fewer-replicas' | 'fewer-racks' | 'fewer-in-sync'>): string {
  if (partitions === of) return partitions === 1 ? 'its partition goes' : 'all partitions go';
  const count =
    of === null ? countOf(partitions, 'partition') : `${partitions} of ${countOf(of, 'partition')}`;
  return `${count} ${partitions === 1 ? 'goes' : 'go'}`;
}

function fewerReplicasText({ to, minIsr }: Of<'fewer-replicas'>): string {
  if (to < minIsr) return `: writes with acks=all fail at once, as min.insync.replicas is ${minIsr}`;
  if (to === 1) return ': one failed disk or broker loses records';
  return to === minIsr
    ? `: writes with acks=all fail while one broker is down, as min.insync.replicas is ${minIsr}`
    : '';
}

function minIsrText({ minIsr, replicas }: Of<'min-isr-unreachable'>): string {
  const when = replicas < minIsr ? 'at once' : 'while one broker is down';
  return `min.insync.replicas is ${minIsr} of ${countOf(replicas, 'replica')}: writes with acks=all fail ${when}`;
}

function rackText({ rack, excluded, available }: LostRack): string {
  if (available > 0 || excluded.length === 0)
    return excluded.length + available === 0
      ? `its pool has no broker in rack ${rack}`
      : `rack ${rack} is no longer used`;
  const brokers = [...Map.groupBy(excluded, ({ why }) => why)].map(
    ([why, group]) =>
      `${group.length === 1 ? 'broker' : 'brokers'} ${group.map(({ broker }) => broker).join(', ')} ${group.length === 1 ? 'is' : 'are'} ${why}`,
  );
  return `rack ${rack} has no broker left for them (${brokers.join('; ')})`;
}
