/** Writes the tables of faults into docs/applying.md, from what the tests of faults reported, in one file or several: `npm run docs:faults`. */
import { readFileSync, writeFileSync } from 'node:fs';

interface Result {
  readonly ancestorTitles: readonly string[];
  readonly title: string;
  readonly status: string;
  /** Milliseconds. */
  readonly duration?: number;
  /** Of a cell of the matrix: tests/e2e/faults/matrix/describe-matrix.ts. */
  readonly meta?: { readonly seconds?: number; readonly row?: MatrixRow };
}

interface MatrixRow {
  readonly fault: string;
  readonly job: string;
  readonly role: string;
  readonly outcome: string;
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly Result[];
  }[];
}

const reportFiles = process.argv.slice(2);
const page = 'docs/applying.md';

const results = reportFiles
  .flatMap((file) => (JSON.parse(readFileSync(file, 'utf8')) as Report).testResults)
  .filter(({ name }) => name.includes('tests/e2e/faults/'))
  .flatMap(({ assertionResults }) => assertionResults);
const lineOf = ({ ancestorTitles }: Result): string =>
  (ancestorTitles[0] ?? '').replace(/^.* on (?=Kafka )/, '');
const lines = [...new Set(results.map(lineOf))].sort();

const ofApplies = results.filter(({ ancestorTitles }) => ancestorTitles[0]?.startsWith('applying on '));
const ofMatrix = results.flatMap((result) => {
  const row = result.meta?.row;
  return row ? [{ ...result, row }] : [];
});

/** Of each line: the longest of these, or what went wrong. */
function cellsOf(own: readonly Result[]): readonly string[] {
  return lines.map((line) => {
    const ofLine = own.filter((result) => lineOf(result) === line);
    const failed = ofLine.find(({ status }) => status !== 'passed');
    if (failed || ofLine.length === 0) return failed?.status ?? '';
    const seconds = ofLine.map(({ meta, duration = 0 }) => meta?.seconds ?? duration / 1_000);
    return `${Math.max(...seconds).toFixed(1)} s`;
  });
}

function tableOf(
  heads: readonly string[],
  groups: Iterable<readonly [readonly string[], readonly Result[]]>,
): string {
  const rows = [...groups].map(([texts, own]) => `| ${[...texts, ...cellsOf(own)].join(' | ')} |`);
  const rule = `|${heads.map(() => '---|').join('')}${lines.map(() => '---:|').join('')}`;
  return [`| ${[...heads, ...lines].join(' | ')} |`, rule, ...rows].join('\n');
}

function appliesTable(): string {
  const byTitle = Map.groupBy(ofApplies, ({ title }) => title);
  return tableOf(
    ['fault, and what happens'],
    [...byTitle].map(([title, own]) => [[title], own]),
  );
}

/** One row for each fault and job that ended alike, whatever the broken broker was to the partitions. */
function matrixTable(): string {
  const alike = Map.groupBy(ofMatrix, ({ row: { fault, job, outcome } }) =>
    JSON.stringify([fault, job, outcome]),
  );
  return tableOf(
    ['broker', 'job', 'it was', 'what happens'],
    [...alike.values()].map((own) => {
      const roles = [...new Set(own.map(({ row }) => row.role))].join(', ');
      const { fault = '', job = '', outcome = '' } = own[0]?.row ?? {};
      return [[fault, job, roles, outcome], own];
    }),
  );
}

function replaceBetween(text: string, name: string, table: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before = '', rest = ''] = text.split(begin);
  return `${before}${begin}\n${table}\n${end}${rest.split(end)[1] ?? ''}`;
}

let text = readFileSync(page, 'utf8');
// What was not run keeps its table.
if (ofApplies.length > 0) text = replaceBetween(text, 'faults', appliesTable());
if (ofMatrix.length > 0) text = replaceBetween(text, 'matrix', matrixTable());
writeFileSync(page, text);
