/** TranslateOffsets: where a consumer group goes on in this cluster, from the checkpoints that MirrorMaker 2 keeps here. */
import type { ClusterReads, StoredRecord } from '../../model/cluster/port/cluster-reads.ts';
import type { OffsetMapping } from '../generated/registry/OffsetMapping.ts';
import type { TranslateOffsetRequest__Output } from '../generated/registry/TranslateOffsetRequest.ts';
import type { TranslateOffsetResponse } from '../generated/registry/TranslateOffsetResponse.ts';
import { RegistryError } from '../registry-error.ts';

const defaultAlias = 'source';
/** MirrorMaker writes checkpoints once a minute; many groups that are asked for at once share one read. */
const freshMs = 2_000;

/** By group, then `topic:partition`. */
type Checkpoints = ReadonlyMap<string, ReadonlyMap<string, OffsetMapping>>;

export class OffsetTranslator {
  readonly #port: ClusterReads;
  readonly #read = new Map<string, { readonly atMs: number; readonly checkpoints: Promise<Checkpoints> }>();

  constructor(port: ClusterReads) {
    this.#port = port;
  }

  async translate(request: TranslateOffsetRequest__Output): Promise<TranslateOffsetResponse> {
    const { remote_cluster_alias: alias = '', group_id: group = '' } = request;
    if (group === '')
      throw new RegistryError('INVALID_ARGUMENT', 'group_id is missing: which consumer group?');
    const checkpoints = await this.#checkpointsOf(alias === '' ? defaultAlias : alias);
    const offsets = checkpoints.get(group);
    return offsets ? { offsets: Object.fromEntries(offsets) } : {};
  }

  async #checkpointsOf(alias: string): Promise<Checkpoints> {
    if (!/^[a-zA-Z0-9._-]{1,200}$/.test(alias))
      throw new RegistryError(
        'INVALID_ARGUMENT',
        `${JSON.stringify(alias.slice(0, 60))} is not a valid cluster alias`,
      );
    const known = this.#read.get(alias);
    if (known && performance.now() - known.atMs < freshMs) return known.checkpoints;
    const checkpoints = this.#readCheckpoints(alias);
    this.#read.set(alias, { atMs: performance.now(), checkpoints });
    // Neither failures nor what nobody asks for any more are kept.
    checkpoints.catch(() => this.#read.delete(alias));
    setTimeout(() => {
      if (this.#read.get(alias)?.checkpoints === checkpoints) this.#read.delete(alias);
    }, freshMs).unref();
    return checkpoints;
  }

  async #readCheckpoints(alias: string): Promise<Checkpoints> {
    const topic = `${alias}.checkpoints.internal`;
    const records = await this.#port.readRecords({ topic, partition: 0 });
    if (!records)
      throw new RegistryError(
        'NOT_FOUND',
        `There is no topic ${topic}: MirrorMaker 2 writes it where it copies groups from ${alias}`,
      );
    return foldCheckpoints(records);
  }
}

/** The latest of each group and partition; records of another shape are left out. */
export function foldCheckpoints(records: readonly StoredRecord[]): Checkpoints {
  const byGroup = new Map<string, Map<string, OffsetMapping>>();
  for (const { key, value } of records) {
    const place = key && readKey(key);
    if (!place) continue;
    const ofGroup = byGroup.get(place.group) ?? new Map<string, OffsetMapping>();
    byGroup.set(place.group, ofGroup);
    const mapping = value && readValue(value);
    if (mapping) ofGroup.set(place.partition, mapping);
    else if (value === null) ofGroup.delete(place.partition);
  }
  return byGroup;
}

/** Kafka's Checkpoint: group STRING, topic STRING, partition INT32. */
function readKey(key: Uint8Array): { readonly group: string; readonly partition: string } | null {
  const bytes = Buffer.from(key);
  const group = readString(bytes, 0);
  const topic = group && readString(bytes, group.end);
  if (!group || !topic || bytes.length !== topic.end + 4) return null;
  return { group: group.text, partition: `${topic.text}:${bytes.readInt32BE(topic.end)}` };
}

/** version INT16, upstream offset INT64, offset INT64, metadata STRING. */
function readValue(value: Uint8Array): OffsetMapping | null {
  const bytes = Buffer.from(value);
  if (bytes.length < 2 + 8 + 8) return null;
  const [upstream, local] = [bytes.readBigInt64BE(2), bytes.readBigInt64BE(2 + 8)];
  if (upstream < 0n || local < 0n) return null;
  return { upstream_offset: String(upstream), local_offset: String(local) };
}

function readString(bytes: Buffer, at: number): { readonly text: string; readonly end: number } | null {
  if (bytes.length < at + 2) return null;
  const end = at + 2 + bytes.readInt16BE(at);
  return end < at + 2 || end > bytes.length ? null : { text: bytes.toString('utf8', at + 2, end), end };
}
