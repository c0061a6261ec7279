/** Kind Quota: how much clients may use, in Kafka's units. */

import type { QuotaEntity } from '../../model/cluster/access.ts';
import type { QuotaDeclaration } from '../../model/desired/desired-state.ts';
import { toComparedAddress } from '../fields/ip-address.ts';
import { parseRate } from '../fields/parse-quantity.ts';
import type { QuotaDocument } from '../generated/documents.ts';
import { formatPath } from '../read/source-map.ts';
import { documentSchema } from '../schema/document.ts';
import { type JsonSchema, mapping, text } from '../schema/json-schema.ts';
import { rate } from '../schema/quantities.ts';
import { accessState, defaultState } from '../schema/state.ts';
import type { ValidDocument } from './valid-document.ts';

const orNone = (schema: JsonSchema): JsonSchema => ({
  ...schema,
  type: [schema.type ?? 'number', 'null'].flat(),
});
/** Of bytes: an integer in Kafka. */
const wholeRate = (description: string, example: string): JsonSchema => ({
  ...rate(description, example),
  type: ['string', 'integer'],
  errorMessage: 'a rate such as "10MB/s" or "1Gbit/s", or a whole number of bytes per second',
});
const number = (description: string, example: number): JsonSchema => ({
  type: 'number',
  exclusiveMinimum: 0,
  description,
  examples: [example],
});

export const quotaSchema: JsonSchema = documentSchema({
  kind: 'Quota',
  description:
    'How much clients may use. Quotas that no document declares are reported and kept, unless the Cluster prunes them.',
  spec: mapping(
    'Who the quota applies to, and its limits.',
    {
      user: text('The user; `<default>`: every user without a quota of its own.', 'orders'),
      clientId: text('The client id; `<default>`: every client without a quota of its own.', 'orders-app'),
      ip: text(
        'The address, IPv4 or IPv6; `<default>`: every address without a quota of its own.',
        '10.0.0.12',
      ),
      limits: mapping(
        'Limits per broker; null removes one.',
        {
          producerByteRate: orNone(wholeRate('Bytes per second produced.', '10MB/s')),
          consumerByteRate: orNone(wholeRate('Bytes per second consumed.', '20MB/s')),
          requestPercentage: orNone(number('Request time, in percent of one broker thread.', 50)),
          controllerMutationRate: orNone(number('Partitions created or deleted per second.', 10)),
          connectionCreationRate: orNone({
            ...number('Connections per second; only with ip; a whole number.', 20),
            type: 'integer',
            maximum: 2_147_483_647,
          }),
        },
        { minProperties: 1, examples: [{ producerByteRate: '10MB/s' }] },
      ),
      state: accessState,
    },
    { required: ['limits'], examples: [{ user: 'orders', limits: { producerByteRate: '10MB/s' } }] },
  ),
});

type Document = ValidDocument<QuotaDocument>;
export type QuotaLimits = QuotaDocument['spec']['limits'];

/** Kafka's keys of limits. */
export const quotaKeys: Readonly<Record<keyof QuotaLimits, string>> = {
  producerByteRate: 'producer_byte_rate',
  consumerByteRate: 'consumer_byte_rate',
  requestPercentage: 'request_percentage',
  controllerMutationRate: 'controller_mutation_rate',
  connectionCreationRate: 'connection_creation_rate',
};

export function declareQuota(document: Document): QuotaDeclaration {
  const { name, source, content } = document;
  const { limits, state = defaultState } = content.spec;
  checkEntity(document);
  checkNames(document);
  checkWholeBytes(document);
  const entries = (Object.keys(quotaKeys) as (keyof QuotaLimits)[]).flatMap(
    (key): [string, number | null][] => {
      const written = limits[key];
      if (written === undefined) return [];
      if (written === null || state === 'absent') return [[quotaKeys[key], null]];
      return [[quotaKeys[key], inBytes.has(key) ? Math.round(toNumber(written)) : toNumber(written)]];
    },
  );
  return { name, source, entity: readEntity(content.spec), limits: Object.fromEntries(entries) };
}

const toNumber = (written: string | number): number =>
  typeof written === 'number' ? written : (parseRate(written) ?? 0);

/** What Kafka keeps as integers: `0.3B/s` is none, and 1.1MB/s only nearly one by the arithmetic of computers. */
const inBytes: ReadonlySet<string> = new Set(['producerByteRate', 'consumerByteRate']);

const isWhole = (rate: number): boolean =>
  Math.round(rate) > 0 && Math.abs(rate - Math.round(rate)) < 1e-6 * rate;

function checkWholeBytes({ content, places, report }: Document): void {
  for (const [key, written] of Object.entries(content.spec.limits)) {
    if (!inBytes.has(key) || written === null) continue;
    const rate = toNumber(written);
    if (isWhole(rate)) continue;
    const path = ['spec', 'limits', key];
    report.error(
      'manifest.invalid',
      places.value(path),
      `${formatPath(path)} has to be whole bytes per second`,
      {
        detail: `${written} is ${rate} bytes per second, and Kafka refuses fractions.`,
        hint: `Write ${Math.ceil(rate)}.`,
      },
    );
  }
}

/** Kafka looks it up (InetAddress.getByName). */
const isHostName = (ip: string): boolean =>
  ip !== 'default' && /^(?=.*[a-z])[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(ip);

/** Whether a document may be about this address. */
export const isHeldAddress = (ip: string): boolean => toComparedAddress(ip) !== null || isHostName(ip);

function checkNames({ content, places, report }: Document): void {
  const { user, clientId, ip } = content.spec;
  for (const [key, written] of Object.entries({ user, clientId })) {
    if (written !== 'default') continue;
    report.warning(
      'manifest.invalid',
      places.value(['spec', key]),
      `spec.${key} is one whose name is default`,
      {
        detail: 'The default for everybody else is written as <default>.',
        hint: 'Did you mean "<default>"?',
      },
    );
  }
  if (ip === undefined || ip === '<default>' || toComparedAddress(ip) !== null) return;
  const place = places.value(['spec', 'ip']);
  if (isHostName(ip)) {
    report.warning('manifest.invalid', place, `spec.ip is a name, ${ip}`, {
      detail: 'Each broker looks it up when it learns of the quota, and limits the one address that it gets.',
      hint: 'Write the address itself.',
    });
    return;
  }
  report.error('manifest.invalid', place, `spec.ip has to be an address, or "<default>"`, {
    detail: `Found ${JSON.stringify(ip)}.`,
    hint: ip === 'default' ? 'Did you mean "<default>"?' : 'For example: 10.0.0.12',
  });
}

function readEntity({ user, clientId, ip }: QuotaDocument['spec']): QuotaEntity {
  const name = (written: string): string | null => (written === '<default>' ? null : written);
  return {
    ...(user !== undefined && { user: name(user) }),
    ...(clientId !== undefined && { 'client-id': name(clientId) }),
    ...(ip !== undefined && { ip: name(ip) }),
  };
}

function checkEntity({ content, places, report }: Document): void {
  const { user, clientId, ip, limits } = content.spec;
  const isForClients = user !== undefined || clientId !== undefined;
  if (!isForClients && ip === undefined) {
    report.error('manifest.invalid', places.key(['spec']), 'spec does not say who the quota applies to', {
      hint: 'Add user, clientId, or both; or ip. "<default>" means everybody without their own quota.',
    });
  }
  if (isForClients && ip !== undefined) {
    report.error(
      'manifest.contradiction',
      places.key(['spec', 'ip']),
      'spec.ip excludes spec.user and spec.clientId',
      {
        detail: 'Kafka limits the connections of an address, and the requests of users and clients.',
        hint: 'Split it into two documents.',
      },
    );
  }
  for (const key of Object.keys(limits) as (keyof QuotaLimits)[]) {
    if ((key === 'connectionCreationRate') === (ip !== undefined) || (ip === undefined && !isForClients))
      continue;
    report.error(
      'manifest.contradiction',
      places.key(['spec', 'limits', key]),
      `${key} is not for ${ip === undefined ? 'users and clients' : 'addresses'}`,
      {
        detail: 'Addresses have connectionCreationRate, users and clients have the others.',
        hint: 'Move it to a separate Quota.',
      },
    );
  }
}
