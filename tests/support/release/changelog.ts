/** The section of one version in CHANGELOG.md; run by itself, it prints that of a tag: the text of the release. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export const unreleased = 'unreleased';

export interface ChangelogSection {
  /** `2026-01-31`, or `unreleased`. */
  readonly date: string;
  readonly text: string;
}

/** Its heading is `## VERSION - DATE`. */
export function changelogSection(changelog: string, version: string): ChangelogSection | undefined {
  const sections = changelog.split(/^## /m).slice(1);
  const own = sections.find((section) => section.startsWith(`${version} - `));
  if (own === undefined) return undefined;
  const [heading = '', ...lines] = own.split('\n');
  return { date: heading.slice(`${version} - `.length).trim(), text: lines.join('\n').trim() };
}

/** Gives what is to be released next its version and its day; `undefined` where there is nothing to be released. */
export function datedChangelog(changelog: string, version: string, day: string): string | undefined {
  const next = new RegExp(`^## \\S+ - ${unreleased}$`, 'm');
  return next.test(changelog) ? changelog.replace(next, `## ${version} - ${day}`) : undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const changelog = readFileSync(path.resolve('CHANGELOG.md'), 'utf8');
  const { text } = changelogSection(changelog, (process.argv[2] ?? '').replace(/^v/, '')) ?? {};
  if (!text) throw new Error(`CHANGELOG.md has no section for ${process.argv[2]}`);
  process.stdout.write(`${text}\n`);
}
