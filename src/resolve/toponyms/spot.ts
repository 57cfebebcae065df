import type { Document, Token } from '../../language/document.ts';
import { givenNames, ownBodies } from '../../languages/en/places/place-words.ts';
import { candidatesOf } from '../gazetteer/candidates.ts';
import { fold } from '../gazetteer/fold.ts';
import { gazetteer } from '../places.ts';
import { isFeature } from './around.ts';
import { type Chosen, nearness } from './nearness.ts';
import { type Proposal, propose } from './propose.ts';
import { isCapitalised } from './scan.ts';
import type { Spot } from './types.ts';
import { enough, weigh } from './weigh.ts';

interface Doubt extends Spot {
  proposal: Proposal;
  weight: number;
}

/** What the same name, taken for a place elsewhere in the document, adds; and what a place taken that stands in a list with it adds. */
const sameName = 3;
const inList = 1.2;
/** Less than this no neighbour can mend. */
const hopeless = -2.5;

/** Place names and nationality words of a document, in text order, never overlapping. */
export function spot(document: Document): Spot[] {
  const spots: Spot[] = [];
  const doubts: Doubt[] = [];
  const { text } = document.report;
  const persons = surnames(document);
  for (const [index, sentence] of document.sentences.entries()) {
    const { places, nations } = propose(text, sentence);
    const shouted = isShouted(sentence.tokens);
    for (const { first, last, words, inside } of nations) {
      const body = isBody(words, sentence.tokens[last + 1]);
      spots.push({ sentence: index, first, last, words, role: inside === null && !body ? 'demonym' : 'context' });
    }
    for (const proposal of places) {
      const { first, last, words } = proposal;
      const weight = weigh(proposal, sentence, persons, shouted);
      if (weight === 'never') continue;
      const spot: Spot = { sentence: index, first, last, words, role: 'place' };
      if (weight === 'context') spots.push({ ...spot, role: 'context' });
      else if (weight >= enough) spots.push(spot);
      else if (weight >= (proposal.kind === 'organisation' ? 0 : hopeless)) doubts.push({ ...spot, proposal, weight });
    }
  }
  if (doubts.length > 0) settle(document, spots, doubts);
  return spots.sort((a, b) => a.sentence - b.sentence || a.first - b.first);
}

/** "European Union", "American Airlines": the nationality word opens the name of a body. */
function isBody(words: string, next: Token | undefined): boolean {
  if (next === undefined || !isCapitalised(next)) return false;
  const word = next.form.toLowerCase();
  return (
    ownBodies.has(word) ||
    (words === 'European' && /^(?:union|commission|parliament|council|court|central)$/.test(word))
  );
}

/** Takes doubtful names that the places already found speak for: the same name, a place beside it in a list, or one nearby. */
function settle(document: Document, spots: Spot[], doubts: readonly Doubt[]): void {
  const chosen: Chosen = nearness(document, spots);
  const places = new Set<string>();
  const ends = new Set<string>();
  for (const { role, words, sentence, first, last } of spots) {
    if (role !== 'place') continue;
    places.add(fold(words));
    ends.add(`${sentence} ${last}`).add(`${sentence} ${first}`);
  }
  let open = doubts;
  for (let round = 0; round < 2 && open.length > 0; round++) {
    open = open.filter(({ proposal, weight, ...spot }) => {
      const { tokens } = document.sentences[spot.sentence];
      let sum = weight + chosen(proposal.candidates);
      if (places.has(fold(spot.words)) && proposal.kind !== 'organisation') sum += sameName;
      if (isListed(tokens, spot, ends)) sum += inList;
      if (sum < enough) return true;
      spots.push({ ...spot, role: 'place' });
      places.add(fold(spot.words));
      ends.add(`${spot.sentence} ${spot.last}`).add(`${spot.sentence} ${spot.first}`);
      return false;
    });
  }
  for (const { proposal, weight: _, ...spot } of open) {
    if (proposal.kind === null && proposal.candidates.length > 0) spots.push({ ...spot, role: 'context' });
  }
}

const between = /^(?:,|and|or|&|\/|-|–)$/;

/** A place stands before or after it, with only a comma or "and" between. */
function isListed(tokens: readonly Token[], { sentence, first, last }: Spot, ends: ReadonlySet<string>): boolean {
  if (between.test(tokens[first - 1]?.form ?? '') && ends.has(`${sentence} ${first - 2}`)) return true;
  return between.test(tokens[last + 1]?.form ?? '') && ends.has(`${sentence} ${last + 2}`);
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

/** "Sydney Lancaster": a given name before another name, which together no gazetteer knows, whatever the models call them. */
const isGiven = (given: Token, name: Token): boolean =>
  givenNames.has(given.form.toLowerCase()) &&
  isCapitalised(name) &&
  !isFeature(`${given.form} ${name.form}`) &&
  candidatesOf(gazetteer(), `${given.form} ${name.form}`, true).length === 0;

/** Last words of people's names of two words and more: "Peterson" of "Jordan Peterson". */
function surnames(document: Document): Set<string> {
  const found = new Set<string>();
  for (const { tokens, names } of document.sentences) {
    for (let i = 1; i < tokens.length; i++) {
      if (/^(?:Mr|Mrs|Ms|Miss|Dr|Sgt|Lt|Capt|Col|Gen|Sen|Rep|Gov|Det)\.?$/.test(tokens[i - 1].form))
        found.add(tokens[i].form);
    }
    for (const { first, last, kind } of names)
      if (last > first && (kind === 'person' || (last === first + 1 && isGiven(tokens[first], tokens[last]))))
        found.add(tokens[last].form);
  }
  return found;
}
