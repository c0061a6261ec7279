/** What a text is made of when it leaves the process: no control characters but its layout and our own styles, and no known secret. */
import {
  escapeOf,
  hiddenClass,
  hiddenInJson,
  unicodeEscapeOf,
  visibleLines,
} from '../model/values/visible-text.ts';
import { maskKnown } from './known-secrets.ts';

/** Styles as picocolors writes them: `\x1b[31m`. */
const styleOrHidden = new RegExp(String.raw`(\x1b\[\d{1,2}m)|${hiddenClass}`, 'g');

/** `isStyled`: rendered with colors, from data that had been made visible before. */
export function cleanText(text: string, { isStyled }: { readonly isStyled: boolean }): string {
  const masked = maskKnown(text);
  if (!isStyled) return visibleLines(masked);
  return masked.replace(styleOrHidden, (match, style: string | undefined) => style ?? escapeOf(match));
}

/** JSON with everything hidden written as JSON's own escapes: the same value for programs, harmless for terminals. */
export function cleanJson(text: string): string {
  return maskKnown(text).replace(hiddenInJson, unicodeEscapeOf);
}
