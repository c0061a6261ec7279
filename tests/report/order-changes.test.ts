/** How a plan shows partitions that only get another order of replicas. */
import { expect, test } from 'vitest';
import type { MoveReplicasStep } from '../../src/model/plan/plan.ts';
import { brokerId, bytes } from '../../src/model/values/units.ts';
import { renderReviewHtml } from '../../src/report/review/html/render-plan-html.ts';
import { renderReviewMarkdown } from '../../src/report/review/markdown/render-plan-markdown.ts';
import { reviewPlan } from '../../src/report/review/review-plan.ts';
import { renderReviewText } from '../../src/report/review/terminal/render-plan-text.ts';
import { planWith } from '../support/plan.ts';

const ids = (...list: number[]) => list.map(brokerId);
const step: MoveReplicasStep = {
  ...{ kind: 'move-replicas', symbol: '-/+', topic: 'orders', reason: 'failover', hazards: [] },
  placement: { pool: 'general', racks: { kind: 'max' }, leaderRacks: null },
  partitions: [
    {
      ...{ topic: 'orders', partition: 4, from: ids(1001, 1002, 1003), to: ids(1001, 1003, 1002) },
      ...{ sizeBytes: bytes(7), bytes: bytes(0) },
      reason: { rule: 'failover', text: 'failover: without broker 1001, broker 1002 would lead too many' },
    },
  ],
};
const review = reviewPlan(planWith([step], { ordersChanged: 1 }));

test('as one line, and with --verbose each of them', () => {
  const line = 'Order: 1 partition of 1 topic gets another order of replicas (no data and no leader moves)';
  const short = renderReviewText(review, { color: false, width: 200, verbose: false });
  expect(short).toContain('Plan: 1 partition to reorder.');
  expect(short).toContain(line);
  expect(short).not.toContain('orders/4');
  expect(renderReviewText(review, { color: false, width: 200, verbose: true })).toMatch(
    /orders\/4: \[1001.*, 1002.*, 1003.*\] -> \[1001.*, 1003.*, 1002.*\], failover: without broker 1001/,
  );
});

test('in a comment and on a page behind a fold', () => {
  for (const text of [renderReviewMarkdown(review), renderReviewHtml([review])]) {
    expect(text).toContain('another order of replicas');
    expect(text).toContain('1 change of order');
    expect(text).toContain('orders/4');
    expect(text).toContain('broker 1002 would lead too many');
  }
  expect(review.leaders).toBeNull();
  expect(review.topics).toEqual([]);
});
