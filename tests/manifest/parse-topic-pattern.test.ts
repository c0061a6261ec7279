/** Topic names, globs and regular expressions of selectors. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTopicPattern } from '../../src/manifest/fields/parse-topic-pattern.ts';
import { topicMatcher } from '../../src/model/desired/selector.ts';

describe('a topic pattern', () => {
  test.each([
    ['orders', { kind: 'exact', name: 'orders' }],
    ['orders-*', { kind: 'glob', glob: 'orders-*' }],
    ['{a,b}.v[0-9]', { kind: 'glob', glob: '{a,b}.v[0-9]' }],
    [{ regex: 'v\\d+' }, { kind: 'regex', regex: 'v\\d+' }],
  ])('%j is taken for what it is', (written, pattern) => {
    expect(parseTopicPattern(written)).toEqual({ ok: true, pattern });
  });

  test('that looks like a regular expression is told how to write one', () => {
    expect(parseTopicPattern('^orders-\\d+$')).toMatchObject({
      ok: false,
      hint: expect.stringContaining('{regex: '),
    });
    expect(parseTopicPattern('orders/eu')).toMatchObject({
      ok: false,
      hint: expect.stringContaining('Topic names hold'),
    });
  });

  test.each([
    ['[!a]x', ['bx'], ['ax', 'x']],
    ['[^a]x', ['bx'], ['ax', 'x']],
    ['*-[!0-9]', ['a-b'], ['a-1']],
    ['{eu,us}.*', ['eu.a', 'us.'], ['eu', 'eux', 'asia.a']],
    ['.*', ['.hidden', '..x'], ['shown']],
    ['*.x', ['.hidden.x', 'a.b.x'], ['x', 'a.y']],
    ['a?c', ['abc', 'a.c'], ['ac', 'abbc']],
  ])('%s selects %j, and not %j', (glob, selected, others) => {
    const parsed = parseTopicPattern(glob);
    const matches = topicMatcher({ patterns: parsed.ok ? [parsed.pattern] : [], tags: {} });
    const isSelected = (name: string): boolean => matches({ name, tags: {} }) !== null;
    expect([selected.filter(isSelected), others.filter(isSelected)]).toEqual([selected, []]);
  });

  test.each(['[z-a]', 'v{1..12}', '{a}', 'a{b', '[]', 'a]', '{a,{b,c}}', 'orders *', 'a\\*'])(
    'such as %s is refused rather than matching nothing or something else',
    (written) => {
      expect(parseTopicPattern(written)).toMatchObject({
        ok: false,
        fault: expect.stringContaining('neither'),
      });
    },
  );

  test('that is a broken regular expression is refused with the reason', () => {
    expect(parseTopicPattern({ regex: '(' })).toMatchObject({
      ok: false,
      hint: expect.stringMatching(/group/i),
    });
  });
});

test('every name that Kafka accepts is taken literally, and no other one is', () => {
  const name = fc.stringMatching(/^[a-zA-Z0-9._-]{1,249}$/);
  fc.assert(
    fc.property(name, (text) => {
      const isLegal = text !== '.' && text !== '..';
      expect(parseTopicPattern(text)).toMatchObject(
        isLegal ? { ok: true, pattern: { kind: 'exact', name: text } } : { ok: false },
      );
    }),
  );
  expect(parseTopicPattern('a'.repeat(250)).ok).toBe(false);
});

test('whatever is accepted can be matched against topics', () => {
  const written = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[a-c.*?[\]{},!^-]*$/),
    fc.string().map((regex) => ({ regex })),
  );
  fc.assert(
    fc.property(written, (text) => {
      const parsed = parseTopicPattern(text);
      if (parsed.ok) topicMatcher({ patterns: [parsed.pattern], tags: {} })({ name: 'a.b', tags: {} });
      else expect(parsed.fault).not.toBe('');
    }),
    { numRuns: 1000 },
  );
});
