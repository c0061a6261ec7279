/** Kafka's own admin tools as independent referees: what TopicCommand and the others say about a cluster. */
import { runCommand } from '../run-command.ts';
import { classArchiveOptions } from './class-archive.ts';

/** Runs a tool's main class from the jars against the brokers; throws with its output when it fails. */
export async function runKafkaTool(
  jars: string,
  bootstrapServers: readonly string[],
  mainClass: string,
  args: readonly string[],
): Promise<string> {
  const jvm = ['-Xmx128m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', ...classArchiveOptions(jars)];
  const options = [...jvm, '-cp', `${jars}/*`];
  const server = ['--bootstrap-server', bootstrapServers.join(',')];
  const { exitCode, output } = await runCommand('java', [...options, mainClass, ...server, ...args]);
  if (exitCode !== 0) throw new Error(`${mainClass} ${args.join(' ')} ended with ${exitCode}:\n${output}`);
  return withoutLogNoise(output);
}

/** The tools run without a logging configuration and say so. */
function withoutLogNoise(output: string): string {
  return output
    .split('\n')
    .filter((line) => !/^(log4j:|SLF4J:|\S+ main ERROR Reconfiguration failed)/.test(line))
    .join('\n');
}
