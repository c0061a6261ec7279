/** A version as semantic versioning writes it, the tag that releases it, and which of the tagged ones are newer. */
export interface ReleaseVersion {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** `rc.1` of 1.2.0-rc.1. */
  readonly prerelease?: string;
}

const pattern = /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([0-9A-Za-z.-]+))?$/;

/** `undefined`: the tag releases nothing, such as the moving `v1`. */
export function versionOfTag(tag: string): ReleaseVersion | undefined {
  const [match, major, minor, patch, prerelease] = pattern.exec(tag) ?? [];
  if (match === undefined) return undefined;
  return {
    major: Number(major),
    minor: Number(minor),
    patch: Number(patch),
    ...(prerelease === undefined ? {} : { prerelease }),
  };
}

/** Of full releases; a prerelease is newer than none. */
export function isNewer(one: ReleaseVersion, other: ReleaseVersion): boolean {
  if (one.prerelease !== undefined) return false;
  const [difference] = [one.major - other.major, one.minor - other.minor, one.patch - other.patch].filter(
    (each) => each !== 0,
  );
  return (difference ?? 0) > 0;
}
