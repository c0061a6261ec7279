/** Drift for programs. */
import type { DriftReport } from '../../model/plan/drift.ts';

export function renderDriftJson(report: DriftReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
