/** Everything that is made of the schemas, by file: `npm run schemas` writes it, tests/generated.test.ts compares. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { documentTypes } from './document-types.ts';

export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([['src/manifest/generated/documents.ts', documentTypes()]]);
}

if (import.meta.main) {
  for (const [file, text] of generatedFiles()) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
