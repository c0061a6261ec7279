/** Every broker that matters, with the tags that git gives it. */
import type { ClusterState } from '../../model/cluster/cluster-state.ts';
import type { DesiredState } from '../../model/desired/desired-state.ts';
import { type KnownBroker, observedBrokers } from '../observe/observed-brokers.ts';
import { brokerTagger } from './effective-tags.ts';

/** By id, those that are down included. */
export function bindBrokers(desired: DesiredState, observed: ClusterState): readonly KnownBroker[] {
  const tagsOf = brokerTagger(desired);
  return observedBrokers(observed).map((broker) => ({ ...broker, tags: tagsOf(broker) }));
}
