/** "Did you mean": the closest of the words that are allowed. */
import { closestMatch } from 'leven';

/** null when nothing comes close. */
export function closestWord(word: string, allowed: readonly string[]): string | null {
  const maxDistance = Math.max(1, Math.floor(word.length * 0.4));
  const byLowerCase = new Map(allowed.map((candidate) => [candidate.toLowerCase(), candidate]));
  const closest = closestMatch(word.toLowerCase(), [...byLowerCase.keys()], { maxDistance });
  return closest === undefined ? null : (byLowerCase.get(closest) ?? null);
}

/** `Did you mean general?`, or what to do otherwise. */
export function didYouMean(word: string, allowed: readonly string[], otherwise = ''): string {
  const closest = closestWord(word, allowed);
  return closest === null ? otherwise : `Did you mean ${closest}?`;
}

/** For words that were booleans before YAML 1.2; empty for others. */
export function yamlBooleanHint(word: string): string {
  if (!/^(?:yes|no|on|off)$/i.test(word)) return '';
  return `YAML 1.2 knows only true and false: write ${/^(?:yes|on)$/i.test(word)}.`;
}
