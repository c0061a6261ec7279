/** Writes the types of proto/registry.proto's messages; called by `npm run proto`, and by the test that they are current. */
import { execFileSync } from 'node:child_process';

export function generateProtoTypes(folder: string): void {
  const options = ['--keepCase', '--longs=String', '--grpcLib=@grpc/grpc-js'];
  const extensions = ['--importFileExtension=.ts', '--targetFileExtension=.ts'];
  const generator = 'node_modules/@grpc/proto-loader/build/bin/proto-loader-gen-types.js';
  execFileSync(process.execPath, [
    generator,
    ...options,
    ...extensions,
    `--outDir=${folder}`,
    'proto/registry.proto',
  ]);
}

const [folder] = process.argv.slice(2);
if (import.meta.main && folder !== undefined) generateProtoTypes(folder);
