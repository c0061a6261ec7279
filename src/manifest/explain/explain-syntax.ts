/** Turns the YAML parser's errors into Problems that say what to do. */
import type { Document, ErrorCode, YAMLError } from 'yaml';
import { errorProblem, type Problem, type SourcePosition } from '../../model/problem/problem.ts';

const hints: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'Indent with spaces: YAML allows no tabs there.',
  BAD_INDENT: 'Keys of one mapping begin in the same column; check the line before too.',
  BLOCK_AS_IMPLICIT_KEY: 'Put the value in quotes if it holds a colon and a space, or start a new line.',
  MULTILINE_IMPLICIT_KEY: 'A key must end on the line where it starts: is a colon or a quote missing?',
  MISSING_CHAR: 'Look for a bracket, quote, comma or colon that is missing here or shortly before.',
  BAD_SCALAR_START: 'Put the value in quotes: this character has a special meaning in YAML.',
  BAD_DQ_ESCAPE: "In double quotes a backslash starts an escape: double it, or use single quotes ('...').",
  UNEXPECTED_TOKEN: 'Look for an extra bracket, quote or dash here or shortly before.',
  BAD_ALIAS: 'Put the value in quotes if the * or & is literal.',
  TAG_RESOLVE_FAILED: 'topicwright reads plain YAML: remove the tag (!...), or put the value in quotes.',
  BLOCK_IN_FLOW: 'Within brackets, write mappings as {key: value} and lists as [one, two].',
};

/** Where exactly it became too deep depends on the machine: `source` is the file's beginning. */
export function tooDeep(source: SourcePosition): Problem {
  return errorProblem('manifest.syntax', 'This YAML is nested too deeply to be read', {
    hint: 'Look for brackets that are never closed.',
    source,
  });
}

/** Warnings count as well: a tag that nobody resolves would silently change the meaning. */
export function explainSyntax(
  { errors, warnings }: Pick<Document.Parsed, 'errors' | 'warnings'>,
  toPosition: (offset: number) => SourcePosition,
): readonly Problem[] {
  const problems = [...errors, ...warnings].map((error) => syntaxProblem(error, toPosition));
  // One slip often upsets the parser several times on the same line: the first says it best.
  const byLine = new Map(problems.toReversed().map((problem) => [problem.source?.line, problem]));
  return problems.filter((problem) => byLine.get(problem.source?.line) === problem);
}

function syntaxProblem(error: YAMLError, toPosition: (offset: number) => SourcePosition): Problem {
  if (error.code === 'RESOURCE_EXHAUSTION') return tooDeep(toPosition(0));
  return errorProblem('manifest.syntax', 'This is not valid YAML', {
    detail: `${error.message.replace(/\.$/, '')}.`,
    hint: hintFor(error),
    source: toPosition(error.pos[0]),
  });
}

function hintFor({ code, message }: YAMLError): string {
  // Where a bracket stays open, the next line is blamed for its indentation.
  const meant: ErrorCode = message.includes('and end with a') ? 'MISSING_CHAR' : code;
  return hints[meant] ?? 'Check this line and the one before: indentation, quotes and colons.';
}
