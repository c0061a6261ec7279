/** How the progress of an apply is shown. */
import type { ApplyEvent } from '../../index.ts';
import type { StopTeller } from './interrupt.ts';

export interface ProgressReporter extends StopTeller {
  readonly onEvent: (event: ApplyEvent) => void;
  /** Ends what is redrawn; safe to call twice. */
  readonly close: () => void;
}
