/** The command line: loads the one command that was asked for, and turns what it throws into a message and an exit code. */
import { Command, CommanderError } from 'commander';
import { exitCodeOf } from '../model/problem/exit-code-of.ts';
import { exitChangesPending, exitDone, exitError } from '../model/problem/exit-codes.ts';
import { errorProblem, type Problem, ProblemError } from '../model/problem/problem.ts';
import { ownValue } from '../model/values/own-value.ts';
import { outlet } from '../output/outlet.ts';
import { type Format, withColorOption, withCommonOptions } from './common-options.ts';
import { openTerminal } from './terminal/terminal.ts';
import { topicwrightVersion } from './version.ts';

/** One file a command: its arguments, its help and what it does. */
interface CommandModule {
  /** Adds arguments, options and the action. */
  readonly define: (command: Command) => void;
}

const commands: Readonly<Record<string, { summary: string; load: () => Promise<CommandModule> }>> = {
  validate: {
    summary: 'check manifests without a cluster',
    load: () => import('./commands/without-kafka/validate.ts'),
  },
  plan: {
    summary: 'show what would change, with a lower bound for the bytes to move',
    load: () => import('./commands/plan.ts'),
  },
  apply: { summary: 'make the cluster match git', load: () => import('./commands/apply.ts') },
  status: {
    summary: 'show who applies, what is in flight, and earlier runs',
    load: () => import('./commands/status.ts'),
  },
  cancel: { summary: 'stop an apply, or revert its moves', load: () => import('./commands/cancel.ts') },
  simulate: {
    summary: 'predict how long a plan takes, and disk and network use',
    load: () => import('./commands/simulate.ts'),
  },
  throttle: {
    summary: 'throttle reassignments, show throttles, set rates by hand',
    load: () => import('./commands/throttle.ts'),
  },
  serve: {
    summary: 'find and manage topics and brokers by tags, over gRPC and HTTP',
    load: () => import('./commands/serve.ts'),
  },
  metrics: {
    summary: 'fetch sizes and rates from the metrics source',
    load: () => import('./commands/metrics.ts'),
  },
  comment: {
    summary: 'post a saved plan to a pull request or merge request',
    load: () => import('./commands/without-kafka/comment.ts'),
  },
  drift: { summary: 'report how the cluster differs from git', load: () => import('./commands/drift.ts') },
  snapshot: { summary: 'write the observed cluster to a file', load: () => import('./commands/snapshot.ts') },
  import: {
    summary: 'write manifests for an existing cluster',
    load: () => import('./commands/import.ts'),
  },
  show: {
    summary: 'show a saved plan, a snapshot or the live cluster',
    load: () => import('./commands/show.ts'),
  },
  doctor: {
    summary: 'check connections, permissions, brokers and metrics',
    load: () => import('./commands/doctor.ts'),
  },
  schema: {
    summary: 'write the JSON Schemas of manifests, for editors',
    load: () => import('./commands/without-kafka/schema.ts'),
  },
  demo: {
    summary: 'try everything on an embedded cluster',
    load: () => import('./commands/without-kafka/demo.ts'),
  },
};

/** Those made of subcommands, which take the options themselves, and those that take none. */
const families: ReadonlySet<string> = new Set(['throttle', 'metrics', 'schema']);

const reports: readonly Format[] = ['text', 'markdown', 'json'];
const pages: readonly Format[] = [...reports, 'html'];
const plain: readonly Format[] = ['text', 'json'];
/** How results can be written, for those that write some. */
const formatsOf: Readonly<Record<string, readonly Format[]>> = {
  ...{ plan: pages, show: pages, apply: reports, drift: reports, status: reports },
  ...{ validate: plain, cancel: plain, simulate: plain, doctor: plain },
};

function withOptions(command: Command, name: string): Command {
  if (families.has(name)) return command;
  // It brings its own manifests.
  return name === 'demo'
    ? withColorOption(command)
    : withCommonOptions(command, ownValue(formatsOf, name) ?? []);
}

async function main(args: readonly string[]): Promise<void> {
  const program = new Command('topicwright')
    .description('Kafka topics, replica placement and throttles as code.')
    .version(topicwrightVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => outlet.write('stdout', text),
      writeErr: (text) => outlet.write('stderr', text),
    })
    .showSuggestionAfterError()
    .configureHelp({ showGlobalOptions: true });
  const wanted = commandOf(args);
  const completes = args[0] === 'completion';
  for (const [name, { summary, load }] of Object.entries(commands)) {
    const command = program.command(name).description(summary).exitOverride();
    if (name === wanted || completes) (await load()).define(withOptions(command, name));
  }
  if (completes) (await import('./completion.ts')).addCompletion(program);
  else program.command('completion').description('print a completion script for bash, zsh or fish');
  await program.parseAsync([...args], { from: 'user' });
}

const commandOf = (args: readonly string[]): string | undefined =>
  args.find((argument) => Object.hasOwn(commands, argument));

async function report(error: unknown, args: readonly string[]): Promise<number> {
  // commander has said on stderr what is wrong with the arguments.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
  const problems = error instanceof ProblemError ? error.problems : [bug(error)];
  const { tellProblems } = await import('./run.ts');
  tellProblems(problems, openTerminal({ color: !args.includes('--no-color') }));
  return exitCodeOf(problems);
}

function bug(error: unknown): Problem {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return errorProblem('bug', 'topicwright failed unexpectedly (a bug)', {
    detail: process.env['TOPICWRIGHT_DEBUG'] ? (stack ?? message) : `${name}: ${message}`,
    hint: 'Please report it, with the output of TOPICWRIGHT_DEBUG=1. Applied changes are safe: apply again to continue.',
  });
}

async function run(args: readonly string[]): Promise<number> {
  try {
    await main(args);
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return report(error, args);
  }
}

/** Whoever runs these wants to know how they ended, also where a reader such as `head` has seen enough. */
const changing: ReadonlySet<string | undefined> = new Set(['apply', 'cancel', 'demo', 'throttle']);

/** Returns the exit code, once all is written. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const code = await run(args);
  await outlet.flushed();
  const loss = outlet.lossOf('stdout');
  if (!loss) return code;
  const isChange = changing.has(commandOf(args));
  // `plan | head` needs no explanation.
  if (loss.code === 'EPIPE' && !isChange) return code || exitError;
  await report(new ProblemError([resultsLost(loss, isChange)]), args);
  return code === exitDone || code === exitChangesPending ? exitError : code;
}

function resultsLost({ message }: Error, isChange: boolean): Problem {
  return errorProblem('cli.output-lost', "The results can't be written to standard output", {
    detail: `${message}.${isChange ? ' The command itself ran to its end.' : ''}`,
    hint: isChange ? '`topicwright status --history` shows how it ended.' : 'Fix that, then run it again.',
  });
}
