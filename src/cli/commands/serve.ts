/** `topicwright serve`: the registry of a cluster, over gRPC and HTTP. */

import { type Command, Option } from 'commander';
import { withCluster } from '../../index.ts';
import { type ServeOptions, serveRegistry } from '../daemons/serve-registry.ts';
import { readDuration, readPositiveCount } from '../option-values.ts';
import { loadDesired, onlyCluster } from '../run.ts';
import { abortToEnd } from '../terminal/interrupt.ts';
import { openTerminal } from '../terminal/terminal.ts';

const day = 24 * 60 * 60 * 1000;

export function define(command: Command): void {
  command
    .option('--grpc-address <host:port>', 'address for gRPC, or none', '127.0.0.1:8090')
    .option('--http-address <host:port>', 'address for HTTP, or none', '127.0.0.1:8080')
    .option('--tokens-file <file>', 'who may read and write: names with a role and a token or a certificate')
    .option('--tls-cert <file>', 'PEM certificate chain, to serve both over TLS')
    .option('--tls-key <file>', 'PEM private key')
    .option('--tls-client-ca <file>', 'require client certificates of this authority')
    .option('--read-limit <number>', "a client's reads per second", readPositiveCount, 1_000)
    .option('--write-limit <number>', "a client's writes per second", readPositiveCount, 100)
    .addOption(
      new Option('--tag-grace <duration>', 'how long to keep the tags of deleted topics and brokers')
        .argParser(readDuration)
        .default(7 * day, '7d'),
    )
    .addOption(
      new Option('--log-level <level>', 'log level; debug logs reads too')
        .choices(['debug', 'info', 'warn', 'error', 'silent'])
        .default('info'),
    )
    .addHelpText(
      'after',
      `
Log lines are JSON, on stderr; each write is one, with who did it. Manifests and tokens are reloaded when their files change.
On a loopback address everybody on this machine may read and write unless --tokens-file is given. On any other address
nothing can be written without --tokens-file or --tls-client-ca.

Examples:
  topicwright serve -f kafka/ --cluster prod
  curl 'http://127.0.0.1:8080/v1/topics?tag=team:payments'
  grpcurl -plaintext -d '{"tag": ["rack:a"]}' 127.0.0.1:8090 registry.Registry/GetBrokers`,
    )
    .action(async (options: ServeOptions) => {
      const terminal = openTerminal(options);
      const desired = onlyCluster(loadDesired(options, terminal), 'A registry');
      const signal = abortToEnd(terminal, 'letting requests finish');
      await withCluster(desired, (connection) => serveRegistry(desired, connection, options, signal));
    });
}
