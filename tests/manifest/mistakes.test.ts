/** Every mistake between and within documents: where it is told, what it says, and what to do about it. */
import { describe, expect, test } from 'vitest';
import { document, documents, placeOf, problemsOf } from '../support/manifests.ts';

const cluster = document('Cluster', 'test', '{simulation: ./cluster.json}');
const pool = document('BrokerPool', 'all', '{}');
const placement = (name: string, spec: string): string => document('Placement', name, spec);
const topic = (name: string, spec: string, metadata = ''): string => document('Topic', name, spec, metadata);

interface Mistake {
  readonly name: string;
  /** Below a Cluster `test` (lines 1 to 4) and a BrokerPool `all` (lines 6 to 9): the first begins on line 11. */
  readonly below: readonly string[];
  readonly at: string;
  readonly says: RegExp;
  readonly hint: RegExp;
  readonly severity?: 'warning';
}

const mistakes: readonly Mistake[] = [
  {
    name: 'more racks than replicas within one Placement',
    below: [placement('a', '{pool: all, replicationFactor: 2, racks: {spread: 3}}')],
    at: 'kafka.yaml:14:57',
    says: /2 replicas can't be in 3 racks/,
    hint: /"max" takes as many/,
  },
  {
    name: 'replicas both spread over racks and within one',
    below: [placement('a', '{pool: all, racks: {spread: 2, within: one}}')],
    at: 'kafka.yaml:14:27',
    says: /exclude each other/,
    hint: /Keep one/,
  },
  {
    name: 'a topic name that Kafka refuses',
    below: [topic('"orders/eu"', '{partitions: 1}')],
    at: 'kafka.yaml:13:18',
    says: /orders\/eu/,
    hint: /./,
  },
  {
    name: 'a replication throttle in a topic',
    below: [topic('orders', '{config: {leader.replication.throttled.replicas: "*"}}')],
    at: 'kafka.yaml:14:17',
    says: /can't be set by a manifest/,
    hint: /ThrottlePolicy/,
  },
  {
    name: 'a config that no Kafka knows',
    below: [topic('orders', '{config: {retention.msec: 1000}}')],
    at: 'kafka.yaml:14:17',
    says: /retention\.msec is not among Kafka's topic configs/,
    hint: /Did you mean retention\.ms/,
    severity: 'warning',
  },
  {
    name: 'a config value that Kafka would refuse',
    below: [topic('orders', '{config: {cleanup.policy: compcat}}')],
    at: 'kafka.yaml:14:33',
    says: /cleanup\.policy has to be .*Found the text "compcat"/,
    hint: /compact/,
  },
  {
    name: 'a spec beside the deletion of a topic',
    below: [topic('orders', '{state: absent, partitions: 3}')],
    at: 'kafka.yaml:14:23',
    says: /spec\.partitions has no effect/,
    hint: /Remove partitions/,
    severity: 'warning',
  },
  {
    name: 'a fixed throttle without its rate',
    below: [document('ThrottlePolicy', 'slow', '{pool: all, mode: fixed}')],
    at: 'kafka.yaml:14:19',
    says: /spec\.rate is missing/,
    hint: /rate: 50MB\/s/,
  },
  {
    name: 'a key of the other throttle mode',
    below: [document('ThrottlePolicy', 'slow', '{pool: all, mode: fixed, rate: 1MB/s, minRate: 1MB/s}')],
    at: 'kafka.yaml:14:45',
    says: /mode: fixed takes no minRate/,
    hint: /mode: auto/,
  },
  {
    name: 'a throttle that gives every broker more than one of them has',
    below: [
      document(
        'ThrottlePolicy',
        'auto',
        '{pool: all, minRate: 60MB/s, capacity: {default: 100MB/s, byInstanceType: {m5.large: 50MB/s}}}',
      ),
    ],
    at: 'kafka.yaml:14:19',
    says: /minRate: 60 MB\/s is more than a capacity of 50 MB\/s/,
    hint: /Lower minRate/,
  },
  {
    name: 'a capacity below what is given by default',
    below: [document('ThrottlePolicy', 'auto', '{pool: all, capacity: {default: 5MB/s}}')],
    at: 'kafka.yaml:14:19',
    says: /minRate: 10 MB\/s \(the default\) is more than a capacity of 5 MB\/s/,
    hint: /raise capacity/,
  },
  {
    name: 'a range of ids that runs backwards',
    below: [document('BrokerPool', 'a', '{drain: [1, "9-2"]}')],
    at: 'kafka.yaml:14:19',
    says: /The range 9-2 runs backwards/,
    hint: /from the lower id/,
  },
  {
    name: 'a key that belongs elsewhere in the document',
    below: [placement('a', '{pool: all, spread: max}')],
    at: 'kafka.yaml:14:19',
    says: /Unknown key spread in spec/,
    hint: /belongs in spec\.racks/,
  },
  {
    name: 'a key of another kind',
    below: [topic('orders', '{partitions: 1, drain: [3]}')],
    at: 'kafka.yaml:14:23',
    says: /Unknown key drain/,
    hint: /kind BrokerPool/,
  },
  {
    name: 'a number in quotes',
    below: [topic('orders', '{partitions: "12"}')],
    at: 'kafka.yaml:14:20',
    says: /spec\.partitions has to be a whole number.*"12"/,
    hint: /without quotes: 12/,
  },
  {
    name: 'a yes that YAML 1.2 takes for text',
    below: [topic('orders', '{config: {preallocate: yes}}')],
    at: 'kafka.yaml:14:30',
    says: /preallocate has to be true or false/,
    hint: /true/,
  },
  {
    name: 'a pattern for clusters that matches none',
    below: [topic('orders', '{partitions: 1}', ', clusters: [prod-*]')],
    at: 'kafka.yaml:13:37',
    says: /No Cluster matches prod-\*/,
    hint: /./,
    severity: 'warning',
  },
  {
    name: 'a broken regular expression',
    below: [placement('a', '{select: {topics: [{regex: "("}]}, pool: all}')],
    at: 'kafka.yaml:14:26',
    says: /is not a regular expression/,
    hint: /./,
  },
];

test.each(mistakes)('$name is told where it stands', ({ below, at, says, hint, severity = 'error' }) => {
  const problems = problemsOf({ 'kafka.yaml': documents(cluster, pool, ...below) });
  expect(problems).toHaveLength(1);
  const [problem] = problems;
  if (!problem) return;
  expect(placeOf(problem)).toBe(at);
  expect(problem.severity).toBe(severity);
  expect(`${problem.summary}. ${problem.detail}`).toMatch(says);
  expect(problem.hint).toMatch(hint);
});

describe('of a Cluster', () => {
  const inCluster = (spec: string) => problemsOf({ 'kafka.yaml': document('Cluster', 'prod', spec) });

  test.each([
    [
      'a secret in plain text',
      '{bootstrapServers: ["k:9092"], security: {sasl: {mechanism: plain, username: u, password: p}}}',
      /holds a secret as plain text/,
    ],
    ['no server at all', '{}', /bootstrapServers is missing/],
    [
      'a server and a simulation',
      '{bootstrapServers: ["k:9092"], simulation: ./c.json}',
      /simulation excludes spec\.bootstrapServers/,
    ],
    ['a server without its port', '{bootstrapServers: [kafka-1]}', /bootstrapServers\[0\]/],
    ['a protocol', '{bootstrapServers: ["SASL_SSL://kafka-1:9092"]}', /host:port without a protocol/],
    [
      'a certificate that is a path',
      '{bootstrapServers: ["k:9092"], security: {tls: {ca: ./ca.pem}}}',
      /has to be PEM text/,
    ],
  ])('%s is an error', (_, spec, says) => {
    expect(inCluster(spec).map(({ severity, summary }) => `${severity}: ${summary}`)).toEqual([
      expect.stringMatching(says),
    ]);
  });
});

test('mistakes of all files are told in one run, by file and place', () => {
  const problems = problemsOf({
    'a/topics.yaml': documents(topic('orders', '{partitions: 0}'), topic('orders', '{partition: 1}')),
    'b/kafka.yaml': documents(cluster, pool, placement('p', '{pool: hot}')),
    'c/broken.yaml': 'kind: Topic\n\tx: 1\n',
  });
  expect(problems.map((problem) => `${placeOf(problem)} ${problem.code}`)).toEqual([
    'a/topics.yaml:4:20 manifest.invalid',
    'a/topics.yaml:8:18 manifest.duplicate',
    'a/topics.yaml:9:8 manifest.unknown-key',
    expect.stringMatching(/^c\/broken\.yaml:2:1 manifest\.syntax/),
  ]);
});

test('what YAML anchors bring along is told where it is written', () => {
  const anchored = `${cluster}---
apiVersion: topicwright/v1
kind: Topic
metadata: {name: a}
spec: &shared
  partitions: none
---
apiVersion: topicwright/v1
kind: Topic
metadata: {name: b}
spec: {config: {retention.ms: 7d}}
`;
  expect(problemsOf({ 'kafka.yaml': anchored }).map(placeOf)).toEqual(['kafka.yaml:10:15']);
});
