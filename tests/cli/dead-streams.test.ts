/** Readers that leave and disks that are full, in the middle of a command: an apply goes on to its end, and what was lost is told. */
import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { builtEntry, type CliOptions, folderWith, topicwright } from '../support/cli.ts';
import { runCommand } from '../support/run-command.ts';
import { drainSlowly, left, throttlesBefore, throttlesIn } from '../support/slow-drain.ts';

/** Takes no byte: ENOSPC. */
const full = openSync('/dev/full', 'w');
/** By another name, so that a command that replaced it would not take it away from this machine. */
const fullDisk = path.join(folderWith({}), 'full');
symlinkSync('/dev/full', fullDisk);
afterAll(() => closeSync(full));

const outOfSpace = /ENOSPC: no space left on device/;

async function applyWith(options: CliOptions, args: readonly string[] = []) {
  const folder = drainSlowly(16);
  const result = await topicwright(['apply', '--auto-approve', '-f', folder, ...args], options);
  return { ...result, folder };
}

function expectDone(folder: string): void {
  expect(throttlesIn(folder)).toEqual(throttlesBefore);
  expect(left(folder)).toEqual({ onBroker4: 0, moving: 0 });
}

describe('an apply goes on to its end', () => {
  test.each(['text', 'json'])('without anybody who reads its progress as %s, and exits 0', async (format) => {
    const { code, folder, stdout } = await applyWith({ stderr: 'closed-later' }, ['--format', format]);
    expectDone(folder);
    expect(code).toBe(0);
    if (format === 'json') expect(JSON.parse(stdout)).toMatchObject({ report: { detached: false } });
    else expect(stdout).toContain("Standard error can't be written (EPIPE): progress and warnings are lost.");
  });

  test('with a full disk under its progress, and exits 0', async () => {
    const { code, folder, stdout } = await applyWith({ stderr: full });
    expectDone(folder);
    expect(code).toBe(0);
    expect(stdout.match(/Standard error can't be written \(ENOSPC\)/g)).toHaveLength(1);
    expect(stdout).toContain('8 replicas moved');
  });

  test('where its reader leaves (`| head -1`), and exits 1 as the results are lost', async () => {
    const { code, folder, stderr } = await applyWith({ stdout: 'closed-later' });
    expectDone(folder);
    expect(code, stderr).toBe(1);
    expect(stderr).toContain("The results can't be written to standard output");
    expect(stderr).toContain('verified: 3 topics are as planned');
  });

  test('with a full disk under its results', async () => {
    const { code, folder, stderr } = await applyWith({ stdout: full });
    expectDone(folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(outOfSpace);
  });

  test('with nothing left to write to at all', async () => {
    const { code, folder } = await applyWith({ stdout: full, stderr: full });
    expectDone(folder);
    expect(code).toBe(1);
  });

  test('with a full disk under its metrics, told once', async () => {
    const { code, folder, stderr } = await applyWith({}, ['--metrics-file', fullDisk]);
    expectDone(folder);
    expect(code, stderr).toBe(0);
    expect(stderr.match(/warning: .*full can't be written/g)).toHaveLength(1);
  });
});

describe('commands that change nothing', () => {
  const folder = drainSlowly(80);
  const planFile = path.join(folder, 'plan.json');

  test.each([
    ['plan', [], 1],
    ['plan', ['--detailed-exitcode'], 2],
    ['show', ['--format', 'json'], 1],
    ['completion', ['bash'], 1],
  ] as const)('%s %j | head -1 says nothing, and never exits 0 where results are lost', async (...wanted) => {
    const [command, args, exitCode] = wanted;
    const files = command === 'completion' ? [] : ['-f', folder];
    const { code, stderr } = await topicwright([command, ...args, ...files], { stdout: 'closed' });
    expect(stderr).toBe('');
    expect(code).toBe(exitCode);
  });

  test.each([
    ['plan', ['--detailed-exitcode']],
    ['status', ['--history']],
    ['snapshot', []],
  ] as const)('%s %j > /dev/full says so, and exits 1', async (command, args) => {
    const { code, stderr } = await topicwright([command, '-f', folder, ...args], { stdout: full });
    expect(stderr).toMatch(outOfSpace);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(code).toBe(1);
  });

  test('plan --out on a device that is full is a clear error, and the device is still there', async () => {
    const { code, stderr } = await topicwright(['plan', '-f', folder, '--out', fullDisk]);
    expect(code).toBe(1);
    expect(stderr).toContain(`error[cli.usage]: ${fullDisk} can't be written`);
    expect(stderr).toMatch(outOfSpace);
    expect(statSync(fullDisk).isCharacterDevice()).toBe(true);
  });

  test('plan --out on a disk that fills up keeps no half of a file, and the one before', async () => {
    writeFileSync(planFile, 'the plan before');
    const limited = `ulimit -f 8; exec "${process.execPath}" "${builtEntry}" plan -f "${folder}" --out "${planFile}"`;
    const { exitCode, output } = await runCommand('bash', ['-c', limited]);
    expect(exitCode, output).toBe(1);
    expect(output).toContain('EFBIG');
    expect(readFileSync(planFile, 'utf8')).toBe('the plan before');
    expect(readdirSync(folder).sort()).toEqual(['cluster.json', 'kafka.yaml', 'plan.json']);
  });
});
