/** Lets clients such as grpcurl ask for the services and their messages, from proto/descriptors.binpb. */
import { readFileSync } from 'node:fs';
import type { PackageDefinition } from '@grpc/proto-loader';
import { ReflectionService } from '@grpc/reflection';
import { protoFile } from './proto-file.ts';

/**
 * As the compiler of protocol buffers writes them: those that proto-loader makes up have maps and optional fields that Go's
 * and other clients refuse or misread.
 */
export function loadReflection(): ReflectionService {
  const fileDescriptorProtos = splitSet(readFileSync(protoFile('descriptors.binpb')));
  const files = { format: 'Protocol Buffer 3 DescriptorProto', type: {}, fileDescriptorProtos } as const;
  return new ReflectionService({ files } as unknown as PackageDefinition);
}

/** FileDescriptorSet: field 1, repeated, each with its length before it. */
function splitSet(set: Buffer): Buffer[] {
  const files: Buffer[] = [];
  for (let at = 0; at < set.length; ) {
    const { value: length, end } = readVarint(set, at + 1);
    files.push(set.subarray(end, end + length));
    at = end + length;
  }
  return files;
}

function readVarint(bytes: Buffer, from: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let at = from, factor = 1; ; at++, factor *= 128) {
    const byte = bytes[at] ?? 0;
    value += (byte % 128) * factor;
    if (byte < 128) return { value, end: at + 1 };
  }
}
