/** Asks several brokers, each only when those before it have failed or are slow; the first answer wins. For questions, never for changes. */
import { BrokerUnavailable } from './broker-unavailable.ts';

export interface FirstAnswer<Candidate, Answer> {
  readonly candidate: Candidate;
  readonly answer: Answer;
}

/** All that were asked are unavailable. */
export class NobodyAnswers extends Error {
  readonly failures: readonly BrokerUnavailable[];

  constructor(failures: readonly BrokerUnavailable[]) {
    super(failures.map(({ message }) => message).join('; '));
    this.name = 'NobodyAnswers';
    this.failures = failures;
  }
}

/** Throws NobodyAnswers, or at once what anybody throws that is not BrokerUnavailable. There is at least one candidate. */
export function firstAnswer<Candidate, Answer>(
  candidates: readonly Candidate[],
  slowAfterMs: number,
  ask: (candidate: Candidate) => Promise<Answer>,
): Promise<FirstAnswer<Candidate, Answer>> {
  return new Promise((resolve, reject) => {
    const failures = new Map<Candidate, BrokerUnavailable>();
    const waiting = [...candidates];
    let timer: NodeJS.Timeout | undefined;
    const fail = (candidate: Candidate, error: unknown): void => {
      if (!(error instanceof BrokerUnavailable)) {
        reject(error);
        return;
      }
      failures.set(candidate, error);
      const inOrder = candidates.flatMap((one) => failures.get(one) ?? []);
      if (inOrder.length === candidates.length) reject(new NobodyAnswers(inOrder));
      else askNext();
    };
    const askNext = (): void => {
      clearTimeout(timer);
      const candidate = waiting.shift();
      if (candidate === undefined) return;
      if (waiting.length > 0) timer = setTimeout(askNext, slowAfterMs);
      ask(candidate)
        .then(
          (answer) => resolve({ candidate, answer }),
          (error: unknown) => fail(candidate, error),
        )
        .finally(() => clearTimeout(timer));
    };
    askNext();
  });
}
