/** Problems in the log and at the lines of the files that they are about. */
import path from 'node:path';
import { type AnnotationProperties, error, warning } from '@actions/core';
import { readManifest } from '../index.ts';
import type { Problem } from '../model/problem/problem.ts';
import { visible, visibleSource, visibleText } from '../model/values/visible-text.ts';
import { maskKnown } from '../output/known-secrets.ts';
import { renderProblems } from '../report/text/render-problems.ts';

import { logStyled } from './action-log.ts';

/** GitHub shows no more of one severity and step. */
const shownOfSeverity = 10;
const logWidth = 120;

/** All of them in the log; the first of each severity as annotations. */
export function tellProblems(problems: readonly Problem[], workspace: string): void {
  if (problems.length === 0) return;
  const sources = sourcesOf(problems);
  logStyled(problems, (shown) => renderProblems(shown, { color: true, width: logWidth, sources }));
  annotate(visible(problems), 'error', error, workspace);
  annotate(visible(problems), 'warning', warning, workspace);
}

function annotate(
  problems: readonly Problem[],
  severity: Problem['severity'],
  write: (text: string, properties: AnnotationProperties) => void,
  workspace: string,
): void {
  const chosen = problems.filter((problem) => problem.severity === severity);
  const shown = chosen.length > shownOfSeverity ? chosen.slice(0, shownOfSeverity - 1) : chosen;
  for (const { summary, detail, hint, source } of shown) {
    const text = [detail, hint].filter((part) => part !== '').join('\n');
    const place = source && {
      file: relativeFile(source.file, workspace),
      startLine: source.line,
      startColumn: source.column,
    };
    const title = maskKnown(`topicwright: ${summary}`);
    write(maskKnown(text === '' ? summary : `${summary}\n${text}`), { title, ...place });
  }
  const left = chosen.length - shown.length;
  if (left > 0) write(`${left} more are in the log of this step.`, { title: `topicwright: ${left} more` });
}

/** As GitHub names files: from the root of the repository. */
export function relativeFile(file: string, workspace: string): string {
  return path.relative(workspace, path.resolve(file)).split(path.sep).join('/');
}

function sourcesOf(problems: readonly Problem[]): ReadonlyMap<string, string> {
  const files = new Set(problems.flatMap(({ source }) => (source ? [source.file] : [])));
  return new Map(
    [...files].flatMap((file): [string, string][] => {
      try {
        return [[visibleText(file), visibleSource(readManifest(file))]];
      } catch {
        return [];
      }
    }),
  );
}
