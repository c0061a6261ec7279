/** Paths as text, with `/` as on every system that Node runs on. */

/** Without `.` and empty segments; `..` takes back the segment before it. */
export function normalizePath(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  const isAbsolute = slashed.startsWith('/');
  const segments: string[] = [];
  for (const segment of slashed.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.length > 0 && segments.at(-1) !== '..') segments.pop();
    else if (!isAbsolute) segments.push(segment);
  }
  return (isAbsolute ? '/' : '') + segments.join('/') || '.';
}

export function joinPath(folder: string, name: string): string {
  return isAbsolutePath(name) ? normalizePath(name) : normalizePath(`${folder}/${name}`);
}

/** A path as a manifest writes it, seen from the folder of that manifest. */
export function resolveBeside(file: string, path: string): string {
  return joinPath(`${file}/..`, path);
}

const isAbsolutePath = (path: string): boolean => /^(?:[/\\]|[A-Za-z]:[/\\])/.test(path);
