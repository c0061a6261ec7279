/** How fast replication may go, from how busy a broker is: DataDog autothrottle's law, in bytes per second. Pure. */

export interface Headroom {
  /** What the broker's network carries in this direction. */
  readonly capacity: number;
  /** Traffic measured in this direction, replication included. */
  readonly used: number;
  /** Of it, what replication may have taken: the rate in force while it was measured; 0 where none was. */
  readonly throttle: number;
  /** The share of what clients leave free that replication may take. */
  readonly maxUtilization: number;
  readonly minRate: number;
}

/**
 * What clients leave of the capacity, less what the link carries beyond it, times the share; never below the minimum. With
 * capacity 100, share 80% and minimum 10: (used, throttle) of (70, 0) gives 24, (80, 70) gives 72, (110, 70) 40, (200, 70) 10.
 */
export function allowedRate({ capacity, used, throttle, maxUtilization, minRate }: Headroom): number {
  const byClients = Math.max(used - throttle, 0);
  const beyondCapacity = Math.max(used - capacity, 0);
  return Math.max((capacity - byClients - beyondCapacity) * maxUtilization, minRate);
}

/** Whether a rate differs enough from the one in force to be worth a change of configs; the first one always does. */
export function isWorthChanging(rate: number, inForce: number | null, changeThreshold: number): boolean {
  return inForce === null || Math.abs(rate - inForce) >= changeThreshold * inForce;
}
