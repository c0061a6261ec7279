/** What another tool's files say, in this project's words, before it is written as manifests. */
import type { AclBinding } from '../../../model/cluster/access.ts';
import type { RackRule } from '../../../model/desired/desired-state.ts';
import type { ImportedFile, ImportedManifests } from '../import-cluster.ts';
import { documentName } from '../write/document-name.ts';
import { writeAcls } from '../write/write-acls.ts';
import { type WrittenDocument, writeYaml } from '../write/write-yaml.ts';

export interface TranslatedTopic {
  readonly name: string;
  readonly partitions: unknown;
  readonly replicationFactor: unknown;
  readonly config: Readonly<Record<string, unknown>>;
  readonly tags: Readonly<Record<string, unknown>>;
  /** null: its replicas are left where they are. */
  readonly racks: RackRule | null;
}

export interface TranslatedAcls {
  /** Of the document; null: one for each principal, by its name. */
  readonly name: string | null;
  readonly acls: readonly AclBinding[];
}

export interface Translated {
  readonly clusters: readonly { readonly name: string; readonly bootstrapServers: readonly string[] }[];
  readonly topics: readonly TranslatedTopic[];
  readonly acls: readonly TranslatedAcls[];
  /** What has no equivalent, each with its file. */
  readonly notes: readonly string[];
}

/** A file of the other tool. */
export interface ForeignFile {
  readonly name: string;
  readonly text: string;
}

/** Every value that is not known is written as it is: validate tells what is wrong with it, with its place. */
export function writeTranslated({ clusters, topics, acls, notes }: Translated): ImportedManifests {
  const sorted = topics.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const names = new Set<string>();
  const access = acls.map(({ name, acls: own }) =>
    writeAcls(own, names, name === null ? null : documentName(name, 'acls')),
  );
  const files: readonly (readonly [name: string, documents: readonly WrittenDocument[]])[] = [
    [
      'cluster.yaml',
      clusters.map(({ name, bootstrapServers }) => ({
        ...{ kind: 'Cluster', metadata: { name }, spec: { bootstrapServers } },
      })),
    ],
    ['placement.yaml', placements(sorted)],
    ['topics.yaml', sorted.map(topicDocument)],
    ['access.yaml', access.flatMap(({ documents }) => documents)],
  ];
  return {
    files: files.flatMap(([name, documents]): ImportedFile[] =>
      documents.length > 0 ? [{ name, text: writeYaml(documents) }] : [],
    ),
    notes: [...notes, ...access.flatMap((part) => part.notes)],
  };
}

/** Only where a tool says how replicas lie: topics without a Placement are not moved. */
function placements(topics: readonly TranslatedTopic[]): readonly WrittenDocument[] {
  const placed = Map.groupBy(
    topics.filter(({ racks }) => racks !== null),
    ({ racks }) => racks?.kind,
  );
  if (placed.size === 0) return [];
  const documents = [...placed].map(([kind, group]): WrittenDocument => {
    const racks = kind === 'within-one' ? { within: 'one' } : { spread: 'max' };
    const name = kind === 'within-one' ? 'one-rack' : 'across-racks';
    const select = { topics: group.map((topic) => topic.name) };
    return { kind: 'Placement', metadata: { name }, spec: { select, pool: 'all', racks } };
  });
  return [{ kind: 'BrokerPool', metadata: { name: 'all' }, spec: {} }, ...documents];
}

function topicDocument({
  name,
  partitions,
  replicationFactor,
  config,
  tags,
}: TranslatedTopic): WrittenDocument {
  return {
    kind: 'Topic',
    metadata: { name, ...(Object.keys(tags).length > 0 && { tags }) },
    spec: {
      ...(partitions !== undefined && { partitions }),
      ...(replicationFactor !== undefined && { replicationFactor }),
      ...(Object.keys(config).length > 0 && { config }),
    },
  };
}
