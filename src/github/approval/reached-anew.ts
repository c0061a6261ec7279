/**
 * The clusters that a pull request would have reached in another way than its base does: another address, login, proxy or metrics
 * source, to which it could lead the credentials of plans away.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseAllDocuments } from 'yaml';
import type { DesiredState } from '../../index.ts';
import type { ActionContext } from '../action-context.ts';
import { relativeFile } from '../annotations.ts';
import { type GitHub, statusOf } from '../github-client.ts';
import type { Repository } from '../repository.ts';

/** What a Cluster says beside how it is reached. */
const harmless = new Set(['apply', 'costs', 'prune', 'unmanaged']);

/** Certificates, keys and settings of clients, which others name in turn. */
const credentialFile = /\.(?:pem|crt|cer|der|key|jks|p12|pfx|properties|conf|jaas)$/i;
const manifestFile = /\.(?:ya?ml|json)$/i;

/** GitHub lists no more files of a pull request. */
const mostFiles = 3_000;

/** By name. What can't be compared counts as changed; without a token or a pull request nothing is. */
export async function reachedAnew(
  clusters: readonly DesiredState[],
  { github, run, workspace }: ActionContext,
): Promise<ReadonlySet<string>> {
  const { repository, pullRequest } = run;
  if (!github || !repository || !pullRequest) return new Set();
  const names = clusters.map(({ cluster }) => cluster.name);
  const changed = await changedFiles(pullRequest.number, github, repository);
  if (changed === null || changed.some((file) => credentialFile.test(file))) return new Set(names);
  const anew = new Set(
    clusters
      .filter(({ cluster }) => filesNamed(cluster, workspace).some((file) => changed.includes(file)))
      .map(({ cluster }) => cluster.name),
  );
  for (const file of changed.filter((one) => manifestFile.test(one))) {
    const there = await readThere(file, pullRequest.baseSha, github, repository);
    for (const name of changedWays(readHere(path.join(workspace, file)), there) ?? names) anew.add(name);
  }
  return anew;
}

/** Paths, earlier ones too; null: there are more than GitHub tells. */
async function changedFiles(
  number: number,
  github: GitHub,
  repository: Repository,
): Promise<readonly string[] | null> {
  const files = await github.paginate(github.rest.pulls.listFiles, {
    ...repository,
    ...{ pull_number: number, per_page: 100 },
  });
  if (files.length >= mostFiles) return null;
  return files.flatMap(({ filename, previous_filename: previous }) =>
    previous ? [filename, previous] : [filename],
  );
}

/** Clusters that one file has in another way than it had; null: it can't be compared. */
function changedWays(textNow: string, textBefore: string | null): readonly string[] | null {
  const now = waysIn(textNow);
  const before = textBefore === null ? null : waysIn(textBefore);
  if (!now || !before) return null;
  return [...now].flatMap(([name, way]) =>
    way !== null && !isDeepStrictEqual(before.get(name) ?? null, way) ? [name] : [],
  );
}

type Ways = ReadonlyMap<string, unknown>;

/** Of each Cluster document how it is reached, as written, null where it is a simulation. null: the text can't be read. */
function waysIn(text: string): Ways | null {
  const documents = parseAllDocuments(text, { uniqueKeys: false });
  if (!Array.isArray(documents)) return new Map();
  try {
    return new Map(
      documents.flatMap((document) => {
        const { kind, metadata, spec } = (document.toJS() ?? {}) as Written;
        if (kind !== 'Cluster') return [];
        const ways = Object.entries(spec ?? {}).filter(([key]) => !harmless.has(key));
        const isSimulated = ways.length === 1 && ways[0]?.[0] === 'simulation';
        return [[String(metadata?.name), isSimulated ? null : Object.fromEntries(ways)] as const];
      }),
    );
  } catch {
    return null;
  }
}

interface Written {
  readonly kind?: unknown;
  readonly metadata?: { readonly name?: unknown };
  readonly spec?: object;
}

/** Files of the repository that the Cluster document names, in whatever field. */
function filesNamed({ source, name }: DesiredState['cluster'], workspace: string): readonly string[] {
  const ways = waysIn(readHere(path.resolve(workspace, source.file)))?.get(name) ?? {};
  return textsIn(ways).flatMap((text) => {
    const named = /^\$\{file:(.*)\}$/.exec(text)?.[1] ?? text;
    const folder = path.dirname(path.resolve(workspace, source.file));
    return [relativeFile(path.resolve(folder, named), workspace), path.posix.normalize(named)];
  });
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Empty where there is none. */
function readHere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Empty where the commit has none; null: it is too large to be told. */
async function readThere(
  file: string,
  ref: string,
  github: GitHub,
  repository: Repository,
): Promise<string | null> {
  try {
    const { data } = await github.rest.repos.getContent({ ...repository, path: file, ref });
    if (Array.isArray(data) || data.type !== 'file' || data.encoding !== 'base64') return null;
    return Buffer.from(data.content, 'base64').toString('utf8');
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    return '';
  }
}
