/** The names under which a tag is published, as outputs of a workflow's step: `describe-release.ts v1.2.3 >> "$GITHUB_OUTPUT"`. */
import { pathToFileURL } from 'node:url';
import { releasesOf } from './git.ts';
import { readProject } from './project.ts';
import { isNewer, type ReleaseVersion, versionOfTag } from './release-version.ts';

export interface Release {
  readonly version: string;
  readonly prerelease: boolean;
  /** No released version is newer. */
  readonly latest: boolean;
  /** Under which npm installs it: `latest`, `next`, or `release-1.x`. */
  readonly 'npm-tag': string;
  readonly image: string;
  /** With their image, separated by commas. */
  readonly 'image-tags': string;
}

export function describeRelease(folder: string, tag: string): Release {
  const release = versionOfTag(tag);
  if (release === undefined) throw new Error(`${tag} is not a version`);
  const { image } = readProject(folder);
  const version = tag.slice(1);
  const prerelease = release.prerelease !== undefined;
  const newer = prerelease ? [] : releasesOf(folder).filter((other) => isNewer(other, release));
  const latest = !prerelease && newer.length === 0;
  const tags = prerelease ? [version] : [version, ...movingTags(release, newer)];
  const npmTag = prerelease ? 'next' : latest ? 'latest' : `release-${release.major}.x`;
  const imageTags = tags.map((each) => `${image}:${each}`).join(',');
  return { version, prerelease, latest, 'npm-tag': npmTag, image, 'image-tags': imageTags };
}

/** `1.2`, `1` and `latest`, as far as no newer release has them. */
function movingTags(
  { major, minor }: ReleaseVersion,
  newer: readonly ReleaseVersion[],
): readonly (string | number)[] {
  const ofMajor = newer.filter((other) => other.major === major);
  const ofMinor = ofMajor.filter((other) => other.minor === minor);
  return [
    ...(ofMinor.length === 0 ? [`${major}.${minor}`] : []),
    ...(ofMajor.length === 0 && major > 0 ? [major] : []),
    ...(newer.length === 0 ? ['latest'] : []),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [name, value] of Object.entries(describeRelease('.', process.argv[2] ?? '')))
    process.stdout.write(`${name}=${value}\n`);
