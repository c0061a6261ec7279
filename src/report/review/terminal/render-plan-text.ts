/** A plan for a terminal: what could hurt, the summary, then by broker, then by topic, folded by width and verbosity. */
import pc from 'picocolors';
import type { Plan } from '../../../model/plan/plan.ts';
import { andMore } from '../../../model/values/name-some.ts';
import { wrapText } from '../../text/wrap-text.ts';
import type { Note, Review } from '../review.ts';
import { type Circumstances, reviewPlan } from '../review-plan.ts';
import { accessLines } from './access-lines.ts';
import { balanceLines, brokerLines, leaderLines, orderLines, recoveryLines } from './broker-lines.ts';
import { dangerLines } from './danger-lines.ts';
import { heldLines } from './held-lines.ts';
import { folded, inVerbose, type PlanTextOptions } from './text-options.ts';
import { topicLines } from './topic-lines.ts';

export function renderPlanText(
  plan: Plan,
  options: PlanTextOptions,
  circumstances: Circumstances = {},
): string {
  return renderReviewText(reviewPlan(plan, circumstances), options);
}

/** Longer output ends with what it began with: the reader of a terminal sees the end. */
const screenLines = 24;

export function renderReviewText(review: Review, options: PlanTextOptions): string {
  const { color, width, verbose } = options;
  const paint = pc.createColors(color);
  const headline = wrapText(review.headline, width).map(paint.bold);
  const dimmed = (texts: readonly string[]): string[] =>
    texts.flatMap((text) => wrapText(text, width).map(paint.dim));
  const signs = review.legend.map(({ mark, meaning }) => `${mark} ${meaning}`).join(', ');
  const sections = [
    dimmed([`Cluster ${review.cluster}, ${review.size}`]),
    dangerLines(review, width, color),
    [...headline, ...review.costs.flatMap((text) => wrapText(text, width))],
    ...review.held.map((text) => heldLines(text, width, paint.yellow)),
    noteLines(review.notes, options),
    brokerLines(review.brokers, options),
    review.isBalanceChanged || verbose ? balanceLines(review.balance, width) : [],
    verbose ? recoveryLines(review.recovery, width) : [],
    leaderLines(review.leaders, options),
    orderLines(review.orders, options),
    signs === '' ? [] : dimmed([signs]),
    topicLines(review.topics, options),
    accessLines(review.access, options),
    dimmed(review.leftAlone),
    ...(verbose ? [dimmed([`Plan ${review.digest}`])] : []),
  ].filter((lines) => lines.length > 0);
  const isLong = sections.reduce((sum, lines) => sum + lines.length + 1, 0) > screenLines;
  return `${[...sections, ...(isLong ? [headline] : [])].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const listedNotes = 20;

function noteLines(notes: readonly Note[], { color, width, verbose }: PlanTextOptions): string[] {
  const paint = pc.createColors(color);
  const styles = { warning: paint.yellow, good: paint.green, plain: String };
  const { listed, rest } = folded(notes, listedNotes, verbose);
  const lines = listed.flatMap(({ tone, text }) =>
    wrapText(tone === 'warning' ? `! ${text}` : text, width).map(styles[tone]),
  );
  return rest.length === 0 ? lines : [...lines, `${andMore(rest.length)} ${inVerbose}`];
}
