import { key3 } from '../../language/model/hash.ts';

/** Rows of the feature table; the first two are the root's and of nothing. */
export const TABLE_ROWS = 1 << 16;
const FIRST = 2;

/** Rows of features, gathered for one word or one pair. */
export class Rows {
  readonly ids: number[] = [];

  /** Adds the row of a feature: the number of its template and one to three values. */
  add(template: number, a: number, b = 0, c = 0): void {
    this.ids.push(FIRST + ((key3(template, a, b, c) >>> 0) % (TABLE_ROWS - FIRST)));
  }
}
