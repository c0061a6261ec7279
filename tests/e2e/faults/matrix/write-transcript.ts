/** Keeps what an episode printed and what was seen at its end, to be read where a test of it fails: `.cache/matrix/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Cell, cellName, type Episode, episodeName } from './episode.ts';
import { partitionLine } from './referees.ts';
import type { CellOutcome } from './run-apply.ts';
import type { ApplyRun, EpisodeRun } from './run-episode.ts';

const folder = path.resolve(import.meta.dirname, '../../../../.cache/matrix');

export function writeTranscript(version: string, number: number, episode: Episode, run: EpisodeRun): void {
  const { names, applies, afterwards, verdict, throttlesBefore, throttlesAfterwards, seconds } = run;
  const text = [
    `${episodeName(episode)}: broker ${names.idOf('V')}`,
    ...applies.flatMap(describeApply),
    '=== Kafka’s tools, while the broker is broken',
    ...verdict.partitions,
    verdict.reassignments,
    ...verdict.throttles,
    '--- throttles of the fault itself',
    ...throttlesBefore,
    '=== afterwards',
    ...afterwards.flatMap(describeApply),
    ...throttlesAfterwards,
    '=== seconds',
    ...seconds,
  ].join('\n');
  const place = path.join(folder, version);
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, `${String(number).padStart(2, '0')}.txt`), `${text}\n`);
}

function describeApply({ attempts, cells, plan }: ApplyRun): readonly string[] {
  return [
    ...attempts.flatMap(({ code, seconds, output }) => [
      `=== apply: exit code ${code} after ${seconds.toFixed(1)} s`,
      output,
    ]),
    ...[...cells].map(([cell, outcome]) => describeCell(cell, outcome)),
    `=== plan: exit code ${plan.code}`,
    plan.output,
  ];
}

function describeCell(cell: Cell, { seconds, isAsAsked, partitions }: CellOutcome): string {
  const how = isAsAsked ? `as asked after ${seconds?.toFixed(1)} s` : 'not as asked';
  return `--- ${cellName(cell)}: ${how}: ${partitions.map(partitionLine).join('; ')}`;
}
