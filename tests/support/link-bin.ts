/** Lets `npx topicwright` run this checkout's own build: npm links the bins of dependencies only. Run by `npm run prepare`. */
import { chmodSync, rmSync, symlinkSync } from 'node:fs';

const link = 'node_modules/.bin/topicwright';
chmodSync('dist/cli/main.js', 0o755);
rmSync(link, { force: true });
symlinkSync('../../dist/cli/main.js', link);
