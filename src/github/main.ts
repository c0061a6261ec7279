/** What the runner starts: the Action, as a process of its own. */
import { runAction } from './action.ts';

process.exitCode = await runAction();
