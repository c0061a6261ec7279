/** What a pool asks of its brokers must not contradict itself. */
import type { PoolDeclaration } from '../../model/desired/desired-state.ts';
import type { BrokerId } from '../../model/values/units.ts';
import type { BrokerPoolDocument } from '../generated/documents.ts';
import type { ValidDocument } from '../kinds/valid-document.ts';
import type { Path } from '../read/source-map.ts';
import { parseBrokerIds } from './parse-broker-ids.ts';

type Document = ValidDocument<BrokerPoolDocument>;
type Swap = PoolDeclaration['replace'][number];

export function checkPoolRoles(pool: PoolDeclaration, document: Document): void {
  for (const swap of pool.replace) checkSwap(swap, pool, document);
  warnOfCordonedDrains(pool, document);
}

function checkSwap({ from, to }: Swap, pool: PoolDeclaration, { places, report }: Document): void {
  const path: Path = ['spec', 'replace', String(from)];
  const contradict = (summary: string, detail: string, hint: string): void =>
    report.error('manifest.contradiction', places.key(path), summary, { detail, hint });
  if (from === to) {
    contradict(`Broker ${from} can't replace itself`, '', 'Name the new broker, or remove this line.');
    return;
  }
  if (pool.replace.some((other) => other.from === to)) {
    contradict(
      `Broker ${to} replaces ${from} and is itself replaced`,
      'Replicas would move twice.',
      `Replace ${from} with the last broker of the chain.`,
    );
  }
  const twin = pool.replace.find((other) => other.to === to);
  if (twin && twin.from !== from) {
    contradict(
      `Broker ${to} replaces both ${twin.from} and ${from}`,
      'Replacing is one for one: a broker can hold only one replica of a partition.',
      `Replace ${from} with another broker, or drain it.`,
    );
  }
  if (pool.drain.includes(from)) {
    contradict(
      `Broker ${from} is both drained and replaced`,
      'drain spreads its replicas over the pool; replace gives all of them to one broker.',
      'Keep one of them.',
    );
  }
  for (const [role, ids] of [
    ['drained', pool.drain],
    ['cordoned', pool.cordon],
  ] as const) {
    if (!ids.includes(to)) continue;
    contradict(
      `Broker ${to} replaces ${from} and is ${role}`,
      `A ${role} broker receives nothing.`,
      `Replace ${from} with another broker, or remove ${to} out of ${role === 'drained' ? 'drain' : 'cordon'}.`,
    );
  }
}

function warnOfCordonedDrains(pool: PoolDeclaration, { content, places, report }: Document): void {
  for (const id of pool.cordon.filter((cordoned) => pool.drain.includes(cordoned))) {
    const index = indexOf(content.spec?.cordon ?? [], id);
    report.warning(
      'manifest.contradiction',
      places.value(['spec', 'cordon', index]),
      `Broker ${id} is both cordoned and drained`,
      { detail: 'Drain takes precedence: every replica moves away.', hint: `Remove ${id} from cordon.` },
    );
  }
}

const indexOf = (written: readonly (string | number)[], id: BrokerId): number =>
  written.findIndex((item) => parseBrokerIds(item).ids.includes(id));
