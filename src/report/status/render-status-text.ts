/** A cluster's status as text: who applies, what is in flight, what ran before. */
import pc from 'picocolors';
import type {
  ClusterStatus,
  LeaseHolder,
  LogDirMoveStatus,
  MoveStatus,
} from '../../model/cluster/cluster-status.ts';
import { partitionName } from '../../model/cluster/partition-name.ts';
import type { RunRecord } from '../../model/cluster/run-record.ts';
import { countOf } from '../../model/values/count-of.ts';
import { andMore, nameSome } from '../../model/values/name-some.ts';
import { formatBytes } from '../../model/values/units.ts';
import { renderDrainedNow } from '../apply/render-drained-now.ts';
import { plainTable } from '../text/plain-table.ts';
import { wrapText } from '../text/wrap-text.ts';

export interface StatusOptions {
  readonly color: boolean;
  readonly width: number;
  /** All runs that are remembered rather than the last one. */
  readonly history: boolean;
}

const shownMoves = 20;

export function renderStatusText(status: ClusterStatus, options: StatusOptions): string {
  const paint = pc.createColors(options.color);
  const lines = [
    paint.bold(`Cluster ${status.cluster}`),
    ...wrapText(holderLine(status.holder), options.width),
    ...moveLines(status.moves),
    ...logDirLines(status.logDirMoves),
    ...wrapText(otherLine(status), options.width),
    ...wrapText(throttleLine(status), options.width),
    ...status.trouble.flatMap(({ summary, detail, hint }) =>
      wrapText(`${summary}. ${detail} ${hint}`, options.width),
    ),
    ...renderDrainedNow(status.drained, options),
    '',
    ...(options.history
      ? historyTable(status.runs)
      : lastRun(status.runs).flatMap((line) => wrapText(line, options.width))),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function holderLine(holder: LeaseHolder | null): string {
  if (!holder) return 'No apply is running.';
  const { role, who, host, pid, since, alive } = holder;
  const name = `${who} on ${host} (process ${pid}), since ${since}`;
  if (role === 'throttle') return daemonLine(name, alive);
  return alive
    ? `An apply is running: ${name}.`
    : `The apply of ${name} has stopped responding. The next apply waits until its lease expires, then continues.`;
}

function daemonLine(name: string, alive: boolean): string {
  return alive
    ? `No apply is running; the throttle daemon of ${name} is.`
    : `The throttle daemon of ${name} has stopped responding. The next daemon or apply takes over.`;
}

function moveLines(moves: readonly MoveStatus[]): readonly string[] {
  if (moves.length === 0) return ['No topicwright moves in flight.'];
  const rows = moves
    .slice(0, shownMoves)
    .map(({ topic, partition, from, to, copiedBytes, totalBytes }) => [
      partitionName({ topic, partition }),
      `[${from.join(', ')}] -> [${to.join(', ')}]`,
      totalBytes === 0 ? 'no bytes' : `${formatBytes(copiedBytes)} of ${formatBytes(totalBytes)}`,
    ]);
  const more = moves.length > shownMoves ? [andMore(moves.length - shownMoves)] : [];
  return [
    `${countOf(moves.length, 'move is', 'moves are')} in flight:`,
    ...plainTable(['partition', 'replicas', 'copied'], rows, [2]).map((line) => `  ${line}`),
    ...more.map((line) => `  ${line}`),
  ];
}

function logDirLines(moves: readonly LogDirMoveStatus[]): readonly string[] {
  if (moves.length === 0) return [];
  const rows = moves
    .slice(0, shownMoves)
    .map((move) => [
      partitionName(move),
      String(move.broker),
      `${move.from} -> ${move.to}`,
      `${formatBytes(move.copiedBytes)} of ${formatBytes(move.totalBytes)}`,
    ]);
  const more = moves.length > shownMoves ? [andMore(moves.length - shownMoves)] : [];
  return [
    `${countOf(moves.length, 'move between log dirs is', 'moves between log dirs are')} in flight:`,
    ...plainTable(['partition', 'broker', 'log dirs', 'copied'], rows, [3]).map((line) => `  ${line}`),
    ...more.map((line) => `  ${line}`),
  ];
}

function otherLine({ otherReassignments: others }: ClusterStatus): string {
  if (others.length === 0) return '';
  const count = countOf(others.length, 'partition');
  return `Another tool is reassigning ${count}: ${nameSome(others.map(partitionName))}.`;
}

function throttleLine({ throttled, throttledDown }: ClusterStatus): string {
  return [
    throttled.length === 0
      ? 'No topicwright throttle is set.'
      : `The throttle is set on ${nameSome(throttled, 8)}.`,
    ...throttledDown.map(
      (id) =>
        `Broker ${id} is down; an earlier run throttled it, and the next run after it returns removes the throttle.`,
    ),
  ].join(' ');
}

function lastRun([last]: readonly RunRecord[]): readonly string[] {
  if (!last) return ['No runs recorded.'];
  const { who, host, commit, startedAt, outcome, detail } = last;
  const from = commit === null ? '' : ` at commit ${commit}`;
  return [
    `Last run: ${startedAt} by ${who} on ${host}${from}: ${outcome}${detail === '' ? '' : ` (${detail})`}.`,
  ];
}

function historyTable(runs: readonly RunRecord[]): readonly string[] {
  if (runs.length === 0) return ['No runs recorded.'];
  const rows = runs.map(({ startedAt, endedAt, who, host, commit, planDigest, outcome, detail }) => [
    startedAt,
    endedAt ?? '-',
    `${who}@${host}`,
    commit ?? '-',
    planDigest.slice(0, 12),
    outcome,
    detail.length > 60 ? `${detail.slice(0, 59)}…` : detail,
  ]);
  return plainTable(['started', 'ended', 'by', 'commit', 'plan', 'outcome', ''], rows, []);
}
