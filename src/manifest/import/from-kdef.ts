/** The definitions of peter-evans/kdef: topics are taken over; ACLs and broker configs have no equivalent. */
import type { Result } from '../../model/problem.ts';
import { below, type ForeignDocument, readForeign, unknownKeys } from './read-foreign.ts';
import type { ForeignFile, Translated, TranslatedTopic } from './translated.ts';

export function fromKdef(files: readonly ForeignFile[]): Result<Translated> {
  const read = readForeign(files);
  if (!read.ok) return read;
  const topics: TranslatedTopic[] = [];
  const notes: string[] = [];
  for (const document of read.value) {
    const { file, fields } = document;
    if (fields['kind'] === 'topic') topics.push(translateTopic(document, notes));
    else if (typeof fields['kind'] === 'string')
      notes.push(`${file}: definitions of kind ${fields['kind']} have no equivalent`);
  }
  return { ok: true, value: { clusters: [], topics, notes }, warnings: [] };
}

function translateTopic({ file, fields }: ForeignDocument, notes: string[]): TranslatedTopic {
  const metadata = below(fields, 'metadata');
  const spec = below(fields, 'spec');
  const name = String(metadata['name'] ?? '');
  const where = `${file}: ${name}`;
  notes.push(
    ...unknownKeys(
      spec,
      ['configs', 'partitions', 'replicationFactor', 'deleteUndefinedConfigs'],
      where,
      'spec.',
    ),
  );
  // Here only what git had set is ever reset.
  if (spec['deleteUndefinedConfigs'] === true)
    notes.push(
      `${where}: spec.deleteUndefinedConfigs has no equivalent: configs that git does not name are left alone`,
    );
  return {
    ...{ name, partitions: spec['partitions'], replicationFactor: spec['replicationFactor'] },
    ...{ config: below(spec, 'configs'), tags: below(metadata, 'labels'), racks: null },
  };
}
