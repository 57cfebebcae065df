import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Compiles the kernels with AssemblyScript to models/kernels.wasm (a few KB, committed). */
export function buildKernels(): void {
  const asc = at('../../../node_modules/assemblyscript/bin/asc.js');
  const flags = [
    '-O3',
    '--converge',
    '--runtime',
    'stub',
    '--enable',
    'simd',
    '--importMemory',
    '--noAssert',
    '--disableWarning',
    '112',
  ];
  execFileSync(process.execPath, [asc, 'train/encoder/wasm/kernels.ts', '-o', 'models/kernels.wasm', ...flags], {
    cwd: at('../../../'),
    stdio: 'inherit',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildKernels();
