/** Makes sure that Java 17+ and Maven are there: installs them where it can (Debian and Ubuntu, as root), else says what to install. */
import { existsSync } from 'node:fs';
import { runCommand } from './run-command.ts';

const oldestJava = 17;

export async function ensureJavaAndMaven(): Promise<void> {
  const missing = await missingPrograms();
  if (missing.length === 0) return;
  const wanted = `The tests on real Kafka brokers need Java ${oldestJava} or newer and Maven (missing: ${missing.join(', ')}).`;
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
    throw new Error(
      `${wanted} Install them, e.g. \`sudo apt-get install default-jdk-headless maven\` or \`brew install openjdk maven\`.`,
    );
  }
  process.stderr.write(`${wanted} Installing with apt-get…\n`);
  await installWithApt();
  const stillMissing = await missingPrograms();
  if (stillMissing.length > 0) throw new Error(`${wanted} apt-get install did not bring them.`);
}

async function missingPrograms(): Promise<readonly string[]> {
  const [java, maven] = await Promise.all([runCommand('java', ['-version']), runCommand('mvn', ['-v'])]);
  const missing: string[] = [];
  if (javaMajor(java.output) < oldestJava) missing.push(`java ${oldestJava}+`);
  if (maven.exitCode !== 0) missing.push('mvn');
  return missing;
}

/** `openjdk version "17.0.15"` is 17; 0 when there is no Java. */
function javaMajor(versionOutput: string): number {
  return Number(/version "(\d+)/.exec(versionOutput)?.[1] ?? 0);
}

async function installWithApt(): Promise<void> {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const packages = ['-y', '--no-install-recommends', 'install', await newestJdkPackage(), 'maven'];
  const first = await runCommand('apt-get', packages, quiet);
  if (first.exitCode === 0) return;
  await runCommand('apt-get', ['update'], quiet);
  // Asked again: the package lists may have been empty before the update.
  const second = await runCommand(
    'apt-get',
    [...packages.slice(0, 3), await newestJdkPackage(), 'maven'],
    quiet,
  );
  if (second.exitCode !== 0) {
    throw new Error(
      `apt-get could not install a JDK and Maven; install Java ${oldestJava}+ and Maven by hand.\n${second.output}`,
    );
  }
}

/** Debian 11's default-jdk is Java 11, but it has openjdk-17 too. */
async function newestJdkPackage(): Promise<string> {
  for (const major of [21, oldestJava]) {
    const name = `openjdk-${major}-jdk-headless`;
    const { output } = await runCommand('apt-cache', ['policy', name]);
    if (/Candidate: \d/.test(output)) return name;
  }
  return 'default-jdk-headless';
}
