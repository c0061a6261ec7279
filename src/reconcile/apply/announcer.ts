/**
 * Tells an event stream, such as Datadog's, what explains its graphs: that throttling begins and ends, that somebody has set a
 * rate by hand, that metrics fail.
 */

import type { Configs } from '../../model/cluster/cluster-state.ts';
import type { ThrottleOverride } from '../../model/cluster/throttle-status.ts';
import type { PostedEvent } from '../../model/metrics/event-sink.ts';
import type { ApplyEvent } from '../../model/plan/apply-event.ts';
import type { Problem } from '../../model/problem/problem.ts';
import { formatTime } from '../../model/values/clock.ts';
import { append } from '../../model/values/long-lists.ts';
import { nameSome } from '../../model/values/name-some.ts';
import { ownValue } from '../../model/values/own-value.ts';
import { formatRate } from '../../model/values/units.ts';
import type { ApplyContext } from './apply-context.ts';

type AnnouncerContext = Pick<ApplyContext, 'desired' | 'events' | 'onEvent' | 'run'>;
type ThrottleSet = Extract<ApplyEvent, { readonly kind: 'throttle-set' }>;
type News = Omit<PostedEvent, 'tags'>;

/** Datadog cuts an event's text after 4,000 characters. */
const namedInEvents = 25;

export class Announcer {
  readonly #what: string;
  readonly #context: AnnouncerContext;
  #isThrottling = false;
  /** What was throttled since nothing was. */
  readonly #begun: ThrottleSet['set'][number][] = [];
  /** In the order in which it happened. */
  #posts: Promise<void> = Promise.resolve();
  #hasFailed = false;

  constructor(what: 'apply' | 'throttle daemon', context: AnnouncerContext) {
    this.#what = what;
    this.#context = context;
  }

  /** Passes everything on, and posts what is worth it. */
  readonly onEvent = (event: ApplyEvent): void => {
    const { events, onEvent } = this.#context;
    onEvent(event);
    const news = events ? this.#newsOf(event) : null;
    if (news) this.#posts = this.#posts.then(() => this.#post(news));
  };

  /** All that was to be posted is, or could not be. */
  async settled(): Promise<void> {
    await this.#posts;
  }

  #newsOf(event: ApplyEvent): News | null {
    const name = this.#context.desired.cluster.name;
    switch (event.kind) {
      case 'throttle-set': {
        if (this.#isThrottling) return null;
        // Brokers get their rates before topics their lists: one event tells both.
        append(this.#begun, event.set);
        if (event.topics === 0) return null;
        this.#isThrottling = true;
        const begun = this.#begun.splice(0);
        return { title: `Replication is throttled on ${name}`, text: `${begunText(begun)}.`, level: 'info' };
      }
      case 'throttle-removed':
        if (event.left > 0) return null;
        this.#isThrottling = false;
        return {
          ...{ title: `Replication is no longer throttled on ${name}`, level: 'success' },
          text: 'Every broker and topic has its previous throttle configs.',
        };
      case 'throttle-handed-over':
        return {
          ...{ title: `Throttles stay on ${name}`, level: 'info' },
          text: `The run ends while replicas copy; the next daemon or apply takes the throttles over. They stay until ${formatTime(event.untilMs)}.`,
        };
      case 'throttle-changed':
        return throttleChangedNews(name, event);
      case 'override-begun':
        return overrideNews(`A rate is set by hand on ${name}`, event.override);
      case 'override-ended':
        return overrideNews(`A rate is no longer set by hand on ${name}`, event.override);
      case 'metrics-back':
        return {
          title: `Metrics of ${name} are available again`,
          text: `From ${event.source}.`,
          level: 'success',
        };
      case 'warning':
        return problemNews(name, event.problem);
      default:
        return null;
    }
  }

  async #post(news: News): Promise<void> {
    const { desired, events, onEvent, run } = this.#context;
    const problems = await events?.post({
      ...news,
      text: `${news.text}\nBy the ${this.#what} of ${run.who} on ${run.host}.`,
      tags: [`kafka_cluster:${desired.cluster.name}`],
    });
    if (!problems || problems.length === 0) {
      this.#hasFailed = false;
      return;
    }
    if (!this.#hasFailed) for (const problem of problems) onEvent({ kind: 'warning', problem });
    this.#hasFailed = true;
  }
}

/** `Topics orders, logs. Broker 1 sends up to 20 MB/s; broker 4 receives up to 20 MB/s`. */
function begunText(begun: ThrottleSet['set']): string {
  const rateOf = (configs: Configs, side: 'leader' | 'follower', verb: string): readonly string[] => {
    const rate = ownValue(configs, `${side}.replication.throttled.rate`);
    return rate === undefined ? [] : [`${verb} up to ${formatRate(Number(rate))}`];
  };
  const topics = begun.flatMap(({ resource }) => /^Topic\/(.*)$/s.exec(resource)?.[1] ?? []);
  const brokers = begun.flatMap(({ resource, configs }) => {
    const rates = [...rateOf(configs, 'leader', 'sends'), ...rateOf(configs, 'follower', 'receives')];
    return rates.length === 0 ? [] : [`${resource.replace('Broker/', 'broker ')} ${rates.join(' and ')}`];
  });
  return [`Topics: ${nameSome(topics, namedInEvents)}`, nameSome(brokers, namedInEvents)].join('. Rates: ');
}

function overrideNews(title: string, { broker, rate, autoremove, by }: ThrottleOverride): News {
  const scope = broker === null ? 'Every broker' : `Broker ${broker}`;
  const end = autoremove ? ', until the moves end' : '';
  return { title, text: `${scope}: ${formatRate(rate)}${end}, by ${by}.`, level: 'info' };
}

function throttleChangedNews(name: string, event: Extract<ApplyEvent, { kind: 'throttle-changed' }>): News {
  const changes = event.changes.map(
    ({ key, ours, found }) => `${key} was ${ours}, ${found === null ? 'is deleted' : `is ${found}`}`,
  );
  return {
    ...{ title: `Somebody changed a throttle on ${name}`, level: 'warning' },
    text: `${event.resource}: ${changes.join(', ')}. ${event.isRestored ? 'It was set again.' : 'It was left as it is.'}`,
  };
}

/** Failures of throttling; an apply's other warnings have their place in its own output. */
function problemNews(name: string, { code, summary, detail, hint }: Problem): News | null {
  if (code !== 'metrics.unavailable' && code !== 'apply.throttle-left') return null;
  const title =
    code === 'metrics.unavailable' ? `Metrics of ${name} are missing` : `A throttle is left on ${name}`;
  return { title, text: [`${summary}.`, detail, hint].filter(Boolean).join(' '), level: 'warning' };
}
