/** What a comment or issue of ours carries out of sight: which one it is, what it showed, and what came before. */

export interface CommentState {
  /** Which of our comments: `plan prod kafka/`. */
  readonly key: string;
  /** Of the plan that it shows; null: of none. */
  readonly digest: string | null;
  /** The commit that was planned. */
  readonly commit: string | null;
  /** The commit of the base that it was planned on; null or missing: not known. */
  readonly base?: string | null;
  /** The base has new manifests since. */
  readonly isOutdated?: boolean;
  /** The workflow run whose artifacts hold the plan. */
  readonly runId: string | null;
  /** Short, and Markdown as it is: others' texts in it have to be escaped. */
  readonly headline: string;
  readonly at: string;
  /** The latest first. */
  readonly history: readonly EarlierState[];
}

type EarlierState = Pick<CommentState, 'commit' | 'headline' | 'at'>;

const marker = 'topicwright:state';
const keptHistory = 10;

/** An HTML comment; nothing in it can end it. */
export function writeState(state: CommentState): string {
  const json = JSON.stringify(state).replace(/[<>&-]/g, escaped);
  return `<!-- ${marker} ${json} -->`;
}

/** null: the text is none of ours, or somebody has edited it away. */
export function readState(text: string): CommentState | null {
  const json = new RegExp(`^<!-- ${marker} (\\{.*\\}) -->`).exec(text)?.[1];
  if (json === undefined) return null;
  try {
    const state = JSON.parse(json) as CommentState;
    return typeof state.key === 'string' && Array.isArray(state.history) ? state : null;
  } catch {
    return null;
  }
}

/** The state that follows one: what it showed becomes history, unless the same is shown again. */
export function nextState(previous: CommentState | null, now: Omit<CommentState, 'history'>): CommentState {
  if (!previous) return { ...now, history: [] };
  const { commit, headline, at, history } = previous;
  const isSame = commit === now.commit && headline === now.headline;
  const earlier = isSame ? history : [{ commit, headline, at }, ...history];
  return { ...now, history: earlier.slice(0, keptHistory) };
}

const escaped = (character: string): string =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
