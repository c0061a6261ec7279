/** Tells the pull requests and the job summary how an apply goes. */
import type { ApplyEvent, ApplyReport, Plan, Prediction, Problem } from '../../index.ts';
import type { MoveProgress } from '../../model/plan/apply-event.ts';
import { renderApplyEvent } from '../../report/apply/render-apply-event.ts';
import { renderApplySummary } from '../../report/apply/render-apply-summary.ts';
import { planHeadline } from '../../report/review/plan-headline.ts';
import { escapeMarkdown, shorten } from '../../report/text/markdown.ts';
import { type ActionContext, keyOf, now, placeOf } from '../action-context.ts';
import { headlineOf, problemsMarkdown } from './problems-markdown.ts';
import { postComment } from './sticky-comment.ts';

const nothingDone = (left: readonly Problem[]): string =>
  left.length > 0 ? 'Nothing else to do.' : 'Nothing to do: the cluster matches git.';

/** Comments are edited no more often. */
const updateEveryMs = 30_000;
const keptLines = 5;

export class ApplyReporter {
  readonly #cluster: string;
  readonly #context: ActionContext;
  #numbers: readonly number[] = [];
  #plan: Plan | null = null;
  #progress: MoveProgress | null = null;
  #paused: readonly string[] = [];
  #lines: string[] = [];
  #updatedAt = 0;
  #posting: Promise<unknown> = Promise.resolve();

  constructor(cluster: string, context: ActionContext) {
    this.#cluster = cluster;
    this.#context = context;
  }

  /** The pull requests to tell. */
  concern(numbers: readonly number[]): void {
    this.#numbers = numbers;
  }

  async begin(plan: Plan): Promise<void> {
    this.#plan = plan;
    this.#updatedAt = Date.now();
    await this.#post('applying', this.#progressText());
  }

  /** Never throws, and nobody waits for it. */
  note(event: ApplyEvent): void {
    if (event.kind === 'move-progress') this.#progress = event;
    else if (event.kind === 'paused') this.#paused = event.reasons;
    else if (event.kind === 'resumed') this.#paused = [];
    else if (event.kind === 'warning' || event.kind === 'waiting') {
      const line = renderApplyEvent(event);
      if (line !== null) this.#lines = [...this.#lines, line].slice(-keptLines);
    }
    if (!this.#plan || Date.now() - this.#updatedAt < updateEveryMs) return;
    this.#updatedAt = Date.now();
    this.#posting = this.#posting
      .then(() => this.#post('applying', this.#progressText()))
      .catch((error: Error) => this.#context.log(`The comment could not be updated: ${error.message}`));
  }

  /** `left`: what can't be done for now. Returns the comment's address. */
  async end(
    planned: { readonly plan: Plan; readonly prediction: Prediction | null } | null,
    report: ApplyReport | null,
    left: readonly Problem[],
  ): Promise<string | null> {
    await this.#posting;
    const done =
      planned && report
        ? renderApplySummary(planned.plan, report, { color: false, width: Number.MAX_SAFE_INTEGER })
        : nothingDone(left);
    const headline = done.trim().split('\n')[0] ?? '';
    const remarks = left.map(
      ({ summary, detail, hint }) => `- ${escapeMarkdown(`${summary}. ${detail} ${hint}`)}`,
    );
    const mark = left.length > 0 ? ':warning:' : ':white_check_mark:';
    const text = `### topicwright: cluster ${escapeMarkdown(this.#cluster)}\n\n${mark} ${escapeMarkdown(done.trim())}\n${remarks.map((line) => `\n${line}`).join('')}\n`;
    this.#context.summary.add(() => text);
    return await this.#post(escapeMarkdown(shorten(headline)), text, report === null && left.length === 0);
  }

  /** The run was cancelled and may be killed any moment. What it still does is told later, if it gets there. */
  async cancel(): Promise<void> {
    const text = `### topicwright: cluster ${escapeMarkdown(this.#cluster)}\n\n:stop_sign: Cancelled. No new moves start; moves in flight continue in Kafka. Run the workflow again to continue them.\n`;
    this.#context.summary.add(() => text);
    this.#posting = this.#posting
      .then(() => this.#post('Cancelled', text, this.#plan === null))
      .catch((error: Error) => this.#context.log(`The comment could not be updated: ${error.message}`));
    await this.#posting;
  }

  async fail(problems: readonly Problem[]): Promise<string | null> {
    await this.#posting;
    const title = `topicwright: the apply to cluster ${escapeMarkdown(this.#cluster)} failed`;
    const render = (limit: number): string => problemsMarkdown(title, problems, limit);
    return await this.#post(headlineOf(problems), render);
  }

  #progressText(): string {
    const lines = [
      `### topicwright: applying to cluster ${escapeMarkdown(this.#cluster)}`,
      this.#plan ? planHeadline(this.#plan) : '',
      ...(this.#paused.length > 0
        ? [`:pause_button: paused: ${escapeMarkdown(this.#paused.join('; '))}`]
        : []),
      ...(this.#progress ? [escapeMarkdown(renderApplyEvent(this.#progress) ?? '')] : []),
      ...this.#lines.map((line) => escapeMarkdown(line)),
    ];
    return lines.filter((line) => line !== '').join('\n\n');
  }

  /** The last one's address; null: there is nowhere to write. `onlyUpdate`: only where there is a comment already. */
  async #post(
    headline: string,
    text: string | ((limit: number) => string),
    onlyUpdate = false,
  ): Promise<string | null> {
    const { inputs, run, log } = this.#context;
    const footer = `<sub>${now()}${run.runUrl ? `, [run](${run.runUrl})` : ''}</sub>`;
    const render = (limit: number): string =>
      `${typeof text === 'string' ? text.slice(0, limit - footer.length - 2) : text(limit - footer.length - 2)}\n\n${footer}`;
    const state = {
      key: keyOf('apply', this.#cluster, inputs.paths),
      digest: this.#plan?.digest ?? null,
      ...{ commit: run.sha, runId: run.runId, headline, at: now() },
    };
    let url: string | null = null;
    for (const number of this.#numbers) {
      const place = placeOf(this.#context, number);
      if (!place || inputs.comment === 'off') continue;
      const posted = await postComment(place, { state, render, isNew: false, onlyUpdate });
      if (posted && 'url' in posted) url = posted.url;
      else if (posted) log(`No comment on #${number}, as ${posted.refused}. The job summary has the result.`);
    }
    return url;
  }
}
