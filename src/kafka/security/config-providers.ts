/** `${env:NAME}`, `${file:path:key}` and `${directory:path:file}` in a properties file, as `config.providers` allows them (KIP-297, KIP-421). */
import { getProperties } from 'properties-file';
import { ownValue } from '../../model/values/own-value.ts';

/** Where the properties find what they refer to. */
export interface PropertiesSources {
  /** Throws when there is no such file. */
  readonly readFile: (path: string) => Buffer;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

type Properties = Readonly<Record<string, string>>;
type Provide = (path: string, key: string, sources: PropertiesSources) => string | undefined;

const providersByClass: Readonly<Record<string, Provide>> = {
  EnvVarConfigProvider: (_, key, { environment }) => ownValue(environment, key),
  FileConfigProvider: (path, key, { readFile }) =>
    ownValue(getProperties(readFile(path).toString('utf8')), key),
  DirectoryConfigProvider: (path, key, { readFile }) => readFile(`${path}/${key}`).toString('utf8'),
};

/** Throws an Error that names the property whose reference has no value; as Kafka does, it leaves alone what names no provider. */
export function resolveProviders(properties: Properties, sources: PropertiesSources): Properties {
  const providers = readProviders(properties);
  return Object.fromEntries(
    Object.entries(properties).map(([name, written]) => {
      const value = written.replaceAll(referencePattern, (reference, alias: string, path = '', key = '') => {
        const provide = providers.get(alias);
        if (!provide) return reference;
        const found = read(() => provide(path, key, sources));
        if (found === undefined) throw new Error(`${name} refers to ${reference}, which has no value here`);
        return found;
      });
      return [name, value];
    }),
  );
}

/** Kafka's own form: `${alias:path:key}`, the path of which may be missing. */
const referencePattern = /\$\{([^}:]+):(?:([^}]*):)?([^}:]*)\}/g;

function readProviders(properties: Properties): ReadonlyMap<string, Provide> {
  const aliases = (properties['config.providers'] ?? '').split(',').map((alias) => alias.trim());
  return new Map(
    aliases
      .filter((alias) => alias !== '')
      .map((alias) => {
        const key = `config.providers.${alias}.class`;
        const className = ownValue(properties, key)?.split('.').at(-1) ?? '';
        const provider = ownValue(providersByClass, className);
        if (!provider) {
          throw new Error(`${key} "${className}" is not one of ${Object.keys(providersByClass).join(', ')}`);
        }
        return [alias, provider];
      }),
  );
}

function read(provide: () => string | undefined): string | undefined {
  try {
    return provide();
  } catch {
    return undefined;
  }
}
