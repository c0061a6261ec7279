/** Who may do what: bearer tokens and client certificates with a role, from a file that is read anew when it changes. */
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { bearerToken, isToken, tokenDigest } from '../../http/bearer-token.ts';
import { errorProblem, ProblemError } from '../../model/problem/problem.ts';
import { RegistryError } from '../registry-error.ts';

export type Role = 'read' | 'write';

/** How a request says who sends it. */
export interface Credentials {
  /** The header `Authorization`. */
  readonly authorization: string | undefined;
  /** The common name of a client certificate that was verified; null: there is none. */
  readonly certificate: string | null;
  /** Where it comes from, for limits and the audit. */
  readonly address: string;
}

export interface Caller {
  readonly name: string;
  readonly role: Role | 'none';
}

interface Holder {
  readonly name: string;
  readonly role: Role;
  /** Of its token; null: it has none. */
  readonly sha256: Buffer | null;
  /** The common name of its certificate. */
  readonly certificate: string | null;
}

/** Where no file names who may come in. */
export type DefaultAccess =
  /** On a loopback address: everybody on this machine may do everything. */
  | 'open'
  /** Reached by others, and nothing guards it: they may read. */
  | 'read-only'
  /** Certificates are asked for: whoever has one may do everything. */
  | 'by-certificate';

export class Callers {
  readonly #default: DefaultAccess;
  #holders: readonly Holder[] | null = null;

  constructor(fallback: DefaultAccess) {
    this.#default = fallback;
  }

  /** What holds from now on: the text of a tokens file. Throws a ProblemError that never shows a token. */
  load(text: string, file: string): void {
    this.#holders = parseHolders(text, file);
  }

  get kind(): DefaultAccess | 'by-token' {
    return this.#holders ? 'by-token' : this.#default;
  }

  /** Throws Unauthenticated or PermissionDenied. */
  require(role: Role, credentials: Credentials): Caller {
    const caller = this.#identify(credentials);
    if (caller.role === 'write' || caller.role === role) return caller;
    throw caller.role === 'none'
      ? new RegistryError('UNAUTHENTICATED', 'This needs a token: send it as `Authorization: Bearer …`')
      : new RegistryError('PERMISSION_DENIED', this.#holders ? `${caller.name} may only read` : noWrites);
  }

  #identify({ authorization, certificate, address }: Credentials): Caller {
    if (!this.#holders) {
      const name = certificate ?? address;
      if (this.#default === 'by-certificate') return { name, role: certificate === null ? 'none' : 'write' };
      return { name, role: this.#default === 'open' ? 'write' : 'read' };
    }
    const byCertificate =
      certificate !== null && this.#holders.find((holder) => holder.certificate === certificate);
    if (byCertificate) return byCertificate;
    if (authorization === undefined) return { name: address, role: 'none' };
    const token = bearerToken(authorization) ?? '';
    const holder = this.#holders.find((one) => one.sha256 !== null && isToken(token, one.sha256));
    if (!holder) throw new RegistryError('UNAUTHENTICATED', 'Invalid token');
    return holder;
  }
}

const noWrites = 'Nothing can be written here: others reach this address, and no --tokens-file says who may';

const fileSchema = {
  type: 'object',
  required: ['tokens'],
  additionalProperties: false,
  properties: {
    tokens: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'role'],
        additionalProperties: false,
        minProperties: 3,
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 100 },
          role: { enum: ['read', 'write'] },
          token: { type: 'string', minLength: 16, pattern: '^\\S+$' },
          sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
          certificate: { type: 'string', minLength: 1 },
        },
      },
    },
  },
} as const;

interface TokensFile {
  readonly tokens: readonly {
    readonly name: string;
    readonly role: Role;
    readonly token?: string;
    readonly sha256?: string;
    readonly certificate?: string;
  }[];
}

const isTokensFile = new Ajv({ allErrors: true }).compile<TokensFile>(fileSchema);

function parseHolders(text: string, file: string): readonly Holder[] {
  const content = parseYaml(text, file);
  if (!isTokensFile(content)) {
    const [error] = isTokensFile.errors ?? [];
    throw badFile(file, `${error?.instancePath || 'The file'} ${error?.message}.`);
  }
  const { tokens } = content;
  const names = tokens.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw badFile(file, `${twice} is there twice.`);
  return tokens.map(({ name, role, token, sha256: digest, certificate = null }) => ({
    ...{ name, role, certificate },
    sha256:
      digest !== undefined ? Buffer.from(digest, 'hex') : token === undefined ? null : tokenDigest(token),
  }));
}

function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text, { prettyErrors: false });
  } catch {
    throw badFile(file, 'It is not YAML.');
  }
}

function badFile(file: string, detail: string): ProblemError {
  return new ProblemError([
    errorProblem('cli.usage', `${file} does not say who may do what`, {
      detail,
      hint: 'It is a list `tokens`, each of {name, role: read | write} and one of token (16 characters or more), sha256 (of the token) or certificate (a common name).',
    }),
  ]);
}
