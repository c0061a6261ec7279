/** Which log dir of its broker each replica is in. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokerId, bytes } from '../../../src/model/values/units.ts';
import type { DirsAnswer, DirsBroker, PlannerDir } from '../../../src/planner/dirs/dirs-problem.ts';
import { placeOnDirs } from '../../../src/planner/dirs/place-on-dirs.ts';
import { told } from '../../support/log-dirs.ts';

interface Asked extends Partial<Omit<DirsBroker, 'dirs' | 'staying' | 'arriving'>> {
  readonly dirs?: Readonly<Record<string, Partial<PlannerDir>>>;
  /** Sizes of replicas, by log dir. */
  readonly held: Readonly<Record<string, readonly number[]>>;
  readonly arriving?: readonly number[];
  /** Partitions that nothing governs. */
  readonly fixed?: readonly number[];
}

function ask({ dirs = {}, held, arriving = [], fixed = [], ...rest }: Asked): DirsBroker {
  const staying = Object.entries(held).flatMap(([logDir, sizes]) =>
    sizes.map((size) => ({ logDir, sizeBytes: bytes(size) })),
  );
  const usedIn = (path: string): number => (held[path] ?? []).reduce((sum, size) => sum + size, 0);
  return {
    ...{ id: brokerId(1), failed: null, tolerance: null, beyond: null, maxUtilization: 1 },
    dirs: Object.keys({ ...held, ...dirs }).map((path) => ({
      ...{ path, totalBytes: bytes(1000), usableBytes: bytes(1000 - usedIn(path)) },
      ...{ drained: false, cordoned: false, ...dirs[path] },
    })),
    staying: staying.map((one, partition) => ({
      ...{ topic: 't', partition, ...one, isMovable: !fixed.includes(partition) },
    })),
    arriving: arriving.map((size, index) => ({ topic: 'u', partition: index, sizeBytes: bytes(size) })),
    ...rest,
  };
}

const sumOf = (moves: DirsAnswer['moves']): number => moves.reduce((sum, move) => sum + move.bytes, 0);

describe('balance', () => {
  test('moves the fewest bytes from what is above to what is below', () => {
    const { moves, lowerBoundBytes, after, obstacles } = placeOnDirs(
      ask({ held: { '/a': [50, 30, 20, 10, 10], '/b': [20] }, tolerance: 0.1 }),
    );
    // 140 bytes, 70 each: at least 43 have to leave /a, as it may keep 77.
    expect(told(moves)).toEqual(['1 /a>/b', '3 /a>/b', '4 /a>/b']);
    expect([sumOf(moves), lowerBoundBytes, obstacles]).toEqual([50, 43, []]);
    expect(after).toEqual([0, 0]);
  });

  test('leaves alone what is within the tolerance, and moves nothing where none is declared', () => {
    const held = { '/a': [55], '/b': [45] };
    expect(placeOnDirs(ask({ held, tolerance: 0.1 })).moves).toEqual([]);
    expect(placeOnDirs(ask({ held: { '/a': [50, 50], '/b': [] } })).moves).toEqual([]);
  });

  test('is left alone until a log dir is beyond where it begins', () => {
    const held = { '/a': [20, 20, 20, 5], '/b': [20, 20, 10] };
    const moved = (beyond: number): readonly string[] =>
      told(placeOnDirs(ask({ held, tolerance: 0.05, beyond })).moves);
    expect([moved(0.2), moved(0.1)]).toEqual([[], ['3 /a>/b']]);
  });

  test('goes by the sizes of the disks', () => {
    const asked = ask({
      held: { '/a': [40, 40, 40], '/b': [0] },
      dirs: { '/b': { totalBytes: bytes(2000), usableBytes: bytes(2000) } },
      tolerance: 0.05,
    });
    expect(told(placeOnDirs(asked).moves)).toEqual(['0 /a>/b', '2 /a>/b']);
  });

  test('exchanges two replicas where none of the right size can move alone', () => {
    const { moves, obstacles } = placeOnDirs(ask({ held: { '/a': [10, 10], '/b': [6, 6] }, tolerance: 0.1 }));
    expect(told(moves)).toEqual(['0 /a>/b', '3 /b>/a']);
    expect(obstacles).toEqual([]);
  });

  test('gives nothing to a cordoned log dir, and takes nothing from it', () => {
    const asked = ask({
      held: { '/a': [50, 50], '/b': [0], '/c': [90] },
      dirs: { '/c': { cordoned: true } },
      tolerance: 0.1,
    });
    expect(told(placeOnDirs(asked).moves)).toEqual(['1 /a>/b']);
  });

  test('says what is in the way', () => {
    const why = (asked: Asked): readonly string[] => placeOnDirs(ask({ tolerance: 0.1, ...asked })).obstacles;
    expect(why({ held: { '/a': [90], '/b': [10] } })).toEqual([
      'log dirs of broker 1 are -80.0% to +80.0% from their share: one replica of 90 B is larger than that',
    ]);
    expect(why({ held: { '/a': [30, 30, 30], '/b': [1] }, fixed: [0, 1, 2] })).toEqual([
      expect.stringContaining('3 replicas (t/0, t/1, t/2) stay where they are'),
    ]);
    expect(
      why({ held: { '/a': [30, 30, 30], '/b': [] }, dirs: { '/b': { usableBytes: bytes(5) } } }),
    ).toEqual([expect.stringContaining('/b has no room for more')]);
    expect(why({ held: { '/a': [50, 50], '/b': [] }, failed: '/c' })).toEqual([
      expect.stringMatching(/^log dir \/c of broker 1 has failed: Kafka moves no replica/),
    ]);
  });
});

describe('a drained log dir', () => {
  const drained = { '/b': { drained: true } };

  test('is emptied, evenly, and nothing else moves', () => {
    const { moves, lowerBoundBytes, arrivals } = placeOnDirs(
      ask({ held: { '/a': [30], '/b': [40, 20, 20], '/c': [30] }, dirs: drained, arriving: [20] }),
    );
    expect(moves.map(({ to }) => to).sort()).toEqual(['/a', '/c', '/c']);
    expect(moves.every(({ from, reason }) => from === '/b' && reason.rule === 'drain-dir')).toBe(true);
    expect([sumOf(moves), lowerBoundBytes]).toEqual([80, 80]);
    expect(arrivals.map(({ logDir }) => logDir)).toEqual(['/a']);
  });

  test('keeps what nothing governs, and what fits nowhere, and says so', () => {
    const { moves, obstacles } = placeOnDirs(
      ask({
        held: { '/a': [], '/b': [40, 20, 10] },
        dirs: { ...drained, '/a': { usableBytes: bytes(60) } },
        fixed: [2],
      }),
    );
    expect(told(moves)).toEqual(['1 /b>/a']);
    expect(obstacles).toEqual([
      'no other log dir of broker 1 has room for 1 replica (t/0), 40 B',
      '1 replica (t/2) stay in drained log dirs of broker 1: nothing governs them, or somebody else moves them',
    ]);
  });
});

test('new replicas go where there is room, and even out what they can, at no byte', () => {
  const { moves, arrivals, lowerBoundBytes } = placeOnDirs(
    ask({ held: { '/a': [60], '/b': [] }, arriving: [40, 20, 10], tolerance: 0.1 }),
  );
  expect([moves, lowerBoundBytes]).toEqual([[], 0]);
  expect(arrivals.map(({ partition, logDir }) => [partition, logDir])).toEqual([
    [0, '/b'],
    [1, '/b'],
    [2, '/a'],
  ]);
  const full = ask({
    held: { '/a': [], '/b': [] },
    dirs: { '/a': { usableBytes: bytes(35) } },
    arriving: [10, 4, 4],
  });
  expect(placeOnDirs(full).arrivals.map(({ logDir }) => logDir)).toEqual(['/b', '/a', '/b']);
});

test('empty replicas are spread as evenly as they come', () => {
  const { arrivals } = placeOnDirs(ask({ held: { '/a': [], '/b': [] }, arriving: [0, 0, 0, 0] }));
  expect(arrivals.map(({ logDir }) => logDir).sort()).toEqual(['/a', '/a', '/b', '/b']);
});

describe('whatever the question', () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 8 });
  const question = fc
    .record({
      held: fc.tuple(sizes, sizes, sizes),
      arriving: sizes,
      tolerance: fc.constantFrom(null, 0.05, 0.2),
      drained: fc.integer({ min: -1, max: 2 }),
      maxUtilization: fc.constantFrom(0.3, 1),
    })
    .map(({ held: [a, b, c], drained, ...rest }) => {
      const path = ['/a', '/b', '/c'][drained];
      return ask({
        held: { '/a': a, '/b': b, '/c': c },
        dirs: path ? { [path]: { drained: true } } : {},
        ...rest,
      });
    });

  test('no fewer bytes than the bound move, no log dir passes its limit, and what is missed is explained', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { moves, arrivals, lowerBoundBytes, obstacles, after } = placeOnDirs(asked);
        expect(sumOf(moves)).toBeGreaterThanOrEqual(lowerBoundBytes - 1e-6);
        expect(new Set(moves.map(({ partition }) => partition)).size).toBe(moves.length);
        for (const { path, totalBytes, usableBytes } of asked.dirs) {
          const came = [...moves.filter(({ to }) => to === path).map((move) => move.bytes)]
            .concat(arrivals.filter(({ logDir }) => logDir === path).map((one) => one.sizeBytes))
            .reduce((sum, size) => sum + size, 0);
          const used = totalBytes - usableBytes;
          expect(came === 0 || used + came <= totalBytes * asked.maxUtilization).toBe(true);
        }
        const { tolerance } = asked;
        const isEven = tolerance === null || after.every((far) => Math.abs(far) <= tolerance + 1e-9);
        expect(isEven || obstacles.length > 0).toBe(true);
      }),
    );
  });

  test('the order of the question changes nothing', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const turned = {
          ...asked,
          staying: asked.staying.toReversed(),
          arriving: asked.arriving.toReversed(),
        };
        expect(placeOnDirs(turned)).toEqual(placeOnDirs(asked));
      }),
    );
  });
});
