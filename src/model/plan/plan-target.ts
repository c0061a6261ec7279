/** What a plan is narrowed to. */
import type { TopicPattern } from '../desired/selector.ts';

/** Narrows a plan to the topics that this declaration is about, or to the access that it gives. */
export interface PlanTarget {
  readonly kind: 'Topic' | 'Placement' | 'BrokerPool' | AccessKind;
  readonly name: string;
}

export type AccessKind = 'Acl' | 'Quota' | 'User';

export function isAccessTarget(target: PlanTarget): target is PlanTarget & { readonly kind: AccessKind } {
  return target.kind === 'Acl' || target.kind === 'Quota' || target.kind === 'User';
}

export interface Selection {
  /** Empty: everything. */
  readonly targets?: readonly PlanTarget[];
  /** Topics that stay as they are. */
  readonly exclusions?: readonly TopicPattern[];
}
