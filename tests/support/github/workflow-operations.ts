/** What the loopback GitHub answers about workflow runs, their artifacts and checks. */
import {
  type Answer,
  type Json,
  type OperationRequest,
  pick,
  refuse,
  runsFor,
  workflowRun,
} from './github-shapes.ts';

/** By method and route below the repository. */
export const workflowOperations: Readonly<Record<string, (request: OperationRequest) => Answer>> = {
  'GET /actions/runs': ({ url, origin, store, example }) => {
    const [first] = example('200')['workflow_runs'] as Json[];
    const found = runsFor(url, store.runs).map((run) => workflowRun(origin, run, first ?? {}));
    return { status: 200, body: { total_count: found.length, workflow_runs: found } };
  },
  'GET /actions/workflows/{workflow_id}/runs': ({ url, origin, parameters, store, example }) => {
    const name = parameters['workflow_id'] ?? '';
    if (!store.workflows.has(name)) return refuse(404, 'Not Found');
    const [first] = example('200')['workflow_runs'] as Json[];
    const found = runsFor(url, store.runs)
      .filter(({ workflow }) => workflow.endsWith(`/${name}`))
      .map((run) => workflowRun(origin, run, first ?? {}));
    return { status: 200, body: { total_count: found.length, workflow_runs: found } };
  },
  'GET /actions/runs/{run_id}': ({ origin, parameters, store, example }) => {
    const run = store.runs.find(({ id }) => id === Number(parameters['run_id']));
    return run ? { status: 200, body: workflowRun(origin, run, example('200')) } : refuse(404, 'Not Found');
  },
  'POST /actions/runs/{run_id}/rerun': ({ parameters, store }) => {
    const run = store.runs.find(({ id }) => id === Number(parameters['run_id']));
    if (!run) return refuse(404, 'Not Found');
    if (run.status !== undefined) return refuse(403, 'The workflow run is already running');
    if (Date.now() - Date.parse(run.createdAt) > 30 * 86_400_000)
      return refuse(403, 'Unable to retry this workflow run because it was created over a month ago');
    store.reruns.push(run.id);
    return { status: 201, body: {} };
  },
  'POST /actions/workflows/{workflow_id}/dispatches': ({ parameters, body, store }) => {
    const workflow = parameters['workflow_id'] ?? '';
    const known = store.workflows.get(workflow);
    if (known === undefined) return refuse(404, 'Not Found');
    if (known === null) return refuse(422, "Workflow does not have 'workflow_dispatch' trigger");
    const inputs = (body['inputs'] ?? {}) as Json;
    const odd = Object.keys(inputs).filter((name) => !known.includes(name));
    if (odd.length > 0) return refuse(422, `Unexpected inputs provided: ${JSON.stringify(odd)}`);
    store.dispatches.push({ workflow, ref: String(body['ref']), inputs });
    return { status: 204 };
  },
  'POST /check-runs': ({ body, rights, store, example }) => {
    const { title = '', summary = '' } = (body['output'] ?? {}) as Record<string, string>;
    // Personal tokens may not make any: checks are of apps.
    if (rights.login !== null) return refuse(403, 'You must authenticate via a GitHub App.');
    if (summary.length > 65_535 || title.length > 255) return refuse(422, 'Validation Failed');
    const stored = {
      ...{ id: store.nextId(), sha: String(body['head_sha']), name: String(body['name']) },
      ...{ conclusion: String(body['conclusion']), externalId: String(body['external_id'] ?? '') },
      ...{ app: 'github-actions', title, summary },
    };
    store.checks.push(stored);
    return { status: 201, body: { ...example('201'), id: stored.id } };
  },
  'PATCH /check-runs/{check_run_id}': ({ parameters, body, rights, store, example }) => {
    if (rights.login !== null) return refuse(403, 'You must authenticate via a GitHub App.');
    const stored = store.checks.find(({ id }) => id === Number(parameters['check_run_id']));
    if (!stored) return refuse(404, 'Not Found');
    if (stored.app !== 'github-actions')
      return refuse(
        403,
        'Invalid app_id `15368` - check run can only be modified by the GitHub App that created it.',
      );
    const { title = stored.title, summary = stored.summary } = (body['output'] ?? {}) as Record<
      string,
      string
    >;
    if (summary.length > 65_535 || title.length > 255) return refuse(422, 'Validation Failed');
    Object.assign(stored, { title, summary }, pick(body, ['conclusion']));
    return { status: 200, body: example('200') };
  },
  'GET /commits/{ref}/check-runs': ({ url, parameters, store, example }) => {
    const shape = example('200');
    const [first] = shape['check_runs'] as Json[];
    const wanted = url.searchParams.get('check_name');
    const all = store.checks.filter(
      ({ sha, name }) => sha === parameters['ref'] && (wanted === null || name === wanted),
    );
    // By default only the latest of each name.
    const latest = url.searchParams.get('filter') !== 'all';
    const found = all
      .filter((one) => !latest || one === all.findLast(({ name }) => name === one.name))
      .map(({ id, sha, name, conclusion, externalId, app, title, summary }) => ({
        ...first,
        ...{ id, name, conclusion, head_sha: sha, external_id: externalId, output: { title, summary } },
        app: { ...(first?.['app'] as Json), slug: app },
      }));
    return { status: 200, body: { total_count: found.length, check_runs: found } };
  },
  'GET /actions/runs/{run_id}/artifacts': ({ parameters, store, example }) => {
    const shape = example('200');
    const [first] = shape['artifacts'] as Json[];
    const found = store.artifacts
      .filter(({ runId }) => runId === Number(parameters['run_id']))
      .map(({ id, name, zip }) => ({ ...first, id, name, expired: false, size_in_bytes: zip.length }));
    return { status: 200, body: { total_count: found.length, artifacts: found } };
  },
  'GET /actions/artifacts/{artifact_id}/{archive_format}': ({ parameters, origin }) => {
    return { status: 302, headers: { location: `${origin}/blobs/${parameters['artifact_id']}` } };
  },
};
