/** Where people look for what happens to a cluster: the port that metrics/ implements, told by reconcile/. */
import type { Problem } from '../problem/problem.ts';

export interface EventSink {
  /** Why it could not be posted, as warnings: that stands in the way of nothing. */
  post(event: PostedEvent): Promise<readonly Problem[]>;
}

export interface PostedEvent {
  readonly title: string;
  readonly text: string;
  readonly level: 'info' | 'success' | 'warning' | 'error';
  /** Such as `cluster:prod`. */
  readonly tags: readonly string[];
}
