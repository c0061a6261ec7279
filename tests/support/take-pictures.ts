/** The pictures in docs/pictures/: a terminal, a comment and a page with the demo's plan. `npm run docs:pictures`, after a build. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadDesiredStates, makePlan, parseSnapshot, predictPlan, unwrap } from '../../src/index.ts';
import { renderPlanHtml } from '../../src/report/review/html/render-plan-html.ts';
import { renderPlanMarkdown } from '../../src/report/review/markdown/render-plan-markdown.ts';
import { commentPage, openBrowser, openPage } from './browser.ts';
import { builtEntry, folderWith } from './cli.ts';
import { terminalPage } from './terminal-page.ts';

const folder = 'docs/pictures';
const [desired] = unwrap(loadDesiredStates({ paths: ['examples/demo'], environment: {} }));
if (!desired) throw new Error('the demo declares no cluster');
const file = 'examples/demo/cluster.json';
const state = unwrap(parseSnapshot(readFileSync(file, 'utf8'), file));
const plan = unwrap(makePlan(desired, state));
const prediction = await predictPlan(plan, desired, { state, load: null });

const work = folderWith({});
cpSync('examples/replace-a-broker', path.join(work, 'kafka'), { recursive: true });
const entries = ['plan', 'apply --auto-approve'].map((command) => ({
  command: `topicwright ${command}`,
  output: run(command),
}));

/** The plan is not shown twice. */
function run(command: string): string {
  const script = `"${process.execPath}" "${builtEntry}" ${command} ${command.startsWith('apply') ? '2>&1 >/dev/null' : '2>&1'}`;
  return execFileSync('sh', ['-c', `stty cols 100 2>/dev/null; ${script}`], {
    cwd: path.join(work, 'kafka'),
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '1', CI: '1' },
  });
}

mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
for (const [name, html] of [
  ['terminal', terminalPage(entries)],
  ['plan-comment', commentPage(renderPlanMarkdown(plan, { prediction }))],
  ['plan-page', renderPlanHtml([plan])],
] as const) {
  const page = await openPage(browser, html);
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  await page.close();
}
await browser.close();
