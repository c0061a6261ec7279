/** Where a daemon listens: `host:port` as it is written, and who can reach it. */
import { errorProblem, ProblemError } from '../model/problem/problem.ts';

export interface ListenAddress {
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** Whether only this machine reaches it. */
  readonly isLoopback: boolean;
}

/** `127.0.0.1:8081`, `[::1]:8081`, `:8081` for every address. Throws a ProblemError `cli.usage`. */
export function parseListenAddress(address: string): ListenAddress {
  const [, written, port] = /^(.*):(\d{1,5})$/.exec(address) ?? [];
  if (written === undefined || Number(port) > 65_535) {
    throw new ProblemError([
      errorProblem('cli.usage', `${address} is not a valid listen address`, {
        detail: 'It is a host and a port.',
        hint: 'Write it as 127.0.0.1:8081, or as 0.0.0.0:8081 for every address of this machine.',
      }),
    ]);
  }
  const host = written.replace(/^\[(.*)\]$/, '$1') || '0.0.0.0';
  return { host, port: Number(port), isLoopback: isLoopback(host) };
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** Such as `127.0.0.1:8081` or `[::1]:8081`. */
export function formatAddress(host: string, port: number): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}
