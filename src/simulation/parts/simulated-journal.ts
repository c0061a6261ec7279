/** topicwright's own topic in the simulated cluster: the part of its port that reads, writes and claims it. */
import {
  type JournalPort,
  journalTopic,
  journalTransactionalId,
} from '../../model/cluster/port/journal-port.ts';
import type { KafkaError } from '../../model/cluster/port/outcome.ts';
import { transactionTopic } from '../../model/cluster/transaction-log.ts';
import { errorProblem, ProblemError } from '../../model/problem/problem.ts';
import type { SimulatedCluster } from './simulated-cluster.ts';
import { askCoordinator } from './transaction-coordinator.ts';

export function journalPort(cluster: SimulatedCluster, save: () => Promise<void>): JournalPort {
  let claim: number | null = null;
  return {
    readJournal: async () => Object.fromEntries([...cluster.journal].sort(([a], [b]) => (a < b ? -1 : 1))),
    // What was deleted is not kept: the whole of it is told each time something is new.
    readJournalFrom: async (offset) => ({
      records: offset === cluster.journalAppends && offset > 0 ? [] : [...cluster.journal],
      nextOffset: cluster.journalAppends,
      isWhole: offset !== cluster.journalAppends || offset === 0,
    }),
    appendJournal: async (records) => {
      if (claim !== null && claim !== cluster.journalClaims) throw fenced();
      appendJournal(cluster, records);
      await save();
    },
    claimJournal: async () => {
      const hadTopic = cluster.topics.has(transactionTopic);
      const error = askCoordinator(cluster, journalTransactionalId);
      if (!hadTopic) await save();
      if (error) throw notTheOnlyWriter(error);
      cluster.journalClaims += 1;
      claim = cluster.journalClaims;
    },
  };
}

function appendJournal(cluster: SimulatedCluster, records: Readonly<Record<string, string | null>>): void {
  const partition = cluster.partition(journalTopic, 0);
  if (!partition) {
    throw journalProblem(
      'UNKNOWN_TOPIC_OR_PARTITION: the topic does not exist.',
      'A plan creates it as its first step; by hand: one partition, cleanup.policy=compact.',
    );
  }
  const { leader, isr } = partition.registration;
  const minIsr = Number(
    partition.topic.configs['min.insync.replicas'] ?? cluster.facts.topicDefaults['min.insync.replicas'] ?? 1,
  );
  if (leader === null || isr.length < minIsr) {
    throw journalProblem(
      `NOT_ENOUGH_REPLICAS: ${leader === null ? 'it has no leader' : `${isr.length} replicas are in sync, ${minIsr} are needed`}.`,
      'Start the brokers that hold it.',
    );
  }
  for (const [key, value] of Object.entries(records)) {
    cluster.journalAppends += 1;
    if (value === null) cluster.journal.delete(key);
    else cluster.journal.set(key, value);
  }
}

function journalProblem(detail: string, hint: string): ProblemError {
  return new ProblemError([
    errorProblem('cluster.request-failed', `topicwright's own topic ${journalTopic} cannot be written`, {
      ...{ detail, hint, resource: `Topic/${journalTopic}` },
    }),
  ]);
}

function notTheOnlyWriter({ name, message }: KafkaError): ProblemError {
  return new ProblemError([
    errorProblem('cluster.request-failed', 'Cannot make sure that this is the only writer', {
      detail: `${name}: ${message}`,
      hint: 'Start the brokers that hold it, or enough for transaction.state.log.replication.factor.',
    }),
  ]);
}

function fenced(): ProblemError {
  return new ProblemError([
    errorProblem('lease.lost', 'Another topicwright took over this cluster; this one stops', {
      detail: 'INVALID_PRODUCER_EPOCH: its journal was claimed since.',
      hint: '`topicwright status` shows who holds the lease.',
    }),
  ]);
}
