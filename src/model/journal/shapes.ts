/** What a value read from JSON has to look like: predicates that are put together. A field that is unknown is no mistake. */
import { ownValue } from '../values/own-value.ts';

export type Shape<Value> = (value: unknown) => value is Value;

export const isText = (value: unknown): value is string => typeof value === 'string';

export const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';

/** Of any kind of number, such as one of the branded ones. */
export function isNumber<Value extends number>(value: unknown): value is Value {
  return typeof value === 'number' && Number.isFinite(value);
}

/** Not below 0. */
export function isWhole<Value extends number>(value: unknown): value is Value {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

export const oneOf =
  <const Value extends string>(...words: readonly Value[]): Shape<Value> =>
  (value): value is Value =>
    words.some((word) => word === value);

export const orNull =
  <Value>(shape: Shape<Value>): Shape<Value | null> =>
  (value): value is Value | null =>
    value === null || shape(value);

export const orMissing =
  <Value>(shape: Shape<Value>): Shape<Value | undefined> =>
  (value): value is Value | undefined =>
    value === undefined || shape(value);

export const listOf =
  <Value>(shape: Shape<Value>): Shape<readonly Value[]> =>
  (value): value is readonly Value[] =>
    Array.isArray(value) && value.every(shape);

export const mapOf =
  <Value>(shape: Shape<Value>): Shape<Readonly<Record<string, Value>>> =>
  (value): value is Readonly<Record<string, Value>> =>
    isObject(value) && Object.values(value).every(shape);

export const either =
  <A, B>(a: Shape<A>, b: Shape<B>): Shape<A | B> =>
  (value): value is A | B =>
    a(value) || b(value);

export const fieldsOf =
  <Value extends object>(fields: { readonly [Key in keyof Value]-?: Shape<Value[Key]> }): Shape<Value> =>
  (value): value is Value =>
    isObject(value) &&
    Object.entries<(field: unknown) => boolean>(fields).every(([key, shape]) => shape(ownValue(value, key)));

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
