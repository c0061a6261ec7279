/** spec.state: whether what a document declares is there, or removed. */
import { choice, type JsonSchema } from './json-schema.ts';

export const defaultState = 'present';

export const stateSchema = (description: string): JsonSchema =>
  choice(description, [defaultState, 'absent'], { default: defaultState });

/** Of Acl, Quota and User. */
export const accessState: JsonSchema = stateSchema(
  'absent removes from the cluster what the document declares.',
);
