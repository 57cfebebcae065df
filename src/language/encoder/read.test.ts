import { describe, expect, it } from 'vitest';
import { LONGEST_PARSED, sentencesReader } from './read.ts';

const read = sentencesReader();
const words = (text: string) => text.split(' ');

/** "dependent<head:relation" of every word but marks. */
function arcs(text: string): string[] {
  const forms = words(text);
  const { heads, deprels, upos } = read([forms])[0]!;
  return forms.flatMap((form, i) =>
    upos[i] === 'PUNCT' ? [] : [`${form}<${heads[i]! < 0 ? 'root' : forms[heads[i]!]}:${deprels[i]}`],
  );
}

describe('reading sentences', () => {
  it('finds who did what to whom', () => {
    expect(arcs('Rebel fighters seized the northern town on Friday .')).toEqual(
      expect.arrayContaining(['fighters<seized:nsubj', 'seized<root:root', 'town<seized:obj', 'Friday<seized:obl']),
    );
  });

  it('tells the passive and its agent from the active', () => {
    expect(arcs('Twelve civilians were killed by a mine near the bridge .')).toEqual(
      expect.arrayContaining(['civilians<killed:nsubj:pass', 'were<killed:aux:pass', 'mine<killed:obl:agent']),
    );
  });

  it('hangs what was said on the verb of saying', () => {
    expect(arcs('The ministry said that its troops had left the city .')).toEqual(
      expect.arrayContaining(['ministry<said:nsubj', 'left<said:ccomp', 'troops<left:nsubj', 'city<left:obj']),
    );
  });

  it('does not take the object for a subject when the order turns', () => {
    const found = arcs('Shelling hit the hospital , the governor said .');
    expect(found).toContain('governor<said:nsubj');
    expect(found).not.toContain('governor<hit:nsubj');
  });

  it('tags but does not parse what is too long, and keeps every token', () => {
    const long = Array.from({ length: LONGEST_PARSED + 300 }, (_, i) => (i % 7 === 3 ? 'London' : 'goods'));
    const { upos, heads, deprels, nameOdds, parsed } = read([long])[0]!;
    expect(parsed).toBe(false);
    expect([upos.length, heads.length, deprels.length, nameOdds.length / 7]).toEqual(Array(4).fill(long.length));
    expect(heads.every((h) => h === -1)).toBe(true);
  });

  it('gives nothing for nothing and one root for each sentence', () => {
    expect(read([])).toEqual([]);
    const some = read([[], words('Stop !'), words('More soon')]);
    expect(some[0]!.upos).toEqual([]);
    for (const { heads } of some.slice(1)) expect(heads.filter((h) => h === -1)).toHaveLength(1);
  });
});
