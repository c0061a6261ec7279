/** Before each file of a project whose files share a process: none sees what another one has made the process remember. */
import { forgetSecrets } from '../../src/output/known-secrets.ts';

forgetSecrets();
