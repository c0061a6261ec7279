/** An apply's progress in Prometheus' text format, for the textfile collector of the node exporter; written by `apply --metrics-file`. */
import type { MoveProgress } from '../model/apply-event.ts';

/** https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format */
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
  const label = `cluster="${escapeLabel(cluster)}"`;
  const lines = [
    ...gauges.flatMap(([name, help, value]) =>
      value === null ? [] : [...header(name, help), `topicwright_apply_${name}{${label}} ${value}`],
    ),
    ...lanes.flatMap(([name, help, field]) => [
      ...header(name, help),
      ...event.lanes.map(
        (lane) => `topicwright_apply_${name}{${label},broker="${lane.broker}"} ${lane[field]}`,
      ),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function header(name: string, help: string): readonly string[] {
  return [`# HELP topicwright_apply_${name} ${help}`, `# TYPE topicwright_apply_${name} gauge`];
}

function escapeLabel(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
