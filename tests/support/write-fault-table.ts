/** Writes the table of faults into docs/applying.md, from what the tests of faults reported: `npm run docs:faults`. */
import { readFileSync, writeFileSync } from 'node:fs';

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
      readonly duration?: number;
    }[];
  }[];
}

const [, , reportFile = ''] = process.argv;
const page = 'docs/applying.md';
const marker = '<!-- faults -->';

const { testResults } = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
const results = testResults
  .filter(({ name }) => name.includes('tests/e2e/faults/'))
  .flatMap(({ assertionResults }) => assertionResults);
const lines = [
  ...new Set(results.map(({ ancestorTitles }) => ancestorTitles[0]?.replace('applying on ', '') ?? '')),
];
const titles = [...new Set(results.map(({ title }) => title))];
const cell = (title: string, line: string): string => {
  const result = results.find((one) => one.title === title && one.ancestorTitles[0]?.endsWith(line));
  return result?.status === 'passed'
    ? `${((result.duration ?? 0) / 1000).toFixed(1)} s`
    : (result?.status ?? '');
};
const table = [
  `| fault, and what happens | ${lines.join(' | ')} |`,
  `|---|${lines.map(() => '---:|').join('')}`,
  ...titles.map((title) => `| ${title} | ${lines.map((line) => cell(title, line)).join(' | ')} |`),
];
const [before = ''] = readFileSync(page, 'utf8').split(marker);
writeFileSync(page, `${before}${marker}\n${table.join('\n')}\n`);
