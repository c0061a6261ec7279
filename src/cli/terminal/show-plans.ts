/** Plans of one or several clusters, written in the wanted format. */
import type { Plan, Problem } from '../../index.ts';
import { renderPlanJson } from '../../report/files/render-plan-json.ts';
import { renderReviewHtml } from '../../report/review/html/render-plan-html.ts';
import { renderPlanMarkdown } from '../../report/review/markdown/render-plan-markdown.ts';
import { reviewPlan } from '../../report/review/review-plan.ts';
import { renderPlanText } from '../../report/review/terminal/render-plan-text.ts';
import type { Format } from '../common-options.ts';
import type { Terminal } from './terminal.ts';

interface TextOptions {
  readonly color: boolean;
  readonly width: number;
  readonly verbose: boolean;
}

/** `refused`: what keeps each of them from being applied, beside what the plan itself says; in the order of the plans. */
export function showPlans(
  plans: readonly Plan[],
  { format, verbose = false }: { readonly format: Format; readonly verbose?: boolean },
  terminal: Pick<Terminal, 'show' | 'json'>,
  refused: readonly (readonly Problem[])[] = [],
): void {
  if (format === 'json') terminal.json(plansJson(plans));
  else {
    const blocked = plans.map((plan, index) => ({ plan, blocks: refused[index] ?? [] }));
    terminal.show(blocked, (shown, style) => renderPlans(shown, format, { ...style, verbose }));
  }
}

/** One cluster's JSON is the plan file itself; several clusters' is a list of them. */
function plansJson(plans: readonly Plan[]): string {
  const [first, ...others] = plans.map(renderPlanJson);
  return first !== undefined && others.length === 0 ? first : `[${[first, ...others].join(',')}]`;
}

interface BlockedPlan {
  readonly plan: Plan;
  readonly blocks: readonly Problem[];
}

function renderPlans(
  plans: readonly BlockedPlan[],
  format: Exclude<Format, 'json'>,
  text: TextOptions,
): string {
  const { color, width, verbose } = text;
  switch (format) {
    case 'text':
      return plans
        .map(({ plan, blocks }) => renderPlanText(plan, { color, width, verbose }, { blocks }))
        .join('\n');
    case 'markdown':
      return plans.map(({ plan, blocks }) => renderPlanMarkdown(plan, { blocks })).join('\n');
    case 'html':
      return renderReviewHtml(plans.map(({ plan, blocks }) => reviewPlan(plan, { blocks })));
  }
}
