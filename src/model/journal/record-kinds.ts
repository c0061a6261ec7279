/**
 * Every kind of record that topicwright keeps in its own topic. Keys and values are as 0.1.0 wrote them. A new form of a value is
 * a new version of its kind; a kind whose records an older topicwright must not pass over has a name that begins with `!`.
 */
import type { ConfigResource, TopicPartition } from '../cluster/port/resources.ts';
import type { RunRecord } from '../cluster/run-record.ts';
import { parseSubject, subjectKey, type TagSubject } from '../cluster/tag-subject.ts';
import type { ThrottleOverride } from '../cluster/throttle-status.ts';
import { type BrokerId, brokerId } from '../values/units.ts';
import {
  anyText,
  json,
  mark,
  named,
  type RecordKind,
  recordKind,
  single,
  whole,
  word,
} from './record-kind.ts';
import type {
  CreationRecord,
  LeaseRecord,
  LogDirMoveRecord,
  MoveRecord,
  StopRequest,
  ThrottleRecord,
} from './record-values.ts';
import {
  either,
  fieldsOf,
  isFlag,
  isNumber,
  isText,
  isWhole,
  listOf,
  mapOf,
  oneOf,
  orMissing,
  orNull,
  type Shape,
} from './shapes.ts';

const broker = {
  write: String,
  read: (rest: string | null): BrokerId | null =>
    rest !== null && /^\d+$/.test(rest) ? brokerId(Number(rest)) : null,
};

const isBrokerId: Shape<BrokerId> = isWhole;

/** Both parts of `orders/3`; null: it is none. */
function splitAtLast(rest: string | null): readonly [string, string] | null {
  const at = rest?.lastIndexOf('/') ?? -1;
  return rest === null || at < 1 ? null : [rest.slice(0, at), rest.slice(at + 1)];
}

const partition = {
  write: (one: TopicPartition): string => `${one.topic}/${one.partition}`,
  read: (rest: string | null): TopicPartition | null => {
    const [topic = '', id = ''] = splitAtLast(rest) ?? [];
    return /^\d+$/.test(id) ? { topic, partition: Number(id) } : null;
  },
};

const subject = {
  write: (one: TagSubject): string => subjectKey(one),
  read: (rest: string | null): TagSubject | null => (rest === null ? null : parseSubject(rest)),
};

const isResource: Shape<ConfigResource> = either(
  fieldsOf<Extract<ConfigResource, { kind: 'topic' }>>({ kind: oneOf('topic'), name: isText }),
  fieldsOf<Extract<ConfigResource, { kind: 'broker' }>>({ kind: oneOf('broker'), id: isBrokerId }),
);

interface RecordKinds {
  readonly config: RecordKind<string, readonly string[]>;
  readonly declared: RecordKind<string, true>;
  readonly drained: RecordKind<BrokerId, true>;
  readonly password: RecordKind<{ readonly mechanism: string; readonly user: string }, number>;
  /** By the manifests: which of a repository's. */
  readonly applied: RecordKind<string, string>;
  readonly move: RecordKind<TopicPartition, MoveRecord>;
  readonly logDirMove: RecordKind<Pick<LogDirMoveRecord, 'topic' | 'partition' | 'broker'>, LogDirMoveRecord>;
  readonly throttle: RecordKind<ConfigResource, ThrottleRecord>;
  /** Until when throttles stay where nobody renews it, in milliseconds since the epoch. */
  readonly throttleEnd: RecordKind<'only', number>;
  readonly override: RecordKind<BrokerId | 'all', ThrottleOverride>;
  readonly lease: RecordKind<'only', LeaseRecord>;
  /** The run that took the lease last: whoever holds an earlier claim of the journal is refused from here on. */
  readonly fence: RecordKind<'only', string>;
  /** The daemon that an apply asks to make way. */
  readonly yield: RecordKind<'only', string>;
  readonly stop: RecordKind<'only', StopRequest>;
  readonly run: RecordKind<string, RunRecord>;
  readonly tag: RecordKind<{ readonly subject: TagSubject; readonly key: string }, string>;
  /** Since when something tagged is known to be gone, in milliseconds since the epoch. */
  readonly gone: RecordKind<TagSubject, number>;
  readonly creation: RecordKind<{ readonly topic: string; readonly creator: string }, CreationRecord>;
}

export const recordKinds: RecordKinds = {
  config: recordKind({
    ...{ name: 'config', what: 'the configs that git owns', isPlannedFrom: true },
    key: named,
    versions: [json<readonly string[]>(listOf(isText))],
  }),
  declared: recordKind({
    ...{ name: 'topic', what: 'the topics that git declared' },
    key: named,
    versions: [mark],
  }),
  drained: recordKind({
    ...{ name: 'drained', what: 'the brokers that were drained', isPlannedFrom: true },
    key: broker,
    versions: [mark],
  }),
  password: recordKind({
    ...{ name: 'password', what: 'the versions of passwords', isPlannedFrom: true },
    key: {
      write: ({ mechanism, user }: { readonly mechanism: string; readonly user: string }) =>
        `${mechanism}/${user}`,
      read: (rest) => {
        const [mechanism = '', ...user] = rest?.split('/') ?? [];
        return user.length === 0 ? null : { mechanism, user: user.join('/') };
      },
    },
    versions: [whole],
  }),
  applied: recordKind({
    ...{ name: 'applied', what: 'the commit that was applied last' },
    key: named,
    versions: [word],
  }),
  move: recordKind({
    ...{ name: 'move', what: 'the moves in flight', isPlannedFrom: true },
    key: partition,
    versions: [
      json(
        fieldsOf<MoveRecord>({
          topic: isText,
          partition: isWhole,
          from: listOf(isBrokerId),
          to: listOf(isBrokerId),
          sizeBytes: isNumber,
          replicasAtOnce: isNumber,
        }),
      ),
    ],
  }),
  logDirMove: recordKind({
    ...{ name: 'log-dir-move', what: 'the moves between log dirs in flight', isPlannedFrom: true },
    key: {
      write: (one: TopicPartition & { readonly broker: BrokerId }) => `${one.broker}/${partition.write(one)}`,
      read: (rest) => {
        const at = rest?.indexOf('/') ?? -1;
        const id = broker.read(rest?.slice(0, at) ?? null);
        const named = partition.read(rest?.slice(at + 1) ?? null);
        return id === null || named === null ? null : { ...named, broker: id };
      },
    },
    versions: [
      json(
        fieldsOf<LogDirMoveRecord>({
          ...{ topic: isText, partition: isWhole, broker: isBrokerId },
          ...{ from: isText, to: isText, sizeBytes: isNumber },
        }),
      ),
    ],
  }),
  throttle: recordKind({
    ...{ name: 'throttle', what: 'the throttles that are set' },
    key: {
      write: (one: ConfigResource) => (one.kind === 'topic' ? `topic/${one.name}` : `broker/${one.id}`),
      read: (rest): ConfigResource | null => (rest === null ? null : parseSubject(rest)),
    },
    versions: [
      json(
        fieldsOf<ThrottleRecord>({
          resource: isResource,
          before: mapOf(isText),
          set: mapOf(isText),
          outdated: orMissing(mapOf(listOf(isText))) as Shape<NonNullable<ThrottleRecord['outdated']>>,
        }),
      ),
    ],
  }),
  throttleEnd: recordKind({
    ...{ name: 'throttle-end', what: 'until when throttles stay', unreadable: 'skip' },
    key: single,
    versions: [whole],
  }),
  override: recordKind({
    ...{ name: 'override', what: 'the rates set by hand' },
    key: {
      write: (one: BrokerId | 'all') => String(one),
      read: (rest) => (rest === 'all' ? rest : broker.read(rest)),
    },
    versions: [
      json(
        fieldsOf<ThrottleOverride>({
          broker: orNull(isBrokerId),
          rate: isNumber,
          untilMs: orNull(isNumber),
          autoremove: isFlag,
          by: isText,
          sinceMs: isNumber,
        }),
      ),
    ],
  }),
  lease: recordKind({
    ...{ name: 'lease', what: 'who applies' },
    key: single,
    versions: [
      json(
        fieldsOf<LeaseRecord>({
          role: oneOf('apply', 'throttle'),
          run: isText,
          who: isText,
          host: isText,
          pid: isWhole,
          since: isText,
          beat: isWhole,
        }),
      ),
    ],
  }),
  fence: recordKind({ ...{ name: 'fence', what: 'who fenced others' }, key: single, versions: [word] }),
  yield: recordKind({ ...{ name: 'yield', what: 'who is to make way' }, key: single, versions: [word] }),
  stop: recordKind({
    ...{ name: 'stop', what: 'a request to stop' },
    key: single,
    versions: [json(fieldsOf<StopRequest>({ run: isText, rollback: isFlag, by: isText }))],
  }),
  run: recordKind({
    ...{ name: 'run', what: 'the history of runs', unreadable: 'skip' },
    key: named,
    versions: [
      json(
        fieldsOf<RunRecord>({
          ...{ id: isText, who: isText, host: isText, commit: orNull(isText), planDigest: isText },
          ...{ startedAt: isText, endedAt: orNull(isText), detail: isText },
          outcome: oneOf('running', 'done', 'failed', 'interrupted', 'cancelled', 'detached', 'cut-off'),
        }),
      ),
    ],
  }),
  tag: recordKind({
    ...{ name: 'tag', what: 'tags', unreadable: 'skip' },
    key: {
      write: (one: { readonly subject: TagSubject; readonly key: string }) =>
        `${subjectKey(one.subject)}/${one.key}`,
      read: (rest) => {
        const [kind = '', name = '', ...key] = rest?.split('/') ?? [];
        const tagged = parseSubject(`${kind}/${name}`);
        return tagged === null || key.length === 0 ? null : { subject: tagged, key: key.join('/') };
      },
    },
    versions: [anyText],
  }),
  gone: recordKind({
    ...{ name: 'tag-gone', what: 'when something with tags was last seen' },
    key: subject,
    versions: [whole],
  }),
  creation: recordKind({
    ...{ name: 'creating', what: 'the topics on their way' },
    key: {
      write: (one: { readonly topic: string; readonly creator: string }) => `${one.topic}/${one.creator}`,
      read: (rest) => {
        const [topic, creator] = rest?.split('/', 2) ?? [];
        return topic && creator ? { topic, creator } : null;
      },
    },
    versions: [
      json(
        fieldsOf<CreationRecord>({
          state: oneOf('claimed', 'creating'),
          tags: mapOf(isText),
          atMs: isNumber,
        }),
      ),
    ],
  }),
};

/** All of them, for what does not care about their types. */
export const allKinds: readonly Pick<
  RecordKind<unknown, unknown>,
  'name' | 'what' | 'unreadable' | 'isPlannedFrom' | 'version' | 'readKey' | 'readValue'
>[] = Object.values(recordKinds);
