/** Problems for people: what is wrong, where, with the lines of the file, and what to do. */

import { codeFrameColumns } from '@babel/code-frame';
import pc from 'picocolors';
import type { Problem } from '../../model/problem/problem.ts';
import { countOf } from '../../model/values/count-of.ts';
import { maskSecrets } from './mask-secrets.ts';
import { wrapText } from './wrap-text.ts';

export interface ProblemOptions {
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
  /** Texts of the files that problems point into, by the names that they give. */
  readonly sources: ReadonlyMap<string, string>;
}

/** All of them in the given order, and a last line that counts them. */
export function renderProblems(problems: readonly Problem[], options: ProblemOptions): string {
  const blocks = problems.map((problem) => renderProblem(problem, options));
  return `${[...blocks, countProblems(problems)].join('\n\n')}\n`;
}

function renderProblem(problem: Problem, { color, width, sources }: ProblemOptions): string {
  const paint = pc.createColors(color);
  const { severity, code } = problem;
  const label = `${severity}[${code}]:`;
  const lines = wrapText(problem.summary, width - label.length - 1);
  const [first = '', ...rest] = lines.map((line) => paint.bold(line));
  return [
    `${(severity === 'error' ? paint.red : paint.yellow)(paint.bold(label))} ${first}`,
    ...rest,
    ...location(problem, paint.dim),
    ...codeFrame(problem, sources, color),
    ...paragraph(problem.detail, '  ', width),
    ...paragraph(problem.hint && `→ ${problem.hint}`, '  ', width),
  ].join('\n');
}

function location({ source, resource }: Problem, dim: (text: string) => string): string[] {
  const place = source && `${source.file}:${source.line}:${source.column}`;
  const parts = [place, resource].filter((part) => part !== undefined);
  return parts.length === 0 ? [] : [dim(`  in ${parts.join(', ')}`)];
}

function codeFrame(
  { code, source }: Problem,
  sources: ReadonlyMap<string, string>,
  color: boolean,
): string[] {
  const text = source && sources.get(source.file);
  if (!source || text === undefined || !isManifest(source.file) || code === 'snapshot.invalid') return [];
  const frame = codeFrameColumns(
    maskSecrets(text),
    // Babel counts columns from 0.
    { start: { line: source.line, column: source.column - 1 } },
    { forceColor: color, linesAbove: 2, linesBelow: 1 },
  );
  return ['', ...frame.split('\n').map((line) => `  ${line}`.trimEnd()), ''];
}

/** Of JSON files, which may be one long line, the place is enough; what is said to be a snapshot may be any file. */
const isManifest = (file: string): boolean => /\.ya?ml$/i.test(file);

function paragraph(text: string, indent: string, width: number): string[] {
  return text === '' ? [] : wrapText(text, width - indent.length).map((line) => `${indent}${line}`);
}

function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const count = (number: number, noun: string): string[] => (number === 0 ? [] : [countOf(number, noun)]);
  return `${[...count(errors, 'error'), ...count(warnings, 'warning')].join(', ')}.`;
}
