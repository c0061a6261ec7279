/** The Dockerfile, the compose file and the Kubernetes manifests fit the command line and each other; nothing here builds or runs them. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { topicwright } from '../support/command-line.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };

interface Container {
  readonly name: string;
  readonly image: string;
  readonly args: readonly string[];
  readonly ports?: readonly { readonly name: string; readonly containerPort: number }[];
  readonly livenessProbe?: { readonly httpGet: { readonly path: string } };
  readonly securityContext: Readonly<Record<string, unknown>>;
  readonly volumeMounts: readonly { readonly name: string }[];
}
interface PodTemplate {
  readonly spec: {
    readonly securityContext: Readonly<Record<string, unknown>>;
    readonly containers: readonly Container[];
    readonly volumes: readonly { readonly name: string }[];
  };
}
interface Resource {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly template?: PodTemplate;
    readonly jobTemplate?: { readonly spec: { readonly template: PodTemplate } };
  };
}

const resources = parseAllDocuments(read('deploy/kubernetes/topicwright.yaml')).map(
  (document) => document.toJS() as Resource,
);
const pods = resources.flatMap(({ metadata, spec }) => {
  const template = spec?.template ?? spec?.jobTemplate?.spec.template;
  return template ? [{ name: metadata.name, template }] : [];
});

describe('the Kubernetes manifests', () => {
  test('are drift on a schedule, the daemon, and the registry with its service', () => {
    expect(resources.map(({ kind, metadata }) => `${kind}/${metadata.name}`)).toEqual([
      'ServiceAccount/topicwright',
      'CronJob/topicwright-drift',
      'Deployment/topicwright-throttle',
      'Deployment/topicwright-serve',
      'Service/topicwright-serve',
    ]);
  });

  test.each(pods)(
    '$name runs a command with options that it has, as nobody in particular',
    async ({ template }) => {
      const { containers, volumes, securityContext } = template.spec;
      expect(securityContext).toMatchObject({ runAsNonRoot: true });
      for (const {
        args,
        image,
        securityContext: own,
        volumeMounts,
        ports = [],
        livenessProbe,
      } of containers) {
        expect(image).toBe(`ghcr.io/topicwright/topicwright:${version}`);
        expect(own).toMatchObject({ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true });
        const command = args.slice(
          0,
          args.findIndex((arg) => arg.startsWith('-')),
        );
        const { code, stdout } = await topicwright([...command, '--help']);
        expect(code).toBe(0);
        for (const flag of args.filter((arg) => arg.startsWith('--'))) expect(stdout).toContain(flag);
        for (const { name } of volumeMounts) expect(volumes.map((volume) => volume.name)).toContain(name);
        for (const { containerPort } of ports) expect(args.join(' ')).toContain(`0.0.0.0:${containerPort}`);
        expect(livenessProbe?.httpGet.path ?? '/healthz').toBe('/healthz');
      }
    },
  );
});

describe('the image', () => {
  const lines = read('Dockerfile').split('\n');

  test('copies what is there, and what the build context lets through', () => {
    const allowed = read('.dockerignore')
      .split('\n')
      .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
    const copied = lines
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from'))
      .flatMap((line) => line.split(' ').slice(1, -1));
    expect(copied.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
    expect(copied.filter((file) => !allowed.includes(file))).toEqual([]);
    expect(allowed.filter((file) => !copied.includes(file))).toEqual([]);
  });

  test('is built in stages, and does not run as root', () => {
    expect(lines.filter((line) => line.startsWith('FROM '))).toHaveLength(2);
    expect(lines.findLast((line) => line.startsWith('USER '))).toBe('USER node');
  });
});

test('the compose file has three brokers in three racks that know each other, and topicwright beside them', () => {
  const { services } = parse(read('compose.yaml'), { merge: true }) as {
    services: Readonly<
      Record<string, { environment: Readonly<Record<string, string>>; command?: readonly string[] }>
    >;
  };
  const brokers = Object.entries(services).filter(([name]) => name.startsWith('kafka-'));
  expect(brokers.map(([, { environment }]) => environment['KAFKA_BROKER_RACK'])).toEqual(['a', 'b', 'c']);
  for (const [name, { environment }] of brokers) {
    expect(environment['KAFKA_ADVERTISED_LISTENERS']).toBe(`PLAINTEXT://${name}:9092`);
    expect(environment['KAFKA_CONTROLLER_QUORUM_VOTERS']).toContain(
      `${environment['KAFKA_NODE_ID']}@${name}:9093`,
    );
  }
  expect(services['topicwright']?.command).toEqual(['plan']);
});
