import { DatabaseSync } from 'node:sqlite';
import { refusing } from './file.ts';

/** Writes a situation file once more, as it stands now, to a path where nothing is. The file itself is only read. Throws `StoreError`. */
export function copySituation(path: string, to: string): void {
  refusing(path, () => {
    const file = new DatabaseSync(path, { readOnly: true });
    try {
      file.prepare('VACUUM INTO ?').run(to);
    } finally {
      file.close();
    }
  });
}
