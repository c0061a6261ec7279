/** Plans of one or several clusters, written in the wanted format. */
import type { Plan } from '../../index.ts';
import { renderPlanJson } from '../../report/files/render-plan-json.ts';
import { renderPlanHtml } from '../../report/review/html/render-plan-html.ts';
import { renderPlanMarkdown } from '../../report/review/markdown/render-plan-markdown.ts';
import { renderPlanText } from '../../report/review/terminal/render-plan-text.ts';
import type { Format } from '../common-options.ts';
import type { Terminal } from './terminal.ts';

interface TextOptions {
  readonly color: boolean;
  readonly width: number;
  readonly verbose: boolean;
}

export function showPlans(
  plans: readonly Plan[],
  { format, verbose = false }: { readonly format: Format; readonly verbose?: boolean },
  terminal: Pick<Terminal, 'show' | 'json'>,
): void {
  if (format === 'json') terminal.json(plansJson(plans));
  else terminal.show(plans, (shown, style) => renderPlans(shown, format, { ...style, verbose }));
}

/** One cluster's JSON is the plan file itself; several clusters' is a list of them. */
function plansJson(plans: readonly Plan[]): string {
  const [first, ...others] = plans.map(renderPlanJson);
  return first !== undefined && others.length === 0 ? first : `[${[first, ...others].join(',')}]`;
}

function renderPlans(plans: readonly Plan[], format: Exclude<Format, 'json'>, text: TextOptions): string {
  const { color, width, verbose } = text;
  switch (format) {
    case 'text':
      return plans.map((plan) => renderPlanText(plan, { color, width, verbose })).join('\n');
    case 'markdown':
      return plans.map((plan) => renderPlanMarkdown(plan)).join('\n');
    case 'html':
      return renderPlanHtml(plans);
  }
}
