/** The log of the Action's step: nothing that a cluster or a file says becomes a terminal escape, or a command to the runner. */
import { visible } from '../model/values/visible-text.ts';
import { outlet } from '../output/outlet.ts';

/** In plain text. */
export function logText(text: string): void {
  outlet.write('stdout', `${withoutCommands(text)}\n`);
}

/** With colors, which the log shows; `render` gets the value with all its texts made visible. */
export function logStyled<Value>(value: Value, render: (value: Value) => string): void {
  outlet.write('stdout', `${withoutCommands(render(visible(value)))}\n`, true);
}

/**
 * The runner takes a line that begins with `::`, spaces aside, or holds `##[`, for a command
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs).
 */
function withoutCommands(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}
