/** Bundles the Action into dist/action/, which is committed: an Action starts without an install. `npm run bundle` */
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

export const bundleFolder = 'dist/action';

/** The same sources give the same bytes. */
export async function bundleAction(folder: string = bundleFolder): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const bundle = await rolldown({
    input: { main: 'src/github/main.ts' },
    platform: 'node',
    // Packages that are there for people at terminals, and for servers, are never reached.
    logLevel: 'warn',
  });
  await bundle.write({
    dir: folder,
    format: 'esm',
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  });
  await bundle.close();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bundleAction();
