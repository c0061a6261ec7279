/** A BrokerPool document to its declaration. */
import type { BalanceTolerances, PoolDeclaration } from '../../model/desired/desired-state.ts';
import type { BrokerSelector } from '../../model/desired/selector.ts';
import { brokerId } from '../../model/values/units.ts';
import { checkPoolRoles } from '../fields/check-pool-roles.ts';
import { joinBrokerIds, type ParsedIds, parseBrokerIds } from '../fields/parse-broker-ids.ts';
import { parseShare, parseSize } from '../fields/parse-quantity.ts';
import type { Path } from '../read/source-map.ts';
import type { BrokerPoolDocument, BrokerPoolSpec, WrittenIds } from './documents.ts';
import type { ValidDocument } from './valid-document.ts';

type Document = ValidDocument<BrokerPoolDocument>;

/** How full disks may become where nothing is said. */
const defaultMaxUtilization = 0.85;

export function declareBrokerPool(document: Document): PoolDeclaration {
  const { content, name, source } = document;
  const { storage, drain, replace, cordon, leaderless, select, balance } = content.spec ?? {};
  const pool: PoolDeclaration = {
    name,
    source,
    select: declareSelect(document, select),
    drain: readIds(document, ['spec', 'drain'], drain).ids,
    replace: Object.entries(replace ?? {}).map(([from, to]) => ({
      from: brokerId(Number(from)),
      to: brokerId(Number(to)),
    })),
    cordon: readIds(document, ['spec', 'cordon'], cordon).ids,
    leaderless: readIds(document, ['spec', 'leaderless'], leaderless).ids,
    storage: {
      capacityBytes: storage?.capacity === undefined ? null : readSize(document, storage.capacity),
      maxUtilization: parseShare(storage?.maxUtilization ?? defaultMaxUtilization) ?? defaultMaxUtilization,
    },
    balance: declareBalance(balance),
  };
  checkPoolRoles(pool, document);
  return pool;
}

function declareSelect(document: Document, select: BrokerPoolSpec['select']): BrokerSelector {
  const parsed = readIds(document, ['spec', 'select', 'ids'], select?.ids);
  return {
    ids: select?.ids === undefined ? null : parsed.ids,
    namedIds: parsed.named,
    racks: select?.racks ?? null,
    tags: select?.tags ?? {},
  };
}

function readIds({ places, report }: Document, path: Path, written: WrittenIds | undefined): ParsedIds {
  const parsed = (written ?? []).map((item, index) => {
    const ids = parseBrokerIds(item);
    for (const fault of ids.faults) {
      report.error('manifest.invalid', places.value([...path, index]), fault, {
        hint: 'Write ids one by one, or ranges from the lower id to the higher.',
      });
    }
    return ids;
  });
  return joinBrokerIds(parsed);
}

function readSize({ places, report }: Document, written: string | number): ReturnType<typeof parseSize> {
  const size = parseSize(written);
  if (size === null) {
    const place = places.value(['spec', 'storage', 'capacity']);
    report.error('manifest.invalid', place, 'spec.storage.capacity is larger than any disk', {
      hint: 'Check its unit.',
    });
  }
  return size;
}

function declareBalance(balance: BrokerPoolSpec['balance']): BalanceTolerances {
  const share = (written: string | number | undefined): number | null =>
    written === undefined ? null : parseShare(written);
  return {
    storage: share(balance?.storage),
    replicas: share(balance?.replicas),
    leaders: share(balance?.leaders),
  };
}
