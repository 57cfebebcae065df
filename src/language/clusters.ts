import type { Container } from './model/container.ts';
import { hashText } from './model/hash.ts';

const NONE: [number, number, number] = [0, 0, 0];

/** Cluster numbers (coarse, middle, fine; 1 and up) of folded words; words outside the table have 0. */
export function openClusters({ sections }: Container): (folded: string) => [number, number, number] {
  const keys = sections['clusters.keys'] as Int32Array | undefined;
  if (keys === undefined) return () => NONE;
  const numbers = sections['clusters.numbers'] as Uint16Array;
  const at = new Map<number, number>();
  for (let i = 0; i < keys.length; i++) at.set(keys[i], i);
  return (folded) => {
    const i = at.get(hashText(folded, 0, folded.length, 5));
    return i === undefined ? NONE : [numbers[i * 3], numbers[i * 3 + 1], numbers[i * 3 + 2]];
  };
}
