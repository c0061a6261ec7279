/**
 * Spreads what lost brokers lead over the replicas that may succeed them, by the fewest changes of order.
 *
 * A minimum-cost flow of successions: a partition's succession can go from the replica that stands first to any other candidate, at
 * a cost of 1 when that makes a change of order, -1 when it undoes one. A *cell* is one loss on one survivor. Where a wider loss
 * (a rack) is limited as well, the cells of a survivor share a *column*. Successions beyond a cell's or a column's room are sources,
 * room is where they go. Primal-dual with blocking flows on the shortest paths, as in balance-leaders.ts.
 */

/** One partition led by what is lost. */
export interface Succession {
  readonly partition: number;
  /** Which loss it is about. */
  readonly loss: number;
  /** Brokers that may succeed. */
  readonly candidates: readonly number[];
  /** The candidate that stands first without a change. */
  readonly base: number;
  /** Its partition changes anyway. */
  readonly isFree: boolean;
  /** The one that stands first as planned. */
  chosen: number;
}

/** What survivors may lead after the losses. */
export interface SuccessionLimits {
  /** Number of brokers. */
  readonly brokers: number;
  /** What a broker leads after a loss besides the successions. */
  readonly leads: (loss: number, broker: number) => number;
  readonly limit: (loss: number, broker: number) => number;
  /** The same of the wider loss that the losses are part of; null: there is none. */
  readonly wider: {
    readonly leads: (broker: number) => number;
    readonly limit: (broker: number) => number;
  } | null;
}

/** Why limits can't be kept: these successions have no other candidates than these survivors. */
export interface Cut {
  readonly partitions: readonly number[];
  readonly survivors: readonly number[];
  /** For so many of them at most. */
  readonly room: number;
}

const unreached = 0x3fffffff;

/**
 * Sets `chosen`. Where limits are out of reach, the most that any survivor leads is as little as can be; what that does not better stays
 * as it is. Returns why; null: limits are kept.
 */
export function flowSuccessions(items: readonly Succession[], limits: SuccessionLimits): Cut | null {
  const flow = new SuccessionFlow(items, limits);
  const before = { stuck: flow.stuck, worst: flow.worst };
  if (before.stuck === 0) return null;
  flow.run();
  const stuck = flow.stuck;
  if (stuck === 0) return null;
  const cut = flow.cut();
  while (flow.stuck > 0) {
    flow.raiseLimits();
    flow.run();
  }
  if (stuck >= before.stuck && flow.worst >= before.worst) for (const item of items) item.chosen = item.base;
  return cut;
}

class SuccessionFlow {
  readonly #items: readonly Succession[];
  /** By item the cell of each candidate. */
  readonly #cellsByItem: (readonly number[])[] = [];
  /** Cell of a loss on a survivor. */
  readonly #cells = new Map<number, number>();
  readonly #brokers: number;
  readonly #cellBroker: number[] = [];
  /** Per cell the node that stands for its column; none: cells are where successions end. */
  readonly #columnOf: number[] = [];
  readonly #cellsOf: number[][] = [];
  /** Per node: what the survivor leads besides, and the room for successions. */
  readonly #besides: number[] = [];
  readonly #room: number[] = [];
  /** Per node: successions in it that have room there. The others wait. */
  readonly #passed: number[] = [];
  readonly #waiting: number[] = [];
  /** Items by cell: those of c from begin[c] to before begin[c + 1]. */
  readonly #grouped: Int32Array;
  readonly #begin: Int32Array;
  readonly #next: Int32Array;
  readonly #cost: Int32Array;
  readonly #level: Int32Array;
  readonly #hasColumns: boolean;

  constructor(items: readonly Succession[], limits: SuccessionLimits) {
    this.#items = items;
    this.#brokers = limits.brokers;
    this.#hasColumns = limits.wider !== null;
    for (const { loss, candidates } of items)
      this.#cellsByItem.push(candidates.map((b) => this.#addCell(loss, b, limits)));
    if (limits.wider) this.#addColumns(limits.wider);
    const nodes = this.#room.length;
    this.#grouped = new Int32Array(items.length);
    [this.#begin, this.#next, this.#cost, this.#level] = [
      new Int32Array(nodes + 1),
      new Int32Array(nodes),
      new Int32Array(nodes),
      new Int32Array(nodes),
    ];
    this.#settle();
  }

  #addCell(loss: number, broker: number, { leads, limit }: SuccessionLimits): number {
    const key = loss * this.#brokers + broker;
    const known = this.#cells.get(key);
    if (known !== undefined) return known;
    const cell = this.#cellBroker.length;
    this.#cells.set(key, cell);
    this.#cellBroker.push(broker);
    const besides = leads(loss, broker);
    this.#addNode(besides, limit(loss, broker) - besides);
    return cell;
  }

  #addColumns({ leads, limit }: NonNullable<SuccessionLimits['wider']>): void {
    const columns = new Map<number, number>();
    for (const [cell, broker] of this.#cellBroker.entries()) {
      const column = columns.get(broker) ?? this.#room.length;
      if (!columns.has(broker)) {
        columns.set(broker, column);
        this.#addNode(leads(broker), limit(broker) - leads(broker));
      }
      this.#columnOf[cell] = column;
      const cells = this.#cellsOf[column] ?? [];
      this.#cellsOf[column] = cells;
      cells.push(cell);
    }
  }

  #addNode(besides: number, room: number): void {
    this.#besides.push(besides);
    this.#room.push(Math.max(0, room));
    this.#passed.push(0);
    this.#waiting.push(0);
  }

  /** Puts every succession into its cell, and on into its column, as far as there is room. */
  #settle(): void {
    for (const item of this.#items) this.#enter(this.#cellOf(item, item.chosen));
  }

  #enter(node: number): void {
    if ((this.#passed[node] ?? 0) >= (this.#room[node] ?? 0)) {
      this.#waiting[node] = (this.#waiting[node] ?? 0) + 1;
      return;
    }
    this.#passed[node] = (this.#passed[node] ?? 0) + 1;
    const column = this.#columnOf[node];
    if (column !== undefined) this.#enter(column);
  }

  /** Successions without room. */
  get stuck(): number {
    return this.#waiting.reduce((sum, count) => sum + count, 0);
  }

  /** The most that is led where successions end. */
  get worst(): number {
    return this.#besides.reduce((most, besides, node) => {
      const led = besides + (this.#passed[node] ?? 0) + (this.#waiting[node] ?? 0);
      return this.#isEnd(node) ? Math.max(most, led) : most;
    }, 0);
  }

  run(): void {
    if (this.stuck === 0) return;
    do {
      this.#groupByCell();
      this.#findCosts();
    } while (this.#findLevels() && this.#pushBlockingFlow());
  }

  /** Nothing that waits reaches room: what it reaches is full. */
  cut(): Cut {
    const isReached = (node: number): boolean => (this.#cost[node] ?? unreached) < unreached;
    const partitions = this.#items
      .filter((item) => isReached(this.#cellOf(item, item.chosen)))
      .map(({ partition }) => partition);
    // A cell that is full keeps what it reaches from its column.
    const isEdge = (node: number): boolean =>
      isReached(node) && (this.#isEnd(node) || !isReached(this.#columnOf[node] ?? -1));
    const room = this.#room.reduce((sum, one, node) => (isEdge(node) ? sum + one : sum), 0);
    const survivors = this.#cellBroker.filter((_, cell) => isReached(cell));
    return { partitions, survivors: [...new Set(survivors)].sort((a, b) => a - b), room };
  }

  /** By the least that leaves room for all that waits, were it free to go anywhere among what it reaches (Newton's method). */
  raiseLimits(): void {
    const full = Array.from(this.#room.keys()).filter((node) => (this.#cost[node] ?? unreached) < unreached);
    const ends = full.some((node) => this.#isEnd(node)) ? full.filter((node) => this.#isEnd(node)) : full;
    const lacking = this.stuck;
    const roomAt = (limit: number): number =>
      ends.reduce((sum, node) => sum + this.#roomAt(node, limit) - (this.#room[node] ?? 0), 0);
    let limit = ends.reduce((least, node) => Math.min(least, this.#besides[node] ?? 0), unreached);
    let step = 1;
    while (roomAt(limit + step) < lacking) step *= 2;
    for (; step >= 1; step /= 2) if (roomAt(limit + step) < lacking) limit += step;
    for (const node of ends) this.#room[node] = this.#roomAt(node, limit + 1);
    for (const [node, count] of this.#waiting.entries()) {
      this.#waiting[node] = 0;
      for (let i = 0; i < count; i++) this.#enter(node);
    }
  }

  #roomAt(node: number, limit: number): number {
    return Math.max(this.#room[node] ?? 0, limit - (this.#besides[node] ?? 0));
  }

  #isEnd(node: number): boolean {
    return !this.#hasColumns || node >= this.#cellBroker.length;
  }

  #hasRoom(node: number): boolean {
    return (this.#passed[node] ?? 0) < (this.#room[node] ?? 0);
  }

  #cellOf({ loss }: Succession, broker: number): number {
    return this.#cells.get(loss * this.#brokers + broker) ?? -1;
  }

  #groupByCell(): void {
    const begin = this.#begin.fill(0);
    const cells = this.#items.map((item) => this.#cellOf(item, item.chosen));
    for (const cell of cells) begin[cell + 1] = (begin[cell + 1] ?? 0) + 1;
    for (let node = 0; node + 1 < begin.length; node++)
      begin[node + 1] = (begin[node + 1] ?? 0) + (begin[node] ?? 0);
    const fill = begin.slice();
    for (const [index, cell] of cells.entries()) {
      const at = fill[cell] ?? 0;
      this.#grouped[at] = index;
      fill[cell] = at + 1;
    }
  }

  /** Calls back for each arc that a succession can take from a node. */
  #eachArc(from: number, visit: (to: number, cost: number) => void): void {
    for (const cell of this.#cellsOf[from] ?? []) if ((this.#passed[cell] ?? 0) > 0) visit(cell, 0);
    const column = this.#columnOf[from];
    if (column !== undefined && this.#hasRoom(from)) visit(column, 0);
    for (let i = this.#begin[from] ?? 0; i < (this.#begin[from + 1] ?? 0); i++) {
      this.#eachOther(this.#grouped[i] ?? 0, visit);
    }
  }

  #eachOther(index: number, visit: (to: number, cost: number) => void): void {
    const item = this.#items[index];
    const cells = this.#cellsByItem[index] ?? [];
    if (!item) return;
    for (let i = 0; i < cells.length; i++) {
      const b = item.candidates[i] ?? -1;
      if (b !== item.chosen) visit(cells[i] ?? -1, costOf(item, b));
    }
  }

  /** Bellman and Ford with a queue; there are no negative cycles, as the flow so far is the cheapest of its amount. */
  #findCosts(): void {
    const cost = this.#cost.fill(unreached);
    const queue: number[] = [];
    const queued = new Uint8Array(cost.length);
    for (const [node, count] of this.#waiting.entries()) {
      if (count === 0) continue;
      cost[node] = 0;
      queued[node] = queue.push(node) > 0 ? 1 : 0;
    }
    for (let head = 0; head < queue.length; head++) {
      const from = queue[head] ?? 0;
      queued[from] = 0;
      const base = cost[from] ?? 0;
      this.#eachArc(from, (to, arc) => {
        if (base + arc >= (cost[to] ?? 0)) return;
        cost[to] = base + arc;
        if (queued[to] === 0) queued[to] = queue.push(to) > 0 ? 1 : 0;
      });
    }
  }

  /** Breadth first over the arcs of cheapest paths; false when no room can be reached. */
  #findLevels(): boolean {
    const level = this.#level.fill(-1);
    const queue: number[] = [];
    for (const [node, count] of this.#waiting.entries()) {
      this.#next[node] = this.#begin[node] ?? 0;
      if (count === 0 || this.#cost[node] !== 0) continue;
      level[node] = 0;
      queue.push(node);
    }
    for (let head = 0; head < queue.length; head++) {
      const from = queue[head] ?? 0;
      this.#eachArc(from, (to, arc) => {
        if ((level[to] ?? 0) >= 0 || (this.#cost[from] ?? 0) + arc !== this.#cost[to]) return;
        level[to] = (level[from] ?? 0) + 1;
        queue.push(to);
      });
    }
    const nearest = this.#nearestEnd();
    return nearest < unreached && queue.some((node) => this.#isNearest(node, nearest));
  }

  #nearestEnd(): number {
    let nearest = unreached;
    for (const [node, cost] of this.#cost.entries()) {
      if (this.#isEnd(node) && this.#hasRoom(node)) nearest = Math.min(nearest, cost);
    }
    return nearest;
  }

  #isNearest(node: number, nearest: number): boolean {
    return this.#isEnd(node) && this.#hasRoom(node) && this.#cost[node] === nearest;
  }

  #pushBlockingFlow(): boolean {
    const nearest = this.#nearestEnd();
    let pushed = false;
    for (const node of this.#waiting.keys()) {
      while ((this.#waiting[node] ?? 0) > 0 && this.#push(node, nearest)) {
        this.#waiting[node] = (this.#waiting[node] ?? 0) - 1;
        pushed = true;
      }
    }
    return pushed;
  }

  /** Sends one succession from the node to room along the levels; false when none is left, and the node is closed. */
  #push(node: number, nearest: number): boolean {
    if (this.#isNearest(node, nearest)) {
      this.#passed[node] = (this.#passed[node] ?? 0) + 1;
      return true;
    }
    if (this.#cellsOf[node] ? this.#pushFromColumn(node, nearest) : this.#pushFromCell(node, nearest))
      return true;
    this.#level[node] = -1;
    return false;
  }

  #pushFromColumn(node: number, nearest: number): boolean {
    for (const cell of this.#cellsOf[node] ?? []) {
      if ((this.#passed[cell] ?? 0) === 0 || !this.#isNext(node, cell, 0)) continue;
      this.#passed[cell] = (this.#passed[cell] ?? 0) - 1;
      if (this.#push(cell, nearest)) return true;
      this.#passed[cell] = (this.#passed[cell] ?? 0) + 1;
    }
    return false;
  }

  #pushFromCell(from: number, nearest: number): boolean {
    const column = this.#columnOf[from];
    if (
      column !== undefined &&
      this.#hasRoom(from) &&
      this.#isNext(from, column, 0) &&
      this.#push(column, nearest)
    ) {
      this.#passed[from] = (this.#passed[from] ?? 0) + 1;
      return true;
    }
    const end = this.#begin[from + 1] ?? 0;
    for (let i = this.#next[from] ?? 0; i < end; i++) {
      this.#next[from] = i;
      if (!this.#passOn(this.#grouped[i] ?? 0, from, nearest)) continue;
      this.#next[from] = i + 1;
      return true;
    }
    this.#next[from] = end;
    return false;
  }

  #passOn(index: number, from: number, nearest: number): boolean {
    const item = this.#items[index];
    const cells = this.#cellsByItem[index] ?? [];
    if (!item) return false;
    for (let i = 0; i < cells.length; i++) {
      const [b, to] = [item.candidates[i] ?? -1, cells[i] ?? -1];
      if (b === item.chosen || !this.#isNext(from, to, costOf(item, b)) || !this.#push(to, nearest)) continue;
      item.chosen = b;
      return true;
    }
    return false;
  }

  #isNext(from: number, to: number, arc: number): boolean {
    return (
      this.#level[to] === (this.#level[from] ?? 0) + 1 && this.#cost[to] === (this.#cost[from] ?? 0) + arc
    );
  }
}

/** The cost of going from the chosen candidate to another one. */
function costOf({ base, chosen, isFree }: Succession, to: number): number {
  return isFree ? 0 : (to === base ? 0 : 1) - (chosen === base ? 0 : 1);
}
