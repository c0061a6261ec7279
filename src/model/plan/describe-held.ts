/** Partitions that Kafka can't change for now, in sentences: for plans, drift and applies. */
import { partitionName } from '../cluster/partition-name.ts';
import { countOf } from '../values/count-of.ts';
import { nameSome } from '../values/name-some.ts';
import type { BrokerId } from '../values/units.ts';
import type { HeldPartition } from './plan-summary.ts';

export interface HeldText {
  readonly why: HeldPartition['why'];
  /** `3 partitions are unavailable: no live replica is in sync`. */
  readonly summary: string;
  /** `broker 4: solo/0, duo/1`, one for each set of brokers that has to come back. */
  readonly byBroker: readonly string[];
  /** What to do about it. */
  readonly hint: string;
  /** How to do without what nobody has any more; empty: nothing is lost. */
  readonly losses: readonly Loss[];
}

interface Loss {
  /** `orders/5: elect a replica that is not in sync, and lose the records it lacks`. */
  readonly text: string;
  /** What does that, where one command does. */
  readonly command: string | null;
}

/** Unavailable ones first. `live`: the live brokers. */
export function describeHeld(held: readonly HeldPartition[], live: readonly BrokerId[]): readonly HeldText[] {
  const { unavailable = [], waiting = [] } = Object.groupBy(held, ({ why }) =>
    why === 'unavailable' ? 'unavailable' : 'waiting',
  );
  return [
    ...(unavailable.length > 0 ? [describeUnavailable(unavailable, live)] : []),
    ...(waiting.length > 0 ? [describeWaiting(waiting, live)] : []),
  ];
}

function describeUnavailable(held: readonly HeldPartition[], live: readonly BrokerId[]): HeldText {
  const restore = restoreText(held, live);
  return {
    why: 'unavailable',
    summary: `${countOf(held.length, 'partition is', 'partitions are')} unavailable: no live replica is in sync`,
    byBroker: byBroker(held),
    hint: `${restore === '' ? 'Wait until a replica is in sync' : restore}, or accept the loss`,
    losses: lossesOf(held),
  };
}

function describeWaiting(held: readonly HeldPartition[], live: readonly BrokerId[]): HeldText {
  const brokers = waitedFor(held);
  const them = brokers.length === 1 ? 'it' : 'them';
  return {
    why: 'offline-replica',
    summary: `${countOf(held.length, 'partition waits', 'partitions wait')} for ${nameBrokers(brokers)}: Kafka completes no reassignment that keeps an offline replica`,
    byBroker: byBroker(held),
    hint: `${restoreText(held, live)}, or add ${them} to the drain of the BrokerPool`,
    losses: [],
  };
}

const waitedFor = (held: readonly HeldPartition[]): readonly BrokerId[] =>
  [...new Set(held.flatMap(({ waitsFor }) => waitsFor))].sort((a, b) => a - b);

/** `orders/0, orders/1 and 10 more`. */
export function nameHeld(held: readonly Pick<HeldPartition, 'topic' | 'partition'>[]): string {
  return nameSome(held.map(partitionName));
}

function byBroker(held: readonly HeldPartition[]): readonly string[] {
  const groups = Map.groupBy(held, ({ waitsFor }) => waitsFor.toSorted((a, b) => a - b).join());
  return [...groups.values()]
    .map((group) => ({ brokers: waitedFor(group), group }))
    .sort((a, b) => (a.brokers[0] ?? 0) - (b.brokers[0] ?? 0) || a.brokers.length - b.brokers.length)
    .map(
      ({ brokers, group }) =>
        `${brokers.length === 0 ? 'lagging' : nameBrokers(brokers)}: ${nameHeld(group)}`,
    );
}

const namedBrokers = 8;

/** `broker 3`, `brokers 3, 4 and 7`. */
export function nameBrokers(brokers: readonly BrokerId[]): string {
  if (brokers.length === 1) return `broker ${brokers[0]}`;
  if (brokers.length > namedBrokers) return `brokers ${nameSome(brokers, namedBrokers)}`;
  return `brokers ${brokers.slice(0, -1).join(', ')} and ${brokers.at(-1)}`;
}

/** `Restore broker 4`: a broker that is live has a log dir that failed. Empty: nobody has to come back. */
function restoreText(held: readonly HeldPartition[], live: readonly BrokerId[]): string {
  const { up = [], down = [] } = Object.groupBy(waitedFor(held), (id) => (live.includes(id) ? 'up' : 'down'));
  const parts = [
    ...(down.length > 0 ? [`restore ${nameBrokers(down)}`] : []),
    ...(up.length > 0
      ? [`repair the failed log ${up.length === 1 ? 'dir' : 'dirs'} of ${nameBrokers(up)}`]
      : []),
  ].join(', ');
  return `${parts.slice(0, 1).toUpperCase()}${parts.slice(1)}`;
}

/** An unclean election (KIP-460) needs a live replica; without any there is nothing but to begin anew. */
function lossesOf(held: readonly HeldPartition[]): readonly Loss[] {
  const { electable = [], gone = [] } = Object.groupBy(held, ({ lagging }) =>
    lagging.length > 0 ? 'electable' : 'gone',
  );
  const [first] = electable;
  const election = first && {
    text: `${nameHeld(electable)}: elect a replica that is not in sync, and lose the records it lacks`,
    command: `kafka-leader-election.sh --bootstrap-server HOST:PORT --election-type unclean --topic ${first.topic} --partition ${first.partition}`,
  };
  const deletion = gone.length > 0 && {
    text: `${nameHeld(gone)}: no replica is live; delete the whole topic and create it again`,
    command: null,
  };
  return [election || [], deletion || []].flat();
}

/** The hint and the losses as one text. */
export function remedyText({ hint, losses }: Pick<HeldText, 'hint' | 'losses'>): string {
  if (losses.length === 0) return `${hint}.`;
  const parts = losses.map(({ text, command }) => (command === null ? text : `${text} (\`${command}\`)`));
  return `${hint}. ${parts.join('. ')}.`;
}
