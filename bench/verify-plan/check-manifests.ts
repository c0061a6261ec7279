/** Whether the certificate asks for what the manifests declare: pools, and the Placement of each topic. */
import type { ClusterState } from '../../src/model/cluster/cluster-state.ts';
import type {
  DesiredState,
  PlacementDeclaration,
  PoolDeclaration,
} from '../../src/model/desired/desired-state.ts';
import { compareSpecificity, matchesBroker, topicMatcher } from '../../src/model/desired/selector.ts';
import type { PoolCertificate } from '../../src/model/plan/certificate.ts';
import type { World } from './world.ts';

export function checkManifests(world: World, desired: DesiredState, state: ClusterState): readonly string[] {
  const { pools } = world.plan.certificate;
  return [
    ...desired.pools.flatMap((declared) => {
      const stated = pools.find(({ pool }) => pool === declared.name);
      return stated
        ? checkPool(world, desired, declared, stated, state)
        : [`the certificate has no pool ${declared.name}`];
    }),
    ...checkPlacements(world, desired, state),
  ];
}

function checkPool(
  { brokers }: World,
  desired: DesiredState,
  declared: PoolDeclaration,
  stated: PoolCertificate,
  state: ClusterState,
): readonly string[] {
  const tagged = state.brokers.map((broker) => ({
    ...broker,
    tags: brokerTags(desired, broker.id, broker.tags),
  }));
  const selected = tagged
    .filter((broker) => matchesBroker(declared.select, broker))
    .map(({ id }) => id as number);
  const live = stated.members.filter((id) => brokers.get(id)?.isAlive);
  const cordoned = [...brokers.values()].filter(({ isCordoned }) => isCordoned).map(({ id }) => id);
  const pairs = declared.replace.map(({ to }) => to as number).filter((id) => brokers.has(id));
  const wanted: readonly (readonly [string, unknown, unknown])[] = [
    ['live brokers', sorted(live), sorted([...selected, ...pairs])],
    ['drain', sorted(stated.drained), sorted(declared.drain)],
    ['replace', sorted(stated.replaced), sorted(declared.replace.map(({ from }) => from))],
    ['cordon', sorted(stated.cordoned), sorted([...declared.cordon, ...cordoned])],
    ['leaderless', sorted(stated.leaderless), sorted(declared.leaderless)],
    ['storage.capacity', stated.capacityBytes, declared.storage.capacityBytes],
    ['storage.maxUtilization', stated.maxUtilization, declared.storage.maxUtilization],
    ...balanceFields(declared, stated),
  ];
  return wanted.flatMap(([field, own, asked]) =>
    own === asked
      ? []
      : [`pool ${declared.name}: ${field} is ${own} in the certificate, ${asked} in the manifests`],
  );
}

/** Of a dimension that is left alone up to some distance, either end may count. */
function balanceFields(
  { balance, balanceBeyond = {} }: PoolDeclaration,
  stated: PoolCertificate,
): readonly (readonly [string, unknown, unknown])[] {
  return (Object.keys(balance) as (keyof typeof balance)[]).map((dimension) => {
    const own = stated.balance[dimension];
    const isKept = own !== null && own === balanceBeyond[dimension];
    return [`balance.${dimension}`, own, isKept ? own : balance[dimension]];
  });
}

const sorted = (ids: readonly number[]): string =>
  [...new Set(ids)].sort((a, b) => a - b).join(', ') || 'none';

function brokerTags(
  { tags }: DesiredState,
  id: number,
  own: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const rules = tags.flatMap(({ brokers }) => brokers).filter(({ ids }) => ids.some((one) => one === id));
  return Object.assign({}, own, ...rules.map((rule) => rule.tags));
}

function checkPlacements(world: World, desired: DesiredState, state: ClusterState): readonly string[] {
  const matchers = desired.placements.map((placement) => ({
    placement,
    matches: topicMatcher(placement.select),
  }));
  const observed = new Map(state.topics.map((topic) => [topic.name, topic.tags]));
  const declared = new Map(desired.topics.map((topic) => [topic.name, topic]));
  const firsts = new Map(world.partitions.map((one) => [one.topic, one]));
  return [...firsts.values()].flatMap(({ topic, goal }) => {
    const tags = topicTags(desired, topic, observed.get(topic) ?? {});
    const found = mostSpecific(
      matchers.flatMap(({ placement, matches }) => {
        const specificity = matches({ name: topic, tags });
        return specificity === null ? [] : [{ placement, specificity }];
      }),
    );
    if (!goal || !found) return [];
    const factor =
      declared.get(topic)?.replicationFactor ?? found.replicationFactor ?? goal.replicationFactor;
    const own = [
      goal.pool,
      JSON.stringify(goal.racks),
      JSON.stringify(goal.leaderRacks),
      goal.replicationFactor,
    ];
    const asked = [found.pool, JSON.stringify(found.racks), JSON.stringify(found.leaderRacks), factor];
    return own.join() === asked.join()
      ? []
      : [`topic ${topic}: the certificate asks for ${own.join(' ')}, the manifests for ${asked.join(' ')}`];
  });
}

function topicTags(
  { tags, topics }: DesiredState,
  name: string,
  own: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const rules = tags
    .flatMap((one) => one.topics)
    .filter(({ pattern }) => topicMatcher({ patterns: [pattern], tags: {} })({ name, tags: {} }) !== null);
  return Object.assign(
    {},
    own,
    ...rules.map((rule) => rule.tags),
    topics.find((one) => one.name === name)?.tags,
  );
}

function mostSpecific(
  found: readonly {
    readonly placement: PlacementDeclaration;
    readonly specificity: Parameters<typeof compareSpecificity>[0];
  }[],
): PlacementDeclaration | null {
  const [best] = found.toSorted((a, b) => compareSpecificity(b.specificity, a.specificity));
  return best?.placement ?? null;
}
