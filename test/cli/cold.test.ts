import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const hook = `import { registerHooks } from 'node:module';
registerHooks({ load(url, context, next) { process.stderr.write(url + '\\n'); return next(url, context); } });`;

test('reading a text loads neither the validators nor the network', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(hook)}`,
      join(import.meta.dirname, '../../bin/sitrep.js'),
      'read',
      '--json',
      '-',
    ],
    { input: 'Rebels captured Hama on Thursday, the army said.', encoding: 'utf8' },
  );
  expect(status).toBe(0);
  expect(JSON.parse(stdout).observations).not.toHaveLength(0);
  const loaded = stderr.split('\n');
  expect(loaded.some((url) => url.includes('/dist/resolve/'))).toBe(true);
  expect(loaded.filter((url) => /node_modules\/(?:zod|hono|htmlparser2)\/|^node:https?$/.test(url))).toEqual([]);
});
