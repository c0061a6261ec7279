/** GitHub's REST API, with retries and patience for its rate limits; also on GitHub Enterprise. */
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';

export type GitHub = Octokit;

const PatientOctokit: typeof Octokit = Octokit.plugin(retry, throttling);

/** A wait that is longer is not worth a runner. */
const longestWaitSeconds = 120;
const retriesOfLimits = 3;

export interface GitHubOptions {
  readonly token: string;
  /** `https://api.github.com`, or that of an Enterprise server. */
  readonly apiUrl: string;
  /** Told when a request has to wait. */
  readonly onWait: (text: string) => void;
  /** Whether writes come one to three seconds apart, as GitHub asks of its clients; unless the environment says otherwise. */
  readonly pacesWrites?: boolean;
}

/** An Enterprise server has no rate limits unless its owner sets some: no write has to wait for the one before. */
const isPacedByDefault = (): boolean => process.env['TOPICWRIGHT_GITHUB_UNPACED'] !== '1';

/** What the throttling plugin takes for its own groups of writes: each begins at once. */
const unpaced = { key: () => ({ schedule: (_: unknown, job: () => Promise<void>) => job() }) };

export function connectGitHub(options: GitHubOptions): GitHub {
  const { token, apiUrl, onWait, pacesWrites = isPacedByDefault() } = options;
  const wait =
    (limit: string) =>
    (seconds: number, { method, url }: { method: string; url: string }, _: unknown, count: number) => {
      const again = count < retriesOfLimits && seconds <= longestWaitSeconds;
      onWait(`GitHub's ${limit} is reached at ${method} ${url}${again ? `: waiting ${seconds} s` : ''}`);
      return again;
    };
  return new PatientOctokit({
    auth: token,
    baseUrl: apiUrl,
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    throttle: {
      onRateLimit: wait('rate limit') as never,
      onSecondaryRateLimit: wait('secondary rate limit') as never,
      ...(!pacesWrites && ({ write: unpaced, notifications: unpaced } as object)),
    },
  });
}

/** Whether it says that this token may not do that, rather than that something is wrong. */
export function isForbidden(error: unknown): boolean {
  const status = statusOf(error);
  if (status === 401 || status === 404) return true;
  return status === 403 && !/rate limit/i.test((error as Error).message);
}

/** What GitHub answers, in words; null: the error is not GitHub's. */
export function refusal(error: unknown): string | null {
  const status = statusOf(error);
  if (status === null) return null;
  const what = `HTTP ${status}: ${answerIn(error)}`;
  return isForbidden(error) ? `the token may not do that (${what})` : what;
}

/** What GitHub says in an error, in a line; the client adds where to read on. */
export function answerIn(error: unknown): string {
  const [line = ''] = (error as Error).message.split('\n');
  return line.replace(/ - https:\/\/\S+$/, '').replace(/[.]$/, '');
}

export function statusOf(error: unknown): number | null {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : null;
}
