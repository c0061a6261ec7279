/** The options that every command takes, and how commands come by their desired states. */
import { type Command, InvalidArgumentError, Option } from 'commander';

export type Format = 'text' | 'markdown' | 'json' | 'html';

export interface CommonOptions {
  readonly file: readonly string[];
  readonly cluster?: string;
  readonly format: Format;
  readonly var: Readonly<Record<string, string>>;
  readonly color: boolean;
}

/** `formats`: those beside text, Markdown and JSON that this command has. */
export function withCommonOptions(command: Command, formats: readonly Format[] = []): Command {
  return command
    .option('-f, --file <path>', 'a manifest or a folder of them; repeatable', collect, [])
    .option('--cluster <name>', 'only this cluster; otherwise all that are declared')
    .addOption(
      new Option('--format <format>', 'how results are written')
        .choices(['text', 'markdown', 'json', ...formats])
        .default('text'),
    )
    .option('--var <key=value>', 'a value for a `var:KEY` reference; repeatable', collectVariable, {})
    .option('--no-color', 'plain text (as does the NO_COLOR variable)');
}

export const collect = (value: string, previous: readonly string[]): readonly string[] => [
  ...previous,
  value,
];

function collectVariable(
  value: string,
  previous: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const at = value.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Write it as KEY=VALUE.');
  return { ...previous, [value.slice(0, at)]: value.slice(at + 1) };
}
