/** What a plan leaves on drained brokers; called by the reporters of plans. Whether one is safe to stop is seen after the apply only. */
import pc from 'picocolors';
import { countOf } from '../model/count-of.ts';
import type { DrainedBroker } from '../model/plan.ts';
import { wrapText } from './wrap-text.ts';

export function renderDrainedBrokers(
  drained: readonly DrainedBroker[],
  { color, width }: { readonly color: boolean; readonly width: number },
): string[] {
  const paint = pc.createColors(color);
  return drained.flatMap((broker) => {
    const safe = broker.replicasAfter === 0;
    return wrapText(drainedText(broker), width).map((line) =>
      safe ? paint.green(line) : paint.yellow(line),
    );
  });
}

export function drainedText({ broker, replicasBefore, replicasAfter, topicsLeft }: DrainedBroker): string {
  if (replicasBefore === 0 && replicasAfter === 0)
    return `Broker ${broker} holds no replica now, and gets none.`;
  if (replicasAfter === 0) return `Once applied, broker ${broker} holds no replica (${replicasBefore} now).`;
  const named = topicsLeft.slice(0, 5).join(', ');
  const more = topicsLeft.length > 5 ? ` and ${countOf(topicsLeft.length - 5, 'other topic')}` : '';
  return `Once applied, broker ${broker} still holds ${replicasAfter} of ${replicasBefore} replicas, of ${named}${more}: no Placement governs them, they are being moved, Kafka can't move them for now, or the budget leaves them. It is not safe to stop.`;
}
