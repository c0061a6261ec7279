/** The YAML documents of another tool's files, as plain values. */
import { parseAllDocuments } from 'yaml';
import { errorProblem, type Problem, type Result } from '../../../model/problem/problem.ts';
import { ownValue } from '../../../model/values/own-value.ts';
import type { ForeignFile } from './translated.ts';

export type Fields = Readonly<Record<string, unknown>>;

export interface ForeignDocument {
  readonly file: string;
  readonly fields: Fields;
}

/** Documents that hold no mapping are left out. */
export function readForeign(files: readonly ForeignFile[]): Result<readonly ForeignDocument[]> {
  const problems: Problem[] = [];
  const documents: ForeignDocument[] = [];
  for (const { name, text } of files) {
    for (const document of parseAllDocuments(text)) {
      const [error] = document.errors;
      if (error) {
        const [first] = error.linePos ?? [];
        const source = { file: name, line: first?.line ?? 1, column: first?.col ?? 1 };
        problems.push(
          errorProblem('manifest.syntax', `${name} is no valid YAML`, { detail: error.message, source }),
        );
      } else {
        const value: unknown = document.toJS({ maxAliasCount: 100 });
        if (isFields(value)) documents.push({ file: name, fields: value });
      }
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: documents, warnings: [] };
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A mapping below; empty where there is none. */
export function below(fields: Fields, key: string): Fields {
  const value = ownValue(fields, key);
  return isFields(value) ? value : {};
}

/** Those that were not taken over, as notes. */
export function unknownKeys(
  fields: Fields,
  known: readonly string[],
  where: string,
  path: string,
): readonly string[] {
  return Object.keys(fields)
    .filter((key) => !known.includes(key))
    .map((key) => `${where}: ${path}${key} has no equivalent`);
}
