/** Kafka's `sasl.jaas.config`, such as `…ScramLoginModule required username="u" password="p";`; read by client-properties.ts. */

export interface JaasConfig {
  /** The class without its package, such as `ScramLoginModule`. */
  readonly loginModule: string;
  readonly options: Readonly<Record<string, string>>;
}

/** null: not of the form `module flag key="value" …;`. */
export function parseJaasConfig(text: string): JaasConfig | null {
  const match =
    /^\s*(?<module>[\w.$]+)\s+(?:required|requisite|sufficient|optional)\b(?<options>.*);\s*$/is.exec(text);
  const { module: loginModule = '', options: written = '' } = match?.groups ?? {};
  if (loginModule === '') return null;
  const options: Record<string, string> = {};
  const rest = written.replaceAll(optionPattern, (_, name: string, double, single, bare) => {
    options[name] = unquote(double ?? single ?? bare);
    return '';
  });
  if (rest.trim() !== '') return null;
  return { loginModule: loginModule.split('.').at(-1) ?? loginModule, options };
}

const optionPattern = /([\w.-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s"';]+))/gs;

const unquote = (value: string): string => value.replaceAll(/\\(.)/gs, '$1');
