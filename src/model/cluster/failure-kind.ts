/** What an error of Kafka means to whoever asked for a change: that it is refused, that this login may not ask, or that nobody answered. */
import type { KafkaError } from './port/outcome.ts';

/** refused: asking again changes nothing until a person does something; unanswered: nobody knows. */
export type FailureKind = 'refused' | 'denied' | 'unsupported' | 'unanswered';

/** Kafka calls these retriable, as news may still be on its way; the port has waited for that. */
const gone = ['UNKNOWN_TOPIC_OR_PARTITION', 'UNKNOWN_TOPIC_ID'];

export function failureKind({ name, retriable }: KafkaError): FailureKind {
  if (name.endsWith('_AUTHORIZATION_FAILED')) return 'denied';
  if (name === 'UNSUPPORTED_VERSION') return 'unsupported';
  return retriable && !gone.includes(name) ? 'unanswered' : 'refused';
}
