/** The same rate for every broker that takes part in moves. */
import { bytesPerSecond } from '../../src/model/values/units.ts';
import { type BrokerRates, type MovingReplicas, takingPart } from '../../src/throttle/moving-replicas.ts';

export function uniformRates(moving: readonly MovingReplicas[], rate: number): BrokerRates {
  return new Map(
    [...takingPart(moving)].map(([broker, sides]) => [
      broker,
      Object.fromEntries(sides.map((side) => [side, bytesPerSecond(rate)])),
    ]),
  );
}
