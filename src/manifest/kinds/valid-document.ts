/** A document that its JSON Schema accepts, with all that the declare-*.ts need to resolve it. */
import type { Problem, SourcePosition } from '../../model/problem/problem.ts';
import type { DocumentReport } from '../read/document-report.ts';
import type { SourceMap } from '../read/source-map.ts';
import type { SubstitutedText } from '../references/substitute-references.ts';

export interface ValidDocument<Content> {
  readonly file: string;
  readonly content: Content;
  readonly name: string;
  /** Where its name stands. */
  readonly source: SourcePosition;
  readonly places: SourceMap;
  /** The strings that held references, by JSON pointer. */
  readonly references: ReadonlyMap<string, SubstitutedText>;
  readonly report: DocumentReport;
  /** References without a value: empty text stands in the content. */
  readonly neededLater: readonly Problem[];
}
