/** The proof that a drained broker can be stopped, or what keeps it; called by the reporters of plans and applies. */
import pc from 'picocolors';
import type { DrainedBroker } from '../model/plan.ts';
import { wrapText } from './wrap-text.ts';

/** One sentence a broker, as it is once the plan is applied. */
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
  if (replicasAfter === 0) {
    const count = replicasBefore === 1 ? 'its 1 replica' : `all ${replicasBefore} replicas`;
    return replicasBefore === 0
      ? `Broker ${broker} holds no replica: it is safe to stop.`
      : `Broker ${broker} gives up ${count}, and holds none afterwards: it is safe to stop then.`;
  }
  const named = topicsLeft.slice(0, 5).join(', ');
  const more = topicsLeft.length > 5 ? ` and ${topicsLeft.length - 5} more topics` : '';
  return `Broker ${broker} keeps ${replicasAfter} of ${replicasBefore} replicas, of ${named}${more}: no Placement governs them, they are being moved, or the budget leaves them. It is not safe to stop.`;
}
