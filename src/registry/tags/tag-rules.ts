/** What tags may be, how they are written in requests, and what a filter matches. */
import type { Tags } from '../../model/cluster/cluster-state.ts';
import { ownValue } from '../../model/values/own-value.ts';
import { RegistryError } from '../registry-error.ts';

/** Kafka refuses records of more than 1 MB; nobody needs a tag of more than a line. */
const longestKey = 128;
const longestValue = 1_024;
const mostTags = 100;

/** What a message tells anyhow, which filters match as well; kafka-kit reserves the same. */
const reserved: Readonly<Record<Tagged, readonly string[]>> = {
  topic: ['tags', 'name', 'partitions', 'replication', 'configs', 'replicas', 'tag_owners'],
  broker: [
    ...['tags', 'id', 'host', 'port', 'rack', 'interbrokerprotocolversion', 'logmessageformat'],
    'tag_owners',
  ],
};

export type Tagged = 'topic' | 'broker';

/** `key:value`, as many as there are; throws InvalidArgument for what can't be set. */
export function readTagsToSet(texts: readonly string[], kind: Tagged): Tags {
  const tags = new Map<string, string>();
  for (const [key, value] of texts.map(splitTag)) {
    if (tags.has(key) && tags.get(key) !== value)
      throw new RegistryError('INVALID_ARGUMENT', `The tag ${shown(key)} is given two values`);
    tags.set(key, value);
  }
  requireLegalTags([...tags], kind);
  return Object.fromEntries(tags);
}

/** Throws InvalidArgument for what can't be set. */
export function requireLegalTags(
  tags: readonly (readonly [key: string, value: string])[],
  kind: Tagged,
): void {
  if (tags.length > mostTags)
    throw new RegistryError('INVALID_ARGUMENT', `${tags.length} tags at once: ${mostTags} are the most`);
  for (const [key, value] of tags) {
    requireLegalKey(key, kind);
    requireText('value', key, value, longestValue);
  }
}

/** What is deleted is given by its key. */
export function readTagsToDelete(texts: readonly string[], kind: Tagged): readonly string[] {
  if (texts.length === 0)
    throw new RegistryError('INVALID_ARGUMENT', 'No tag is given: give the keys of those to delete as tag');
  return texts.map((key) => {
    requireLegalKey(key, kind);
    return key;
  });
}

export function requireTags(tags: Tags): void {
  if (Object.keys(tags).length === 0)
    throw new RegistryError('INVALID_ARGUMENT', 'No tag is given: give each as tag, written key:value');
}

export type TagFilter = (tags: Tags, builtIn: Readonly<Record<string, string>>) => boolean;

/** Everything that is given has to match. */
export function tagFilter(texts: readonly string[]): TagFilter {
  const wanted = texts.map(splitTag);
  return (tags, builtIn) =>
    wanted.every(
      ([key, value]) => (Object.hasOwn(builtIn, key) ? ownValue(builtIn, key) : ownTag(tags, key)) === value,
    );
}

const ownTag = (tags: Tags, key: string): string | undefined =>
  Object.hasOwn(tags, key) ? ownValue(tags, key) : undefined;

function splitTag(text: string): readonly [key: string, value: string] {
  const at = text.indexOf(':');
  if (at < 1)
    throw new RegistryError('INVALID_ARGUMENT', `${shown(text)} is not a tag: write it as key:value`);
  return [text.slice(0, at), text.slice(at + 1)];
}

function requireLegalKey(key: string, kind: Tagged): void {
  if (key === '' || key.includes(':'))
    throw new RegistryError('INVALID_ARGUMENT', `${shown(key)} is no tag's key: it is a text without colons`);
  if (key === '__proto__') throw new RegistryError('INVALID_ARGUMENT', `${key} can't be a tag's key`);
  requireText('key', key, key, longestKey);
  if (reserved[kind].includes(key))
    throw new RegistryError(
      'INVALID_ARGUMENT',
      `${key} is a reserved name: every ${kind} has it without being tagged`,
    );
}

function requireText(part: 'key' | 'value', key: string, text: string, longest: number): void {
  if (text.length > longest)
    throw new RegistryError(
      'INVALID_ARGUMENT',
      `The ${part} of the tag ${shown(key)} has ${text.length} characters: ${longest} are the most`,
    );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(text) || !text.isWellFormed())
    throw new RegistryError(
      'INVALID_ARGUMENT',
      `The ${part} of the tag ${shown(key)} holds control characters`,
    );
}

const shown = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
