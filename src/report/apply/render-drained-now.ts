/** Whether the brokers that git empties are safe to stop, as was just seen. */
import pc from 'picocolors';
import type { DrainedNow } from '../../model/cluster/drained-now.ts';
import { countOf } from '../../model/values/count-of.ts';
import { nameSome } from '../../model/values/name-some.ts';
import { wrapText } from '../text/wrap-text.ts';

const namedTopics = 5;

export function renderDrainedNow(
  drained: readonly DrainedNow[],
  { color, width }: { readonly color: boolean; readonly width: number },
): string[] {
  const paint = pc.createColors(color);
  return drained.flatMap((broker) =>
    wrapText(drainedNowText(broker), width).map(broker.replicas === 0 ? paint.green : paint.yellow),
  );
}

/** A controller's part in the quorum is not looked at. */
function drainedNowText({ broker, state, replicas, topics }: DrainedNow): string {
  if (replicas === 0) return `Broker ${broker} ${emptyTexts[state]}, unless it is also a controller.`;
  const down = state === 'down' ? ' is down and' : '';
  return `Broker ${broker}${down} holds ${countOf(replicas, 'replica')}, of ${nameSome(topics, namedTopics)}: it is not safe to ${state === 'down' ? 'remove' : 'stop'}. \`topicwright plan\` shows whether they move.`;
}

const emptyTexts: Readonly<Record<DrainedNow['state'], string>> = {
  live: 'holds no replica: it is safe to stop',
  hung: 'does not answer, and no partition has a replica on it: it is safe to stop',
  down: 'is down, and no partition has a replica on it: it is safe to remove',
};
