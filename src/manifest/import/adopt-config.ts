/** Takes a topic's live config value into the text of a manifest, and touches nothing else of it. */
import { isMap, isScalar, parseAllDocuments } from 'yaml';

export interface AdoptedConfig {
  readonly topic: string;
  readonly key: string;
  /** Kafka's text. */
  readonly value: string;
}

/** null: the value is not written there as plain text, such as by a reference or an alias. */
export function adoptConfig(text: string, { topic, key, value }: AdoptedConfig): string | null {
  for (const document of parseAllDocuments(text)) {
    if (!('contents' in document) || !isMap(document.contents)) continue;
    if (document.get('kind') !== 'Topic' || document.getIn(['metadata', 'name']) !== topic) continue;
    const node = document.getIn(['spec', 'config', key], true);
    if (!isScalar(node) || !node.range || String(node.source ?? '').includes('${')) return null;
    const [start, end] = node.range;
    return `${text.slice(0, start)}${plain(value)}${text.slice(end)}`;
  }
  return null;
}

/** Quoted, where YAML would take it for something else. */
function plain(value: string): string {
  return /^(?:-?\d+|[A-Za-z0-9_][A-Za-z0-9_.-]*)$/.test(value) &&
    !/^(?:true|false|null|yes|no|on|off|~)$/i.test(value)
    ? value
    : /^(?:true|false)$/.test(value)
      ? value
      : JSON.stringify(value);
}
