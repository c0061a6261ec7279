/** spec.apply of a Cluster document to its policy, with the defaults filled in. */
import { type ApplyPolicy, defaultApplyPolicy } from '../../model/desired/apply-policy.ts';
import type { Bytes } from '../../model/values/units.ts';
import { parseDuration, parseSize } from '../fields/parse-quantity.ts';
import type { ClusterDocument } from './documents.ts';
import type { ValidDocument } from './valid-document.ts';

/** Its durations and sizes have passed the schema. */
export function declareApplyPolicy({ content }: ValidDocument<ClusterDocument>): ApplyPolicy {
  const {
    inFlight = {},
    guards = {},
    giveUpAfter,
    neverEndingAfter,
    leaseTerm,
    ...plain
  } = content.spec.apply ?? {};
  const { bytesPerBroker, bytes, ...counts } = inFlight;
  return {
    ...defaultApplyPolicy,
    ...plain,
    ...counts,
    bytesPerBroker: readSize(bytesPerBroker),
    bytes: readSize(bytes),
    guards: { ...defaultApplyPolicy.guards, ...guards },
    giveUpAfterMs: readDuration(giveUpAfter) ?? defaultApplyPolicy.giveUpAfterMs,
    neverEndingAfterMs: readDuration(neverEndingAfter) ?? defaultApplyPolicy.neverEndingAfterMs,
    leaseTermMs: readDuration(leaseTerm) ?? defaultApplyPolicy.leaseTermMs,
  };
}

const readSize = (written: string | number | undefined): Bytes | null =>
  written === undefined ? null : parseSize(written);

const readDuration = (written: string | undefined): number | null =>
  written === undefined ? null : parseDuration(written);
