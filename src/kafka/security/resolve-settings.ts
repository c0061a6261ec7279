/** The connection of a Cluster document to settings: what its client.properties file says fills what it leaves open. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Connection } from '../../model/desired/desired-state.ts';
import { errorProblem, ProblemError } from '../../model/problem/problem.ts';
import type { KafkaSettings } from '../connect/kafka-settings.ts';
import { type ClientProperties, readClientProperties } from './client-properties.ts';

type KafkaConnection = Extract<Connection, { kind: 'kafka' }>;

/** Throws a ProblemError: `manifest.unreadable` or `manifest.invalid`, about the properties file. */
export async function resolveSettings(
  { bootstrapServers, tls, sasl, proxy, propertiesFile }: KafkaConnection,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<KafkaSettings> {
  if (propertiesFile === null) return { bootstrapServers, tls, sasl, proxy };
  const read = await readFile(propertiesFile, environment);
  const servers = bootstrapServers.length > 0 ? bootstrapServers : read.bootstrapServers;
  if (servers === null) {
    throw invalidFile(
      propertiesFile,
      'bootstrap.servers is missing',
      'Add it there, or spec.bootstrapServers to the Cluster document.',
    );
  }
  return { bootstrapServers: servers, tls: tls ?? read.tls, sasl: sasl ?? read.sasl, proxy };
}

async function readFile(
  file: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ClientProperties> {
  const text = readText(file);
  try {
    return await readClientProperties(text, {
      environment,
      readFile: (written) => readFileSync(find(written, file)),
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw invalidFile(file, reason, "It is read as Kafka's own tools read it with --command-config.");
  }
}

function readText(file: string): string {
  try {
    // As java.util.Properties reads files: other characters are written \uXXXX there.
    return readFileSync(file, 'latin1');
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ProblemError([
      errorProblem('manifest.unreadable', `The properties file ${file} can't be read`, {
        detail: `${detail}.`,
        hint: 'spec.clientProperties is relative to the folder of its Cluster document.',
      }),
    ]);
  }
}

/** As Kafka's tools do, from the working folder; else beside the properties file. */
function find(written: string, propertiesFile: string): string {
  return path.isAbsolute(written) || existsSync(written)
    ? written
    : path.join(path.dirname(propertiesFile), written);
}

function invalidFile(file: string, reason: string, hint: string): ProblemError {
  return new ProblemError([
    errorProblem('manifest.invalid', `The properties file ${file} does not say how to connect`, {
      detail: `${reason}.`,
      hint,
    }),
  ]);
}
