/**
 * Takes the operations that the loopback GitHub has out of GitHub's own API description into github-api.json:
 * `node tests/support/github/extract-api.ts api.github.com.json`, with the file of that name from the package @octokit/openapi.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

type Json = Readonly<Record<string, unknown>>;

const operations = [
  'GET /user',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/events',
  'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/actions/runs',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
  'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun',
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
  'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
  'GET /repos/{owner}/{repo}/pulls',
  'POST /repos/{owner}/{repo}/pulls',
  'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'POST /repos/{owner}/{repo}/git/refs',
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'PUT /repos/{owner}/{repo}/contents/{path}',
];

const description = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Json;

function resolve(value: unknown): unknown {
  const reference = (value as Json | undefined)?.['$ref'];
  if (typeof reference !== 'string') return value;
  const parts = reference.replace('#/', '').split('/');
  return resolve(parts.reduce((at, part) => (at as Json)[part], description as unknown));
}

/** With every reference replaced by what it names. */
function whole(value: unknown): unknown {
  const found = resolve(value);
  if (Array.isArray(found)) return found.map(whole);
  if (typeof found !== 'object' || found === null) return found;
  const isLeftOut = (key: string): boolean =>
    // Validators want a type beside `nullable`; where there is none, no request of the Action needs it.
    ['description', 'example', 'examples'].includes(key) || (key === 'nullable' && !('type' in found));
  const entries = Object.entries(found).filter(([key]) => !isLeftOut(key));
  return Object.fromEntries(entries.map(([key, inner]) => [key, whole(inner)]));
}

function content(value: unknown): Json | undefined {
  const types = (resolve(value) as Json | undefined)?.['content'] as Json | undefined;
  return types?.['application/json'] as Json | undefined;
}

function extract(operation: string): Json {
  const [method = '', route = ''] = operation.split(' ');
  const found = ((description['paths'] as Json)[route] as Json)[method.toLowerCase()] as Json;
  const parameters = ((found['parameters'] ?? []) as unknown[]).map((one) => resolve(one) as Json);
  const answers = Object.entries(found['responses'] as Json).flatMap(([status, answer]) => {
    const examples = Object.values((content(answer)?.['examples'] ?? {}) as Json);
    return [[status, examples.length > 0 ? (resolve(examples[0]) as Json)['value'] : null]];
  });
  return {
    operation,
    query: parameters.filter((one) => one['in'] === 'query').map((one) => one['name']),
    body: whole(content(found['requestBody'])?.['schema'] ?? null),
    answers: Object.fromEntries(answers),
  };
}

const file = path.join(import.meta.dirname, 'github-api.json');
writeFileSync(file, `${JSON.stringify(operations.map(extract), null, 1)}\n`);
