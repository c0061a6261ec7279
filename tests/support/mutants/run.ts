/**
 * `npm run test:mutants -- PATH`: changes the code of a file or a folder in every way that Stryker knows, one at a time, and shows
 * the changes that no quick test notices.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';

const [target, ...options] = process.argv.slice(2);
if (target === undefined) {
  process.stderr.write('Which file or folder? npm run test:mutants -- src/throttle/control-law.ts\n');
  process.exit(2);
}
const mutated = statSync(target, { throwIfNoEntry: false })?.isDirectory()
  ? `${target.replace(/\/$/, '')}/**/*.ts`
  : target;
const config = path.join(import.meta.dirname, 'stryker.config.json');
const { status } = spawnSync('stryker', ['run', config, '--mutate', mutated, ...options], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
