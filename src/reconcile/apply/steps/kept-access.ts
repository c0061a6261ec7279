/** Which access is not taken away after Kafka has refused something else. */
import type { AccessChange, AclBinding } from '../../../model/cluster/access.ts';
import type { Setbacks } from './setbacks.ts';
import { grantMissing, refusalOfTopic } from './why-left.ts';

/** Those that nothing speaks against; the others are noted as left. */
export function withoutKept(changes: readonly AccessChange[], setbacks: Setbacks): readonly AccessChange[] {
  return changes.filter((change) => {
    const why = whyKept(change, setbacks);
    if (why !== null) setbacks.accessLeft(change, why);
    return why === null;
  });
}

/** Who has not got the new access needs the old one, and clients of a topic that is not as git wants it may need theirs. */
function whyKept(change: AccessChange, { isGrantMissing, failedTopics }: Setbacks): string | null {
  if (change.kind === 'set-quota') return null;
  if (isGrantMissing) return grantMissing;
  if (change.kind !== 'revoke-acl') return null;
  const topic = [...failedTopics].find((name) => concerns(change.acl, name));
  return topic === undefined ? null : refusalOfTopic(topic);
}

function concerns({ resourceType, resourceName, pattern }: AclBinding, topic: string): boolean {
  if (resourceType !== 'topic') return false;
  if (pattern === 'prefixed') return topic.startsWith(resourceName);
  return resourceName === '*' || resourceName === topic;
}
