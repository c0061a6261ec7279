/** Reads and writes records of the journal by their kind. What this version can't read is never guessed at, and never deleted. */
import { errorProblem, type Problem, ProblemError } from '../problem/problem.ts';
import { ownValue } from '../values/own-value.ts';
import type { RecordKind, ValueReading } from './record-kind.ts';
import { allKinds } from './record-kinds.ts';

/** The latest value of each key. */
export type Journal = Readonly<Record<string, string>>;
/** What is appended; null: deleted. */
export type JournalChanges = Readonly<Record<string, string | null>>;

/** null: there is none, or one that is passed over. Throws a ProblemError for one that must not be. */
export function readRecord<Key, Value>(
  journal: Journal,
  kind: RecordKind<Key, Value>,
  key: Key,
): Value | null {
  const text = kind.writeKey(key);
  const value = ownValue(journal, text);
  return value === undefined ? null : requiredValue(kind, text, value);
}

/** In the order of the journal, without those that are passed over. Throws a ProblemError for one that must not be. */
export function readRecords<Key, Value>(
  journal: Journal,
  kind: RecordKind<Key, Value>,
): readonly { readonly key: Key; readonly value: Value }[] {
  return Object.entries(journal).flatMap(([text, written]) => {
    if (!isOfKind(kind, text)) return [];
    const key = kind.readKey(text);
    const value = requiredValue(kind, text, written, key !== null);
    return key === null || value === null ? [] : [{ key, value }];
  });
}

export function writeRecord<Key, Value>(
  kind: RecordKind<Key, Value>,
  key: Key,
  value: Value,
): Readonly<Record<string, string>> {
  return { [kind.writeKey(key)]: kind.writeValue(value) };
}

export function forgetRecord<Key, Value>(
  kind: RecordKind<Key, Value>,
  key: Key,
): Readonly<Record<string, null>> {
  return { [kind.writeKey(key)]: null };
}

/** Of what plans go by: not who runs, how far, or what ran before. */
export function isPlannedFrom(key: string): boolean {
  return allKinds.some((kind) => kind.isPlannedFrom && isOfKind(kind, key));
}

/** Why nothing may be changed on the cluster; of each record that this version has to understand, and can't. */
export function journalProblems(journal: Journal): readonly Problem[] {
  return Object.entries(journal).flatMap(([key, value]) => {
    const kind = allKinds.find((one) => isOfKind(one, key));
    if (!kind) return key.startsWith('!') ? [newerKind(key)] : [];
    if (kind.unreadable === 'skip') return [];
    const problem = unreadable(kind, key, readingOf(kind, key, value));
    return problem === null ? [] : [problem];
  });
}

/** Throws a ProblemError. */
export function requireReadable(journal: Journal): void {
  const problems = journalProblems(journal);
  if (problems.length > 0) throw new ProblemError(problems);
}

/** Keys of the records that are passed over, as this version can't read them. */
export function skippedRecords(journal: Journal): readonly string[] {
  return Object.entries(journal).flatMap(([key, value]) => {
    const kind = allKinds.find((one) => isOfKind(one, key));
    if (!kind) return key.startsWith('!') ? [] : [key];
    return kind.unreadable === 'skip' && readingOf(kind, key, value).state !== 'read' ? [key] : [];
  });
}

type AnyKind = (typeof allKinds)[number];

function isOfKind({ name }: Pick<AnyKind, 'name'>, key: string): boolean {
  return key === name || key.startsWith(`${name}/`);
}

/** A key that can't be read is as bad as a value. */
function readingOf(kind: AnyKind, key: string, value: string): ValueReading<unknown> {
  const reading = kind.readValue(value);
  return reading.state === 'read' && kind.readKey(key) === null ? { state: 'corrupt' } : reading;
}

function requiredValue<Key, Value>(
  kind: RecordKind<Key, Value>,
  key: string,
  text: string,
  isKey = true,
): Value | null {
  const reading = kind.readValue(text);
  if (reading.state === 'read' && isKey) return reading.value;
  if (kind.unreadable === 'skip') return null;
  const problem = unreadable(kind, key, isKey ? reading : { state: 'corrupt' });
  throw new ProblemError(problem === null ? [] : [problem]);
}

function unreadable(
  { what, version }: Pick<AnyKind, 'what' | 'version'>,
  key: string,
  reading: ValueReading<unknown>,
): Problem | null {
  if (reading.state === 'read') return null;
  if (reading.state === 'newer')
    return errorProblem('journal.newer-version', `The journal was written by a newer topicwright: ${key}`, {
      detail: `The record, about ${what}, has version ${reading.version}; this topicwright reads up to version ${version}. ${nothingChanged}`,
      hint: 'Upgrade topicwright to the release that wrote it.',
    });
  return errorProblem('journal.corrupt', `A record of the journal can't be read: ${key}`, {
    detail: `It is about ${what}, and its value is not what topicwright writes. ${nothingChanged}`,
    hint: 'See "A record of the journal can\'t be read" in operating.md: look at the record, and write it again or delete it.',
  });
}

const newerKind = (key: string): Problem =>
  errorProblem('journal.newer-version', `The journal was written by a newer topicwright: ${key}`, {
    detail: `This topicwright does not know this kind of record, which marks itself as one that it has to know. ${nothingChanged}`,
    hint: 'Upgrade topicwright to the release that wrote it.',
  });

const nothingChanged = 'No further change is made, and the record stays as it is.';
