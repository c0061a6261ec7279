/** Lets `npx topicwright` run this checkout's own build: npm links the bins of dependencies only. Run by `npm run prepare`. */
import { rmSync, symlinkSync } from 'node:fs';

const link = 'node_modules/.bin/topicwright';
rmSync(link, { force: true });
symlinkSync('../../dist/bin/main.js', link);
