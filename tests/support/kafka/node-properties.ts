/** The server.properties of one KRaft node of a test cluster. */

export interface ListenerOptions {
  /** In capitals. */
  readonly name: string;
  readonly protocol: 'SSL' | 'SASL_SSL' | 'SASL_PLAINTEXT';
}

export interface NodeLayout {
  readonly id: number;
  readonly rack: string | null;
  readonly isController: boolean;
  readonly port: number;
  /** Of the controller listener; unused where the node is only a broker. */
  readonly controllerPort: number;
  /** Where jmx_exporter listens, if it is asked for. */
  readonly metricsPort: number;
  /** A second listener, advertised with the port of the proxy in front of it; null: none. */
  readonly proxied: { readonly listenPort: number; readonly advertisedPort: number } | null;
  /** Further listeners, each with its port. */
  readonly listeners: readonly (ListenerOptions & { readonly port: number })[];
  readonly logDirs: readonly string[];
  readonly metadataDir: string;
}

export function nodeProperties(
  node: NodeLayout,
  controllers: readonly NodeLayout[],
  extra: Readonly<Record<string, string>>,
): string {
  const listeners = [`PLAINTEXT://127.0.0.1:${node.port}`];
  for (const { name, port } of node.listeners) listeners.push(`${name}://127.0.0.1:${port}`);
  const advertised = [...listeners];
  if (node.proxied) {
    listeners.push(`PROXIED://127.0.0.1:${node.proxied.listenPort}`);
    advertised.push(`PROXIED://127.0.0.1:${node.proxied.advertisedPort}`);
  }
  if (node.isController) listeners.push(`CONTROLLER://127.0.0.1:${node.controllerPort}`);
  const protocols = ['CONTROLLER:PLAINTEXT', 'PLAINTEXT:PLAINTEXT', 'PROXIED:PLAINTEXT'].concat(
    node.listeners.map(({ name, protocol }) => `${name}:${protocol}`),
  );
  const properties: Record<string, string> = {
    'node.id': String(node.id),
    'process.roles': node.isController ? 'broker,controller' : 'broker',
    'controller.quorum.voters': controllers.map((c) => `${c.id}@127.0.0.1:${c.controllerPort}`).join(','),
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': protocols.join(','),
    listeners: listeners.join(','),
    'advertised.listeners': advertised.join(','),
    'log.dirs': node.logDirs.join(','),
    'metadata.log.dir': node.metadataDir,
    ...(node.rack !== null && { 'broker.rack': node.rack }),
    ...testDefaults,
    ...extra,
  };
  return Object.entries(properties)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');
}

/** Small internal topics, and nothing that moves leaders or deletes data behind a test's back; quick to notice a dead broker. */
const testDefaults: Readonly<Record<string, string>> = {
  'auto.create.topics.enable': 'false',
  'auto.leader.rebalance.enable': 'false',
  'offsets.topic.num.partitions': '1',
  'offsets.topic.replication.factor': '1',
  'transaction.state.log.num.partitions': '1',
  'transaction.state.log.replication.factor': '1',
  'transaction.state.log.min.isr': '1',
  'group.initial.rebalance.delay.ms': '0',
  'broker.session.timeout.ms': '6000',
  'broker.heartbeat.interval.ms': '1000',
  // Without changes the quorum would write and copy a record twice a second: a fifth of what an idle node takes.
  'metadata.max.idle.interval.ms': '5000',
  'num.network.threads': '2',
  'num.io.threads': '4',
  'num.recovery.threads.per.data.dir': '1',
  'log.cleaner.dedupe.buffer.size': '16777216',
  'log.cleaner.threads': '1',
};
