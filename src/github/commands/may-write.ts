/** Whether somebody may write to the repository, which is what a command takes. */
import { type GitHub, statusOf } from '../github-client.ts';
import type { Repository } from '../repository.ts';

/** GitHub tells `maintain` as write and `triage` as read. */
const enough: readonly string[] = ['admin', 'write'];

export async function mayWrite(login: string, github: GitHub, repository: Repository): Promise<boolean> {
  try {
    const { data } = await github.rest.repos.getCollaboratorPermissionLevel({
      ...repository,
      username: login,
    });
    return enough.includes(data.permission);
  } catch (error) {
    // Nobody of that name.
    if (statusOf(error) !== 404) throw error;
    return false;
  }
}
