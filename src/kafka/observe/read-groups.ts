/** How far the consumer groups that one broker coordinates have committed. */
import type { GroupPositions, LogPositions, UnreadGroup } from '../../model/cluster/port/log-positions.ts';
import { append } from '../../model/values/long-lists.ts';
import type { BrokerId } from '../../model/values/units.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import { kafkaError } from '../connect/kafka-errors.ts';
import { listGroupsRequest } from '../requests/groups/list-groups.ts';
import { type FetchedOffsets, offsetFetchRequest } from '../requests/groups/offset-fetch.ts';
import { askInTime } from './ask-in-time.ts';

type ReadGroups = Pick<LogPositions, 'groups' | 'unreadGroups' | 'silentCoordinators'>;

const groupsAtOnce = 100;
/** KIP-932: what share groups have read is not told by committed offsets. */
const shareProtocol = 'share';
const goneMeanwhile = 'GROUP_ID_NOT_FOUND';

export async function readGroups(cluster: ClusterConnections, coordinator: BrokerId): Promise<ReadGroups> {
  const listed = await askInTime(cluster, coordinator, listGroupsRequest());
  if (listed?.answer.errorCode !== 0)
    return { groups: [], unreadGroups: [], silentCoordinators: [coordinator] };
  const isShared = ({ protocolType }: { readonly protocolType: string }) => protocolType === shareProtocol;
  const names = listed.answer.groups.filter((one) => !isShared(one)).map(({ group }) => group);
  const groups: GroupPositions[] = [];
  const unreadGroups: UnreadGroup[] = listed.answer.groups
    .filter(isShared)
    .map(({ group }) => ({ group, why: 'it is a share group, which commits no offsets' }));
  for (let from = 0; from < names.length; from += groupsAtOnce) {
    const some = names.slice(from, from + groupsAtOnce);
    const fetched = await askInTime(cluster, coordinator, offsetFetchRequest(some));
    if (!fetched) {
      const why = `broker ${coordinator} did not answer`;
      append(
        unreadGroups,
        some.map((group) => ({ group, why })),
      );
      continue;
    }
    for (const one of fetched.answer) {
      const unread = unreadReason(cluster, one);
      if (unread) unreadGroups.push(unread);
      else groups.push({ group: one.group, atMs: fetched.atMs, committed: one.committed });
    }
  }
  return { groups, unreadGroups, silentCoordinators: [] };
}

/** null: it was read, or is gone. */
function unreadReason(
  { permissions }: ClusterConnections,
  { group, errorCode }: FetchedOffsets,
): UnreadGroup | null {
  const error = permissions.explain(kafkaError(errorCode), {
    operation: 'Describe',
    on: { kind: 'group', name: group },
  });
  if (!error || error.name === goneMeanwhile) return null;
  const why = `its coordinator answered ${error.name}`;
  return { group, why, ...(error.remedy !== undefined && { remedy: error.remedy }) };
}
