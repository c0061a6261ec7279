/** The reply to a command. */

export interface Answer {
  /** Markdown. */
  readonly text: string;
  /** Whether what was asked for is under way. */
  readonly isDone: boolean;
}

export const done = (text: string): Answer => ({ text, isDone: true });

export const declined = (text: string): Answer => ({ text, isDone: false });

/** `input`: of the Action, that names the file. */
export const noWorkflow = (workflow: string, input: string): Answer =>
  declined(
    `There is no workflow \`${workflow}\` on the default branch. Name it with the input \`${input}\`.`,
  );
