/** The files that the package brings beside its code: it knows them by its own name, wherever its code was bundled to. */
import { createRequire } from 'node:module';

/** `schemas/plan.schema.json` as a path on this machine. */
export const packageFile = (name: string): string =>
  createRequire(import.meta.url).resolve(`topicwright/${name}`);
