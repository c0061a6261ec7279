/** The options that every command takes, and how commands load the desired states. */
import { type Command, Help, InvalidArgumentError, Option } from 'commander';

export type Format = 'text' | 'markdown' | 'json' | 'html';

export interface CommonOptions {
  readonly file: readonly string[];
  readonly cluster?: string;
  readonly var: Readonly<Record<string, string>>;
  readonly allowFiles: readonly string[];
  readonly color: boolean;
}

/** Of commands whose results may be written in several ways. */
export interface ResultOptions extends CommonOptions {
  readonly format: Format;
}

/** `formats`: how this command can write its results, the first unless another is asked for; none: in one way only. */
export function withCommonOptions(command: Command, formats: readonly Format[]): Command {
  command
    .addOption(
      new Option('-f, --file <path>', 'a manifest or a folder of them; repeatable')
        .argParser(collect)
        .default([], '.'),
    )
    .option('--cluster <name>', 'only this cluster; otherwise all that are declared');
  const [first] = formats;
  if (first !== undefined) {
    command.addOption(new Option('--format <format>', 'output format').choices(formats).default(first));
  }
  command
    .option(
      '--var <key=value>',
      'a value for a `var:KEY` reference, as is TOPICWRIGHT_VAR_KEY; repeatable',
      collectVariable,
      {},
    )
    .option(
      '--allow-files <folder>',
      'a folder outside the manifests that `file:` references may read from; repeatable',
      collect,
      [],
    );
  return withColorOption(command);
}

/** Alone for what needs no manifests. */
export function withColorOption(command: Command): Command {
  return command
    .option('--no-color', 'print without color (as does NO_COLOR)')
    .configureHelp({ showGlobalOptions: true, optionDescription: describeOption });
}

/** Nothing is a default that goes without saying. */
function describeOption(option: Option): string {
  const isNothing =
    option.defaultValueDescription === undefined &&
    /^(?:\[\]|\{\})$/.test(JSON.stringify(option.defaultValue) ?? '');
  const shown = isNothing
    ? Object.assign(Object.create(option) as Option, { defaultValue: undefined })
    : option;
  return new Help().optionDescription(shown);
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
