/** Why a broker has the rate that it has, as data: thousands are decided at every turn, and few are read. */
import { countOf } from '../model/values/count-of.ts';
import { formatRate } from '../model/values/units.ts';

export type RateReason =
  | { readonly kind: 'override'; readonly scope: 'all brokers' | 'this broker'; readonly by: string }
  | { readonly kind: 'policy' }
  /** Somebody else changed it in mid-move, and it stays as they want it; not set: deleted, so nothing limits it. */
  | { readonly kind: 'foreign'; readonly isSet: boolean }
  /** At the minimum, for want of what is named. */
  | { readonly kind: 'unknown'; readonly what: string }
  /** The latest readings lack what is named: the rate before them stays, for as many as the policy allows. */
  | { readonly kind: 'held'; readonly what: string; readonly readings: number }
  /** Clients suffer: the evidence. */
  | { readonly kind: 'strain'; readonly evidence: string }
  /** In bytes per second. */
  | { readonly kind: 'headroom'; readonly used: number; readonly capacity: number };

/** `40 MB/s of 125 MB/s in use`, `no metrics yet: minRate`, … */
export function rateReasonText(reason: RateReason): string {
  switch (reason.kind) {
    case 'override':
      return `set for ${reason.scope} by ${reason.by}`;
    case 'policy':
      return "the policy's rate";
    case 'foreign':
      return reason.isSet
        ? 'changed by somebody else, and left so'
        : 'somebody else deleted the throttle: not limited';
    case 'unknown':
      return `${reason.what}: minRate`;
    case 'held':
      return `${reason.what} in ${countOf(reason.readings, 'reading')}: keeps its rate`;
    case 'strain':
      return reason.evidence;
    case 'headroom':
      return `${formatRate(reason.used)} of ${formatRate(reason.capacity)} in use`;
  }
}
