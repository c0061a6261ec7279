/** What a validator that was made of a JSON Schema says; the `generated/` folders hold the validators. */

export interface SchemaError {
  readonly keyword: string;
  /** JSON Pointer of the value. */
  readonly instancePath: string;
  /** Of the keyword in the schema, as a URI fragment: `#/properties/spec/type`. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** The error is about this key itself; another one of keyword `propertyNames` follows. */
  readonly propertyName?: string;
}

export interface Validator<Value> {
  (value: unknown): value is Value;
  /** Of the last call; null: none. */
  readonly errors?: readonly SchemaError[] | null;
}
