/**
 * The bytes that every valid plan must move, told from the question alone, with their proof.
 *
 * Each partition must add the replicas that it wants less the most that may stay: S bytes in all. Of what may stay on a broker, what is
 * above its range in any dimension must leave and be copied elsewhere, on top of S: E bytes. What a broker lacks must be copied to it, S
 * included: L bytes. So no plan moves less than max(S + E, L); where replicas can't change racks, that holds for each rack, and the racks
 * add up. Of one broker the dimension counts that asks for most, as one replica may serve several.
 */
import type { BoundPart } from '../../model/plan/certificate.ts';
import { bytes } from '../../model/values/units.ts';
import { type Component, componentsOf } from '../balance/load-bounds.ts';
import type { BoundCase, Needs } from './bound-case.ts';
import { bytesCrowding, largeCopies, leavingWithLarge, otherHosts } from './storage-needs.ts';

export interface Proof {
  readonly parts: readonly BoundPart[];
  readonly bytes: number;
}

/** `needs`: of the dimensions that count. */
export function proveBound(pool: BoundCase, needs: readonly Needs[]): Proof {
  const { certain } = pool;
  const storage = needs.find(({ dimension }) => dimension === 'storage');
  const crowding = storage ? bytesCrowding(pool) : null;
  const parts = componentsOf(pool.board, pool.pool).map((part) => boundPart(pool, part, needs, crowding));
  const forced = certain.needed.reduce((sum, own) => sum + own, 0);
  const elsewhere = forced - parts.reduce((sum, part) => sum + part.forcedBytes, 0);
  const sum = parts.reduce((all, part) => all + part.lowerBoundBytes, elsewhere);
  return { parts, bytes: needs.reduce((most, { together }) => Math.max(most, together), sum) };
}

function boundPart(
  pool: BoundCase,
  { rack, brokers }: Component,
  needs: readonly Needs[],
  crowding: Float64Array | null,
): BoundPart {
  const place = Math.max(0, rack);
  const forced = pool.certain.needed[place] ?? 0;
  const storage = needs.find(({ dimension }) => dimension === 'storage');
  const crowdingBytes = crowding?.[place] ?? 0;
  const large = storage ? largeCopies(pool, place, brokers) : 0;
  const out = Math.max(
    leavingAll(pool, brokers, needs, large),
    storage ? leavingAll(pool, brokers, [storage], large) + crowdingBytes : 0,
  );
  const into = brokers.reduce((sum, b) => sum + mostOf(needs, 'arriving', b), 0);
  return {
    rack: rack < 0 ? null : (pool.board.brokers.rackNames[rack] ?? null),
    brokers: Array.from(brokers).flatMap((b) => pool.board.brokers.ids[b] ?? []),
    forcedBytes: bytes(forced),
    crowdingBytes: bytes(crowdingBytes),
    largeCopies: large,
    lowerBoundBytes: bytes(Math.max(forced + out, into)),
  };
}

const mostOf = (needs: readonly Needs[], side: 'leaving' | 'arriving', b: number): number =>
  needs.reduce((most, need) => Math.max(most, need[side][b] ?? 0), 0);

/**
 * A broker that gets a large copy gives away everything else but the slack. Nobody knows which brokers that will be: those where it costs
 * least.
 */
function leavingAll(pool: BoundCase, brokers: Int32Array, needs: readonly Needs[], large: number): number {
  const leaving = Array.from(brokers, (b) => mostOf(needs, 'leaving', b));
  if (large === 0) return leaving.reduce((sum, own) => sum + own, 0);
  const asHost = Array.from(brokers, (b) => leavingWithLarge(pool, b));
  const least = leaving.map((own, i) => Math.min(own, asHost[i] ?? 0));
  const more = asHost.map((own, i) => own - (least[i] ?? 0)).sort((a, b) => a - b);
  const hosts = Math.max(0, large - otherHosts(pool));
  return [...least, ...more.slice(0, hosts)].reduce((sum, own) => sum + own, 0);
}
