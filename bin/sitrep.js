#!/usr/bin/env node
// Checks the version of Node before anything else is imported: older ones cannot even parse what follows.
var version = process.versions.node.split('.').map(Number);
if (version[0] < 22 || (version[0] === 22 && version[1] < 13)) {
  process.stderr.write('sitrep needs Node 22.13 or newer; this is Node ' + process.versions.node + '. Install a newer Node, or run "npx sitrep" inside the repository.\n');
  process.exit(2);
}
import('node:module').then(function (modules) {
  // Keeps what was compiled for the next start, in NODE_COMPILE_CACHE or the folder for temporary files.
  modules.enableCompileCache();
  return import('../dist/cli/main.js');
}).then(
  function (cli) {
    return cli.main(process.argv.slice(2));
  },
  function (cause) {
    var built = cause && cause.code === 'ERR_MODULE_NOT_FOUND' && String(cause.message).indexOf('dist/cli/main.js') >= 0;
    process.stderr.write(built ? 'sitrep is not built yet: run "npm ci" or "npm run build" in the repository.\n' : String((cause && cause.stack) || cause) + '\n');
    process.exit(built ? 2 : 1);
  },
);
