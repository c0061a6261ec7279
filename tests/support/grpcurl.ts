/** A gRPC client not written here: grpcurl, built once from Go's module proxy; grpc-js where there is no Go. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { UnaryName } from '../../src/registry/serve/methods.ts';
import { grpcCaller } from './registry.ts';
import { runCommand } from './run-command.ts';

const version = 'v1.9.3';
const folder = path.resolve(import.meta.dirname, '../../.cache', `grpcurl-${version}`);
/** grpcurl ends with this plus gRPC's number. */
const statusOffset = 64;

export interface GrpcurlAnswer {
  readonly code: number;
  readonly answer: unknown;
}

export interface GrpcurlOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Its own, such as `-cacert`; without it nothing is encrypted. */
  readonly tls?: readonly string[];
}

/** Asks the server itself what its methods and messages are. */
export async function grpcurl(
  address: string,
  method: UnaryName,
  request: object,
  { headers = {}, tls }: GrpcurlOptions = {},
): Promise<GrpcurlAnswer> {
  const program = await ensureGrpcurl();
  if (program === null) {
    const caller = grpcCaller(address);
    const { code, answer } = await caller.call(method, request, headers);
    caller.close();
    return { code, answer: answer ?? null };
  }
  const sent = Object.entries(headers).flatMap(([key, value]) => ['-H', `${key}: ${value}`]);
  const { exitCode, output } = await runCommand(program, [
    ...(tls ?? ['-plaintext']),
    ...sent,
    ...['-d', JSON.stringify(request), address, `registry.Registry/${method}`],
  ]);
  if (exitCode === 0) return { code: 0, answer: JSON.parse(output) };
  if (exitCode === null || exitCode < statusOffset) throw new Error(`grpcurl: ${output}`);
  return { code: exitCode - statusOffset, answer: null };
}

let building: Promise<string | null> | null = null;

/** null: there is no Go here. */
export function ensureGrpcurl(): Promise<string | null> {
  building ??= build();
  return building;
}

async function build(): Promise<string | null> {
  const program = path.join(folder, 'grpcurl');
  if (existsSync(program)) return program;
  const go = ['go', '/usr/local/go/bin/go'];
  for (const compiler of go) {
    if ((await runCommand(compiler, ['version'])).exitCode !== 0) continue;
    await mkdir(folder, { recursive: true });
    const { exitCode, output } = await runCommand(
      compiler,
      ['install', `github.com/fullstorydev/grpcurl/cmd/grpcurl@${version}`],
      { GOBIN: folder },
    );
    if (exitCode !== 0) throw new Error(`grpcurl was not built:\n${output}`);
    return program;
  }
  return null;
}
