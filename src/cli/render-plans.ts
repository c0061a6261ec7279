/** Plans of one or several clusters in the wanted format; called by the commands plan, apply and show. */
import type { Plan } from '../index.ts';
import { renderPlanHtml } from '../report/render-plan-html.ts';
import { renderPlanJson } from '../report/render-plan-json.ts';
import { renderPlanMarkdown } from '../report/render-plan-markdown.ts';
import { renderPlanText } from '../report/render-plan-text.ts';
import type { Format } from './common-options.ts';

interface TextOptions {
  readonly colorOut: boolean;
  readonly width: number;
  readonly verbose: boolean;
}

/** One cluster's JSON is the plan file itself; several clusters' is a list of them. */
export function renderPlans(plans: readonly Plan[], format: Format, text: TextOptions): string {
  const { colorOut: color, width, verbose } = text;
  switch (format) {
    case 'text':
      return plans.map((plan) => renderPlanText(plan, { color, width, verbose })).join('\n');
    case 'markdown':
      return plans.map((plan) => renderPlanMarkdown(plan)).join('\n');
    case 'html':
      return renderPlanHtml(plans);
    case 'json': {
      const [first, ...others] = plans.map(renderPlanJson);
      return first !== undefined && others.length === 0 ? first : `[${plans.map(renderPlanJson).join(',')}]`;
    }
  }
}
