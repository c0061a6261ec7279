/** Kafka's classes as a JVM maps them into memory (JEP 350), which saves half of the work of starting a node or a tool. */
import { existsSync } from 'node:fs';

/** Beside the jars; start-kafka-cluster.ts makes it. */
export const classArchiveOf = (jars: string): string => `${jars}.jsa`;

/** None without an archive. One that another JVM has made is left unused, and nothing said of it. */
export function classArchiveOptions(jars: string): readonly string[] {
  const archive = classArchiveOf(jars);
  return existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`, '-Xlog:cds*=error'] : [];
}
