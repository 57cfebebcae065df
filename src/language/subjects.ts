import type { Token } from './document.ts';

/**
 * "Warplanes struck the port, a monitor said": parsers hang the first subject on the verb of saying at the end, which then has two, while
 * the clause in front has none. Gives that subject back to its clause. Changes the tokens in place.
 */
export function returnSubjects(tokens: readonly Token[]): void {
  let subjects = 0;
  for (const { deprel } of tokens) if (deprel === 'nsubj') subjects++;
  if (subjects < 2) return;
  for (const [at, token] of tokens.entries()) {
    if (token.deprel !== 'nsubj' || token.head <= at) continue;
    const said = token.head;
    const clause = tokens.findIndex(
      ({ head, deprel, upos }, i) => i > at && i < said && head === said && deprel === 'ccomp' && upos === 'VERB',
    );
    if (clause < 0) continue;
    let [own, passive, speaker] = [false, false, false];
    for (const [i, { head, deprel }] of tokens.entries()) {
      if (head === clause && /^(?:nsubj|csubj|expl)/.test(deprel)) own = true;
      if (head === clause && deprel === 'aux:pass') passive = true;
      if (head === said && i > clause && deprel === 'nsubj') speaker = true;
    }
    if (own || !speaker) continue;
    token.head = clause;
    token.deprel = passive ? 'nsubj:pass' : 'nsubj';
  }
}
