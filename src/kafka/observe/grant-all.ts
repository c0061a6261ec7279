/** One remedy for many missing permissions, in few lines: what is granted alike is granted by one line. */
import type { Permission } from '../security/permissions.ts';

/** More names make a line that nobody reads. */
const namesPerLine = 12;

/** Of single remedies, the lines of kafka-acls.sh are merged; others are given as they are, each once. */
export function grantAll(
  permissions: readonly Permission[],
  remedyFor: (permission: Permission) => string,
): string {
  const remedies = permissions.map(remedyFor);
  if (!remedies.every((remedy) => remedy.includes(' --operation '))) return [...new Set(remedies)].join('\n');
  const byResource = Map.groupBy(permissions, ({ on }) => JSON.stringify(on));
  const alike = Map.groupBy(byResource.values(), (ofResource) => sortOfGrant(ofResource));
  const grants = [...alike.values()].map((resources) => grantAlike(resources, remedyFor));
  return inOrder(grants.flatMap((grant) => grant.split('\n')));
}

/** The heading, the indented lines to run, and what is to be known of them. */
function inOrder([heading = '', ...lines]: readonly string[]): string {
  const toRun = lines.filter((line) => line.startsWith(' '));
  const notes = lines.filter((line) => !line.startsWith(' ') && line !== heading);
  return [heading, ...toRun, ...new Set(notes)].join('\n');
}

const sortOfGrant = (ofResource: readonly Permission[]): string =>
  [ofResource[0]?.on.kind, ...ofResource.map(({ operation }) => operation)].join(' ');

/** The same operations on each resource of a kind. */
function grantAlike(
  resources: readonly (readonly Permission[])[],
  remedyFor: (permission: Permission) => string,
): string {
  const [first = []] = resources;
  const [one] = first;
  if (!one) return '';
  const operations = first.map(({ operation }) => `--operation ${operation}`).join(' ');
  const remedy = remedyFor(one).replace(`--operation ${one.operation}`, operations);
  const { on } = one;
  if (on.kind === 'cluster') return remedy;
  const names = resources.flatMap(([permission]) =>
    permission && 'name' in permission.on ? [permission.on.name] : [],
  );
  const shown = names.slice(0, namesPerLine).map((name) => `--${on.kind} ${name}`);
  const shownText = shown.join(' ');
  const merged = remedy.replace(`--${on.kind} ${on.name}`, shownText);
  const left = names.length - shown.length;
  return left > 0 ? merged.replace(shownText, `${shownText}\n  and so on for ${left} more`) : merged;
}
