/** The order in which problems are shown: by file and position, each once. */
import type { Problem } from '../../model/problem/problem.ts';

export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...distinct.values()].sort(compareProblems);
}

/** What has no position concerns everything, and comes first. */
function compareProblems(a: Problem, b: Problem): number {
  if (!a.source || !b.source) return Number(Boolean(a.source)) - Number(Boolean(b.source));
  if (a.source.file !== b.source.file) return a.source.file < b.source.file ? -1 : 1;
  return a.source.line - b.source.line || a.source.column - b.source.column;
}
