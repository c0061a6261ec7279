/** The Action's outputs; action.yml says what each is. Numbers are summed over clusters, texts are one a line. */
import { setOutput } from '@actions/core';
import { hasChanges, type Plan, type Prediction, type Problem } from '../index.ts';
import { maxOf } from '../model/values/long-lists.ts';
import { planFigures, type Risk } from '../report/review/plan-figures.ts';
import { planHeadline } from '../report/review/plan-headline.ts';

export interface ClusterResult {
  readonly plan: Plan;
  readonly prediction: Prediction | null;
  /** null: not saved. */
  readonly planPath: string | null;
  readonly jsonPath: string | null;
  /** null: none was written. */
  readonly commentUrl: string | null;
  /** null: not asked for. */
  readonly drift: number | null;
}

/** What a mode ends with. */
export interface ModeResult {
  readonly results: readonly ClusterResult[];
  readonly problems: readonly Problem[];
  /** Where nothing is wrong. */
  readonly exitCode: number;
  /** For what the input fail-on names. */
  readonly fails: boolean;
}

const risks: readonly Risk[] = ['none', 'low', 'medium', 'high'];

export function writeOutputs(results: readonly ClusterResult[], exitCode: number): void {
  const figures = results.map(({ plan }) => planFigures(plan));
  const sum = (
    key: 'create' | 'update' | 'delete' | 'moves' | 'leaderChanges' | 'bytesToMove' | 'crossRackBytes',
  ) => figures.reduce((total, one) => total + one[key], 0);
  const lines = (texts: readonly (string | null)[]): string =>
    texts.filter((text) => text !== null).join('\n');
  const etas = results.flatMap(({ prediction }) => (prediction ? [prediction.durationMs] : []));
  const drifts = results.flatMap(({ drift }) => (drift === null ? [] : [drift]));
  const risk = maxOf(
    figures.map((one) => risks.indexOf(one.risk)),
    0,
  );
  const outputs: Readonly<Record<string, string | number | boolean>> = {
    'has-changes': results.some(({ plan }) => hasChanges(plan)),
    'has-deletes': sum('delete') > 0,
    drift: drifts.length === 0 ? '' : drifts.reduce((total, count) => total + count, 0),
    'plan-digest': lines(results.map(({ plan }) => plan.digest)),
    'plan-path': lines(results.map(({ planPath }) => planPath)),
    'json-path': lines(results.map(({ jsonPath }) => jsonPath)),
    summary: lines(results.map(({ plan, prediction }) => planHeadline(plan, prediction))),
    create: sum('create'),
    update: sum('update'),
    delete: sum('delete'),
    moves: sum('moves'),
    'leader-changes': sum('leaderChanges'),
    'bytes-to-move': sum('bytesToMove'),
    'cross-rack-bytes': sum('crossRackBytes'),
    // One cluster after the other.
    'eta-seconds': etas.length === 0 ? '' : Math.ceil(etas.reduce((total, ms) => total + ms, 0) / 1000),
    risk: risks[risk] ?? 'none',
    'comment-url': lines(results.map(({ commentUrl }) => commentUrl)),
    'exit-code': exitCode,
  };
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
