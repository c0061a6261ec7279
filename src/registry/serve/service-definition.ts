/** proto/registry.proto, loaded: the service as gRPC serves it, and its messages as JSON Schemas for HTTP. */
import { loadSync, type PackageDefinition } from '@grpc/proto-loader';
import { ownValue } from '../../model/values/own-value.ts';
import type { RegistryDefinition } from '../generated/registry/Registry.ts';
import type { UnaryName } from './methods.ts';
import { protoFile } from './proto-file.ts';

export const serviceName = 'registry.Registry';

export interface LoadedService {
  readonly pack: PackageDefinition;
  readonly definition: RegistryDefinition;
}

export function loadService(): LoadedService {
  const pack = loadSync(protoFile('registry.proto'), { keepCase: true, longs: String });
  return { pack, definition: pack[serviceName] as unknown as RegistryDefinition };
}

export interface Schema {
  readonly type: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | false;
  readonly propertyNames?: { readonly pattern: string };
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
}

export type ObjectSchema = Schema & { readonly properties: Readonly<Record<string, Schema>> };

/** The schema of a message by its name, as JSON with the fields' own names. Throws where there is none: a bug. */
export function messageSchema({ pack }: LoadedService, message: string): ObjectSchema {
  const definition = pack[`registry.${message}`];
  if (!definition || !('type' in definition))
    throw new Error(`proto/registry.proto has no message ${message}`);
  return schemaOf(definition.type as Descriptor, pack);
}

/** The names of a method's messages, without the package. */
export function messagesOf(
  { definition }: LoadedService,
  method: UnaryName,
): { readonly request: string; readonly answer: string } {
  const { requestType, responseType } = definition[method];
  return { request: nameOf(requestType), answer: nameOf(responseType) };
}

const nameOf = ({ type }: { readonly type: object }): string => (type as Descriptor).name;

/** Of google/protobuf/descriptor.proto what is needed. */
interface Descriptor {
  readonly name: string;
  readonly field: readonly {
    readonly name: string;
    readonly label: string;
    readonly type: string;
    readonly typeName: string;
  }[];
  readonly nestedType: readonly Descriptor[];
  readonly options: { readonly mapEntry: boolean } | null;
}

const largestUint32 = 2 ** 32 - 1;
const mostItems = 100_000;

function schemaOf({ field, nestedType }: Descriptor, pack: PackageDefinition): ObjectSchema {
  const properties = field.map(({ name, label, type, typeName }): [string, Schema] => {
    const entry = nestedType.find((nested) => nested.name === typeName && nested.options?.mapEntry);
    if (entry) return [name, mapSchema(entry, pack)];
    const schema = type === 'TYPE_MESSAGE' ? schemaOfNamed(typeName, pack) : scalarSchema(type);
    return [
      name,
      label === 'LABEL_REPEATED' ? { type: 'array', items: schema, maxItems: mostItems } : schema,
    ];
  });
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
}

/** A map's keys are texts in JSON, also where they are numbers. */
function mapSchema({ field: [key, value] }: Descriptor, pack: PackageDefinition): Schema {
  const ofValue =
    value?.type === 'TYPE_MESSAGE' ? schemaOfNamed(value.typeName, pack) : scalarSchema(value?.type ?? '');
  const isNumber = key?.type === 'TYPE_UINT32';
  return {
    type: 'object',
    additionalProperties: ofValue,
    ...(isNumber && { propertyNames: { pattern: '^\\d{1,10}$' } }),
  };
}

function schemaOfNamed(typeName: string, pack: PackageDefinition): Schema {
  const definition = ownValue(pack, typeName) ?? pack[`registry.${typeName.split('.').at(-1)}`];
  if (!definition || !('type' in definition))
    throw new Error(`proto/registry.proto has no message ${typeName}`);
  return schemaOf(definition.type as Descriptor, pack);
}

function scalarSchema(type: string): Schema {
  switch (type) {
    case 'TYPE_STRING':
      return { type: 'string' };
    case 'TYPE_BOOL':
      return { type: 'boolean' };
    case 'TYPE_UINT32':
      return { type: 'integer', minimum: 0, maximum: largestUint32 };
    case 'TYPE_UINT64':
      // As protobuf's JSON has 64-bit numbers.
      return { type: 'string', pattern: '^\\d+$' };
    default:
      throw new Error(`no schema is known for ${type}`);
  }
}
