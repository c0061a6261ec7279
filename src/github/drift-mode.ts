/** `mode: drift`: compares every cluster with git on a schedule, and keeps one issue for each that has drifted. */
import path from 'node:path';
import {
  type DesiredState,
  type DriftReport,
  findDrift,
  hasChanges,
  isDifference,
  makePlan,
  type Plan,
  type Problem,
  ProblemError,
  unwrap,
} from '../index.ts';
import { warningProblem } from '../model/problem/problem.ts';
import { append } from '../model/values/long-lists.ts';
import { renderDriftMarkdown } from '../report/drift/render-drift-markdown.ts';
import { renderDriftText } from '../report/drift/render-drift-text.ts';
import { renderPlanJson } from '../report/files/render-plan-json.ts';
import { type ActionContext, keyOf, loadDesired, now, observe, writeFile } from './action-context.ts';
import { logStyled } from './action-log.ts';
import { takesCommands } from './commands/takes-commands.ts';
import { offerAdoption } from './comments/adoption.ts';
import { keepDriftIssue } from './comments/drift-issue.ts';
import type { ClusterResult, ModeResult } from './outputs.ts';

const logWidth = 120;

export async function driftMode(context: ActionContext): Promise<ModeResult> {
  const { clusters, warnings } = loadDesired(context);
  const results: ClusterResult[] = [];
  const problems: Problem[] = [...warnings];
  for (const desired of clusters) {
    try {
      const { result, report } = await compareCluster(desired, context);
      results.push(result);
      append(problems, report.items.filter(isDifference).map(asWarning));
    } catch (error) {
      // The other clusters are worth knowing about all the same.
      if (!(error instanceof ProblemError)) throw error;
      append(problems, error.problems);
    }
  }
  const hasDrifted = results.some(({ drift }) => drift !== null && drift > 0);
  return {
    ...{ results, problems },
    exitCode: hasDrifted ? 2 : 0,
    fails: hasDrifted && context.inputs.failOn.has('drift'),
  };
}

async function compareCluster(
  desired: DesiredState,
  context: ActionContext,
): Promise<{ readonly result: ClusterResult; readonly report: DriftReport }> {
  const { inputs, summary, temporaryFolder } = context;
  const { state } = await observe(desired, context);
  const plan = unwrap(makePlan(desired, state, { ...inputs.planOptions, withoutRates: true }));
  const report = findDrift(plan, state);
  logStyled(report, (shown) => renderDriftText(shown, { color: true, width: logWidth, verbose: true }));
  summary.add((limit) => renderDriftMarkdown(report, { limit, where: 'in the log' }));
  const drift = report.items.filter(isDifference).length;
  const file = path.join(temporaryFolder, `${plan.cluster}.result.json`);
  const jsonPath = writeFile(file, JSON.stringify({ plan, drift: report }));
  const repair = hasChanges(plan) ? plan : null;
  const planPath = repair
    ? writeFile(path.join(temporaryFolder, `${plan.cluster}.plan.json`), renderPlanJson(plan))
    : null;
  const urls = [await keepIssue(report, repair, context)];
  if (inputs.adopt) urls.push(await offerAdoption({ desired, state, plan }, context));
  const commentUrl = urls.filter((url) => url !== null).join('\n') || null;
  return { result: { plan, prediction: null, planPath, jsonPath, commentUrl, drift }, report };
}

async function keepIssue(
  report: DriftReport,
  repair: Plan | null,
  context: ActionContext,
): Promise<string | null> {
  const { github, run, inputs, log } = context;
  if (!github || !run.repository || inputs.comment === 'off') return null;
  const { runId, runUrl, sha: commit } = run;
  const key = keyOf('drift', report.cluster, inputs.paths);
  const kept = await keepDriftIssue(github, run.repository, {
    ...{ key, report, repair, takesCommands: takesCommands(context.workspace) },
    ...{ runId, runUrl, commit, at: now() },
  });
  if (!kept || 'url' in kept) return kept?.url ?? null;
  log(`No issue, as ${kept.refused}. The job summary has the report.`);
  return null;
}

/** So that it stands at the line of what it differs from. */
function asWarning({ kind, resource, text, source, repaired }: DriftReport['items'][number]): Problem {
  return warningProblem('plan.note', `${resource} has drifted: ${kind}`, {
    detail: `${text}.`,
    hint: repaired ? 'Apply to repair it, or change git to keep it.' : 'No apply can repair it for now.',
    source,
    resource,
  });
}
