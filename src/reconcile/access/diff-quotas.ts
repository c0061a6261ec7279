/** The quotas that git declares against those that are there. */
import {
  type AccessChange,
  describeEntity,
  entityKey,
  type ObservedAccess,
  type QuotaEntity,
  type UnmanagedAccess,
} from '../../model/cluster/access.ts';
import type { DesiredState, QuotaDeclaration } from '../../model/desired/desired-state.ts';
import { mergeMaps, ownValue } from '../../model/values/own-value.ts';
import { type AccessPart, pruneReason, prunes } from './access-diff.ts';

type Limits = Readonly<Record<string, number>>;

export function diffQuotas(
  { quotas: declarations, cluster }: DesiredState,
  access: ObservedAccess,
): AccessPart {
  const declared = Map.groupBy(declarations, ({ entity }) => entityKey(entity));
  const live = new Map(access.quotas.map((quota) => [entityKey(quota.entity), quota]));
  const entities = new Map(
    [...declarations, ...access.quotas].map(({ entity }) => [entityKey(entity), entity] as const),
  );
  const parts = [...entities]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entity]) =>
      diffEntity(entity, declared.get(key) ?? [], live.get(key)?.limits ?? {}, prunes(cluster, 'quotas')),
    );
  return {
    changes: parts.flatMap(({ changes }) => changes),
    unmanaged: parts.flatMap(({ unmanaged }) => unmanaged),
    warnings: [],
    problems: [],
  };
}

function diffEntity(
  entity: QuotaEntity,
  declarations: readonly QuotaDeclaration[],
  before: Limits,
  isPruned: boolean,
): Pick<AccessPart, 'changes' | 'unmanaged'> {
  const declared = mergeMaps<number | null>(declarations.map(({ limits }) => limits));
  const others = Object.keys(before)
    .filter((key) => !Object.hasOwn(declared, key))
    .sort();
  const wanted = { ...declared, ...(isPruned && Object.fromEntries(others.map((key) => [key, null]))) };
  const limits = Object.entries(wanted)
    .map(([key, to]) => ({ key, from: ownValue(before, key) ?? null, to }))
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const unmanaged = isPruned ? [] : others;
  return {
    changes: limits.length === 0 ? [] : [quotaChange(entity, limits, declarations[0], before)],
    unmanaged: unmanaged.map(
      (key): UnmanagedAccess => ({
        kind: 'quotas',
        whose: describeEntity(entity),
        text: `${key} ${ownValue(before, key)} for ${describeEntity(entity)}`,
      }),
    ),
  };
}

type QuotaChange = Extract<AccessChange, { readonly kind: 'set-quota' }>;

function quotaChange(
  entity: QuotaEntity,
  limits: QuotaChange['limits'],
  by: QuotaDeclaration | undefined,
  before: Limits,
): QuotaChange {
  const takesAway = limits.every(({ to }) => to === null);
  const symbol = Object.keys(before).length === 0 ? '+' : takesAway ? '-' : '~';
  const reason = by ? `Quota/${by.name} declares it` : pruneReason('quotas');
  return { kind: 'set-quota', symbol, entity, limits, reason, ...(by && { source: by.source }) };
}
