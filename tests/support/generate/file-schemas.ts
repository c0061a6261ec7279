/** The JSON Schemas of the files that topicwright writes, made of their types. */
import { TypeReader } from './schema-of-type.ts';

type Schema = Readonly<Record<string, unknown>>;

export const planSchema: Schema = new TypeReader('src/model/plan/plan.ts').read('Plan', 'topicwright plan');

export const snapshotSchema: Schema = new TypeReader('src/model/snapshot/snapshot-json.ts').read(
  'SnapshotJson',
  'topicwright cluster snapshot',
);
