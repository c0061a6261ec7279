/** Posts what happens to Datadog's event stream (POST /api/v1/events), beside the graphs that it explains. */
import type { EventSink } from '../model/metrics/event-sink.ts';
import { ProblemError } from '../model/problem/problem.ts';
import type { DatadogClient } from './datadog-client.ts';

export function datadogEvents(eventTags: readonly string[], client: DatadogClient): EventSink {
  return {
    post: async ({ title, text, level, tags }) => {
      const event = { title, text, alertType: level, tags: [...tags, ...eventTags] };
      try {
        await client.call('whether it took an event', () =>
          client.events.createEvent({ body: { ...event, aggregationKey: 'topicwright' } }),
        );
        return [];
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        return error.problems.map((problem) => ({ ...problem, severity: 'warning' }));
      }
    },
  };
}
