/** Completion in the shells themselves, which are asked what they would offer. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { aptInstall } from '../support/apt-install.ts';
import { folderWith, topicwright } from '../support/cli.ts';
import { runCommand } from '../support/run-command.ts';

const shells = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof shells)[number];
const folder = folderWith({ 'kafka/topics.yaml': '' });

beforeAll(async () => {
  const missing = shells.filter((shell) => spawnSync(shell, ['--version']).error);
  if (missing.length > 0) {
    const wanted = `The tests of shell completion need ${missing.join(' and ')}.`;
    await aptInstall(wanted, `\`sudo apt-get install ${missing.join(' ')}\``, async () => missing);
  }
  for (const shell of shells) {
    const { stdout } = await topicwright(['completion', shell]);
    folderFiles.set(shell, path.join(folderWith({ script: stdout }), 'script'));
  }
}, 180_000);
const folderFiles = new Map<Shell, string>();

/** Bash cuts words at what COMP_WORDBREAKS holds, such as =. */
const bashWords = (line: string): string => line.replaceAll('=', ' = ').trimEnd();

/** What the shell offers after this line, without descriptions. */
async function offers(shell: Shell, line: string): Promise<readonly string[]> {
  const script = folderFiles.get(shell) ?? '';
  const asked: Readonly<Record<Shell, readonly string[]>> = {
    bash: [
      '-c',
      `source ${script}; read -ra COMP_WORDS <<< '${bashWords(line)}'; [[ '${line}' == *' ' ]] && COMP_WORDS+=(''); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _topicwright; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ],
    // Zsh offers nothing to a script: its widgets are replaced by what writes their candidates.
    zsh: [
      '-c',
      `compdef() { :; }; compset() { :; }; source ${script}; _files() { echo FILES; }; compadd() { shift; print -l -- "$@"; }; _describe() { print -l -- "\${(@P)2}"; }; words=(\${(z):-"${line}x"}); words[-1]=\${words[-1]%x}; CURRENT=\${#words}; PREFIX=\${words[-1]}; _topicwright`,
    ],
    fish: ['-c', `source ${script}; complete -C '${line}'`],
  };
  const { output } = await runCommand('env', ['-C', folder, shell, ...asked[shell]]);
  return output
    .split('\n')
    .map((text) => text.replace(shell === 'zsh' ? /:.*/ : /\t.*/, ''))
    .filter((text) => text !== '');
}

describe.each(shells)('%s', (shell) => {
  test('offers the commands, and what begins as typed', async () => {
    const all = await offers(shell, 'topicwright ');
    expect(all).toEqual(expect.arrayContaining(['plan', 'apply', 'doctor', 'completion']));
    const begun = (await offers(shell, 'topicwright pl')).filter((word) => word.startsWith('pl'));
    expect(begun).toEqual(['plan']);
  });

  test('offers the commands of a family', async () => {
    expect(await offers(shell, 'topicwright throttle ')).toEqual(
      expect.arrayContaining(['run', 'set', 'status']),
    );
  });

  test('offers the options of a command, and the values of those that have some', async () => {
    expect(await offers(shell, 'topicwright plan --')).toEqual(expect.arrayContaining(['--format', '--out']));
    const formats = await offers(shell, 'topicwright plan --format ');
    expect(formats.toSorted()).toEqual(['html', 'json', 'markdown', 'text']);
  });

  test('offers the values of an option that is written with a =', async () => {
    const wanted = shell === 'fish' ? '--format=markdown' : 'markdown';
    const offered = await offers(shell, 'topicwright plan --format=m');
    // Zsh itself leaves out what does not fit.
    expect(shell === 'zsh' ? offered.filter((word) => word.startsWith('m')) : offered).toEqual([wanted]);
    expect(await offers(shell, 'topicwright plan --format=')).toHaveLength(4);
  });

  test('leaves files to the shell', async () => {
    // Bash does so where nothing is offered.
    const offered = await offers(shell, 'topicwright plan -f k');
    expect(offered).toEqual({ bash: [], zsh: ['FILES'], fish: ['kafka/'] }[shell]);
  });
});

test('another shell is refused, with those that there are', async () => {
  const { code, stderr } = await topicwright(['completion', 'powershell']);
  expect(code).toBe(1);
  expect(stderr).toContain('bash, zsh, fish');
});

test('bash offers them too where it takes --format=m for one word', async () => {
  const line = 'COMP_WORDS=(topicwright plan --format=m); COMP_CWORD=2; _topicwright; echo "${COMPREPLY[@]}"';
  const { output } = await runCommand('bash', ['-c', `source ${folderFiles.get('bash')}; ${line}`]);
  expect(output.trim()).toBe('--format=markdown');
});
