/** A broker or topic has one value for each tag, wherever it is written. */
import type { Tags } from '../../model/cluster/cluster-state.ts';
import { topicMatcher } from '../../model/desired/selector.ts';
import { errorProblem, type Problem, type SourcePosition } from '../../model/problem/problem.ts';
import { append } from '../../model/values/long-lists.ts';
import { nameSome } from '../../model/values/name-some.ts';
import type { ClusterScope } from '../cluster-scope.ts';
import { parseBrokerIds } from '../fields/parse-broker-ids.ts';
import { parseTopicPattern } from '../fields/parse-topic-pattern.ts';
import { declaredOf, type LoadedDocument, resourceOf } from '../manifest.ts';
import type { Path } from '../read/source-map.ts';

/** A tag with a value, where it is written. */
interface Statement {
  readonly document: LoadedDocument;
  readonly path: Path;
  readonly key: string;
  readonly value: string;
}

export function checkTags(scope: ClusterScope): readonly Problem[] {
  return [
    ...findConflicts(brokerStatements(scope), 'broker'),
    ...findConflicts(topicStatements(scope), 'topic'),
  ];
}

type StatementsBySubject = ReadonlyMap<string, readonly Statement[]>;

function brokerStatements({ documents }: ClusterScope): StatementsBySubject {
  const statements = new Map<string, Statement[]>();
  for (const document of declaredOf(documents, 'Tags')) {
    for (const [written, tags] of Object.entries(document.content.spec.brokers ?? {})) {
      const stated = statementsOf(document, ['spec', 'brokers', written], tags);
      for (const id of parseBrokerIds(written).ids) add(statements, String(id), stated);
    }
  }
  return statements;
}

/** Of topics that are declared, and of names that a Tags document writes in full. */
function topicStatements({ documents }: ClusterScope): StatementsBySubject {
  const statements = new Map<string, Statement[]>();
  const topics = declaredOf(documents, 'Topic').filter(({ declaration }) => declaration.state === 'present');
  for (const topic of topics) {
    add(statements, topic.name, statementsOf(topic, ['metadata', 'tags'], topic.declaration.tags));
  }
  const rules = declaredOf(documents, 'Tags').flatMap((document) =>
    Object.entries(document.content.spec.topics ?? {}).flatMap(([written, tags]) => {
      const parsed = parseTopicPattern(written);
      const stated = statementsOf(document, ['spec', 'topics', written], tags);
      return parsed.ok ? [{ pattern: parsed.pattern, stated }] : [];
    }),
  );
  const exact = rules.flatMap(({ pattern }) => (pattern.kind === 'exact' ? [pattern.name] : []));
  const names = new Set([...topics.map(({ name }) => name), ...exact]);
  for (const { pattern, stated } of rules) {
    const matches = topicMatcher({ patterns: [pattern], tags: {} });
    for (const name of names) if (matches({ name, tags: {} })) add(statements, name, stated);
  }
  return statements;
}

function statementsOf(document: LoadedDocument, path: Path, tags: Tags): readonly Statement[] {
  return Object.entries(tags).map(([key, value]) => ({ document, path: [...path, key], key, value }));
}

function add(statements: Map<string, Statement[]>, subject: string, stated: readonly Statement[]): void {
  const known = statements.get(subject);
  if (known) append(known, stated);
  else statements.set(subject, [...stated]);
}

/** One problem for each two lines that disagree, however many brokers or topics they share. */
function findConflicts(bySubject: StatementsBySubject, noun: 'broker' | 'topic'): readonly Problem[] {
  const conflicts = new Map<string, { first: Statement; second: Statement; subjects: string[] }>();
  for (const [subject, statements] of bySubject) {
    const byKey = new Map<string, Statement>();
    for (const second of inOrder(statements)) {
      const first = byKey.get(second.key);
      if (!first) byKey.set(second.key, second);
      if (!first || first.value === second.value) continue;
      const pair = `${at(placeOf(first))} ${at(placeOf(second))}`;
      const conflict = conflicts.get(pair) ?? { first, second, subjects: [] };
      conflict.subjects.push(subject);
      conflicts.set(pair, conflict);
    }
  }
  return [...conflicts.values()].map(({ first, second, subjects }) =>
    errorProblem(
      'manifest.contradiction',
      `The tag ${second.key} has two values for ${noun} ${subjects[0]}`,
      {
        detail: `${second.value} here, and ${first.value} at ${at(placeOf(first))}; for: ${nameSome(subjects, 12)}.`,
        hint: 'Keep one of them.',
        source: placeOf(second),
        resource: resourceOf(second.document),
      },
    ),
  );
}

/** As they are written: keys such as "3" come first in an object, wherever they stand. */
function inOrder(statements: readonly Statement[]): readonly Statement[] {
  if (statements.length < 2) return statements;
  return statements
    .map((statement) => ({ statement, place: placeOf(statement) }))
    .sort(({ place: a }, { place: b }) =>
      a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
    )
    .map(({ statement }) => statement);
}

const placeOf = ({ document, path }: Statement): SourcePosition => document.places.key(path);
const at = ({ file, line, column }: SourcePosition): string => `${file}:${line}:${column}`;
