/** A TCP proxy in front of one broker, whose network can be cut, delayed, and made to hang; started by start-kafka-cluster.ts. */
import { connect, createServer, type Server, type Socket } from 'node:net';
import { Transform } from 'node:stream';

export class TcpProxy {
  readonly port: number;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #isCut = false;
  #delayMs = 0;
  /** What has not passed yet; null: everything passes. */
  #held: (() => void)[] | null = null;

  constructor(port: number, targetPort: number) {
    this.port = port;
    this.#server = createServer((client) => this.#forward(client, targetPort));
    this.#server.listen(port, '127.0.0.1');
  }

  /** Every connection ends, and none comes about. */
  cut(): void {
    this.#isCut = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  /** What passes, either way, takes so much longer. */
  delay(delayMs: number): void {
    this.#delayMs = delayMs;
  }

  /** Connections come about and stay, and nothing passes until it is healed. */
  hang(): void {
    this.#held ??= [];
  }

  heal(): void {
    this.#isCut = false;
    this.#delayMs = 0;
    const held = this.#held ?? [];
    this.#held = null;
    for (const pass of held) pass();
  }

  async stop(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #forward(client: Socket, targetPort: number): void {
    if (this.#isCut) return void client.destroy();
    const broker = connect(targetPort, '127.0.0.1');
    for (const [socket, other] of [
      [client, broker],
      [broker, client],
    ] as const) {
      this.#sockets.add(socket);
      socket.setNoDelay(true).on('error', () => undefined);
      socket.on('close', () => {
        this.#sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(this.#slow()).pipe(other);
    }
  }

  #slow(): Transform {
    return new Transform({
      transform: (chunk: Buffer, _, done) => {
        if (this.#held) this.#held.push(() => done(null, chunk));
        else if (this.#delayMs === 0) done(null, chunk);
        else setTimeout(() => done(null, chunk), this.#delayMs);
      },
    });
  }
}
