/** Broker ids and ranges, such as 1001 and "1004-1012,1020", to ids. */
import { type BrokerId, brokerId } from '../../model/values/units.ts';

export interface ParsedIds {
  /** Ascending, each once. */
  readonly ids: readonly BrokerId[];
  /** Those that are written one by one. */
  readonly named: readonly BrokerId[];
  /** What is wrong, each as a sentence without its end. */
  readonly faults: readonly string[];
}

const maxId = 2_147_483_647;
/** No Kafka cluster has as many brokers; a typing error makes such a range. */
const maxRange = 10_000;

export function parseBrokerIds(written: string | number): ParsedIds {
  const named: number[] = [];
  const ranged: number[] = [];
  const faults: string[] = [];
  for (const part of String(written).split(',')) {
    const [, lower, upper] = /^\s*(\d+)\s*(?:-\s*(\d+)\s*)?$/.exec(part) ?? [];
    const first = lower === undefined ? Number.NaN : Number(lower);
    const last = upper === undefined ? undefined : Number(upper);
    const fault = findFault(part.trim(), first, last);
    if (fault !== null) faults.push(fault);
    else if (last === undefined) named.push(first);
    else for (let id = first; id <= last; id++) ranged.push(id);
  }
  return { ids: ascending([...named, ...ranged]), named: ascending(named), faults };
}

/** Of all parts of a list together. */
export function joinBrokerIds(parsed: readonly ParsedIds[]): ParsedIds {
  return {
    ids: ascending(parsed.flatMap(({ ids }) => ids)),
    named: ascending(parsed.flatMap(({ named }) => named)),
    faults: parsed.flatMap(({ faults }) => faults),
  };
}

function findFault(part: string, first: number, last = first): string | null {
  if (Number.isNaN(first)) {
    return `${part} is neither a broker id nor a range such as 1004-1012`;
  }
  if (first > maxId || last > maxId) return `${part} is beyond ${maxId}, the highest broker id`;
  if (first > last) return `The range ${part} runs backwards: write ${last}-${first}`;
  if (last - first >= maxRange) {
    return `The range ${part} holds ${last - first + 1} ids; ${maxRange} is the most`;
  }
  return null;
}

const ascending = (ids: readonly number[]): readonly BrokerId[] =>
  [...new Set(ids)].sort((a, b) => a - b).map(brokerId);
