import { join } from 'node:path';
import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';
import { mapData } from './map-data.ts';

/** Builds the desk into the package's own dist: no address outside the page's own origin is ever asked. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [solid(), mapData()],
  worker: { format: 'es' },
  build: {
    outDir: join(import.meta.dirname, '../dist/desk'),
    emptyOutDir: true,
    target: 'es2022',
    // The map's worker and shared code are larger than Vite's default warning.
    chunkSizeWarningLimit: 1500,
    assetsInlineLimit: 0,
    rolldownOptions: { checks: { pluginTimings: false } },
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4600' } },
});
