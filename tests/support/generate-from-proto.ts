/**
 * Writes what is made of proto/registry.proto: its messages' types, and the descriptors that reflection shows (those of the
 * health service with them). Called by `npm run proto`, and by the test that both are current.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const healthFolder = 'node_modules/grpc-health-check/proto/health/v1';

export function generateFromProto(typesFolder: string, descriptorsFile: string): void {
  const options = ['--keepCase', '--longs=String', '--grpcLib=@grpc/grpc-js'];
  const extensions = ['--importFileExtension=.ts', '--targetFileExtension=.ts', `--outDir=${typesFolder}`];
  const generator = 'node_modules/@grpc/proto-loader/build/bin/proto-loader-gen-types.js';
  run(process.execPath, [generator, ...options, ...extensions, 'proto/registry.proto']);
  // Sets of descriptors one after the other are a set of all of them.
  writeFileSync(descriptorsFile, Buffer.concat(['proto', healthFolder].map(compile)));
}

function compile(folder: string): Buffer {
  const scratch = mkdtempSync(path.join(tmpdir(), 'descriptors-'));
  const file = path.join(scratch, 'set.binpb');
  run('node_modules/.bin/buf', ['build', folder, '--exclude-source-info', '-o', file]);
  const descriptors = readFileSync(file);
  rmSync(scratch, { recursive: true });
  return descriptors;
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}

if (import.meta.main) generateFromProto('src/registry/generated', 'proto/descriptors.binpb');
