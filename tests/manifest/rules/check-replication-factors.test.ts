/** What follows from a topic's replication factor, its own or its Placement's, must be possible. */
import { describe, expect, test } from 'vitest';
import { document, toldBelow } from '../../support/manifests.ts';

const topic = (spec: string): string => document('Topic', 'orders', spec);
const placement = (spec: string): string => document('Placement', 'default', spec);

describe('min.insync.replicas', () => {
  test('above the replication factor of the topic is an error', () => {
    expect(toldBelow(topic('{replicationFactor: 3, config: {min.insync.replicas: 4}}'))).toEqual([
      'kafka.yaml:14:60 error manifest.contradiction Topic/orders: min.insync.replicas is 4, with only 3 replicas | The replication factor is 3, as the topic states: producers with acks=all could never write. | Lower it to 2, or raise the replication factor.',
    ]);
  });

  test('above the replication factor of its Placement is one too', () => {
    const told = toldBelow(
      placement('{pool: all, replicationFactor: 1}'),
      topic('{config: {min.insync.replicas: 2}}'),
    );
    expect(told).toEqual([
      'kafka.yaml:19:38 error manifest.contradiction Topic/orders: min.insync.replicas is 2, with only 1 replica | The replication factor is 1, as Placement default states: producers with acks=all could never write. | Lower it to 1, or raise the replication factor.',
    ]);
  });

  test("is held against the topic's own factor rather than its Placement's", () => {
    const weak = placement('{pool: all, replicationFactor: 1}');
    expect(toldBelow(weak, topic('{replicationFactor: 3, config: {min.insync.replicas: 2}}'))).toEqual([]);
  });

  test('is held against the most specific Placement', () => {
    const strong = document(
      'Placement',
      'strong',
      '{select: {topics: [orders]}, pool: all, replicationFactor: 3}',
    );
    const weak = placement('{pool: all, replicationFactor: 1}');
    expect(toldBelow(weak, strong, topic('{config: {min.insync.replicas: 2}}'))).toEqual([]);
  });

  test('is held against no Placement while several tie: the tie is told', () => {
    const tied = [
      placement('{pool: all, replicationFactor: 1}'),
      document('Placement', 'other', '{pool: all}'),
    ];
    expect(toldBelow(...tied, topic('{config: {min.insync.replicas: 2}}'))).toEqual([
      expect.stringContaining('equally closely'),
    ]);
  });

  test('equal to the replication factor is allowed', () => {
    expect(toldBelow(topic('{replicationFactor: 2, config: {min.insync.replicas: 2}}'))).toEqual([]);
  });

  test('as the default of the cluster is not known here', () => {
    expect(toldBelow(topic('{replicationFactor: 1, config: {min.insync.replicas: null}}'))).toEqual([]);
  });

  test('is left to the cluster where nothing states a replication factor', () => {
    expect(toldBelow(placement('{pool: all}'), topic('{config: {min.insync.replicas: 2}}'))).toEqual([]);
  });

  test('does not matter for a topic that is to be deleted', () => {
    const told = toldBelow(topic('{state: absent, replicationFactor: 1, config: {min.insync.replicas: 2}}'));
    expect(told.join()).not.toContain('error');
  });
});

describe('a number of racks that the Placement asks for', () => {
  const threeRacks = placement('{pool: all, racks: {spread: 3}}');

  test("above the topic's own replication factor is an error", () => {
    expect(toldBelow(threeRacks, topic('{replicationFactor: 2}'))).toEqual([
      "kafka.yaml:19:27 error manifest.contradiction Topic/orders: 2 replicas can't be in 3 racks | Placement default asks for 3 racks. | Raise replicationFactor, or select the topic by a Placement with fewer racks.",
    ]);
  });

  test('as many as there are replicas is allowed', () => {
    expect(toldBelow(threeRacks, topic('{replicationFactor: 3}'))).toEqual([]);
  });

  test('does not matter for topics that it does not govern', () => {
    const payments = placement('{select: {topics: [payments]}, pool: all, racks: {spread: 3}}');
    expect(toldBelow(payments, topic('{replicationFactor: 2}'))).toEqual([]);
  });

  test('other than a number fits every replication factor', () => {
    expect(
      toldBelow(placement('{pool: all, racks: {spread: max}}'), topic('{replicationFactor: 1}')),
    ).toEqual([]);
  });
});
