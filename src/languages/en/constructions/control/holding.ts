import { nameAt } from '../../../../extract/arguments/phrases.ts';
import { isPlace } from '../../../../extract/states/found.ts';
import type { Sentence } from '../../../../language/document.ts';
import { type WordSet, words } from '../../../../language/lexicon.ts';
import { all, below, down, form, has, lemma, not, type Test, tag } from '../../../../language/pattern.ts';
import { partial, partly, shares } from '../../lexicon/holding.ts';
import { ofPhrase } from '../paths.ts';
import type { StateParts } from '../state.ts';

/** "Most of the city", "a quarter of the town": the word that says how much. */
export const isShare = lemma(shares);

/** What a word of a share is a share of; the word itself where it is no share or nothing follows. */
export const wholeOf = (sentence: Sentence, token: number): number =>
  isShare(sentence, token) ? (ofPhrase(sentence, token)[0] ?? token) : token;

/** A place, or a proper noun that no list knows: what is under control is ground. */
export const isGround: Test = (sentence, token) =>
  isPlace(sentence, token) || (sentence.tokens[token]?.upos === 'PROPN' && nameAt(sentence, token) === null);

/** "Aleppo, Homs and Hama": a place and those coordinated with it. */
export const placesWith = (sentence: Sentence, place: number): number[] => [
  place,
  ...down('conj', isPlace)(sentence, place),
];

/** Holder and place as a state: in part or in full, now or before, as the words around the cue say. */
export function holding(sentence: Sentence, cue: number, holder: number, place: number): StateParts {
  const whole = wholeOf(sentence, place);
  const part = isShare(sentence, place) || isPartial(sentence, whole) || isPartly(sentence, cue);
  const before = wasHeld(sentence, cue);
  // "Held by rebels since 2012" still holds; "had been held by rebels since 2012" tells of the time before what is told.
  const still = !before && follows(sentence, cue, since);
  return {
    subject: holder,
    object: whole,
    value: part ? 'part' : 'full',
    ...(still ? { background: false } : before ? { background: true } : {}),
  };
}

/** "Northern districts": ground without a name of which only a part is meant. */
const isPartial = all(not(tag('PROPN')), has(below(form(partial))));
const isPartly = has(below(form(partly)));

const since = words('since');
const until = words('until');
const had = words('had');
const was = words('was were');
const before = words('formerly previously once');
const said = words('said');

const WINDOW = 12;
const follows = ({ tokens }: Sentence, cue: number, forms: WordSet): boolean =>
  tokens.slice(cue + 1, cue + WINDOW).some((token) => forms.has(token.form.toLowerCase()));

/** "Had been held", "formerly controlled", "which was held by … until": who held it before, not who holds it. */
function wasHeld(sentence: Sentence, cue: number): boolean {
  const lead = sentence.tokens.slice(Math.max(0, cue - 5), cue).map((token) => token.form.toLowerCase());
  const clause = lead.slice(Math.max(lead.lastIndexOf(','), lead.lastIndexOf(';')) + 1);
  const has = (forms: WordSet): boolean => clause.some((word) => forms.has(word));
  if ((has(had) && !has(said)) || has(before)) return true;
  return has(was) && follows(sentence, cue, until);
}
