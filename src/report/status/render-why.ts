/** Why one partition changes, why its new replicas go where they go, and what speaks against every other broker. */

import { partitionName } from '../../model/cluster/partition-name.ts';
import { describeHeld, remedyText } from '../../model/plan/describe-held.ts';
import {
  addedReplicas,
  type BrokerLoad,
  type MovePlacement,
  type PartitionChange,
  type Plan,
  type PlanBroker,
} from '../../model/plan/plan.ts';
import type { HeldPartition } from '../../model/plan/plan-summary.ts';
import { countOf } from '../../model/values/count-of.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { formatBytes } from '../../model/values/units.ts';
import { type BrokerName, brokerNames } from '../text/broker-names.ts';
import { plainTable } from '../text/plain-table.ts';
import { wrapText } from '../text/wrap-text.ts';

/** null: the plan does not change the partition, and nothing keeps it from that. `width`: columns. */
export function renderWhy(plan: Plan, topic: string, partition: number, width: number): string | null {
  for (const step of plan.steps) {
    if (step.kind !== 'move-replicas' || step.topic !== topic) continue;
    const change = step.partitions.find((candidate) => candidate.partition === partition);
    if (change) return explain({ plan, change, placement: step.placement, nameOf: brokerNames(plan), width });
  }
  const held = plan.summary.held.find((one) => one.topic === topic && one.partition === partition);
  return held ? explainHeld(plan, held, width) : null;
}

function explainHeld(plan: Plan, held: HeldPartition, width: number): string {
  const nameOf = brokerNames(plan);
  const live = plan.brokers.map(({ id }) => id);
  const [text] = describeHeld([held], live);
  const paragraphs = [
    `${partitionName(held)}: ${held.replicas.map(nameOf).join(', ')} (stays)`,
    `Why: ${text?.summary}.`,
    text ? remedyText(text) : '',
  ];
  return `${paragraphs.flatMap((paragraph) => wrapText(paragraph, width)).join('\n')}\n`;
}

interface Why {
  readonly plan: Plan;
  readonly change: PartitionChange;
  readonly placement: MovePlacement;
  readonly nameOf: BrokerName;
  readonly width: number;
}

function explain(why: Why): string {
  const { change, placement, nameOf, width, plan } = why;
  const list = (ids: readonly BrokerId[]): string => ids.map(nameOf).join(', ');
  const paragraphs = [
    `${partitionName(change)}: ${list(change.from)} -> ${list(change.to)}`,
    `Why: ${change.reason.text}. ${copied(change)}`,
    `Where: pool ${placement.pool}, ${racksText(placement)}${placement.leaderRacks ? `, led from ${placement.leaderRacks.join(', ')}` : ''}.`,
    ...addedReplicas(change).map((id) => `${nameOf(id)} takes one: ${taken(brokerOf(plan, id), change)}.`),
  ];
  const others = plan.brokers.filter(({ id }) => !change.to.includes(id));
  const rows = others.map((broker) => [nameOf(broker.id), rejection(broker, why)]);
  const table = rows.length === 0 ? [] : ['', ...plainTable(['broker', 'why not'], rows, [])];
  return `${[...paragraphs.flatMap((text) => wrapText(text, width)), ...table].join('\n')}\n`;
}

function copied({ bytes, sizeBytes }: PartitionChange): string {
  if (bytes === 0) return 'Nothing is copied.';
  return bytes === sizeBytes
    ? `${formatBytes(bytes)} are copied.`
    : `${formatBytes(bytes)} are copied, ${formatBytes(sizeBytes)} each.`;
}

function racksText({ racks }: MovePlacement): string {
  switch (racks.kind) {
    case 'max':
      return 'spread over as many racks as possible';
    case 'none':
      return 'in any rack';
    case 'distinct':
      return `in at least ${racks.racks} racks`;
    case 'within-one':
      return 'all in one rack';
  }
}

function brokerOf({ brokers }: Plan, id: BrokerId): PlanBroker | undefined {
  return brokers.find((broker) => broker.id === id);
}

function taken(broker: PlanBroker | undefined, { from }: PartitionChange): string {
  if (!broker) return 'it is not among the live brokers';
  const replaced =
    broker.roles.includes('replacing') && from.length > 0 ? 'it replaces another broker, ' : '';
  return `${replaced}from ${loadText(broker, broker.before)} to ${loadText(broker, broker.after)}`;
}

/** The first rule that speaks against the broker; without any, how full it would be. */
function rejection(broker: PlanBroker, { change, placement, plan }: Why): string {
  return (
    ruleAgainst(broker, placement, plan) ??
    rackAgainst(broker, change, placement, plan) ??
    limitAgainst(broker, change) ??
    comparison(broker, change)
  );
}

function ruleAgainst({ pools, roles }: PlanBroker, { pool }: MovePlacement, plan: Plan): string | null {
  // Topics without a Placement may be on every broker: no declared pool is theirs.
  const isDeclared = plan.brokers.some((broker) => broker.pools.includes(pool));
  if (isDeclared && !pools.includes(pool)) return `not in pool ${pool}`;
  const role = (['drained', 'replaced', 'cordoned'] as const).find((candidate) => roles.includes(candidate));
  if (role) return role;
  return roles.includes('replacing') ? 'takes only the slots of the broker it replaces' : null;
}

/** Whether it could stand in for one of the added replicas, as far as racks go. */
function rackAgainst(
  { rack }: PlanBroker,
  change: PartitionChange,
  { racks }: MovePlacement,
  plan: Plan,
): string | null {
  const rackOf = (id: BrokerId): string | null => brokerOf(plan, id)?.rack ?? null;
  const added = addedReplicas(change);
  const asNow = new Set(change.to.map(rackOf)).size;
  const fits = (left: BrokerId): boolean => {
    const others = change.to.filter((id) => id !== left).map(rackOf);
    if (racks.kind === 'within-one') return others.every((other) => other === rack);
    const distinct = new Set([...others, rack]).size;
    return racks.kind === 'none' || distinct >= (racks.kind === 'max' ? asNow : Math.min(asNow, racks.racks));
  };
  if (rack === null || added.length === 0 || added.some(fits)) return null;
  if (racks.kind === 'within-one') return 'in another rack than the other replicas';
  const holders = change.to.filter((id) => rackOf(id) === rack);
  return `rack ${rack} has a replica already, on ${holders.join(', ')}`;
}

function limitAgainst({ after, diskLimitBytes }: PlanBroker, { sizeBytes }: PartitionChange): string | null {
  if (diskLimitBytes === null || sizeBytes === 0 || after.bytes + sizeBytes <= diskLimitBytes) return null;
  return `would hold ${formatBytes(after.bytes + sizeBytes)}, its limit is ${formatBytes(diskLimitBytes)}`;
}

function comparison(broker: PlanBroker, change: PartitionChange): string {
  if (change.from.includes(broker.id))
    return `loses its replica: from ${loadText(broker, broker.before)} to ${loadText(broker, broker.after)}`;
  if (addedReplicas(change).length === 0) return 'no replica is added';
  const { after } = broker;
  const withIt = { bytes: after.bytes + change.sizeBytes, replicas: after.replicas + 1 };
  return `is possible too: ${loadText(broker, withIt)} with it`;
}

function loadText(
  { capacityBytes }: PlanBroker,
  { bytes, replicas }: Pick<BrokerLoad, 'replicas'> & { bytes: number },
): string {
  const fill = capacityBytes ? `${((100 * bytes) / capacityBytes).toFixed(1)}%` : formatBytes(bytes);
  return `${fill} and ${countOf(replicas, 'replica')}`;
}
