/** `topicwright throttle`: the daemon that paces whatever copies, what is throttled, and rates set by hand. */

import { isDeepStrictEqual } from 'node:util';
import { Command, InvalidArgumentError, Option } from 'commander';
import {
  type ClusterConnection,
  type DaemonTurn,
  type DesiredState,
  forgetGoneThrottles,
  type OnExit,
  type Problem,
  ProblemError,
  parseRate,
  rateReasonText,
  readThrottle,
  runThrottle,
  setOverrides,
  unsetOverrides,
  withCluster,
} from '../../index.ts';
import type { ThrottleOverride } from '../../model/cluster/throttle-status.ts';
import { errorProblem, warningProblem } from '../../model/problem/problem.ts';
import { type BrokerId, type BytesPerSecond, brokerId, formatRate } from '../../model/values/units.ts';
import { visible } from '../../model/values/visible-text.ts';
import { runOf } from '../../process/run-of.ts';
import { overrideText } from '../../report/status/override-text.ts';
import { renderThrottleText } from '../../report/status/render-throttle-text.ts';
import { type ResultOptions, withCommonOptions } from '../common-options.ts';
import { type HttpOptions, serveThrottle } from '../daemons/serve-throttle.ts';
import { commandLine } from '../entered-command.ts';
import { type WatchedManifests, watchManifests } from '../files/watch-manifests.ts';
import { readPositiveDuration } from '../option-values.ts';
import { loadDesired, onlyCluster, warn } from '../run.ts';
import { identityOf } from '../run-identity.ts';
import { clearAllThrottles } from '../terminal/clear-all-throttles.ts';
import { abortToEnd } from '../terminal/interrupt.ts';
import { progressReporter } from '../terminal/progress.ts';
import { showStatuses } from '../terminal/show-statuses.ts';
import { openTerminal, type Terminal } from '../terminal/terminal.ts';

interface OverrideOptions extends ResultOptions {
  readonly broker: readonly BrokerId[];
  readonly for?: number;
  readonly autoremove?: boolean;
  readonly everything?: boolean;
  readonly autoApprove?: boolean;
}

export function define(command: Command): void {
  command.addHelpText(
    'after',
    `
Examples:
  topicwright throttle run                              throttle every reassignment on the cluster, whoever started it
  topicwright throttle status
  topicwright throttle set 80MB/s --for 2h              all brokers, for two hours
  topicwright throttle set 20MB/s --broker 1003 --autoremove
  topicwright throttle unset --everything`,
  );
  command.addCommand(withCommonOptions(statusCommand(), ['text', 'markdown', 'json']).exitOverride());
  for (const subcommand of [runCommand(), setCommand(), unsetCommand()])
    command.addCommand(withCommonOptions(subcommand, ['text', 'json']).exitOverride());
}

function runCommand(): Command {
  return new Command('run')
    .description('throttle every reassignment on the cluster until stopped')
    .option(
      '--http-address <host:port>',
      'address for status, overrides and metrics, or none',
      '127.0.0.1:8081',
    )
    .option('--http-token-file <file>', 'file with the bearer token that writes over HTTP need')
    .addOption(
      new Option('--on-exit <what>', 'throttles of copies in flight when it ends')
        .choices(['hand-over', 'remove'])
        .default('hand-over'),
    )
    .addHelpText(
      'after',
      `
Several may run: one is active, another takes over within 30 s. It steps back for applies, which set their own throttle.
Policies are reloaded when the manifests change.
When it ends (Ctrl-C, SIGTERM), throttles of copies in flight stay for ten minutes, for the next daemon or apply;
with --on-exit remove it removes every throttle. What a killed daemon leaves, the next daemon or apply takes over.

Over HTTP: GET, POST and DELETE /throttle and /throttle/{broker}; /metrics for Prometheus, /healthz, /readyz. On an
address that others reach, writes need the token.`,
    )
    .action(async (options: ResultOptions & HttpOptions & { readonly onExit: OnExit }) => {
      const terminal = openTerminal(options);
      const desired = onlyCluster(loadDesired(options, terminal), 'A throttle daemon');
      if (desired.cluster.connection.kind === 'simulation') throw new ProblemError([needsKafka(desired)]);
      const progress = progressReporter(terminal, { format: options.format, goOnWith: commandLine() });
      const { onExit } = options;
      const ending =
        onExit === 'remove'
          ? 'removing throttles'
          : 'leaving throttles of copies in flight to the next daemon or apply';
      const signal = abortToEnd(terminal, ending);
      const tell = turnTeller(terminal, options);
      await withCluster(desired, async (connection) => {
        const manifests = followManifests(desired, options, terminal);
        const server = await serveThrottle(desired, { connection, manifests }, options, terminal);
        const onTurn = (turn: DaemonTurn): void => {
          server.onTurn(turn);
          tell(turn);
        };
        try {
          const { desired: latest } = manifests;
          const run = { ...runOf(desired, identityOf(options.file)), desired: latest };
          await runThrottle({ ...connection, ...run, signal, onExit, onEvent: progress.onEvent, onTurn });
        } finally {
          manifests.stop();
          await server.close();
        }
      });
    });
}

interface FollowedManifests extends WatchedManifests {
  readonly desired: () => DesiredState;
}

/** Policies hold from the next turn on; how the cluster is reached was settled at the start. */
function followManifests(
  atStart: DesiredState,
  options: ResultOptions,
  terminal: Terminal,
): FollowedManifests {
  let latest = atStart;
  const watched = watchManifests(options, atStart.cluster.name, {
    onRead: (desired) => {
      latest = desired;
      terminal.err('manifests reloaded');
      if (!isReachedAlike(desired, atStart)) warn([needsRestart(desired)], terminal);
    },
    onBad: (error) => {
      if (!(error instanceof ProblemError)) throw error;
      warn(error.problems, terminal);
      terminal.err('the previous manifests stay in force');
    },
  });
  return { ...watched, desired: () => latest };
}

function isReachedAlike({ cluster: one }: DesiredState, { cluster: other }: DesiredState): boolean {
  return isDeepStrictEqual([one.connection, one.metrics], [other.connection, other.metrics]);
}

function needsRestart({ cluster }: DesiredState): Problem {
  return warningProblem('cli.usage', `How ${cluster.name} is reached, or its metrics, has changed`, {
    detail: 'This daemon keeps the old connection and metrics.',
    hint: 'Restart it.',
    source: cluster.source,
    resource: `Cluster/${cluster.name}`,
  });
}

function needsKafka({ cluster }: DesiredState): Problem {
  return errorProblem('cli.usage', `Cluster ${cluster.name} is embedded, and has no clock of its own`, {
    detail: 'It only advances while a command works on it, so a daemon has nothing to follow.',
    hint: 'Applies throttle their own moves; run the daemon on a cluster with bootstrapServers.',
    source: cluster.source,
    resource: `Cluster/${cluster.name}`,
  });
}

/** A line whenever something else happens than at the turn before. */
function turnTeller(terminal: Terminal, { format }: ResultOptions): (turn: DaemonTurn) => void {
  let last = '';
  return (turn) => {
    const text = turnText(visible(turn));
    if (text === last) return;
    last = text;
    if (format === 'json') terminal.jsonEvent({ kind: 'turn', turn });
    else terminal.err(text);
  };
}

function turnText(turn: DaemonTurn): string {
  if (turn.kind === 'standing-by') return `standing by for ${turn.holder}`;
  const doing = turn.kind === 'watching' ? `watching only (${turn.why})` : 'acting';
  if (turn.moving.length === 0) return `${doing}: nothing copies`;
  const rates = turn.rates.map(
    ({ broker, side, rate, why }) =>
      `  broker ${broker} ${side === 'leader' ? 'sends' : 'receives'} up to ${formatRate(rate)} (${rateReasonText(why)})`,
  );
  const moving = turn.moving.length === 1 ? '1 partition' : `${turn.moving.length} partitions`;
  return [`${doing}: ${moving} copying`, ...rates].join('\n');
}

function statusCommand(): Command {
  return new Command('status')
    .description('show throttles and rates set by hand')
    .action((options: ResultOptions) =>
      showStatuses(
        options,
        ({ cluster }, connection) => readThrottle(cluster.name, connection),
        renderThrottleText,
      ),
    );
}

function setCommand(): Command {
  return new Command('set')
    .description('set the rate by hand, also for running applies and daemons')
    .argument('<rate>', 'such as 50MB/s, per broker and direction', readRate)
    .option('--broker <id>', 'only this broker; repeatable', collectBroker, [])
    .option('--for <duration>', 'how long, such as 2h', readPositiveDuration)
    .option('--autoremove', 'until the moves have ended')
    .action(async (rate: BytesPerSecond, options: OverrideOptions) => {
      const terminal = openTerminal(options);
      const set = await onTheCluster(options, terminal, ({ port, clock }, { run }) => {
        const sinceMs = clock.now();
        const untilMs = options.for === undefined ? null : sinceMs + options.for;
        const { broker, autoremove = false } = options;
        return setOverrides(port, broker, { rate, untilMs, autoremove, by: run.who, sinceMs });
      });
      tell(set, 'Set', options, terminal);
    });
}

function unsetCommand(): Command {
  return new Command('unset')
    .description('remove a rate that was set by hand')
    .option(
      '--broker <id>',
      'that of this broker; repeatable; otherwise that of all brokers',
      collectBroker,
      [],
    )
    .option(
      '--everything',
      'each of them, and every throttle of the cluster, whoever set it, after showing them',
    )
    .option('--auto-approve', 'with --everything: do not ask')
    .addHelpText(
      'after',
      `
--everything also forgets what earlier runs set on brokers that are gone for good. A daemon at work sets its throttle again
for what still copies; during an apply nothing is removed.`,
    )
    .action(async (options: OverrideOptions) => {
      const terminal = openTerminal(options);
      const { broker, everything = false, autoApprove = false } = options;
      const { unset, gone } = await onTheCluster(options, terminal, async (connection, run) => {
        const { port } = connection;
        if (everything) await clearAllThrottles(connection, run, { autoApprove }, terminal);
        return {
          unset: await unsetOverrides(port, broker, { everything }),
          gone: everything ? await forgetGoneThrottles(port) : [],
        };
      });
      tell(unset, 'Taken back', options, terminal);
      for (const id of gone)
        terminal.err(`Broker ${id} is gone: forgot the throttle that an earlier run set on it.`);
    });
}

async function onTheCluster<Value>(
  options: ResultOptions,
  terminal: Terminal,
  work: (connection: ClusterConnection, run: ReturnType<typeof runOf>) => Promise<Value>,
): Promise<Value> {
  const desired = onlyCluster(loadDesired(options, terminal), 'A rate set by hand');
  const run = runOf(desired, identityOf(options.file));
  return await withCluster(desired, (connection) => work(connection, run));
}

function tell(
  overrides: readonly ThrottleOverride[],
  what: string,
  { format }: ResultOptions,
  terminal: Terminal,
): void {
  if (format === 'json') terminal.json(JSON.stringify(overrides));
  else
    terminal.show(overrides, (shown) => {
      const lines = shown.map((override) => `${what} for ${overrideText(override)}.`);
      return lines.length === 0 ? 'No rate was set by hand.' : lines.join('\n');
    });
}

function readRate(text: string): BytesPerSecond {
  if (/^\s*[\d.]+\s*$/.test(text))
    throw new InvalidArgumentError(`It has no unit. Write ${text.trim()}MB/s, or ${text.trim()}B/s.`);
  const rate = parseRate(text);
  if (rate === null || rate <= 0) throw new InvalidArgumentError('Write a rate such as 50MB/s or 1Gbit/s.');
  return rate;
}

function collectBroker(text: string, previous: readonly BrokerId[]): readonly BrokerId[] {
  if (!/^\d{1,10}$/.test(text)) throw new InvalidArgumentError('Write a broker id such as 1003.');
  return [...previous, brokerId(Number(text))];
}
