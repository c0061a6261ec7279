/** Installs what tests need from the packages of Debian and Ubuntu, where it may; else says how to. */
import { existsSync } from 'node:fs';
import { runCommand } from './run-command.ts';

/** `packages` is asked again once the package lists are fresh: they may have been empty before. */
export async function aptInstall(
  wanted: string,
  byHand: string,
  packages: () => Promise<readonly string[]>,
): Promise<void> {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0)
    throw new Error(`${wanted} Install them, e.g. with ${byHand}.`);
  process.stderr.write(`${wanted} Installing with apt-get…\n`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = async () =>
    runCommand('apt-get', ['-y', '--no-install-recommends', 'install', ...(await packages())], quiet);
  if ((await install()).exitCode === 0) return;
  await runCommand('apt-get', ['update'], quiet);
  const second = await install();
  if (second.exitCode !== 0) throw new Error(`${wanted} apt-get could not install them.\n${second.output}`);
}
