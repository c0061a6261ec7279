/** Tries a step and takes it back unless it helps: so that planning the result of a plan changes nothing. */
import { type Board, isHome, sizeOf } from './board.ts';
import { addGuest, removeAllGuests } from './log-dirs.ts';
import { saveCauses } from './move-causes.ts';

/** Runs the step; returns whether it lowered the measure. Otherwise the board is as it was before. */
export function attempt(board: Board, measure: () => number, step: () => void): boolean {
  const before = measure();
  if (before === 0) return false;
  const restore = saveBoard(board);
  step();
  if (measure() < before - 1e-9) return true;
  restore();
  return false;
}

/** Returns what puts every replica back where it is now. */
export function saveBoard(board: Board): () => void {
  const { slots, bytes, replicas } = board;
  const saved = { slots: slots.slice(), bytes: bytes.slice(), replicas: replicas.slice() };
  const restoreCauses = saveCauses(board);
  return () => {
    slots.set(saved.slots);
    bytes.set(saved.bytes);
    replicas.set(saved.replicas);
    restoreCauses();
    recountGuests(board);
  };
}

function recountGuests(board: Board): void {
  const { logDirs, slots, width } = board;
  if (!logDirs) return;
  removeAllGuests(logDirs);
  for (const [index, b] of slots.entries()) {
    const p = Math.floor(index / width);
    if (b >= 0 && logDirs[b] && !isHome(board, p, b)) addGuest(logDirs, b, sizeOf(board, p));
  }
}
