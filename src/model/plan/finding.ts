/** One thing that `doctor` checked. */
export interface Finding {
  /** Such as `clock`. */
  readonly what: string;
  /** doubtful: something may not work. */
  readonly state: 'fine' | 'doubtful' | 'broken';
  /** On one line. */
  readonly text: string;
  /** Each on a line of its own. */
  readonly details: readonly string[];
  /** What to do about it; may be empty. */
  readonly remedy: string;
}
