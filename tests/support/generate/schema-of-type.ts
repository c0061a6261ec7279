/** The JSON Schema of a TypeScript type: its doc comments are the descriptions, its tags the bounds that types can't state. */
import path from 'node:path';
import ts from 'typescript';

type Schema = Readonly<Record<string, unknown>>;

/**
 * Numbers are counts, from 0, unless they are tagged `@real`. Other tags: `@minimum`, `@exclusiveMinimum`, `@maximum`, `@minItems`,
 * `@minLength`, `@pattern`; `@item` and `@value` describe what a list or a map holds; `@open` takes any text in place of the known words.
 */
export class TypeReader {
  readonly #program: ts.Program;
  readonly #checker: ts.TypeChecker;
  readonly #definitions = new Map<string, Schema>();
  readonly #uses = new Map<string, number>();

  constructor(file: string) {
    const { options } = ts.parseJsonConfigFileContent(
      ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
      ts.sys,
      path.resolve('.'),
    );
    this.#program = ts.createProgram([file], { ...options, noEmit: true });
    this.#checker = this.#program.getTypeChecker();
  }

  /** Of an interface that the file declares. */
  read(name: string, title: string): Schema {
    const [file = ''] = this.#program.getRootFileNames();
    const source = this.#program.getSourceFile(file);
    const declaration = source?.statements.find(
      (one): one is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(one) && one.name.text === name,
    );
    if (!declaration) throw new Error(`${file} declares no interface ${name}`);
    const type = this.#checker.getTypeAtLocation(declaration);
    const body = this.#inlineSingles({ description: this.#docOf(type.symbol), ...this.#mapping(type) });
    const shared = [...this.#definitions].filter(([key]) => (this.#uses.get(key) ?? 0) > 1);
    const $defs = Object.fromEntries(shared.map(([key, one]) => [key, this.#inlineSingles(one)]));
    return { $schema: dialect, title, ...body, ...(shared.length > 0 && { $defs }) };
  }

  #property(symbol: ts.Symbol): Schema {
    const type = this.#checker.getTypeOfSymbol(symbol);
    const tags = tagsOf(symbol);
    const doc = this.#docOf(symbol);
    const { description, ...schema } = this.#schema(type, tags);
    return { description: doc || description, ...schema, ...bounds(schema, tags) };
  }

  #schema(whole: ts.Type, tags: Tags): Schema {
    const members = whole.isUnion() && !brandOf(whole) ? whole.types : [whole];
    const types = members.filter(({ flags }) => !(flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)));
    const isNullable = members.some(({ flags }) => flags & ts.TypeFlags.Null);
    const schema = this.#union(whole, types, tags);
    return isNullable ? orNull(schema) : schema;
  }

  #union(whole: ts.Type, types: readonly ts.Type[], tags: Tags): Schema {
    const [only] = types;
    if (only && types.length === 1) return this.#single(only, tags);
    if (types.every(({ flags }) => flags & ts.TypeFlags.BooleanLiteral)) return { type: 'boolean' };
    if (types.every((type) => type.isStringLiteral())) {
      const description = this.#docOf(whole.aliasSymbol);
      const words = tags.has('open') ? { type: 'string' } : { enum: types.map((type) => type.value) };
      return { ...(description && { description }), ...words };
    }
    if (types.some((type) => !(type.flags & ts.TypeFlags.Object) && !type.isIntersection())) {
      throw new Error(`No schema for ${this.#checker.typeToString(whole)}`);
    }
    return this.#named(whole.aliasSymbol, () => ({
      oneOf: types.map((type) => this.#single(type, new Map())),
    }));
  }

  #single(type: ts.Type, tags: Tags): Schema {
    const brand = brandOf(type);
    if (brand) return { description: this.#docOf(type.aliasSymbol), ...brands[brand] };
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (type.flags & ts.TypeFlags.BooleanLiteral) {
      return { const: this.#checker.typeToString(type) === 'true' };
    }
    if (type.flags & ts.TypeFlags.String) return { type: 'string' };
    if (type.flags & ts.TypeFlags.Number) {
      return tags.has('real') ? { type: 'number' } : { type: 'integer', minimum: 0 };
    }
    if (this.#checker.isArrayType(type)) return this.#list(type, tags);
    const index = this.#checker.getIndexInfoOfType(type, ts.IndexKind.String);
    if (index) return { type: 'object', additionalProperties: this.#inner(index.type, tags, 'value') };
    if (!(type.flags & ts.TypeFlags.Object) && !type.isIntersection()) {
      throw new Error(`No schema for ${this.#checker.typeToString(type)}`);
    }
    if (isRecord(type)) return this.#record(type, tags);
    return this.#named(type.symbol, () => this.#mapping(type));
  }

  #list(type: ts.Type, tags: Tags): Schema {
    const [item] = this.#checker.getTypeArguments(type as ts.TypeReference);
    if (!item) throw new Error('A list of nothing');
    return { type: 'array', items: this.#inner(item, tags, 'item') };
  }

  /** What a list or a map holds; its own list takes the tags on. */
  #inner(type: ts.Type, tags: Tags, tag: 'item' | 'value'): Schema {
    const { description, ...schema } = this.#schema(type, tags);
    return { description: tags.get(tag) ?? description, ...schema };
  }

  #record(type: ts.Type, tags: Tags): Schema {
    const properties = this.#checker.getPropertiesOfType(type);
    const [first] = properties;
    if (!first) throw new Error('A record of nothing');
    const value = this.#checker.getTypeOfSymbol(first);
    return {
      type: 'object',
      propertyNames: { enum: properties.map(({ name }) => name) },
      additionalProperties: this.#inner(value, tags, 'value'),
    };
  }

  #mapping(type: ts.Type): Schema {
    const properties = this.#propertiesOf(type);
    const isOptional = (symbol: ts.Symbol): boolean => (symbol.flags & ts.SymbolFlags.Optional) !== 0;
    return {
      type: 'object',
      properties: Object.fromEntries(properties.map((one) => [one.name, this.#property(one)])),
      required: properties.filter((one) => !isOptional(one)).map(({ name }) => name),
      additionalProperties: false,
    };
  }

  /** Those of what it extends first. */
  #propertiesOf(type: ts.Type): readonly ts.Symbol[] {
    const bases = type.isClassOrInterface() ? (this.#checker.getBaseTypes(type) ?? []) : [];
    const inherited = bases.flatMap((base) => this.#propertiesOf(base).map(({ name }) => name));
    const all = this.#checker.getPropertiesOfType(type);
    const rank = ({ name }: ts.Symbol): number => {
      const at = inherited.indexOf(name);
      return at < 0 ? inherited.length : at;
    };
    return all.toSorted((a, b) => rank(a) - rank(b));
  }

  /** Interfaces, and unions that have a name, may be used several times. */
  #named(symbol: ts.Symbol | undefined, make: () => Schema): Schema {
    const description = this.#docOf(symbol);
    const name = symbol?.name ?? '__type';
    if (name.startsWith('__')) return { ...(description && { description }), ...make() };
    this.#uses.set(name, (this.#uses.get(name) ?? 0) + 1);
    if (!this.#definitions.has(name)) {
      this.#definitions.set(name, {});
      this.#definitions.set(name, { ...(description && { description }), ...make() });
    }
    return { ...(description && { description }), $ref: `#/$defs/${name}` };
  }

  #inlineSingles(schema: Schema): Schema {
    const { $ref, ...beside } = schema;
    const name = typeof $ref === 'string' ? $ref.replace('#/$defs/', '') : '';
    if (this.#uses.get(name) === 1) {
      return this.#inlineSingles({ ...this.#definitions.get(name), ...beside });
    }
    return nullable(mapSchemas(schema, (inner) => this.#inlineSingles(inner)));
  }

  #docOf(symbol: ts.Symbol | undefined): string {
    const parts = symbol?.getDocumentationComment(this.#checker) ?? [];
    return ts.displayPartsToString(parts).replaceAll(/\s*\n\s*/g, ' ');
  }
}

const dialect = 'https://json-schema.org/draft/2020-12/schema';

type Tags = ReadonlyMap<string, string>;

function tagsOf(symbol: ts.Symbol): Tags {
  return new Map(symbol.getJsDocTags().map(({ name, text }) => [name, ts.displayPartsToString(text)]));
}

function bounds(schema: Schema, tags: Tags): Schema {
  const numbers = ['minimum', 'exclusiveMinimum', 'maximum', 'minItems', 'minLength'].filter((tag) =>
    tags.has(tag),
  );
  return {
    ...Object.fromEntries(numbers.map((tag) => [tag, Number(tags.get(tag))])),
    ...(tags.has('pattern') && schema['type'] === 'string' && { pattern: tags.get('pattern') }),
  };
}

/** As model/values/units.ts says. */
const brands: Readonly<Record<string, Schema>> = {
  BrokerId: { type: 'integer', minimum: 0 },
  Bytes: { type: 'integer', minimum: 0 },
  BytesPerSecond: { type: 'number', exclusiveMinimum: 0 },
};

/** A number with a brand is an intersection. */
function brandOf(type: ts.Type): string | undefined {
  const name = type.aliasSymbol?.name ?? '';
  return type.isIntersection() && Object.hasOwn(brands, name) ? name : undefined;
}

/** `Partial<Record<Word, Value>>`. */
const isRecord = (type: ts.Type): boolean =>
  ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Mapped) !== 0 &&
  type.getProperties().every(({ declarations }) => declarations === undefined);

function orNull(schema: Schema): Schema {
  if (schema['enum']) return { ...schema, enum: [...(schema['enum'] as unknown[]), null] };
  if (schema['type']) return { ...schema, type: [schema['type'], 'null'].flat() };
  const { description, ...inner } = schema;
  return { ...(description !== undefined && { description }), oneOf: [inner, { type: 'null' }] };
}

/** A mapping or null needs no alternatives, once the mapping is not shared with others. */
function nullable({ oneOf, ...beside }: Schema): Schema {
  const [inner, last] = (oneOf ?? []) as readonly Schema[];
  if (inner?.['type'] !== 'object' || last?.['type'] !== 'null')
    return { ...beside, ...(oneOf !== undefined && { oneOf }) };
  return { ...inner, ...beside, type: ['object', 'null'] };
}

function mapSchemas(schema: Schema, map: (inner: Schema) => Schema): Schema {
  const mapped = Object.entries(schema).map(([key, value]) => {
    if (key === 'oneOf') return [key, (value as readonly Schema[]).map(map)];
    if (key === 'items') return [key, map(value as Schema)];
    if (key === 'additionalProperties' && typeof value === 'object') return [key, map(value as Schema)];
    if (key !== 'properties') return [key, value];
    const fields = Object.entries(value as Readonly<Record<string, Schema>>);
    return [key, Object.fromEntries(fields.map(([name, inner]) => [name, map(inner)]))];
  });
  return Object.fromEntries(mapped);
}
