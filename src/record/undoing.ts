import type { Judgement } from './judgement.ts';

/** Which judgement undid which: what is itself undone undoes nothing. */
export function undoing(judgements: readonly Judgement[]): Map<string, string> {
  const undoes = judgements.flatMap(({ id, act }) => (act.do === 'undo' ? [{ id, of: act.judgement }] : []));
  const by = new Map<string, string | null>();
  const undoneBy = (id: string): string | null => {
    const have = by.get(id);
    if (have !== undefined) return have;
    const found = undoes.find((one) => one.of === id && undoneBy(one.id) === null)?.id ?? null;
    by.set(id, found);
    return found;
  };
  return new Map(judgements.flatMap(({ id }) => (undoneBy(id) === null ? [] : [[id, undoneBy(id)!] as const])));
}
