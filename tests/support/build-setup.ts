/** Builds the command line as it is published, which tests run; once for all projects of a run. */
import { execFileSync } from 'node:child_process';

export function setup(): void {
  if (process.env['TOPICWRIGHT_IS_BUILT']) return;
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  // The setups of other projects may load this file anew.
  process.env['TOPICWRIGHT_IS_BUILT'] = 'yes';
}
