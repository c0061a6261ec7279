/** The tags of topics and brokers with git's word over the API's; selectors are matched against these. */
import type { Broker, Tags } from '../../model/cluster/cluster-state.ts';
import type { DesiredState } from '../../model/desired/desired-state.ts';
import { topicMatcher } from '../../model/desired/selector.ts';
import { mergeMaps } from '../../model/values/own-value.ts';

/** Returns a function from a topic's name and observed tags to its effective tags. */
export function topicTagger(desired: DesiredState): (name: string, observed: Tags) => Tags {
  const declared = new Map(desired.topics.map((topic) => [topic.name, topic.tags]));
  const rules = desired.tags
    .flatMap((document) => document.topics)
    .map(({ pattern, tags }) => ({ matches: topicMatcher({ patterns: [pattern], tags: {} }), tags }));
  return (name, observed) => {
    const ruled = rules.filter(({ matches }) => matches({ name, tags: {} })).map(({ tags }) => tags);
    return mergeMaps([observed, ...ruled, declared.get(name)]);
  };
}

/** Returns a function from a broker to its effective tags. */
export function brokerTagger(desired: DesiredState): (broker: Pick<Broker, 'id' | 'tags'>) => Tags {
  const rules = desired.tags
    .flatMap((document) => document.brokers)
    .map(({ ids, tags }) => ({ ids: new Set(ids), tags }));
  return (broker) =>
    mergeMaps([broker.tags, ...rules.filter(({ ids }) => ids.has(broker.id)).map(({ tags }) => tags)]);
}
