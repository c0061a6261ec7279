/** Draws the folders' imports into docs/architecture.md; run by `npm run docs:architecture`, checked by tests/tidy.test.ts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cruise, type ICruiseOptions } from 'dependency-cruiser';

const file = 'docs/architecture.md';
const markers = /(<!-- diagram -->\n)[\s\S]*(<!-- \/diagram -->)/;

/** The document with the diagram as the code has it now. */
export async function drawnArchitecture(): Promise<string> {
  const options: ICruiseOptions = {
    includeOnly: '^src',
    collapse: '^src/[^/]+',
    outputType: 'mermaid',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  };
  const { output } = await cruise(['src'], options);
  const diagram = `\`\`\`mermaid\n${String(output).trim()}\n\`\`\`\n`;
  return readFileSync(file, 'utf8').replace(
    markers,
    (_, open: string, close: string) => `${open}${diagram}${close}`,
  );
}

if (import.meta.main) writeFileSync(file, await drawnArchitecture());
