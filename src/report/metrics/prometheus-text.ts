/** Prometheus' text format: https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format */

export interface Metric {
  /** Without the prefix. */
  readonly name: string;
  readonly help: string;
  /** A gauge unless given. */
  readonly type?: 'gauge' | 'counter';
  readonly samples: readonly {
    readonly labels: Readonly<Record<string, string | number>>;
    readonly value: number;
  }[];
}

export function renderMetrics(prefix: string, metrics: readonly Metric[]): string {
  return `${metrics.flatMap((metric) => metricLines(prefix, metric)).join('\n')}\n`;
}

function metricLines(prefix: string, { name, help, type = 'gauge', samples }: Metric): readonly string[] {
  const full = `${prefix}_${name}`;
  return [
    `# HELP ${full} ${help}`,
    `# TYPE ${full} ${type}`,
    ...samples.map(({ labels, value }) => `${full}{${labelText(labels)}} ${value}`),
  ];
}

function labelText(labels: Metric['samples'][number]['labels']): string {
  return Object.entries(labels)
    .map(([label, value]) => `${label}="${escapeLabel(String(value))}"`)
    .join(',');
}

function escapeLabel(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
