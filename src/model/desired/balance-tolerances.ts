/** How even the brokers of a pool should be: `spec.balance` of a BrokerPool, for the planner. */

/** By dimension: the allowed distance from the pool's mean, as a share of it; null: nothing moves for it. */
export interface BalanceTolerances {
  /**
   * Bytes on disk.
   * @real
   */
  readonly storage: number | null;
  /**
   * Replicas.
   * @real
   */
  readonly replicas: number | null;
  /**
   * Preferred leaders.
   * @real
   */
  readonly leaders: number | null;
  /**
   * What producers send to leaders.
   * @real
   */
  readonly produce: number | null;
  /**
   * What arrives at a broker: from producers and from the leaders that it follows.
   * @real
   */
  readonly networkIn: number | null;
  /**
   * What leaves a broker: to consumers and to the followers of what it leads.
   * @real
   */
  readonly networkOut: number | null;
  /**
   * Work, as far as traffic causes it.
   * @real
   */
  readonly cpu: number | null;
  /**
   * Of each topic apart: its replicas.
   * @real
   */
  readonly topicReplicas: number | null;
  /**
   * Of each topic apart: its preferred leaders.
   * @real
   */
  readonly topicLeaders: number | null;
  /**
   * What each survivor leads when any one broker is lost; only above the mean counts.
   * @real
   */
  readonly failover: number | null;
  /**
   * The same when all brokers of any one rack are lost.
   * @real
   */
  readonly rackFailover: number | null;
  /**
   * Bytes in the log dirs of each broker: the distance of each from its share of them.
   * @real
   */
  readonly disks: number | null;
}

/** By dimension: how far a broker has to be from the mean before anything moves for it. Absent: as far as its tolerance. */
export type BalanceStarts = Partial<BalanceTolerances>;

export const nothingBalanced: BalanceTolerances = {
  storage: null,
  replicas: null,
  leaders: null,
  produce: null,
  networkIn: null,
  networkOut: null,
  cpu: null,
  topicReplicas: null,
  topicLeaders: null,
  failover: null,
  rackFailover: null,
  disks: null,
};

/** Dimensions that need the rates of partitions. */
export const trafficDimensions = ['produce', 'networkIn', 'networkOut', 'cpu'] as const;
