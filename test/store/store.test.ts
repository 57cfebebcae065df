import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { memoryBackend } from '../../src/store/backends/memory/memory.ts';
import { sqliteBackend } from '../../src/store/backends/sqlite/sqlite.ts';
import { openStore } from '../../src/stores.ts';
import { storeContract } from './contract.ts';
import { engineContract } from './engine-contract.ts';
import { pastContract } from './past-contract.ts';
import { unsureContract } from './unsure-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'sitrep-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;

storeContract('the store in memory', () => openStore(':memory:'));
storeContract('the store in SQLite', () => openStore(join(folder, `situation-${made++}.db`)));
engineContract('memory', memoryBackend);
engineContract('SQLite', () => sqliteBackend(join(folder, `situation-${made++}.db`), false));
pastContract('memory', () => openStore(':memory:'));
pastContract('SQLite', () => openStore(join(folder, `situation-${made++}.db`)));
unsureContract('memory', () => openStore(':memory:'));
unsureContract('SQLite', () => openStore(join(folder, `situation-${made++}.db`)));
