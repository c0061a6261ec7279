/** Topic ids of the simulated cluster: the same for the same history, and another one for each topic that is created. */
import { createHash } from 'node:crypto';

const idBytes = 16;

/** `creation` counts the topics that the cluster has created, this one included; 0: it came with the snapshot. */
export function topicId(clusterId: string, name: string, creation: number): string {
  const hash = createHash('sha256').update(JSON.stringify([clusterId, name, creation]));
  return hash.digest().subarray(0, idBytes).toString('base64url');
}
