/** A port of a process that is killed at a given moment. */
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';

/** Every call fails from the given moment on, as after a kill: nothing is cleaned up. */
export function dying(port: ClusterPort, after: number): ClusterPort {
  let calls = 0;
  return new Proxy(port, {
    get: (target, key: keyof ClusterPort) => {
      const method = target[key] as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        calls += 1;
        if (calls > after) throw new Error('killed');
        return method(...args);
      };
    },
  });
}
