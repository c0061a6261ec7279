/** Which tags git owns, of any topic and broker; computed once for each name, as patterns cost time. */
import type { Tags } from '../../model/cluster/cluster-state.ts';
import type { DesiredState } from '../../model/desired/desired-state.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { brokerTagger, topicTagger } from '../../reconcile/bind/effective-tags.ts';

export class GitTags {
  readonly #ofTopic: (name: string, observed: Tags) => Tags;
  readonly #ofBroker: ReturnType<typeof brokerTagger>;
  readonly #topics = new Map<string, Tags>();
  readonly #brokers = new Map<BrokerId, Tags>();

  constructor(desired: DesiredState) {
    this.#ofTopic = topicTagger(desired);
    this.#ofBroker = brokerTagger(desired);
  }

  topicTags(name: string): Tags {
    return remembered(this.#topics, name, () => this.#ofTopic(name, {}));
  }

  brokerTags(id: BrokerId): Tags {
    return remembered(this.#brokers, id, () => this.#ofBroker({ id, tags: {} }));
  }
}

/** More than any cluster has: names that come and go don't pile up. */
const mostRemembered = 500_000;

function remembered<Key>(known: Map<Key, Tags>, key: Key, compute: () => Tags): Tags {
  const found = known.get(key);
  if (found) return found;
  if (known.size >= mostRemembered) known.clear();
  const computed = compute();
  known.set(key, computed);
  return computed;
}
