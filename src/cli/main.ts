#!/usr/bin/env node
/**
 * The entry point: refuses a Node that is too old before loading anything that such a Node cannot load; the rest
 * is in command-line.ts.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  // Compiling is a third of a start; Node keeps the result in the folder for temporary files. Older ones don't have it to import.
  const { enableCompileCache } = await import('node:module');
  enableCompileCache();
  const { runCommandLine } = await import('./command-line.ts');
  process.exitCode = await runCommandLine(process.argv.slice(2));
} else {
  process.stderr.write(
    `Error: topicwright needs Node.js 22.18 or newer; this is ${process.versions.node}\n` +
      '  → Install a newer one from https://nodejs.org, or with your version manager: nvm install 22, fnm install 22.\n',
  );
  process.exitCode = 1;
}
