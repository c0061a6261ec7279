/** How the config requests write a resource: its kind as a number, its name. */
import type { ConfigResource } from '../../../model/cluster/port/resources.ts';

/** https://kafka.apache.org/protocol: ConfigResource.Type */
export const resourceTypes: Readonly<Record<ConfigResource['kind'], number>> = { topic: 2, broker: 4 };

export function resourceName(resource: ConfigResource): string {
  return resource.kind === 'topic' ? resource.name : String(resource.id);
}

/** One string per resource, to look answers up by. */
export function resourceKey(resource: ConfigResource): string {
  return `${resourceTypes[resource.kind]}/${resourceName(resource)}`;
}
