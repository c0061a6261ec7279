/** Everything that is made of the schemas, by file: `npm run schemas` writes it, tests/generated.test.ts compares. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { kinds } from '../../../src/manifest/kinds/kind.ts';
import { schemaByKind } from '../../../src/manifest/kinds/kinds.ts';
import { compileValidators } from './compile-validators.ts';
import { documentTypes } from './document-types.ts';
import { planSchema, snapshotSchema } from './file-schemas.ts';
import { secretFieldLists } from './secret-fields.ts';

export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['src/manifest/generated/documents.ts', documentTypes()],
    ['src/manifest/generated/secret-fields.ts', secretFieldLists()],
    ['src/manifest/generated/validators.ts', kindValidators()],
    [
      'src/model/snapshot/generated/validator.ts',
      validator('isSnapshot', 'SnapshotJson', '../snapshot-json.ts', '../../..', snapshotSchema),
    ],
    [
      'src/reconcile/saved/generated/validator.ts',
      validator('isPlan', 'Plan', '../../../model/plan/plan.ts', '../../..', planSchema),
    ],
  ]);
}

const kindValidators = (): string => `// @ts-nocheck: compiled from the schemas by \`npm run schemas\`
/** A validator for the documents of each kind. */
import type { Validator } from '../../model/problem/schema-error.ts';
import type { DocumentByKind } from './documents.ts';
${compileValidators(schemaByKind)}
export const validatorByKind: { readonly [Kind in keyof DocumentByKind]: Validator<DocumentByKind[Kind]> } = {
  ${kinds.join(', ')},
};
`;

function validator(name: string, type: string, file: string, root: string, schema: object): string {
  return `// @ts-nocheck: compiled from the schema by \`npm run schemas\`
/** Whether a JSON value is what schemas/ says of it. */
import type { ${type} } from '${file}';
import type { Validator } from '${root}/model/problem/schema-error.ts';
${compileValidators({ validate: schema })}
export const ${name}: Validator<${type}> = validate;
`;
}

if (import.meta.main) {
  for (const [file, text] of generatedFiles()) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
