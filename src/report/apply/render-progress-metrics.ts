/** An apply's progress in Prometheus' text format, for the textfile collector of the node exporter; written by `apply --metrics-file`. */
import type { MoveProgress } from '../../model/plan/apply-event.ts';
import { renderMetrics } from '../metrics/prometheus-text.ts';

export function renderProgressMetrics(cluster: string, event: MoveProgress): string {
  const gauges: readonly (readonly [name: string, help: string, value: number | null])[] = [
    ['moved_bytes', 'Bytes copied so far.', event.bytesDone],
    ['bytes', 'Bytes to copy in all.', event.bytesTotal],
    ['moved_partitions', 'Partitions that have arrived.', event.partitionsDone],
    ['moving_partitions', 'Partitions in flight.', event.partitionsInFlight],
    ['partitions', 'Partitions to move in all.', event.partitionsTotal],
    ['bytes_per_second', 'Copied over the last minute.', event.rate],
    ['moves_per_minute', 'Partitions that arrived over the last minute.', event.movesPerMinute],
    ['left_seconds', 'What is left at that rate.', event.leftMs === null ? null : event.leftMs / 1000],
    [
      'throttle_lowest_bytes_per_second',
      'What the slowest broker is kept to.',
      event.throttle?.lowest ?? null,
    ],
    [
      'throttle_highest_bytes_per_second',
      'What the fastest broker is kept to.',
      event.throttle?.highest ?? null,
    ],
    ['moves_per_broker', 'Moves that a broker may take part in now.', event.movesPerBroker],
  ];
  const lanes = [
    ['broker_receiving_partitions', 'Partitions that the broker receives.', 'receiving'],
    ['broker_sending_partitions', 'Partitions that the broker sends.', 'sending'],
    ['broker_receiving_bytes_left', 'Bytes that the broker has yet to receive.', 'receivingBytesLeft'],
  ] as const;
  const metrics = [
    ...gauges.flatMap(([name, help, value]) =>
      value === null ? [] : [{ name, help, samples: [{ labels: { cluster }, value }] }],
    ),
    ...lanes.map(([name, help, field]) => ({
      ...{ name, help },
      samples: event.lanes.map((lane) => ({ labels: { cluster, broker: lane.broker }, value: lane[field] })),
    })),
  ];
  return renderMetrics('topicwright_apply', metrics);
}
