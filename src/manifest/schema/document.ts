/** What the documents of all kinds share: apiVersion, kind and metadata. */
import { dialect, type JsonSchema, list, mapping, text } from './json-schema.ts';

export const apiVersion = 'topicwright/v1';

/** A matcher of globs has its limits; the names of clusters are far below. */
export const maxGlobLength = 1000;

const clusters: JsonSchema = list(
  'The clusters that this document applies to, by name or glob; omitted: all that are loaded.',
  {
    ...text('The name of a Cluster document, or a glob of such names.', 'prod-*'),
    maxLength: maxGlobLength,
    errorMessage: 'the name of a Cluster, or a glob such as prod-*',
  },
  { minItems: 1, examples: [['prod-*']] },
);

const name: JsonSchema = {
  type: 'string',
  pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$',
  errorMessage: 'a name of letters, digits, ".", "_" and "-" that begins with a letter or digit',
  description: 'The name of the resource, unique within its kind and cluster.',
  examples: ['general'],
};

interface Kind {
  readonly kind: string;
  readonly description: string;
  readonly spec: JsonSchema;
  readonly required?: readonly string[];
  readonly metadata?: Readonly<Record<string, JsonSchema>>;
}

/** The schema of one kind. */
export function documentSchema({ kind, description, spec, required = ['spec'], metadata }: Kind): JsonSchema {
  return {
    $schema: dialect,
    title: kind,
    ...mapping(
      description,
      {
        apiVersion: {
          const: apiVersion,
          description: 'The version of this format.',
          examples: [apiVersion],
        },
        kind: { const: kind, description: 'What the document declares.', examples: [kind] },
        metadata: mapping(
          'The name of the resource, and the clusters it applies to.',
          { name, clusters, ...metadata },
          { required: ['name'], examples: [{ name: 'general' }] },
        ),
        spec: { ...spec, examples: spec.examples ?? [] },
      },
      { required: ['apiVersion', 'kind', 'metadata', ...required] },
    ),
  };
}
