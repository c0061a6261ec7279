/** The messages have the fields of kafka-kit's registry, by name, number and type: its clients work unchanged. */
import { expect, test } from 'vitest';
import { loadService } from '../../src/registry/serve/service-definition.ts';

/** As `field:number type`, from kafka-kit's registry.proto. */
const kafkaKit: Readonly<Record<string, string>> = {
  Empty: '',
  TagResponse: 'message:1 string',
  BrokerRequest: 'tag:1 repeated string, id:2 uint32',
  BrokerResponse: 'brokers:5 map<uint32, Broker>, ids:6 repeated uint32',
  UnmappedBrokersRequest: 'exclude:1 repeated string',
  Broker:
    'tags:1 map<string, string>, id:5 uint32, host:6 string, port:7 uint32, rack:8 string, interbrokerprotocolversion:9 string, logmessageformat:10 string',
  TagBrokersRequest: 'tags:1 repeated string, ids:2 repeated uint32',
  TagBrokersResponse: '',
  TopicRequest: 'tag:1 repeated string, name:2 string, spanning:3 bool, with_replicas:4 bool',
  CreateTopicRequest:
    'topic:1 Topic, target_broker_tags:2 repeated string, target_broker_ids:3 repeated uint32',
  TopicResponse: 'topics:5 map<string, Topic>, names:6 repeated string',
  Topic:
    'tags:1 map<string, string>, name:5 string, partitions:6 uint32, replication:7 uint32, configs:8 map<string, string>, replicas:9 map<uint32, Replicas>',
  Replicas: 'ids:2 repeated uint32',
  OffsetMapping: 'upstream_offset:1 uint64, local_offset:2 uint64',
  TranslateOffsetRequest: 'remote_cluster_alias:1 string, group_id:2 string',
  TranslateOffsetResponse: 'offsets:1 map<string, OffsetMapping>',
};

const methods: Readonly<Record<string, string>> = {
  GetBrokers: 'BrokerRequest -> BrokerResponse',
  ListBrokers: 'BrokerRequest -> BrokerResponse',
  UnmappedBrokers: 'UnmappedBrokersRequest -> BrokerResponse',
  GetTopics: 'TopicRequest -> TopicResponse',
  ListTopics: 'TopicRequest -> TopicResponse',
  CreateTopic: 'CreateTopicRequest -> Empty',
  DeleteTopic: 'TopicRequest -> Empty',
  ReassigningTopics: 'Empty -> TopicResponse',
  UnderReplicatedTopics: 'Empty -> TopicResponse',
  TopicMappings: 'TopicRequest -> BrokerResponse',
  BrokerMappings: 'BrokerRequest -> TopicResponse',
  TagTopic: 'TopicRequest -> TagResponse',
  DeleteTopicTags: 'TopicRequest -> TagResponse',
  TagBroker: 'BrokerRequest -> TagResponse',
  DeleteBrokerTags: 'BrokerRequest -> TagResponse',
  TagBrokers: 'TagBrokersRequest -> TagBrokersResponse',
  TranslateOffsets: 'TranslateOffsetRequest -> TranslateOffsetResponse',
};

interface Descriptor {
  readonly name: string;
  readonly field: readonly {
    readonly name: string;
    readonly number: number;
    readonly label: string;
    readonly type: string;
    readonly typeName: string;
  }[];
  readonly nestedType: readonly Descriptor[];
}

type ServiceLike = Readonly<
  Record<
    string,
    {
      readonly path: string;
      readonly requestType: { readonly type: object };
      readonly responseType: { readonly type: object };
    }
  >
>;

/** From this number on fields are topicwright's own. */
const firstOwn = 100;
const { pack, definition } = loadService();
const messageOf = (type: object): Descriptor => type as Descriptor;

function typeText({ type, typeName }: Descriptor['field'][number]): string {
  return type === 'TYPE_MESSAGE'
    ? (typeName.split('.').at(-1) ?? '')
    : type.replace('TYPE_', '').toLowerCase();
}

function fieldText(field: Descriptor['field'][number], { nestedType }: Descriptor): string {
  const entry = nestedType.find(({ name }) => name === field.typeName);
  const [key, value] = entry?.field ?? [];
  if (key && value) return `${field.name}:${field.number} map<${typeText(key)}, ${typeText(value)}>`;
  const label = field.label === 'LABEL_REPEATED' ? 'repeated ' : '';
  return `${field.name}:${field.number} ${label}${typeText(field)}`;
}

test.each(Object.entries(kafkaKit))('%s', (name, fields) => {
  const entry = pack[`registry.${name}`];
  if (!entry || !('type' in entry)) throw new Error(`there is no message ${name}`);
  const message = messageOf(entry.type);
  const theirs = message.field.filter(({ number }) => number < firstOwn);
  expect(theirs.map((field) => fieldText(field, message)).join(', ')).toBe(fields);
});

test('the methods take and give the same messages, at the same paths', () => {
  const found = Object.entries(definition as unknown as ServiceLike).flatMap(
    ([name, { path, requestType, responseType }]) => {
      if (name === 'Watch') return [];
      expect(path).toBe(`/registry.Registry/${name}`);
      return [[name, `${messageOf(requestType.type).name} -> ${messageOf(responseType.type).name}`]];
    },
  );
  expect(Object.fromEntries(found)).toEqual(methods);
});
