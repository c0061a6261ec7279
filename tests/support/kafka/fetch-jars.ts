/** Fetches Java libraries with Maven, once each, into a folder of `.cache/kafka/`. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runCommand } from '../run-command.ts';
import { ensureJavaAndMaven } from './ensure-java.ts';

const cacheFolder = path.resolve(import.meta.dirname, '../../../.cache/kafka');
const dependencyPlugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1';

/** The folder that holds a Kafka release's jars (brokers and command line tools), to go on a class path as `<folder>/*`. */
export function fetchJars(version: string): Promise<string> {
  // slf4j-reload4j gives both lines one logging backend that reads the same log4j.properties.
  return fetchDependencies(version, [
    dependency('org.apache.kafka', 'kafka_2.13', version),
    dependency('org.apache.kafka', 'kafka-tools', version),
    dependency('org.slf4j', 'slf4j-reload4j', '1.7.36'),
  ]);
}

const jmxExporterVersion = '1.0.1';

/** The Java agent that shows a broker's JMX beans to Prometheus. */
export async function fetchJmxExporter(): Promise<string> {
  const artifact = 'jmx_prometheus_javaagent';
  const wanted = [dependency('io.prometheus.jmx', artifact, jmxExporterVersion)];
  const folder = await fetchDependencies(`${artifact}-${jmxExporterVersion}`, wanted);
  return path.join(folder, `${artifact}-${jmxExporterVersion}.jar`);
}

async function fetchDependencies(name: string, dependencies: readonly string[]): Promise<string> {
  await ensureJavaAndMaven();
  const folder = path.join(cacheFolder, name);
  if (existsSync(folder)) return folder;
  await mkdir(cacheFolder, { recursive: true });
  // Fetched beside its place and then renamed, so that a run cut short or a second run at the same time leaves no half cache.
  const workFolder = await mkdtemp(path.join(cacheFolder, `${name}-`));
  try {
    await writeFile(path.join(workFolder, 'pom.xml'), pomFor(dependencies));
    const goal = [
      `${dependencyPlugin}:copy-dependencies`,
      '-DincludeScope=runtime',
      '-DoutputDirectory=jars',
    ];
    const { exitCode, output } = await runCommand('mvn', [
      '-q',
      '-B',
      '-f',
      `${workFolder}/pom.xml`,
      ...goal,
    ]);
    if (exitCode !== 0) throw new Error(`Maven could not fetch ${name}:\n${output}`);
    await rename(path.join(workFolder, 'jars'), folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
  return folder;
}

function pomFor(dependencies: readonly string[]): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>topicwright</groupId><artifactId>kafka-jars</artifactId><version>1</version>
  <dependencies>${dependencies.join('')}</dependencies>
</project>
`;
}

/** connect-runtime (with its web server) serves only Connect's own tools. */
function dependency(group: string, artifact: string, version: string): string {
  const exclusion =
    '<exclusions><exclusion><groupId>org.apache.kafka</groupId><artifactId>connect-runtime</artifactId></exclusion></exclusions>';
  return `
    <dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version>${exclusion}</dependency>`;
}
