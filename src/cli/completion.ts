/** Completion scripts for bash, zsh and fish, generated from the commands themselves. */
import { Argument, type Command, type Option } from 'commander';
import { openTerminal } from './terminal/terminal.ts';

type Shell = keyof typeof scripts;

/** What can be completed at one place, such as `/throttle/run`. */
interface Place {
  readonly at: string;
  readonly commands: readonly { readonly name: string; readonly text: string }[];
  readonly options: readonly CompletedOption[];
}

interface CompletedOption {
  readonly long: string;
  readonly short: string | null;
  readonly text: string;
  readonly takesValue: boolean;
  readonly choices: readonly string[];
}

/** All commands have to be defined by then. */
export function addCompletion(program: Command): void {
  program
    .command('completion')
    .description('print a completion script for bash, zsh or fish')
    .addArgument(new Argument('<shell>', 'which shell it is for').choices(Object.keys(scripts)))
    .addHelpText(
      'after',
      `
Examples:
  echo 'source <(topicwright completion bash)' >> ~/.bashrc
  topicwright completion zsh > "\${fpath[1]}/_topicwright"
  topicwright completion fish > ~/.config/fish/completions/topicwright.fish`,
    )
    .action((shell: Shell) => openTerminal({ color: false }).out(scripts[shell](placesOf(program, ''))));
}

function placesOf(command: Command, at: string): readonly Place[] {
  const subcommands = command.commands.filter((each) => each.name() !== 'help');
  const here: Place = {
    at,
    commands: subcommands.map((each) => ({ name: each.name(), text: each.description() })),
    options: command.createHelp().visibleOptions(command).flatMap(toOption),
  };
  return [here, ...subcommands.flatMap((each) => placesOf(each, `${at}/${each.name()}`))];
}

function toOption({ long, short, description, required, optional, argChoices }: Option): CompletedOption[] {
  if (!long) return [];
  const takesValue = required || optional;
  return [{ long, short: short ?? null, text: description, takesValue, choices: argChoices ?? [] }];
}

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };

const namesOf = ({ long, short }: CompletedOption): readonly string[] => (short ? [long, short] : [long]);
const single = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const join = (lines: readonly (string | readonly string[])[]): string => `${lines.flat().join('\n')}\n`;
const pathsOf = (places: readonly Place[]): readonly string[] =>
  places.map(({ at }) => at).filter((at) => at !== '');

/** The cases of `place previous-word`, with what each shell does for choices and for other values. */
function valueCases(
  places: readonly Place[],
  withChoices: (choices: readonly string[]) => string,
  withFiles: string,
): readonly string[] {
  return places.flatMap(({ at, options }) =>
    options
      .filter(({ takesValue }) => takesValue)
      .map((option) => {
        const patterns = namesOf(option).map((name) => single(`${at} ${name}`));
        const action = option.choices.length > 0 ? withChoices(option.choices) : withFiles;
        return `    ${patterns.join('|')}) ${action}; return ;;`;
      }),
  );
}

function bashScript(places: readonly Place[]): string {
  return join([
    '_topicwright() {',
    '  local word at="" current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" candidates="" whole=""',
    '  COMPREPLY=()',
    // Bash takes the = of --format=m for a word of its own, unless it is told otherwise (COMP_WORDBREAKS).
    '  if [[ "$previous" == "=" ]]; then previous="${COMP_WORDS[COMP_CWORD-2]}"; fi',
    '  if [[ "$current" == "=" ]]; then current=""; fi',
    '  if [[ "$current" == --*=* ]]; then previous="${current%%=*}"; whole="$previous="; current="${current#*=}"; fi',
    '  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do',
    `    case "$at/$word" in ${pathsOf(places).join('|')}) at="$at/$word" ;; esac`,
    '  done',
    '  case "$at $previous" in',
    valueCases(
      places,
      (choices) => `COMPREPLY=($(compgen -P "$whole" -W ${single(choices.join(' '))} -- "$current"))`,
      ':',
    ),
    '  esac',
    '  case "$at" in',
    places.map(({ at, commands, options }) => {
      const words = [...commands.map(({ name }) => name), ...options.flatMap(namesOf)];
      return `    ${single(at)}) candidates=${single(words.join(' '))} ;;`;
    }),
    '  esac',
    '  COMPREPLY=($(compgen -W "$candidates" -- "$current"))',
    '}',
    // Where nothing fits, files do.
    'complete -o bashdefault -o default -F _topicwright topicwright',
  ]);
}

function zshScript(places: readonly Place[]): string {
  const described = (name: string, text: string): string => single(`${name}:${text.replaceAll(':', '\\:')}`);
  return join([
    '#compdef topicwright',
    '_topicwright() {',
    '  local word at="" previous="${words[CURRENT-1]}"',
    '  local -a commands options',
    `  if [[ "$PREFIX" == --*=* ]]; then previous="\${PREFIX%%=*}"; compset -P '*='; fi`,
    '  for word in "${(@)words[2,CURRENT-1]}"; do',
    `    case "$at/$word" in ${pathsOf(places).join('|')}) at="$at/$word" ;; esac`,
    '  done',
    '  case "$at $previous" in',
    valueCases(places, (choices) => `compadd -- ${choices.join(' ')}`, '_files'),
    '  esac',
    '  case "$at" in',
    places.map(({ at, commands, options }) => {
      const names = commands.map(({ name, text }) => described(name, text));
      const flags = options.flatMap((option) => namesOf(option).map((name) => described(name, option.text)));
      return `    ${single(at)}) commands=(${names.join(' ')}); options=(${flags.join(' ')}) ;;`;
    }),
    '  esac',
    '  if [[ "$PREFIX" == -* ]]; then _describe option options',
    '  elif (( ${#commands} )); then _describe command commands',
    '  else _files; fi',
    '}',
    // Sourced, it registers itself; from a folder of fpath, it is the function.
    'if [[ "${funcstack[1]}" == "_topicwright" ]]; then _topicwright "$@"; else compdef _topicwright topicwright; fi',
  ]);
}

function fishScript(places: readonly Place[]): string {
  const fishText = (text: string): string => `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
  const when = (at: string): string => `-n ${fishText(`test "$(__topicwright_at)" = "${at}"`)}`;
  return join([
    'function __topicwright_at',
    '  set -l at ""',
    '  for word in (commandline -opc)[2..-1]',
    '    switch "$at/$word"',
    `      case ${pathsOf(places).map(fishText).join(' ')}`,
    '        set at "$at/$word"',
    '    end',
    '  end',
    '  echo "$at"',
    'end',
    places.flatMap(({ at, commands, options }) => [
      ...commands.map(
        ({ name, text }) => `complete -c topicwright -f ${when(at)} -a ${name} -d ${fishText(text)}`,
      ),
      ...options.map(({ long, short, text, takesValue, choices }) => {
        const value = choices.length > 0 ? ` -x -a ${fishText(choices.join(' '))}` : takesValue ? ' -r' : '';
        const shortFlag = short ? ` -s ${short.slice(1)}` : '';
        return `complete -c topicwright ${when(at)} -l ${long.slice(2)}${shortFlag}${value} -d ${fishText(text)}`;
      }),
    ]),
  ]);
}
