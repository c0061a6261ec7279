/** `topicwright cancel`: stops an apply from another terminal, or ends what a killed one has left. */

import type { Command } from 'commander';
import { type ApplyContext, type Cancellation, cancelRun, withCluster } from '../../index.ts';
import { countOf } from '../../model/values/count-of.ts';
import { runOf } from '../../process/run-of.ts';
import { throttlesLeftText } from '../../report/apply/throttles-left-text.ts';
import type { ResultOptions } from '../common-options.ts';
import { commandLine } from '../entered-command.ts';
import { loadDesired, onlyCluster } from '../run.ts';
import { identityOf } from '../run-identity.ts';
import { abortOrQuit } from '../terminal/interrupt.ts';
import { progressReporter } from '../terminal/progress.ts';
import { openTerminal } from '../terminal/terminal.ts';

interface CancelOptions extends ResultOptions {
  readonly rollback?: boolean;
}

export function define(command: Command): void {
  command
    .option('--rollback', 'return moves in flight to their old replicas instead of letting them finish')
    .addHelpText(
      'after',
      `
Examples:
  topicwright cancel                moves in flight finish, no new moves start
  topicwright cancel --rollback     moves in flight return to their old replicas, without copying

It waits until the apply has ended and its throttle is removed.`,
    )
    .action(runCancel);
}

async function runCancel(options: CancelOptions): Promise<void> {
  const terminal = openTerminal(options);
  const { rollback = false } = options;
  const desired = onlyCluster(loadDesired(options, terminal), 'A cancellation');
  const progress = progressReporter(terminal, { format: options.format, goOnWith: commandLine() });
  const signal = abortOrQuit(progress);
  try {
    const done = await withCluster(desired, (connection) => {
      const context: ApplyContext = {
        ...connection,
        ...runOf(desired, identityOf(options.file)),
        ...{ signal, onEvent: progress.onEvent },
      };
      return cancelRun({ rollback }, context);
    });
    progress.close();
    if (options.format === 'json') terminal.json(JSON.stringify(done));
    else terminal.show(done, (shown) => tell(shown, rollback));
  } finally {
    progress.close();
  }
}

function tell(done: Cancellation, rollback: boolean): string {
  switch (done.kind) {
    case 'stopped':
      return `Stopped the apply of ${done.holder}: ${done.detail}.`;
    case 'cleaned-up': {
      const moves = countOf(done.moves, 'move');
      return `Cleaned up after a killed apply: ${moves} ${rollback ? 'returned to the old replicas' : 'finished'}, and ${throttlesLeftText(done.throttlesLeft)}.`;
    }
    case 'nothing':
      return 'Nothing to cancel: no apply is running, and none has left anything behind.';
  }
}
