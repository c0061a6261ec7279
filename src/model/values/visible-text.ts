/**
 * Makes texts from clusters, journals and files harmless before they are shown: control characters, ANSI and OSC sequences, line
 * separators and bidi controls become visible escapes such as `\x1b`.
 */
import { ownValue } from './own-value.ts';

/** What turns the direction of text (https://trojansource.codes), or begins lines: a class for regular expressions. */
const unseen = String.raw`\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb`;
/** The same with C0 and C1 controls, DEL among them; line breaks and tabs are layout. */
export const hiddenClass: string = String.raw`[\0-\x08\x0b-\x1f\x7f-\x9f${unseen}]`;
/** What JSON leaves as it is within its strings. */
export const hiddenInJson: RegExp = new RegExp(String.raw`[\x7f-\x9f${unseen}]`, 'g');
const hidden = new RegExp(String.raw`[\p{Cc}${unseen}]`, 'gu');
const hiddenButLayout = new RegExp(hiddenClass, 'g');

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** `\x1b`, `\u202e`: as programmers write the character. */
export function escapeOf(character: string): string {
  const code = character.charCodeAt(0).toString(16);
  return (
    ownValue(short, character) ??
    (code.length <= 2 ? `\\x${code.padStart(2, '0')}` : unicodeEscapeOf(character))
  );
}

/** `\u009b`: as JSON, and YAML in double quotes, write it. */
export const unicodeEscapeOf = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

export const isHidden = (text: string): boolean => visibleText(text) !== text;

/** On one line. */
export const visibleText = (text: string): string => text.replace(hidden, escapeOf);

/** Line breaks and tabs stay. */
export const visibleLines = (text: string): string => text.replace(hiddenButLayout, escapeOf);

/** The same, each character by one other, so that columns stay where they are. */
export const visibleSource = (text: string): string =>
  text.replaceAll('\r\n', '\n').replace(hiddenButLayout, '\ufffd');

/** What may hold lines of its own: a key, and another key that tells which objects are meant. */
const paragraphs: readonly (readonly [key: string, beside: string])[] = [
  ['detail', 'severity'],
  ['hint', 'severity'],
  ['remedy', 'state'],
  ['text', 'guardrail'],
];

/**
 * A value of plain data with all its texts made visible, keys included; what holds nothing hidden is returned as it is. The
 * paragraphs of problems and findings keep their line breaks.
 */
export function visible<Value>(value: Value): Value {
  return visibleNode(value) as Value;
}

function visibleNode(node: unknown): unknown {
  if (typeof node === 'string') return visibleText(node);
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return sameIfUnchanged(node, node.map(visibleNode));
  if (node instanceof Map)
    return new Map([...node].map((pair) => pair.map(visibleNode) as [unknown, unknown]));
  if (node instanceof Set) return new Set([...node].map(visibleNode));
  return isPlain(node) ? visibleObject(node) : node;
}

function sameIfUnchanged(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return after.every((item, index) => item === before[index]) ? before : after;
}

function visibleObject(node: object): object {
  const entries = Object.entries(node);
  const shown = entries.map(([key, value]): [string, unknown] => [
    visibleText(key),
    isParagraph(node, key) && typeof value === 'string' ? visibleLines(value) : visibleNode(value),
  ]);
  const isSame = shown.every(
    ([key, value], index) => key === entries[index]?.[0] && value === entries[index]?.[1],
  );
  return isSame ? node : Object.fromEntries(shown);
}

const isParagraph = (node: object, key: string): boolean =>
  paragraphs.some(([name, beside]) => key === name && Object.hasOwn(node, beside));

function isPlain(node: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(node);
  return prototype === Object.prototype || prototype === null;
}
