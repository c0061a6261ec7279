/**
 * Formats the disks of a node. Kafka's StorageTool does it once for each release; from then on what it wrote is copied, with ids of
 * their own: its JVM takes more than a second of CPU for each node.
 */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface Disks {
  readonly nodeId: number;
  readonly clusterId: string;
  readonly logDirs: readonly string[];
  readonly metadataDir: string;
}

const identity = 'meta.properties';
const isFormatted = (dir: string): boolean => existsSync(path.join(dir, identity));

/** Those that are formatted already stay as they are. */
export async function formatDisks(
  disks: Disks,
  jars: string,
  runStorageTool: () => Promise<void>,
): Promise<void> {
  const [logDir = '', ...others] = disks.logDirs;
  const { metadataDir } = disks;
  await Promise.all([...disks.logDirs, metadataDir].map((dir) => mkdir(dir, { recursive: true })));
  // Beside the jars.
  const kept = `${jars}.formatted`;
  if (!existsSync(kept)) {
    const areNew = ![logDir, metadataDir].some(isFormatted);
    await runStorageTool();
    if (areNew) await keep({ 'log-dir': logDir, metadata: metadataDir }, kept);
    return;
  }
  await copyFormat(path.join(kept, 'metadata'), metadataDir, disks);
  for (const dir of [logDir, ...others]) await copyFormat(path.join(kept, 'log-dir'), dir, disks);
}

/** Whole or not at all; another process may keep the same at this moment. */
async function keep(dirs: Readonly<Record<string, string>>, kept: string): Promise<void> {
  const made = await mkdtemp(`${kept}-`);
  for (const [name, dir] of Object.entries(dirs)) await copyFiles(dir, path.join(made, name));
  await rename(made, kept).catch(() => rm(made, { recursive: true }));
}

async function copyFormat(from: string, to: string, { nodeId, clusterId }: Disks): Promise<void> {
  if (isFormatted(to)) return;
  await copyFiles(from, to);
  const ids: Readonly<Record<string, string>> = {
    'node.id': String(nodeId),
    'cluster.id': clusterId,
    'directory.id': newDirectoryId(),
  };
  const file = path.join(to, identity);
  const text = await readFile(file, 'utf8');
  const own = text.replaceAll(
    /^(node\.id|cluster\.id|directory\.id)=.*$/gm,
    (_, key: string) => `${key}=${ids[key]}`,
  );
  await writeFile(file, own);
}

/** As Kafka's Uuid prints it, which never begins with a dash. */
function newDirectoryId(): string {
  const bytes = randomBytes(16);
  bytes[0] = (bytes[0] ?? 0) & 0x7f;
  return bytes.toString('base64url');
}

async function copyFiles(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true }))
    if (entry.isFile()) await copyFile(path.join(from, entry.name), path.join(to, entry.name));
}
