/**
 * The words of the matrix of faults. In each episode one broker breaks, and applies run: each has some cells, which are one
 * topic, one job of git's and one role of the broken broker in it.
 */
import type { BrokerFault } from '../../../support/kafka/broker-fault.ts';

/** V is the broker that breaks; a, b, c and d are the others, by id. */
type Letter = 'V' | 'a' | 'b' | 'c' | 'd';

/** What the broken broker is to the partitions of a cell, or to the run. */
type Role = 'preferred leader' | 'follower' | 'source' | 'receiver' | 'controller' | "lease's coordinator";

type Job = 'drain' | 'replace' | 'RF up' | 'RF down' | 'leaderless' | 'balance' | 'create';

export interface Cell {
  readonly role: Role;
  readonly job: Job;
  /** Replicas of each partition before, preferred leader first: `['Va', 'aV']`. Of job create: as many partitions, with as many replicas. */
  readonly replicas: readonly string[];
  /** Brokers of the pool: `abV`; every broker unless given. */
  readonly pool?: string;
  /** What jobs of the replication factor ask for. */
  readonly factor?: number;
  /** Of each partition; 1 unless given. */
  readonly megabytes?: number;
  /** Why it can't be done while the broker is broken: then nothing is changed, and it is named. It is done unless given. */
  readonly shortfall?: string;
}

/** What git asks of brokers. */
interface Roles {
  readonly drain?: readonly Letter[];
  readonly replace?: readonly [from: Letter, to: Letter];
  readonly leaderless?: readonly Letter[];
}

export interface Apply extends Roles {
  readonly cells: readonly Cell[];
  /** Kafka's own topics, topicwright's and the producer's are governed, too. */
  readonly governsAll?: true;
  /** 40 MB/s unless given. */
  readonly rate?: string;
  readonly giveUpAfter?: string;
  /** The apply ends within so many seconds. */
  readonly within: number;
  /**
   * Where the first attempt fails, it names the broker; then git asks for this as well, of pools that have every broker, and
   * the second attempt is done.
   */
  readonly otherwise?: Roles;
}

export interface Episode {
  readonly fault: BrokerFault;
  /** `lease`: a broker that leads both the journal and the transactions that fence it. */
  readonly victim: 'broker' | 'lease' | 'controller';
  /** Kafka knows of it when the first apply begins; it is a moment old; or it comes once replicas are moving. */
  readonly strikes: 'long before' | 'just before' | 'in the middle';
  /** Another broker, which is killed for good once replicas or leaders are moving. */
  readonly second?: Letter;
  readonly applies: readonly Apply[];
}

/** What git asks of brokers in the end. */
export function finalApply(apply: Apply): Apply {
  return { ...apply, ...apply.otherwise };
}

export function episodeName({ fault, victim, strikes, second }: Episode): string {
  const who = { broker: 'a broker', lease: "the lease's broker", controller: 'the controller' }[victim];
  return `${who}: ${fault}, ${strikes}${second ? ', and another one dies' : ''}`;
}

export function cellName({ role, job }: Cell): string {
  return `${job}, ${role}`;
}
