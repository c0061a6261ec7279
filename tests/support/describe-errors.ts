/** Writes docs/errors.md: every problem that topicwright can report, from the table that the code has. `npm run docs:errors` */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ProblemCode, problemCodes } from '../../src/model/problem/problem-codes.ts';

const file = path.resolve(import.meta.dirname, '../../docs/errors.md');

const stages: Readonly<Record<string, string>> = {
  manifest: 'Reading manifests',
  snapshot: 'Snapshots',
  'plan-file': 'Saved plans',
  plan: 'Planning',
  cluster: 'The cluster',
  metrics: 'Metrics',
  apply: 'Applying',
  lease: 'One apply at a time',
  forge: 'GitHub and GitLab',
  cli: 'The command line',
  bug: 'Bugs',
};

const intro = `# Errors

Each error and warning begins with its code, such as \`error[plan.stale]\`, followed by what happened, where, why, and what to do. JSON output
has the same code, and SARIF has it as the rule. A run that ends with several errors has the lowest of their exit codes, as what keeps a
run from starting counts first; an interrupted one always ends with 130.
`;

export function describeErrors(): string {
  const all = Object.entries(problemCodes) as [ProblemCode, (typeof problemCodes)[ProblemCode]][];
  const groups = Map.groupBy(all, ([code]) => code.split('.')[0] ?? '');
  const sections = [...groups].map(([stage, entries]) => {
    const rows = entries.map(
      ([code, { exit, cause, remedy }]) => `| \`${code}\` | ${exit} | ${cell(cause)} | ${cell(remedy)} |`,
    );
    return [
      `## ${stages[stage] ?? stage}\n`,
      '| code | exit | what it means | what to do |',
      '|---|---:|---|---|',
      ...rows,
    ].join('\n');
  });
  return `${[intro.trimEnd(), ...sections].join('\n\n')}\n`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\$\{[^}]*\}/g, '`$&`');

if (process.argv[1] === import.meta.filename) writeFileSync(file, describeErrors());

export const writtenErrors = (): string => readFileSync(file, 'utf8');
