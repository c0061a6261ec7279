/** Bundles the built command line into dist/bin/: a few files load faster than hundreds. Run by `npm run build` */
import { chmodSync, rmSync } from 'node:fs';
import { rolldown } from 'rolldown';

const folder = 'dist/bin';

rmSync(folder, { recursive: true, force: true });
const bundle = await rolldown({
  input: { main: 'dist/cli/main.js' },
  platform: 'node',
  logLevel: 'warn',
  // Packages stay what npm installs: they can be audited, and updated.
  external: (id) => !/^[./]/.test(id),
});
await bundle.write({
  dir: folder,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
});
await bundle.close();
chmodSync(`${folder}/main.js`, 0o755);
