import type { Document, Token } from '../../language/document.ts';
import { formAt, isCapitalised, isFeature } from './around.ts';
import { propose } from './propose.ts';
import { settle } from './settle.ts';
import type { Doubt, Spot, ToponymContext } from './types.ts';
import { enough, weigh } from './weigh.ts';

/** Less than this no neighbour can mend. */
const hopeless = -2.5;

/** Place names and nationality words of a document, in text order, never overlapping. */
export function spot(document: Document, context: ToponymContext): Spot[] {
  const spots: Spot[] = [];
  const doubts: Doubt[] = [];
  const { text } = document.report;
  const surnames = surnamesOf(document, context);
  for (const [index, sentence] of document.sentences.entries()) {
    const { places, nations } = propose(text, sentence, context);
    const setting = { surnames, shouted: isShouted(sentence.tokens) };
    for (const { first, last, words, inside } of nations) {
      const body = isBody(words, sentence.tokens[last + 1], context);
      spots.push({ sentence: index, first, last, words, role: inside === null && !body ? 'demonym' : 'context' });
    }
    for (const proposal of places) {
      const { first, last, words } = proposal;
      const weight = weigh(proposal, sentence, setting, context);
      if (weight === 'never') continue;
      const found: Spot = { sentence: index, first, last, words, role: 'place' };
      if (weight === 'context') spots.push({ ...found, role: 'context' });
      else if (weight >= enough) spots.push(found);
      else if (weight >= (proposal.kind === 'organisation' ? 0 : hopeless)) doubts.push({ ...found, proposal, weight });
    }
  }
  if (doubts.length > 0) settle(document, spots, doubts, context);
  return spots.sort((a, b) => a.sentence - b.sentence || a.first - b.first);
}

/** "European Union", "American Airlines": the nationality word opens the name of a body. */
function isBody(words: string, next: Token | undefined, { lexicon: { bodies } }: ToponymContext): boolean {
  if (next === undefined || !isCapitalised(next)) return false;
  const word = next.form.toLowerCase();
  return bodies.own.has(word) || bodies.nationBefore.get(words)?.has(word) === true;
}

/** Headlines and shouting, where capitals tell nothing: most words have one and no long word is in lower case. */
function isShouted(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { form } of tokens) {
    if (/^\p{Ll}{5}/u.test(form)) return false;
    if (!/^\p{L}{2}/u.test(form)) continue;
    words++;
    if (/^\p{Lu}/u.test(form)) capitals++;
  }
  return words >= 5 && capitals / words > 0.6;
}

/** Last words of people's names of two words and more: "Peterson" of "Jordan Peterson". */
function surnamesOf(document: Document, context: ToponymContext): Set<string> {
  const { short } = context.lexicon.titles;
  const found = new Set<string>();
  for (const { tokens, names } of document.sentences) {
    for (const [i, { form }] of tokens.entries())
      if (short.has(formAt(tokens, i - 1).replace(/\.$/, ''))) found.add(form);
    for (const { first, last, kind } of names) {
      const isPerson = kind === 'person' || (last === first + 1 && isGiven(tokens[first], tokens[last], context));
      if (last > first && isPerson) found.add(formAt(tokens, last));
    }
  }
  return found;
}

/** "Sydney Lancaster": a given name before another name, which together no gazetteer knows, whatever the models call them. */
function isGiven(given: Token | undefined, name: Token | undefined, { lexicon, places }: ToponymContext): boolean {
  if (given === undefined || name === undefined || !isCapitalised(name)) return false;
  const whole = `${given.form} ${name.form}`;
  return (
    lexicon.placeNameParts.alsoFirstNames.has(given.form.toLowerCase()) &&
    !isFeature(whole, lexicon) &&
    places.candidates(whole, true).length === 0
  );
}
