/** One JVM that runs Kafka's own admin tools for a test cluster, one after the other: see ToolServer.java. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { toolJvmOptions, withoutLogNoise } from './run-kafka-tool.ts';

const source = path.join(import.meta.dirname, 'ToolServer.java');

export class ToolServer {
  /** It ends with its standard input, however this process ends. */
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #answers: AsyncGenerator<Answer, void, void>;
  #last: Promise<unknown> = Promise.resolve();

  constructor(jars: string) {
    this.#child = spawn('java', [...toolJvmOptions(jars), source], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#answers = readAnswers(this.#child.stdout);
  }

  /** Throws with the tool's output when it fails. */
  run(mainClass: string, args: readonly string[]): Promise<string> {
    const running = this.#last.then(() => this.#runNow(mainClass, args));
    this.#last = running.catch(() => undefined);
    return running;
  }

  stop(): void {
    this.#child.stdin.end();
  }

  async #runNow(mainClass: string, args: readonly string[]): Promise<string> {
    this.#child.stdin.write(`${[mainClass, ...args].join('\t')}\n`);
    const { value } = await this.#answers.next();
    if (!value) throw new Error(`${mainClass}: the JVM of the tools has ended`);
    const { exitCode, output } = value;
    if (exitCode !== 0) throw new Error(`${mainClass} ${args.join(' ')} ended with ${exitCode}:\n${output}`);
    return withoutLogNoise(output);
  }
}

interface Answer {
  readonly exitCode: number;
  readonly output: string;
}

/** A line with the exit code and the number of bytes, then the bytes. */
async function* readAnswers(stream: Readable): AsyncGenerator<Answer, void, void> {
  let received = Buffer.alloc(0);
  for await (const chunk of stream) {
    received = Buffer.concat([received, chunk as Buffer]);
    for (let end = received.indexOf('\n'); end >= 0; end = received.indexOf('\n')) {
      const [exitCode = 1, length = 0] = received.toString('utf8', 0, end).split(' ').map(Number);
      const next = end + 1 + length;
      if (received.length < next) break;
      yield { exitCode, output: received.toString('utf8', end + 1, next) };
      received = received.subarray(next);
    }
  }
}
