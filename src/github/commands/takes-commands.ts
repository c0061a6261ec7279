/** Whether the repository has a workflow that does what comments ask for. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** As it is checked out. */
export function takesCommands(workspace: string): boolean {
  const folder = path.join(workspace, '.github', 'workflows');
  try {
    const files = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
    return files.some((name) =>
      /^\s*mode:\s*["']?command\b/m.test(readFileSync(path.join(folder, name), 'utf8')),
    );
  } catch {
    return false;
  }
}
