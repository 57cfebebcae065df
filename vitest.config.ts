import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'test/**/*.test.ts',
      'desk/**/*.test.ts',
      'scripts/**/*.test.ts',
      'eval/**/*.test.ts',
      'train/**/*.test.ts',
    ],
    testTimeout: 60_000,
  },
});
