/** JSON Schema as plain data, and the few shapes that the kinds are built from. */

export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  /** What is expected, in words; VS Code's YAML extension shows it as well. */
  readonly errorMessage?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly minProperties?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly required?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  /** Holds a secret: given by `${env:NAME}` or `${file:path}` alone, and shown nowhere. */
  readonly writeOnly?: true;
  /** May hold `${env:NAME}` and `${file:path}`, as secrets are kept beside it; shown all the same. */
  readonly 'x-takes-references'?: true;
}

export const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** A mapping with a closed set of keys. */
export const mapping = (
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
  more: JsonSchema = {},
): JsonSchema => ({ type: 'object', description, properties, additionalProperties: false, ...more });

export const list = (description: string, items: JsonSchema, more: JsonSchema = {}): JsonSchema => ({
  type: 'array',
  description,
  items,
  ...more,
});

/** Text that is not empty. */
export const text = (description: string, ...examples: readonly string[]): JsonSchema => ({
  type: 'string',
  minLength: 1,
  description,
  examples,
});

/** Given by reference alone. */
export const secret = (description: string, ...examples: readonly string[]): JsonSchema => ({
  ...text(description),
  examples,
  writeOnly: true,
});

/** May be given by reference. */
export const referable = (description: string, ...examples: readonly string[]): JsonSchema => ({
  ...text(description),
  examples,
  'x-takes-references': true,
});

export const flag = (description: string, byDefault: boolean): JsonSchema => ({
  type: 'boolean',
  description,
  default: byDefault,
  examples: [!byDefault],
});

export const choice = (
  description: string,
  values: readonly [string, ...string[]],
  more: JsonSchema = {},
): JsonSchema => ({ type: 'string', enum: values, description, examples: [values[0]], ...more });
