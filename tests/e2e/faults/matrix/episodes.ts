/**
 * The matrix of faults: which broker breaks, when and how, and what is applied meanwhile. Every fault meets every job and
 * every role, and every role every job that gives it one: nothing is copied for `leaderless`, `RF down` and `create`, so they
 * have no source, and a broker that is down already is no receiver.
 */
import type { BrokerFault } from '../../../support/kafka/broker-fault.ts';
import type { Apply, Cell, Episode } from './episode.ts';

/** Kafka completes no reassignment whose target holds a replica that is not in sync. */
const waits = 'its replica on the broken broker stays and is not in sync; named';
const unavailable = 'the only replica is on the broken broker; named';

/** The broker leads and follows, has the lease, and breaks before anything begins; it may stay so throughout. */
function brokenBefore(
  fault: BrokerFault,
  cells: { readonly first?: Cell[]; readonly last?: Cell[] } = {},
): Episode {
  const asLeader = { role: 'preferred leader' } as const;
  const asFollower = { role: 'follower' } as const;
  return {
    ...{
      fault,
      victim: 'lease',
      strikes: fault === 'dead' || fault === 'hung' ? 'long before' : 'just before',
    },
    applies: [
      {
        leaderless: ['V', 'c'],
        cells: [
          { ...asLeader, job: 'RF up', replicas: ['Va'], factor: 3, shortfall: waits },
          { ...asFollower, job: 'RF up', replicas: ['aV'], factor: 3, shortfall: waits },
          { ...asLeader, job: 'RF down', replicas: ['Vab'], factor: 2 },
          { ...asFollower, job: 'RF down', replicas: ['aV', 'bV'], factor: 1 },
          { ...asLeader, job: 'leaderless', replicas: ['Va', 'Vb'] },
          // One broker is to lead nothing while another one is broken.
          { ...asFollower, job: 'leaderless', replicas: ['caV', 'cVb'] },
          { role: "lease's coordinator", job: 'create', replicas: ['abc', 'abc'] },
          ...(cells.first ?? []),
        ],
        ...{ within: 25, giveUpAfter: '8s' },
      },
      {
        replace: ['V', 'c'],
        cells: [
          { ...asLeader, job: 'replace', replicas: ['Va', 'Vb'], megabytes: 8 },
          { ...asFollower, job: 'replace', replicas: ['aV', 'bV'], megabytes: 8 },
        ],
        ...{ within: 30, giveUpAfter: '8s' },
      },
      {
        drain: ['V'],
        governsAll: true,
        cells: [
          { ...asLeader, job: 'drain', replicas: ['Va', 'Vb'], megabytes: 30 },
          { ...asFollower, job: 'drain', replicas: ['aV', 'bV'], megabytes: 8 },
          ...(cells.last ?? []),
        ],
        ...{ within: 30, giveUpAfter: '8s' },
      },
    ],
  };
}

/** Its only replica; a topic that has others loses nothing. */
const onlyReplica: Cell = { role: 'source', job: 'drain', replicas: ['V'], shortfall: unavailable };
const evenAmongOthers: Cell = { role: 'receiver', job: 'balance', replicas: [...'cccccccc'], pool: 'cdV' };

/** Everything that it feeds and is fed, once it is on its way. */
const copies: readonly Cell[] = [
  { role: 'receiver', job: 'drain', replicas: ['ad'], pool: 'adV', megabytes: 4 },
  { role: 'source', job: 'drain', replicas: ['Vd'], pool: 'bdV', megabytes: 4 },
  { role: 'receiver', job: 'RF up', replicas: ['ab'], factor: 3, pool: 'abV', megabytes: 4 },
  { role: 'source', job: 'RF up', replicas: ['Va'], factor: 3, pool: 'abV', megabytes: 4 },
  { role: 'receiver', job: 'balance', replicas: ['ab', 'ab', 'ab'], pool: 'abV' },
  { role: 'source', job: 'balance', replicas: ['Va', 'Va', 'Va'], pool: 'abV' },
  { role: 'receiver', job: 'create', replicas: ['abc', 'abc'], pool: 'abV' },
];

const replacement: Cell = { role: 'receiver', job: 'replace', replicas: ['ac', 'ca'], megabytes: 4 };

const paced = { rate: '3MB/s', within: 45 } as const;
const copied = { drain: ['d'], cells: copies, ...paced } as const;
/** A broker that replaces another one gets exactly what that one has, and no more for balance: so it is an apply of its own. */
const replaced = { replace: ['c', 'V'], cells: [replacement], ...paced } as const;

function brokenMidway(fault: BrokerFault, applies: readonly Apply[] = [copied, replaced]): Episode {
  return { fault, victim: 'broker', strikes: 'in the middle', applies };
}

/** It gives up everything, and has the lease. */
function drainedMidway(fault: BrokerFault): Episode {
  return {
    ...{ fault, victim: 'lease', strikes: 'in the middle' },
    applies: [
      {
        drain: ['V'],
        governsAll: true,
        cells: [
          { role: 'preferred leader', job: 'drain', replicas: ['Va', 'Vb', 'Vc'], megabytes: 4 },
          { role: 'follower', job: 'drain', replicas: ['aV', 'bV', 'cV'], megabytes: 4 },
        ],
        ...paced,
      },
    ],
  };
}

/** Of the brokers that take part none is broken. */
function controllerBroken(
  fault: BrokerFault,
  job: 'drain' | 'replace',
  more: Partial<Episode & Pick<Apply, 'within' | 'giveUpAfter'>> = {},
): Episode {
  const controller = { role: 'controller', pool: 'abcd' } as const;
  const { strikes = 'just before', ...apply } = more;
  return {
    ...{ fault, victim: 'controller', strikes },
    applies: [
      {
        ...(job === 'drain' ? { drain: ['d'] } : { replace: ['d', 'c'] }),
        leaderless: ['b'],
        cells: [
          { role: 'controller', job, replicas: ['ad', 'da'] },
          { ...controller, job: 'RF up', replicas: ['ab'], factor: 3 },
          { ...controller, job: 'RF down', replicas: ['abc'], factor: 2 },
          { ...controller, job: 'leaderless', replicas: ['ba', 'bc'] },
          { ...controller, job: 'balance', replicas: [...'aaaaaaaa'], pool: 'ab' },
          { ...controller, job: 'create', replicas: ['abc', 'abc'] },
        ],
        ...{ rate: '2MB/s', within: 30, ...apply },
      },
    ],
  };
}

/** One is dead when another one dies while leaders move; then only one replica is left in sync of some. */
function twoBroken(): Episode {
  return {
    ...{ fault: 'dead', victim: 'broker', strikes: 'long before', second: 'd' },
    applies: [
      {
        leaderless: ['c'],
        cells: [{ role: 'follower', job: 'leaderless', replicas: ['cabV', 'cbVd', 'cdab', 'cVda'] }],
        ...{ within: 20, giveUpAfter: '8s' },
      },
      {
        cells: [
          { role: 'preferred leader', job: 'RF down', replicas: ['Vad', 'Vdb'], factor: 2, shortfall: waits },
          { role: 'follower', job: 'RF down', replicas: ['aVd', 'dbV'], factor: 1 },
        ],
        ...{ within: 20, giveUpAfter: '8s' },
      },
    ],
  };
}

export const episodes: readonly Episode[] = [
  brokenBefore('dead', { first: [evenAmongOthers], last: [onlyReplica] }),
  twoBroken(),
  brokenMidway('dead', [{ ...copied, giveUpAfter: '8s', otherwise: { drain: ['d', 'V'] } }]),
  controllerBroken('dead', 'drain'),
  drainedMidway('restarts'),
  brokenMidway('restarts'),
  controllerBroken('restarts', 'replace'),
  drainedMidway('returns empty'),
  brokenMidway('returns empty'),
  controllerBroken('returns empty', 'drain'),
  brokenBefore('hung', { first: [evenAmongOthers], last: [onlyReplica] }),
  brokenMidway('hung', [{ ...replaced, giveUpAfter: '8s', otherwise: { replace: ['c', 'd'] } }]),
  // Brokers wait for a controller that hangs for controller.socket.timeout.ms, 30 s, before they look for another one.
  controllerBroken('hung', 'replace', { strikes: 'in the middle', within: 75, giveUpAfter: '60s' }),
  brokenBefore('lagging'),
  brokenMidway('slow'),
  brokenBefore('disk failed', { first: [evenAmongOthers], last: [onlyReplica] }),
  // Until it restarts, Kafka hosts no replica again that was on a log dir which failed (ReplicaManager.getOrCreatePartition).
  brokenMidway('disk failed', [
    { ...copied, giveUpAfter: '8s', otherwise: { drain: ['d', 'V'] } },
    { ...replaced, giveUpAfter: '8s', otherwise: { replace: ['c', 'd'], drain: ['V'] } },
  ]),
  controllerBroken('disk failed', 'replace'),
];
