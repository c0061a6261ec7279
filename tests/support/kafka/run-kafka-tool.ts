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
  const command = [...toolJvmOptions(jars), mainClass, ...serverOption(bootstrapServers), ...args];
  const { exitCode, output } = await runCommand('java', command);
  if (exitCode !== 0) throw new Error(`${mainClass} ${args.join(' ')} ended with ${exitCode}:\n${output}`);
  return withoutLogNoise(output);
}

export function toolJvmOptions(jars: string): readonly string[] {
  const jvm = ['-Xmx128m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', ...classArchiveOptions(jars)];
  return [...jvm, '-cp', `${jars}/*`];
}

export function serverOption(bootstrapServers: readonly string[]): readonly string[] {
  return ['--bootstrap-server', bootstrapServers.join(',')];
}

/** The tools run without a logging configuration and say so. */
export function withoutLogNoise(output: string): string {
  return output
    .split('\n')
    .filter((line) => !/^(log4j:|SLF4J:|\S+ main ERROR Reconfiguration failed)/.test(line))
    .join('\n');
}
