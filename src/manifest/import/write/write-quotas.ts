/** Quotas as Quota documents, one an entity. */
import { describeEntity, type Quota, type QuotaEntity } from '../../../model/cluster/access.ts';
import { ownValue } from '../../../model/values/own-value.ts';
import { parseRate } from '../../fields/parse-quantity.ts';
import type { QuotaLimits } from '../../kinds/quota.ts';
import { isHeldAddress, quotaKeys } from '../../kinds/quota.ts';
import { documentName, uniqueName } from './document-name.ts';
import type { WrittenAccess } from './write-acls.ts';
import type { WrittenDocument } from './write-yaml.ts';

const rateUnits = ['GiB/s', 'GB/s', 'MiB/s', 'MB/s', 'KiB/s', 'kB/s'];

export function writeQuotas(quotas: readonly Quota[]): WrittenAccess {
  const names = new Set<string>();
  const notes: string[] = [];
  const documents = quotas.flatMap(({ entity, limits }): WrittenDocument[] => {
    const { written, others } = writeLimits(limits, isHeldEntity(entity) ? namesOfLimits(entity) : []);
    for (const key of others)
      notes.push(`${key} ${ownValue(limits, key)} for ${describeEntity(entity)}: a manifest cannot hold it`);
    if (Object.keys(written).length === 0) return [];
    const name = uniqueName(documentName(nameOfEntity(entity), 'quota'), names);
    return [{ kind: 'Quota', metadata: { name }, spec: { ...writeEntity(entity), limits: written } }];
  });
  return { documents, notes };
}

const defaultName = '<default>';

/** Users and clients, or an address; of a newer Kafka there may be others. */
function isHeldEntity(entity: QuotaEntity): boolean {
  const { user, 'client-id': clientId, ip, ...others } = entity;
  const parts = [user, clientId, ip].filter((part) => part !== undefined);
  const isMixed = ip !== undefined && parts.length > 1;
  const isNamed = parts.every((part) => part !== '' && part !== defaultName);
  const isReached = ip === undefined || ip === null || isHeldAddress(ip);
  return parts.length > 0 && Object.keys(others).length === 0 && !isMixed && isNamed && isReached;
}

/** Those that Kafka has for it, in the order of the documentation. */
function namesOfLimits({ ip }: QuotaEntity): readonly (keyof QuotaLimits)[] {
  const names = Object.keys(quotaKeys) as (keyof QuotaLimits)[];
  return names.filter((name) => (name === 'connectionCreationRate') === (ip !== undefined));
}

interface WrittenLimits {
  readonly written: Readonly<Record<string, string | number>>;
  /** The keys of those that no document can hold, of a newer Kafka perhaps. */
  readonly others: readonly string[];
}

function writeLimits(limits: Quota['limits'], names: readonly (keyof QuotaLimits)[]): WrittenLimits {
  const written = names.flatMap((name) => {
    const value = writeLimit(name, ownValue(limits, quotaKeys[name]) ?? 0);
    return value === null ? [] : [[name, value] as const];
  });
  const held = new Set(written.map(([name]) => quotaKeys[name]));
  return {
    written: Object.fromEntries(written),
    others: Object.keys(limits).filter((key) => !held.has(key)),
  };
}

/** null: it is no limit, or too large for a number. */
function writeLimit(name: keyof QuotaLimits, limit: number): string | number | null {
  if (limit <= 0) return null;
  const isRate = name === 'producerByteRate' || name === 'consumerByteRate';
  // Kafka itself refuses fractions of these.
  if ((isRate || name === 'connectionCreationRate') && !Number.isInteger(limit)) return null;
  const rates = isRate ? exactRates(limit) : [];
  const isExact = !Number.isInteger(limit) || Number.isSafeInteger(limit);
  return rates[0] ?? (isExact ? limit : null);
}

/** The shortest first. */
function exactRates(limit: number): readonly string[] {
  const rates = rateUnits.flatMap((unit) => {
    const rate = `${Math.round(limit / (parseRate(`1${unit}`) ?? 1))}${unit}`;
    return parseRate(rate) === limit ? [rate] : [];
  });
  return rates.sort((a, b) => a.length - b.length);
}

function writeEntity({ user, 'client-id': clientId, ip }: QuotaEntity): WrittenDocument['spec'] {
  return {
    ...(user !== undefined && { user: user ?? defaultName }),
    ...(clientId !== undefined && { clientId: clientId ?? defaultName }),
    ...(ip !== undefined && { ip: ip ?? defaultName }),
  };
}

function nameOfEntity({ user, 'client-id': clientId, ip }: QuotaEntity): string {
  const parts = [
    ...(user === undefined ? [] : [user ?? 'default-user']),
    ...(clientId === undefined ? [] : [clientId === null ? 'default-client' : `client-${clientId}`]),
    ...(ip === undefined ? [] : [ip === null ? 'default-ip' : `ip-${ip}`]),
  ];
  return parts.join('-');
}
