import type { Store } from './store.ts';

export function memoryStore(): Store {
  throw new Error('the memory store is not built yet');
}
