/** The fenced blocks of the documentation, and a shell that runs them as a reader would; for tests/docs. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { builtEntry } from './cli.ts';

export const root: string = path.resolve(import.meta.dirname, '../..');

/** Relative to the repository. */
export const documentedFiles: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...readdirSync(path.join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

export const readDocument = (file: string): string => readFileSync(path.join(root, file), 'utf8');

export interface Block {
  readonly file: string;
  readonly line: number;
  /** The nearest heading above it, without its marks. */
  readonly section: string;
  readonly language: string;
  readonly text: string;
}

export function blocksOf(file: string): readonly Block[] {
  const text = readDocument(file);
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(({ index, 1: language = '', 2: body = '' }) => {
    const before = text.slice(0, index);
    return {
      ...{ file, language, text: body },
      line: before.split('\n').length,
      // A comment in a block is no heading.
      section: [...before.replaceAll(/^```.*?^```$/gms, '').matchAll(/^#+ (.+)$/gm)].at(-1)?.[1] ?? '',
    };
  });
}

export const allBlocks: readonly Block[] = documentedFiles.flatMap(blocksOf);

/** As rows of `test.each`. */
export const named = (blocks: readonly Block[]): readonly (readonly [string, Block])[] =>
  blocks.map((block) => [`${block.file}:${block.line}`, block]);

/** A folder whose `.bin` is first on the PATH of what is run there. */
export class ReadersShell {
  readonly folder: string;
  readonly #bin: string;
  readonly #environment: Readonly<Record<string, string>>;

  constructor(folder: string, environment: Readonly<Record<string, string>> = {}) {
    this.folder = folder;
    this.#bin = path.join(folder, '.bin');
    this.#environment = environment;
    mkdirSync(this.#bin, { recursive: true });
    this.addCommand('topicwright', `exec "${process.execPath}" "${builtEntry}" "$@"`);
  }

  addCommand(name: string, script: string): void {
    const file = path.join(this.#bin, name);
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
  }

  /** In their order: what names its file in its first line is written there, `sh` is run. Gives what was printed. */
  run(blocks: readonly Block[]): string {
    return blocks
      .map(({ file, line, language, text }) => {
        const target = /^# (\S+\.(?:ya?ml|rego))\n/.exec(text)?.[1];
        if (language !== 'sh') {
          if (target) this.write(target, text);
          return '';
        }
        const { status, stdout, stderr } = this.sh(text);
        expect({ at: `${file}:${line}`, status, stderr }, stdout).toMatchObject({ status: 0 });
        return stdout;
      })
      .join('');
  }

  sh(text: string): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
    // With a socket as its input it may take itself for the shell of a remote login, and read bashrc.
    return spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', text], {
      cwd: this.folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...{ PATH: `${this.#bin}:${process.env['PATH']}`, NO_COLOR: '1' },
        ...this.#environment,
      },
    });
  }

  write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(this.folder, file)), { recursive: true });
    writeFileSync(path.join(this.folder, file), text);
  }
}
