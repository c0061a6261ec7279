/** Makes sure that Java 17+ and Maven are there: installs them where it can (Debian and Ubuntu, as root), else says what to install. */
import { aptInstall } from '../apt-install.ts';
import { runCommand } from '../run-command.ts';

const oldestJava = 17;

export async function ensureJavaAndMaven(): Promise<void> {
  const missing = await missingPrograms();
  if (missing.length === 0) return;
  const wanted = `The tests on real Kafka brokers need Java ${oldestJava} or newer and Maven (missing: ${missing.join(', ')}).`;
  const byHand = '`sudo apt-get install default-jdk-headless maven` or `brew install openjdk maven`';
  await aptInstall(wanted, byHand, async () => [await newestJdkPackage(), 'maven']);
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

/** Debian 11's default-jdk is Java 11, but it has openjdk-17 too. */
async function newestJdkPackage(): Promise<string> {
  for (const major of [21, oldestJava]) {
    const name = `openjdk-${major}-jdk-headless`;
    const { output } = await runCommand('apt-cache', ['policy', name]);
    if (/Candidate: \d/.test(output)) return name;
  }
  return 'default-jdk-headless';
}
