/** The plans among the artifacts of a workflow run. */
import { unzipSync } from 'fflate';
import { type Plan, parsePlanFile } from '../../index.ts';
import { append } from '../../model/values/long-lists.ts';
import { answerIn, type GitHub } from '../github-client.ts';
import type { Repository } from '../repository.ts';

/** Larger ones hold something else. */
const largestArtifact = 200 * 2 ** 20;

/** What can't be read is logged, and left out. */
export async function plansOfRun(
  id: number,
  github: GitHub,
  repository: Repository,
  log: (text: string) => void,
): Promise<readonly Plan[]> {
  const artifacts = await github.paginate(github.rest.actions.listWorkflowRunArtifacts, {
    ...repository,
    ...{ run_id: id, per_page: 100 },
  });
  const plans: Plan[] = [];
  for (const { id: artifact, name, expired, size_in_bytes: size } of artifacts) {
    if (expired || size > largestArtifact) continue;
    try {
      const { data } = await github.rest.actions.downloadArtifact({
        ...repository,
        ...{ artifact_id: artifact, archive_format: 'zip' },
      });
      append(plans, plansIn(new Uint8Array(data as ArrayBuffer)));
    } catch (error) {
      // Others keep artifacts as well, and of whatever kind.
      log(`The artifact ${name} of run ${id} can't be read: ${answerIn(error)}`);
    }
  }
  return plans;
}

function plansIn(zip: Uint8Array): readonly Plan[] {
  const files = unzipSync(zip, {
    filter: ({ name, originalSize }) => name.endsWith('.json') && originalSize <= largestArtifact,
  });
  return Object.entries(files).flatMap(([name, content]) => {
    const parsed = parsePlanFile(new TextDecoder().decode(content), name);
    return parsed.ok ? [parsed.value] : [];
  });
}
