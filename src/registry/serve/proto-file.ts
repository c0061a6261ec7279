/** The files of proto/, which the package brings beside its code: it knows them by its own name, wherever its code was bundled to. */
import { createRequire } from 'node:module';

export const protoFile = (name: string): string =>
  createRequire(import.meta.url).resolve(`topicwright/proto/${name}`);
