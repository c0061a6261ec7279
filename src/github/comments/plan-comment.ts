/** The comment that shows a plan: what it carries, and what it says. */
import type { Plan, Prediction, Problem } from '../../index.ts';
import { renderPlanMarkdown } from '../../report/review/markdown/render-plan-markdown.ts';
import { planHeadline } from '../../report/review/plan-headline.ts';
import { escapeMarkdown } from '../../report/text/markdown.ts';
import type { WantedComment } from './sticky-comment.ts';

export interface PlanCommentFacts {
  /** Which of our comments. */
  readonly key: string;
  readonly plan: Plan;
  readonly prediction: Prediction | null;
  /** What keeps it from being applied, beside what the plan itself says. */
  readonly blocks?: readonly Problem[];
  /** What was planned; null: unknown. */
  readonly commit: string | null;
  /** The commit of the base that it was planned on; null or omitted: unknown. */
  readonly base?: string | null;
  readonly runId: string | null;
  /** Of the run that planned; null: none. */
  readonly runUrl: string | null;
  readonly at: string;
}

export function planComment(facts: PlanCommentFacts): Pick<WantedComment, 'state' | 'render'> {
  const { key, plan, prediction, blocks = [], commit, base = null, runId, runUrl, at } = facts;
  const footer = footerOf(facts);
  const where = runUrl ? `in the [job summary](${runUrl})` : 'in the saved plan';
  return {
    state: { key, digest: plan.digest, commit, base, runId, headline: planHeadline(plan, prediction), at },
    render: (limit) =>
      `${renderPlanMarkdown(plan, { prediction, blocks, where, limit: limit - footer.length - 2 })}\n${footer}`,
  };
}

function footerOf({ commit, runUrl, at }: PlanCommentFacts): string {
  const what = commit ? `${escapeMarkdown(commit.slice(0, 7))}, ` : '';
  return `<sub>${what}${at}${runUrl ? `, [run](${runUrl})` : ''}</sub>`;
}
