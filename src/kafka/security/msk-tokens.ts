/** Tokens for Amazon MSK's IAM access control, signed by AWS's own library, which is installed where it is needed. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MskIamSettings } from '../../model/desired/desired-state.ts';
import { type AccessToken, noToken } from './access-tokens.ts';

type Signer = typeof import('aws-msk-iam-sasl-signer-js');

const library = 'aws-msk-iam-sasl-signer-js';
const sessionName = 'topicwright';

/** Throws a ProblemError `cluster.credentials-refused` when the library or AWS credentials are missing. */
export async function signMskToken({ region, profile, role }: MskIamSettings): Promise<AccessToken> {
  const signer = await loadSigner();
  try {
    const { token, expiryTime } = await sign(signer);
    return { value: token, expiresAtMs: expiryTime };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw noToken(
      `${library}: ${reason}.`,
      'Credentials are found as by the AWS CLI: environment, shared configuration, instance role. `aws sts get-caller-identity` shows whether there are any.',
    );
  }

  function sign({
    generateAuthToken,
    generateAuthTokenFromProfile,
    generateAuthTokenFromRole,
  }: Signer): ReturnType<Signer['generateAuthToken']> {
    if (role !== null) {
      return generateAuthTokenFromRole({ region, awsRoleArn: role, awsRoleSessionName: sessionName });
    }
    return profile !== null
      ? generateAuthTokenFromProfile({ region, awsProfileName: profile })
      : generateAuthToken({ region });
  }
}

/** From beside topicwright, or from the folder that it works in: a bundle has nothing beside it. */
async function loadSigner(): Promise<Signer> {
  try {
    return await import(library);
  } catch (error) {
    const fromHere = createRequire(path.join(process.cwd(), 'package.json'));
    try {
      return await import(pathToFileURL(fromHere.resolve(library)).href);
    } catch {
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      throw noToken(
        `Mechanism aws-msk-iam needs the package ${library}, which can't be loaded: ${reason}.`,
        `Install it: npm install ${library} (with -g where topicwright is installed so).`,
      );
    }
  }
}
