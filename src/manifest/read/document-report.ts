/** Collects what is wrong with one document; every check of a document writes here. */
import {
  errorProblem,
  type Problem,
  type ProblemCode,
  type SourcePosition,
  warningProblem,
} from '../../model/problem/problem.ts';

interface Remark {
  readonly detail?: string;
  readonly hint?: string;
  /** The config of the topic that is wrong. */
  readonly config?: string;
}

export interface DocumentReport {
  readonly problems: readonly Problem[];
  error(code: ProblemCode, source: SourcePosition, summary: string, remark?: Remark): void;
  warning(code: ProblemCode, source: SourcePosition, summary: string, remark?: Remark): void;
}

/** `resource` is `Kind/name`, where both are known. */
export function documentReport(resource: string | null): DocumentReport {
  const problems: Problem[] = [];
  const more = (source: SourcePosition, remark: Remark): Parameters<typeof errorProblem>[2] => ({
    ...remark,
    source,
    ...(resource !== null && { resource }),
  });
  return {
    problems,
    error: (code, source, summary, remark = {}) => {
      problems.push(errorProblem(code, summary, more(source, remark)));
    },
    warning: (code, source, summary, remark = {}) => {
      problems.push(warningProblem(code, summary, more(source, remark)));
    },
  };
}

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');
