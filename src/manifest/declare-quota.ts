/** A Quota document to its declaration, in Kafka's units; called by load-document.ts. */
import type { QuotaEntity } from '../model/access.ts';
import type { QuotaDeclaration } from '../model/desired-state.ts';
import type { QuotaDocument, QuotaLimits } from './documents.ts';
import { parseRate } from './parse-quantity.ts';
import type { ValidDocument } from './valid-document.ts';

type Document = ValidDocument<QuotaDocument>;

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
  const { limits, state = 'present' } = content.spec;
  checkEntity(document);
  const entries = (Object.keys(quotaKeys) as (keyof QuotaLimits)[]).flatMap(
    (key): [string, number | null][] => {
      const written = limits[key];
      if (written === undefined) return [];
      return [[quotaKeys[key], written === null || state === 'absent' ? null : toNumber(written)]];
    },
  );
  return { name, source, entity: readEntity(content.spec), limits: Object.fromEntries(entries) };
}

const toNumber = (written: string | number): number =>
  typeof written === 'number' ? written : (parseRate(written) ?? 0);

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
    report.error('manifest.invalid', places.key(['spec']), 'spec says of nobody whom the quota is for', {
      hint: 'Add user, clientId, or both; or ip. "<default>" is everybody without a quota of their own.',
    });
  }
  if (isForClients && ip !== undefined) {
    report.error(
      'manifest.contradiction',
      places.key(['spec', 'ip']),
      'spec.ip excludes spec.user and spec.clientId',
      {
        detail: 'Kafka limits the connections of an address, and the requests of users and clients.',
        hint: 'Make two documents of it.',
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
        hint: 'Move it into a Quota of its own.',
      },
    );
  }
}
