/** What comments carry out of sight. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CommentState,
  nextState,
  readState,
  writeState,
} from '../../src/github/comments/comment-state.ts';

const anyText = fc.string({ unit: 'binary' });
const anyState: fc.Arbitrary<Omit<CommentState, 'history'>> = fc.record({
  key: anyText,
  digest: fc.option(anyText, { nil: null }),
  commit: fc.option(anyText, { nil: null }),
  runId: fc.option(anyText, { nil: null }),
  headline: anyText,
  at: anyText,
});

test('whatever it is, it is read as it was written, and its own end is the only one', () => {
  fc.assert(
    fc.property(anyState, (wanted) => {
      const state = nextState(null, wanted);
      const text = `${writeState(state)}\n\nThe rest`;
      expect(readState(text)).toEqual(JSON.parse(JSON.stringify(state)));
      expect(text.split('-->')).toHaveLength(2);
      expect(text.split('\n')).toHaveLength(3);
    }),
  );
});

test('other texts carry none, however much they look like it', () => {
  for (const text of [
    '',
    'text',
    '<!-- topicwright:state {} -->',
    '<!-- topicwright:state {"key":1} -->',
    ` ${writeState(nextState(null, { key: 'k', digest: null, commit: null, runId: null, headline: '', at: '' }))}`,
  ])
    expect(readState(text)).toBeNull();
});

test('history grows by what was shown before, up to ten, and not by the same again', () => {
  const at = (commit: string, headline: string) => ({
    ...{ key: 'k', digest: null, commit, runId: null, headline, at: 'now' },
  });
  let state = nextState(null, at('a', 'one'));
  state = nextState(state, at('a', 'one'));
  expect(state.history).toEqual([]);
  for (let index = 0; index < 15; index++) state = nextState(state, at('b', `plan ${index}`));
  expect(state.history).toHaveLength(10);
  expect(state.history[0]).toMatchObject({ headline: 'plan 13' });
});
