import type { Store } from './store.ts';

export function sqliteStore(_path: string, _readonly: boolean): Store {
  throw new Error('the sqlite store is not built yet');
}
