/** Whether topicwright's own topic keeps what it is told, and survives a broker: part of what doctor looks at. */

import type { Configs } from '../../model/cluster/cluster-state.ts';
import type { ClusterReads } from '../../model/cluster/port/cluster-reads.ts';
import { type JournalPort, journalTopic } from '../../model/cluster/port/journal-port.ts';
import type { DesiredState, PlacementDeclaration } from '../../model/desired/desired-state.ts';
import { type Journal, skippedRecords } from '../../model/journal/read-journal.ts';
import type { Finding } from '../../model/plan/finding.ts';
import { countOf } from '../../model/values/count-of.ts';
import { minOf } from '../../model/values/long-lists.ts';
import { nameSome } from '../../model/values/name-some.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { placementChooser } from '../bind/bind-topics.ts';
import { topicTagger } from '../bind/effective-tags.ts';
import { journalReplicationFactor } from '../observe/own-topics.ts';

/** Of a topic that exists; none where all is well. */
export async function examineJournalTopic(
  desired: DesiredState,
  port: ClusterReads & JournalPort,
): Promise<readonly Finding[]> {
  const { aliveBrokers, partitions } = await port.describePartitions([journalTopic]);
  if (partitions.length === 0) return [];
  const [topic] = await port.readConfigs([{ kind: 'topic', name: journalTopic }]);
  const replicas = minOf(partitions.map((partition) => partition.replicas.length));
  return [
    ...(topic?.configs ? examinePolicy(topic.configs, await defaultPolicy(port, aliveBrokers)) : []),
    ...examineReplicas(desired, replicas, aliveBrokers.length),
    ...examineRecords(await port.readJournal()),
  ];
}

/** Those that this version must understand stop everything, and are told before. */
function examineRecords(journal: Journal): readonly Finding[] {
  const skipped = skippedRecords(journal);
  if (skipped.length === 0) return [];
  return [
    {
      what: 'journal',
      state: 'doubtful',
      text: `${countOf(skipped.length, 'record is', 'records are')} unknown to this version, and left alone`,
      details: [`${nameSome(skipped)}.`],
      remedy: 'If a newer topicwright works on this cluster, upgrade this one.',
    },
  ];
}

/** What holds where the topic sets nothing. */
async function defaultPolicy(port: ClusterReads, brokers: readonly BrokerId[]): Promise<string> {
  const settings = await port.readBrokerSettings(brokers.slice(0, 1), ['log.cleanup.policy']);
  return [...settings.values()][0]?.['log.cleanup.policy'] ?? 'delete';
}

/** With `delete`, also beside `compact`, records go after retention.ms: tags, owned configs and throttles with them. */
function examinePolicy(configs: Configs, fallback: string): readonly Finding[] {
  const policy = configs['cleanup.policy'] ?? fallback;
  if (policy === 'compact') return [];
  return [
    {
      what: 'journal',
      state: 'broken',
      text: `${journalTopic} has cleanup.policy=${policy}, not compact`,
      details: policy.includes('delete')
        ? ['Kafka deletes its records after the retention: tags, and which configs git owns, are lost.']
        : [],
      remedy: `Set it: kafka-configs.sh --bootstrap-server HOST:PORT --alter --entity-type topics --entity-name ${journalTopic} --add-config cleanup.policy=compact`,
    },
  ];
}

function examineReplicas(desired: DesiredState, replicas: number, brokers: number): readonly Finding[] {
  const wanted = Math.min(journalReplicationFactor, brokers);
  if (replicas >= wanted) return [];
  return [
    {
      what: 'journal',
      state: 'doubtful',
      text: `${journalTopic} has ${countOf(replicas, 'replica')}, and ${countOf(brokers, 'broker')} could hold ${wanted}`,
      details: [
        'Without its replicas nothing can be applied, and tags and throttle records are out of reach.',
      ],
      remedy: remedy(governing(desired), wanted),
    },
  ];
}

function governing(desired: DesiredState): PlacementDeclaration | null {
  const [placement = null] = placementChooser(desired.placements)(
    journalTopic,
    topicTagger(desired)(journalTopic, {}),
  );
  return placement;
}

function remedy(placement: PlacementDeclaration | null, wanted: number): string {
  const stated = placement?.replicationFactor ?? null;
  if (placement && (stated === null || stated >= wanted))
    return `Apply: Placement ${placement.name} selects it, and the plan adds replicas.`;
  return `Add a Placement: {select: {topics: [${journalTopic}]}, pool: ${placement?.pool ?? 'POOL'}, replicationFactor: ${wanted}}`;
}
