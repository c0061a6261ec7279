/** spec.proxy of a Cluster. */
import type { ProxySettings } from '../../../model/desired/desired-state.ts';
import type { ClusterDocument } from '../../generated/documents.ts';
import { isMissing } from '../../references/is-missing.ts';
import { type JsonSchema, mapping, referable, secret, text } from '../../schema/json-schema.ts';
import type { ValidDocument } from '../valid-document.ts';

type Document = ValidDocument<ClusterDocument>;
type ProxySpec = NonNullable<ClusterDocument['spec']['proxy']>;

export const proxySchema: JsonSchema = mapping(
  'A proxy for every connection to the brokers; the proxy resolves host names.',
  {
    url: {
      ...text('Its address: socks5://host:port or http://host:port.', 'socks5://bastion.example.com:1080'),
      pattern: '^(?:socks5h?|http)://[^@/]+$',
      errorMessage: 'an address such as socks5://bastion:1080 or http://proxy:3128, without credentials',
    },
    username: referable('The user name for the proxy.', 'topicwright'),
    password: secret('The password for the proxy; only by reference.', `\${env:PROXY_PASSWORD}`),
  },
  { required: ['url'], examples: [{ url: 'socks5://bastion.example.com:1080' }] },
);

/** `url` has the form that the schema asks for. */
export function declareProxy(
  document: Document,
  { url, username, password }: ProxySpec,
): ProxySettings | null {
  if (isMissing(document, ['spec', 'proxy', 'url'])) return null;
  const { protocol, hostname, port } = new URL(url);
  const isHttp = protocol === 'http:';
  return {
    protocol: isHttp ? 'http' : 'socks5',
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || (isHttp ? 80 : 1080)),
    username: username ?? null,
    password: password ?? null,
  };
}
