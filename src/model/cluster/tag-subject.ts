/** What tags are on. */
import { type BrokerId, brokerId } from '../values/units.ts';

export type TagSubject =
  | { readonly kind: 'topic'; readonly name: string }
  | { readonly kind: 'broker'; readonly id: BrokerId };

/** `topic/orders` or `broker/1001`: how records name what is tagged. Neither part holds a slash. */
export function subjectKey(subject: TagSubject): string {
  return subject.kind === 'topic' ? `topic/${subject.name}` : `broker/${subject.id}`;
}

/** null: not one that this version knows. */
export function parseSubject(text: string): TagSubject | null {
  const [kind, name = ''] = text.split('/', 2);
  if (kind === 'topic' && name !== '') return { kind, name };
  return kind === 'broker' && /^\d+$/.test(name) ? { kind, id: brokerId(Number(name)) } : null;
}
