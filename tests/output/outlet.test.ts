/** Streams that die, and what becomes of what is written to them. */
import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { rememberSecrets } from '../../src/output/known-secrets.ts';
import { Outlet } from '../../src/output/outlet.ts';

class FakeStream extends EventEmitter {
  written = '';
  /** What each write fails with from now on. */
  failure: string | null = null;

  write = (text: string, done?: unknown): boolean => {
    if (this.failure === null) this.written += text;
    else this.emit('error', Object.assign(new Error(this.failure), { code: this.failure }));
    if (typeof done === 'function') done();
    return true;
  };
}

function opened() {
  const [stdout, stderr] = [new FakeStream(), new FakeStream()];
  const outlet = new Outlet({ stdout, stderr } as unknown as ConstructorParameters<typeof Outlet>[0]);
  return { stdout, stderr, outlet };
}

test('results with a hole in them end there; lines of progress go on once there is room again', () => {
  const { stdout, stderr, outlet } = opened();
  for (const stream of [stdout, stderr]) stream.failure = 'ENOSPC';
  outlet.write('stdout', 'lost');
  outlet.write('stderr', 'lost');
  for (const stream of [stdout, stderr]) stream.failure = null;
  outlet.write('stdout', 'later');
  outlet.write('stderr', 'later');
  expect([stdout.written, stderr.written]).toEqual(['', 'later']);
  expect(outlet.lossOf('stdout')).toMatchObject({ code: 'ENOSPC' });
});

test('a reader that has left is never written to again', async () => {
  const { stderr, outlet } = opened();
  stderr.failure = 'EPIPE';
  outlet.write('stderr', 'lost');
  stderr.failure = null;
  outlet.write('stderr', 'later');
  await outlet.flushed();
  expect(stderr.written).toBe('');
});

test.each([
  [true, "Standard error can't be written (EPIPE): progress and warnings are lost.\n"],
  [false, ''],
])('lost progress is told once on stdout where people read that: %s', (tells, told) => {
  const { stdout, stderr, outlet } = opened();
  outlet.tellsOnStdout = tells;
  stderr.failure = 'EPIPE';
  outlet.write('stderr', 'lost');
  outlet.write('stderr', 'lost again');
  expect(stdout.written).toBe(told);
});

test('secrets that were read never leave, as they are or encoded', () => {
  const { stdout, outlet } = opened();
  const secret = 'correct horse/battery';
  rememberSecrets([
    secret,
    '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY-----',
    'short',
    null,
  ]);
  outlet.write(
    'stdout',
    `${secret} ${encodeURIComponent(secret)} ${btoa(secret)} short MIIEvQIBADANBg PRIVATE KEY\n`,
  );
  outlet.writeJson('stdout', JSON.stringify({ password: secret }));
  expect(stdout.written).toBe(
    '•••••••• •••••••• •••••••• short •••••••• PRIVATE KEY\n{"password":"••••••••"}',
  );
});

test('of styled text only our own styles are kept; JSON keeps its value', () => {
  const { stdout, outlet } = opened();
  outlet.write('stdout', '\x1b[31mred\x1b[39m \x1b[2J\x9b\u202e', true);
  outlet.write('stdout', '\x1b[31mplain', false);
  expect(stdout.written).toBe('\x1b[31mred\x1b[39m \\x1b[2J\\x9b\\u202e\\x1b[31mplain');
  const { stdout: json, outlet: another } = opened();
  const value = { rack: 'a\x9b\u202e\x1b\u2028' };
  another.writeJson('stdout', JSON.stringify(value));
  expect(JSON.parse(json.written)).toEqual(value);
  expect(json.written).toMatch(/^[\x20-\x7e]+$/);
});
