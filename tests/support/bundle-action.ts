/** Bundles the Action into dist/action/, which is committed: an Action starts without an install. `npm run bundle` */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

export const bundleFolder = 'dist/action';

/** The same sources give the same bytes. */
export async function bundleAction(folder: string = bundleFolder): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const bundle = await rolldown({
    input: { main: 'src/github/main.ts' },
    platform: 'node',
    logLevel: 'warn',
  });
  const { output } = await bundle.write({
    dir: folder,
    format: 'esm',
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  });
  await bundle.close();
  const modules = output.flatMap((one) => (one.type === 'chunk' ? one.moduleIds : []));
  writeFileSync(path.join(folder, 'licenses.txt'), licensesOf(modules));
}

/** Of every package that is in the bundle, as their licenses ask for. */
function licensesOf(modules: readonly string[]): string {
  const folders = new Set(
    modules.flatMap(
      (id) => /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1] ?? [],
    ),
  );
  const texts = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(path.join(folder, 'package.json'), 'utf8'),
    ) as Readonly<Record<'name' | 'version' | 'license', string>>;
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : '';
    return `${name} ${version}, ${license}\n\n${text}`.trim();
  });
  return `${texts.sort().join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bundleAction();
