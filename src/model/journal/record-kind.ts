/** A kind of record in the journal: how its keys and values are written and read, and in which versions. */
import { isObject, isWhole, type Shape } from './shapes.ts';

export interface ValueCodec<Value> {
  readonly write: (value: Value) => string;
  /** null: it is none. */
  readonly read: (text: string) => { readonly value: Value } | null;
  /** Any text is one: a later form of it needs a kind of its own, as it can't be told apart. */
  readonly takesAnyText?: boolean;
}

export interface RecordKind<Key, Value> {
  /** What keys begin with: `move` of `move/orders/3`. */
  readonly name: string;
  /** For people: `the moves in flight`. */
  readonly what: string;
  /** What happens where one can't be read: nothing is changed on the cluster, or it is passed over, and kept. */
  readonly unreadable: 'refuse' | 'skip';
  /** Plans depend on it, and so does their digest. */
  readonly isPlannedFrom: boolean;
  readonly version: number;
  readonly writeKey: (key: Key) => string;
  /** null: not the key of such a record. */
  readonly readKey: (text: string) => Key | null;
  readonly writeValue: (value: Value) => string;
  readonly readValue: (text: string) => ValueReading<Value>;
}

export type ValueReading<Value> =
  | { readonly state: 'read'; readonly value: Value }
  /** Written by a newer topicwright. */
  | { readonly state: 'newer'; readonly version: number }
  | { readonly state: 'corrupt' };

interface KeyCodec<Key> {
  /** What comes after the name and a slash; null: the name is the whole key. */
  readonly write: (key: Key) => string | null;
  readonly read: (rest: string | null) => Key | null;
}

type KindSettings<Key, Value> = Pick<RecordKind<Key, Value>, 'name' | 'what'> &
  Partial<Pick<RecordKind<Key, Value>, 'unreadable' | 'isPlannedFrom'>> & {
    readonly key: KeyCodec<Key>;
    /** The forms that values have had, the oldest first; the last one is written. */
    readonly versions: readonly [ValueCodec<Value>, ...ValueCodec<Value>[]];
  };

/** Version 1 is written as it is; later ones as `{"version":2,"value":"..."}`, which no value of version 1 looks like. */
export function recordKind<Key, Value>(settings: KindSettings<Key, Value>): RecordKind<Key, Value> {
  const { name, what, key, versions, unreadable = 'refuse', isPlannedFrom = false } = settings;
  const newest = versions.at(-1) ?? versions[0];
  return {
    ...{ name, what, unreadable, isPlannedFrom, version: versions.length },
    writeKey: (one) => {
      const rest = key.write(one);
      return rest === null ? name : `${name}/${rest}`;
    },
    readKey: (text) => {
      if (text === name) return key.read(null);
      return text.startsWith(`${name}/`) ? key.read(text.slice(name.length + 1)) : null;
    },
    writeValue: (value) => {
      const text = newest.write(value);
      return versions.length === 1 ? text : JSON.stringify({ version: versions.length, value: text });
    },
    readValue: (text) => readVersioned(text, versions),
  };
}

function readVersioned<Value>(text: string, versions: readonly ValueCodec<Value>[]): ValueReading<Value> {
  const envelope = versions[0]?.takesAnyText ? null : parseEnvelope(text);
  const version = envelope?.version ?? 1;
  const codec = versions[version - 1];
  if (!codec) return version > versions.length ? { state: 'newer', version } : { state: 'corrupt' };
  const value = envelope === null ? text : envelope.value;
  const read = typeof value === 'string' ? codec.read(value) : null;
  return read === null ? { state: 'corrupt' } : { state: 'read', value: read.value };
}

function parseEnvelope(text: string): { readonly version: number; readonly value: unknown } | null {
  const json = parseJson(text)?.value;
  if (!isObject(json) || !Object.hasOwn(json, 'version')) return null;
  const { version, value } = json;
  return isWhole(version) ? { version, value } : null;
}

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

export const json = <Value>(shape: Shape<Value>): ValueCodec<Value> => ({
  write: JSON.stringify,
  read: (text) => {
    const parsed = parseJson(text);
    return parsed !== null && shape(parsed.value) ? { value: parsed.value } : null;
  },
});

/** As people wrote it. */
export const anyText: ValueCodec<string> = {
  write: String,
  read: (value) => ({ value }),
  takesAnyText: true,
};

/** An id, a commit. */
export const word: ValueCodec<string> = {
  write: String,
  read: (value) => (/^[^\s{[]\S*$/.test(value) ? { value } : null),
};

export const whole: ValueCodec<number> = {
  write: String,
  read: (text) => (/^\d+$/.test(text) && isWhole<number>(Number(text)) ? { value: Number(text) } : null),
};

/** It is there. */
export const mark: ValueCodec<true> = {
  write: String,
  read: (text) => (text === 'true' ? { value: true } : null),
};

/** There is one such record at most. */
export const single: KeyCodec<'only'> = {
  write: () => null,
  read: (rest) => (rest === null ? 'only' : null),
};

export const named: KeyCodec<string> = { write: String, read: (rest) => rest };
