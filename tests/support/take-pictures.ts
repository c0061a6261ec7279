/** The pictures in docs/pictures/: a comment and a page of the demo's plan. `npm run docs:pictures` */
import { mkdirSync, readFileSync } from 'node:fs';
import { loadDesiredStates, makePlan, parseSnapshot, predictPlan, unwrap } from '../../src/index.ts';
import { renderPlanHtml } from '../../src/report/render-plan-html.ts';
import { renderPlanMarkdown } from '../../src/report/render-plan-markdown.ts';
import { commentPage, openBrowser, openPage } from './browser.ts';

const folder = 'docs/pictures';
const [desired] = unwrap(loadDesiredStates({ paths: ['examples/demo'], environment: {} }));
if (!desired) throw new Error('the demo declares no cluster');
const file = 'examples/demo/cluster.json';
const state = unwrap(parseSnapshot(readFileSync(file, 'utf8'), file));
const plan = unwrap(makePlan(desired, state));
const prediction = await predictPlan(plan, desired, { state, load: null });

mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
for (const [name, html] of [
  ['plan-comment', commentPage(renderPlanMarkdown(plan, { prediction }))],
  ['plan-page', renderPlanHtml([plan])],
] as const) {
  const page = await openPage(browser, html);
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  await page.close();
}
await browser.close();
