/** Turns what is wrong with a snapshot file into Problems with line and column. */
import { errorProblem, type Problem } from '../problem/problem.ts';
import type { SchemaError } from '../problem/schema-error.ts';
import { ownValue } from '../values/own-value.ts';
import type { SnapshotMistake } from './check-snapshot.ts';
import { findValues, positionAt, scanJson } from './scan-json.ts';

/** A file with one mistake in each of 200,000 partitions is not read any better with all of them. */
const shownMistakes = 100;
const hint =
  'Write it again with `topicwright snapshot`, or correct it; schemas/cluster-snapshot.schema.json describes the format.';

/** The text is not JSON. What stands there is not quoted: the file may be another than was meant, such as one of secrets. */
export function explainSyntax(text: string, file: string): readonly Problem[] {
  const fault = scanJson(text);
  const position = positionAt(text, fault?.offset ?? 0);
  const source = { file, ...position };
  if (text.trim() === '') {
    return [errorProblem('snapshot.invalid', 'The snapshot is empty', { hint, source })];
  }
  if (fault?.endsEarly) {
    return [
      errorProblem('snapshot.invalid', 'The snapshot ends early', {
        detail: `The file stops in line ${position.line}, column ${position.column}, after ${text.length} characters; the rest is missing.`,
        hint: 'The disk may have been full, or the download was cut off. Write or download it again.',
        source,
      }),
    ];
  }
  const detail = `Line ${position.line}, column ${position.column} can't be read as JSON.`;
  return [errorProblem('snapshot.invalid', 'The snapshot is not JSON', { detail, hint, source })];
}

/** At most a hundred of them, and how many there are in all. */
export function explainMistakes(
  mistakes: readonly SnapshotMistake[],
  text: string,
  file: string,
): readonly Problem[] {
  const shown = mistakes.slice(0, shownMistakes);
  const offsets = findValues(text, new Set(shown.map(({ pointer }) => pointer)));
  const problems = shown.map((mistake) => {
    const source = { file, ...positionAt(text, offsets.get(mistake.pointer) ?? 0) };
    return errorProblem('snapshot.invalid', mistake.text, { hint, source });
  });
  const rest = mistakes.length - shown.length;
  if (rest === 0) return problems;
  const summary = `The snapshot has ${rest} more errors, which are not shown`;
  return [...problems, errorProblem('snapshot.invalid', summary, { source: { file, line: 1, column: 1 } })];
}

/** What the schema found, in words; `snapshot` gives topics their names. */
export function describeSchemaErrors(
  errors: readonly SchemaError[],
  snapshot: unknown,
): readonly SnapshotMistake[] {
  return errors.map((error) => ({
    pointer: error.instancePath,
    text: `${describePlace(error.instancePath, snapshot)} ${describeRule(error)}`,
  }));
}

function describeRule({ keyword, params, message = 'is not valid' }: SchemaError): string {
  switch (keyword) {
    case 'required':
      return `lacks ${params['missingProperty']}`;
    case 'additionalProperties':
      return `has an unknown key ${params['additionalProperty']}`;
    case 'const':
      return `must be ${JSON.stringify(params['allowedValue'])}`;
    case 'type':
      return `must be of type ${[params['type']].flat().join(' or ')}`;
    default:
      return message;
  }
}

/** `/topics/3/partitions/7/sizeBytes` to `orders/7: sizeBytes`. */
function describePlace(pointer: string, snapshot: unknown): string {
  const path = pointer.split('/').slice(1);
  if (path.length === 0) return 'The snapshot';
  const [list, index = '', inner, partition = '', ...rest] = path;
  const item = read(read(snapshot, list ?? ''), index);
  if (list === 'topics' && inner === 'partitions' && partition !== '') {
    const name = read(item, 'name') ?? `topics[${index}]`;
    const id = read(read(read(item, 'partitions'), partition), 'id') ?? `partitions[${partition}]`;
    return [`${name}/${id}`, ...rest].join(': ');
  }
  const name = list === 'topics' ? read(item, 'name') : list === 'brokers' ? read(item, 'id') : undefined;
  if (name === undefined) return path.join('.');
  const kind = list === 'topics' ? 'Topic' : 'Broker';
  const key = path.slice(2).join('.');
  return key === '' ? `${kind} ${name}` : `${kind} ${name}: ${key}`;
}

function read(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? ownValue(value as Readonly<Record<string, unknown>>, key)
    : undefined;
}
