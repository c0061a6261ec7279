/** `npm run kafka:down`: ends the cluster that `kafka:up` started and removes its data. */
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { runCommand } from '../run-command.ts';
import { backgroundFile, backgroundFolder } from './background-cluster.ts';

if (!existsSync(backgroundFile)) {
  process.stderr.write('No cluster is up.\n');
  process.exit(0);
}
const { pids } = JSON.parse(await readFile(backgroundFile, 'utf8'));
for (const pid of pids) {
  // After a reboot the number may belong to another program by now.
  const { output } = await runCommand('ps', ['-o', 'args=', '-p', String(pid)]);
  if (output.includes(backgroundFolder)) process.kill(pid, 'SIGKILL');
}
await rm(backgroundFolder, { recursive: true, force: true });
process.stderr.write('The cluster is down.\n');
