/** `topicwright demo`: plans and applies on an embedded cluster, in a folder that you can keep and edit. */

import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import {
  type ApplyContext,
  applyPlan,
  type DesiredState,
  makePlan,
  ProblemError,
  unwrap,
  withCluster,
} from '../../../index.ts';
import { errorProblem } from '../../../model/problem/problem.ts';
import { runOf } from '../../../process/run-of.ts';
import { renderApplySummary } from '../../../report/apply/render-apply-summary.ts';
import { renderIntent } from '../../../report/apply/render-intent.ts';
import { packageFile } from '../../files/package-file.ts';
import { loadDesired, onlyCluster } from '../../run.ts';
import { identityOf } from '../../run-identity.ts';
import { abortOrQuit } from '../../terminal/interrupt.ts';
import { progressReporter } from '../../terminal/progress.ts';
import type { ProgressReporter } from '../../terminal/progress-reporter.ts';
import { showPlans } from '../../terminal/show-plans.ts';
import { openTerminal, type Terminal } from '../../terminal/terminal.ts';

interface DemoOptions {
  readonly color: boolean;
  readonly force?: boolean;
}

/** For people to watch: each of the simulated cluster's sleeps takes this long in their time. */
const paceMs = 60;
const readingPauseMs = 600;

export function define(command: Command): void {
  command
    .argument('[folder]', 'where to put the manifests and the embedded cluster', 'demo')
    .option('--force', 'overwrite the folder if it exists')
    .addHelpText(
      'after',
      `
Examples:
  topicwright demo
  topicwright plan -f demo                 afterwards, once you have edited demo/topics.yaml`,
    )
    .action(runDemo);
}

async function runDemo(folder: string, options: DemoOptions): Promise<void> {
  const terminal = openTerminal(options);
  copyExample(folder, options.force ?? false);
  const desired = onlyCluster(
    loadDesired({ ...options, file: [folder], var: {}, allowFiles: [] }, terminal),
    'The demo',
  );
  const progress = progressReporter(terminal, { format: 'text', goOnWith: `topicwright apply -f ${folder}` });
  const signal = abortOrQuit(progress);
  await withCluster(
    desired,
    (connection) =>
      tellStory(
        folder,
        desired,
        { ...connection, ...runOf(desired, identityOf([folder])), signal },
        { terminal, progress },
      ),
    {
      simulationPaceMs: terminal.live ? paceMs : 0,
    },
  );
}

function copyExample(folder: string, force: boolean): void {
  if (existsSync(folder) && !force) throw new ProblemError([folderExists(folder)]);
  try {
    cpSync(path.dirname(packageFile('examples/demo/cluster.yaml')), folder, {
      recursive: true,
    });
  } catch (error) {
    throw new ProblemError([folderIsClosed(folder, error as Error)]);
  }
}

async function tellStory(
  folder: string,
  desired: DesiredState,
  connection: Omit<ApplyContext, 'onEvent'>,
  { terminal, progress }: { readonly terminal: Terminal; readonly progress: ProgressReporter },
): Promise<void> {
  const { port } = connection;
  const chapter = chapters(terminal);
  await chapter(`What git declares (${folder}/*.yaml)`);
  terminal.show(desired, (shown, { width }) => renderIntent(shown, width));
  await chapter('The plan');
  const plan = unwrap(makePlan(desired, await port.observe()));
  showPlans([plan], { format: 'text' }, terminal);
  await chapter('Applying it to the embedded cluster');
  try {
    const context = { ...connection, onEvent: progress.onEvent };
    const report = await applyPlan(
      plan,
      { detach: false, allowDataLoss: false, allowLessSafety: false },
      context,
    );
    progress.close();
    terminal.show({ plan, report }, (shown, style) => renderApplySummary(shown.plan, shown.report, style));
  } finally {
    progress.close();
  }
  await chapter('A second plan');
  showPlans([unwrap(makePlan(desired, await port.observe()))], { format: 'text' }, terminal);
  terminal.out(
    `\nYour turn: edit ${folder}/*.yaml, then run\n\n  npx topicwright plan -f ${folder}\n  npx topicwright apply -f ${folder}`,
  );
}

function chapters(terminal: Terminal): (title: string) => Promise<void> {
  let number = 0;
  return async (title) => {
    if (number > 0 && terminal.live) await sleep(readingPauseMs);
    number += 1;
    terminal.out(`${number > 1 ? '\n' : ''}${number}. ${title}\n`);
  };
}

function folderIsClosed(folder: string, { message }: Error): ReturnType<typeof errorProblem> {
  return errorProblem('cli.usage', `The folder ${folder} can't be written`, {
    detail: `${message}.`,
    hint: 'Name another one, such as `topicwright demo /tmp/demo`.',
  });
}

function folderExists(folder: string): ReturnType<typeof errorProblem> {
  return errorProblem('cli.usage', `The folder ${folder} exists`, {
    detail: 'The demo does not overwrite what you may have edited.',
    hint: `Go on with \`npx topicwright plan -f ${folder}\`, or start anew with \`npm run demo -- --force\`.`,
  });
}
