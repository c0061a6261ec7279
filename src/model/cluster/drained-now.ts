/** What a broker that git empties holds, as it was observed: seen by reconcile/ at the end of an apply and for `status`, drawn by report/. */
import type { BrokerId } from '../values/units.ts';

export interface DrainedNow {
  readonly broker: BrokerId;
  /** `hung`: live to Kafka, but it does not answer. */
  readonly state: 'live' | 'hung' | 'down';
  /** As Kafka's metadata has them, of every topic, internal ones and replicas being added or removed included. */
  readonly replicas: number;
  /** The topics that they belong to, by name. */
  readonly topics: readonly string[];
}
