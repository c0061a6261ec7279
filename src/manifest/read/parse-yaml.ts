/** One file's text to documents whose every place is known, or to what is wrong with its YAML. */
import { type Document, isScalar, LineCounter, parseAllDocuments } from 'yaml';
import { errorProblem, type Problem, type SourcePosition } from '../../model/problem/problem.ts';
import { explainSyntax, tooDeep } from '../explain/explain-syntax.ts';
import { readTree, type TreeFault } from './read-node.ts';
import { type SourceMap, sourceMap } from './source-map.ts';

export interface YamlDocument {
  readonly file: string;
  readonly value: unknown;
  readonly places: SourceMap;
  /** What is wrong with its YAML. */
  readonly problems: readonly Problem[];
  /** Its value is only what could be made of it. */
  readonly isBroken: boolean;
}

export interface ParsedFile {
  /** Without empty ones. */
  readonly documents: readonly YamlDocument[];
  /** What belongs to none of them. */
  readonly problems: readonly Problem[];
}

/** YAML 1.2 core, with merge keys. */
export function parseYaml(file: string, text: string): ParsedFile {
  const lineCounter = new LineCounter();
  const toPosition = (offset: number): SourcePosition => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  try {
    const options = { lineCounter, prettyErrors: false, uniqueKeys: false } as const;
    const parsed = [...parseAllDocuments(text, options)];
    const results = parsed.map((document) => readDocument(file, document, toPosition));
    return {
      documents: results.filter((result) => 'value' in result),
      problems: results.flatMap((result) => ('value' in result ? [] : result.problems)),
    };
  } catch (error) {
    // The parser is recursive and catches most of this itself; it throws nothing else.
    if (!(error instanceof RangeError)) throw error;
    return { documents: [], problems: [tooDeep({ file, line: 1, column: 1 })] };
  }
}

function readDocument(
  file: string,
  parsed: Document.Parsed,
  toPosition: (offset: number) => SourcePosition,
): YamlDocument | { readonly problems: readonly Problem[] } {
  const problems = explainSyntax(parsed, toPosition);
  const { contents } = parsed;
  if (contents === null || (isScalar(contents) && contents.value === null)) return { problems };
  const { value, places, faults } = readTree(contents);
  const document = { file, value, places: sourceMap(places, toPosition) };
  // What a syntax error leaves behind has faults of its own, which would only distract.
  if (problems.length > 0) return { ...document, problems, isBroken: true };
  return {
    ...document,
    problems: faults.map((fault) => faultProblem(fault, toPosition)),
    isBroken: faults.some(({ kind }) => kind === 'structure'),
  };
}

function faultProblem(fault: TreeFault, toPosition: (offset: number) => SourcePosition): Problem {
  const { kind, offset, firstOffset, summary, hint } = fault;
  const code = kind === 'duplicate-key' ? 'manifest.duplicate' : 'manifest.syntax';
  const detail = firstOffset === undefined ? '' : `It is first on line ${toPosition(firstOffset).line}.`;
  return errorProblem(code, summary, { detail, hint, source: toPosition(offset) });
}
