/**
 * The two streams of a process, which may die while it works: a closed pipe, a full disk, a terminal that is gone. What can't be
 * written is dropped and remembered, and never ends anything. The only file that writes to them.
 */
import { cleanJson, cleanText } from './clean-text.ts';

export type StreamName = 'stdout' | 'stderr';

type Stream = Pick<NodeJS.WriteStream, 'write' | 'on'>;

/** Nobody is there any more; what else fails, such as a full disk, may work again later. */
const goneForGood: ReadonlySet<string> = new Set(['EPIPE', 'EIO', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);

export class Outlet {
  readonly #streams: Readonly<Record<StreamName, Stream>>;
  readonly #losses = new Map<StreamName, NodeJS.ErrnoException>();
  /** Whether people read stdout, so that it is told there when stderr is lost. */
  tellsOnStdout = true;

  constructor(streams: Readonly<Record<StreamName, Stream>>) {
    this.#streams = streams;
    for (const name of ['stdout', 'stderr'] as const)
      streams[name].on('error', (error: NodeJS.ErrnoException) => this.#lose(name, error));
  }

  /** `isStyled`: rendered with colors, from data that had been made visible before. */
  write(name: StreamName, text: string, isStyled = false): void {
    this.#send(name, cleanText(text, { isStyled }));
  }

  writeJson(name: StreamName, text: string): void {
    this.#send(name, cleanJson(text));
  }

  /** Moves the cursor: of our own making, and no text. */
  writeControls(name: StreamName, sequence: string): void {
    this.#send(name, sequence);
  }

  /** Why something of this stream was dropped; null: all was written so far. */
  lossOf(name: StreamName): NodeJS.ErrnoException | null {
    return this.#losses.get(name) ?? null;
  }

  /** Once what was written so far has left, or was lost. */
  async flushed(): Promise<void> {
    const flush = (name: StreamName): Promise<void> =>
      new Promise((resolve) => {
        if (this.#isDead(name)) resolve();
        else this.#streams[name].write('', () => setImmediate(resolve));
      });
    await Promise.all([flush('stdout'), flush('stderr')]);
  }

  #send(name: StreamName, text: string): void {
    if (text === '' || this.#isDead(name)) return;
    try {
      this.#streams[name].write(text);
    } catch (error) {
      this.#lose(name, error as NodeJS.ErrnoException);
    }
  }

  /** Results with a hole in them are worse than none; lines of progress may go on. */
  #isDead(name: StreamName): boolean {
    const loss = this.#losses.get(name);
    return loss !== undefined && (name === 'stdout' || goneForGood.has(loss.code ?? ''));
  }

  #lose(name: StreamName, error: NodeJS.ErrnoException): void {
    const isNew = !this.#losses.has(name);
    this.#losses.set(name, error);
    // What is lost of the results is told as an error, at the end.
    if (isNew && name === 'stderr' && this.tellsOnStdout)
      this.write(
        'stdout',
        `Standard error can't be written (${error.code}): progress and warnings are lost.\n`,
      );
  }
}

export const outlet: Outlet = new Outlet({ stdout: process.stdout, stderr: process.stderr });

/** For a question and what is typed as its answer. */
export const promptStream: NodeJS.WritableStream = process.stderr;
