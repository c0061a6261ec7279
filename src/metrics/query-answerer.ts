/** A metrics system: the answers to its queries, and which broker a label of them means. */

import type { QueriedSettings } from '../model/metrics/metrics-settings.ts';
import type { RateWindow } from '../model/metrics/rate-window.ts';
import type { Clock } from '../model/values/clock.ts';
import type { BrokerId } from '../model/values/units.ts';

export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface QueryAnswerer {
  readonly name: 'prometheus' | 'datadog';
  /** As people write it. */
  readonly title: string;
  readonly settings: QueriedSettings;
  readonly clock: Clock;
  /** Throws a ProblemError `metrics.unavailable`. */
  readonly ask: (query: string, windowMs: number) => Promise<readonly Sample[]>;
  /** What the values of a query are of a time, by series. Throws as `ask`. */
  readonly askOver: (query: string, window: RateWindow) => Promise<readonly Sample[]>;
  /** null: it names none. */
  readonly brokerOf: (labels: Sample['labels']) => Promise<BrokerId | null>;
  readonly instanceTypeOf: (broker: BrokerId) => string | null;
  /** How one finds out why a broker is missing. */
  readonly hint: string;
}
