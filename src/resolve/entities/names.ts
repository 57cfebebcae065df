import type { Document, Sentence } from '../../language/document.ts';
import type { EntityKind } from '../../record/entity.ts';
import { isPiece, kindWithoutPlace } from '../toponyms/unplaced.ts';
import type { Toponym } from '../toponyms.ts';
import type { NameMention } from './cluster.ts';
import { foldName } from './fold-name.ts';
import { bareTitle, formAt, formsOf, isTitle, spanOf } from './forms.ts';

/** The names of each sentence in text order, none overlapping: people, bodies, places and nationality words. */
export function namesOf(document: Document, places: readonly Toponym[]): NameMention[][] {
  const placesIn: Toponym[][] = document.sentences.map(() => []);
  for (const place of places) placesIn[place.sentence]?.push(place);
  return document.sentences.map((sentence, s) => {
    const toponyms = placesIn[s] ?? [];
    const found = taggedNames(sentence, toponyms);
    for (const toponym of toponyms) {
      if (found.some((name) => name.first <= toponym.last && name.last >= toponym.first)) continue;
      found.push({ ...toponym, kind: toponym.kind === 'demonym' ? 'group' : 'place', toponym });
    }
    return found.sort((a, b) => a.first - b.first).map((name) => nameMention(sentence, s, name));
  });
}

/** Where a name stands and what it names, with the toponym it is. */
interface Named {
  first: number;
  last: number;
  kind: EntityKind;
  toponym: Toponym | null;
}

/** The tagger's names that no toponym outdoes. The longer of the two wins; for the same words the toponym, which was weighed against what the tagger says. */
function taggedNames(sentence: Sentence, toponyms: readonly Toponym[]): Named[] {
  const found: Named[] = [];
  for (const { first, last, kind } of sentence.names) {
    const rival = toponyms.find((one) => one.first <= last && one.last >= first);
    if (rival !== undefined) {
      if (isPartyBefore(sentence, first, last, rival)) continue;
      const outgrown = kind === 'place' && isPiece(sentence.tokens, { first, last }, rival, sentence.lexicon);
      if (!outgrown && (kind === 'place' || rival.last - rival.first >= last - first)) continue;
    }
    const named = isGroundHere(sentence, first, last, kind)
      ? 'place'
      : kind === 'place'
        ? kindWithoutPlace(formsOf(sentence, first, last), isLocated(sentence, first), sentence.lexicon)
        : kind;
    if (named !== null) found.push({ first, last, kind: named, toponym: null });
  }
  return found;
}

/** "Outside Sample Hospital", "near the Sample Power Plant": a body by its name, and a place by where things happen. */
function isGroundHere(sentence: Sentence, first: number, last: number, kind: EntityKind): boolean {
  if (kind !== 'organisation' || first === last || !isLocated(sentence, first)) return false;
  const { facilities } = sentence.lexicon;
  const word = formAt(sentence, last).toLowerCase();
  return facilities.isSite(word);
}

/** "D-Westfield": the letter of a party before a district is no part of a name. */
const isPartyBefore = (sentence: Sentence, first: number, last: number, district: Toponym): boolean =>
  district.last === last &&
  district.first === first + 2 &&
  formAt(sentence, first + 1) === '-' &&
  /^\p{Lu}{1,3}$/u.test(formAt(sentence, first));

/** Words before it say that something is there: "in", "near the". */
function isLocated(sentence: Sentence, first: number): boolean {
  const { determiners, prepositions } = sentence.lexicon;
  const before = formAt(sentence, first - 1).toLowerCase();
  const at = determiners.article.has(before) ? formAt(sentence, first - 2).toLowerCase() : before;
  return prepositions.locative.has(at);
}

function nameMention(sentence: Sentence, s: number, { first, last, kind, toponym }: Named): NameMention {
  const forms = formsOf(sentence, first, last);
  const { lexicon } = sentence;
  const { words, titles } =
    kind === 'person'
      ? foldName(forms, lexicon)
      : { words: foldName(['', ...forms], lexicon).words.filter(Boolean), titles: [] };
  return {
    form: 'name',
    sentence: s,
    first,
    last,
    head: headOf(sentence, first, last),
    ...spanOf(sentence, first, last),
    kind,
    words,
    place: toponym?.place ?? null,
    titles: kind === 'person' ? [...titlesBefore(sentence, first), ...titles] : titles,
  };
}

/** The token of a phrase that hangs on something outside it; the last one where the parse has none. */
function headOf({ tokens }: Sentence, first: number, last: number): number {
  const outside = tokens
    .slice(first, last + 1)
    .findIndex(({ head, deprel }) => (head < first || head > last) && !/^(?:punct|det|case)$/.test(deprel));
  return outside < 0 ? last : first + outside;
}

/** Titles right before a person's name, four at most: "Deputy Prime Minister Angela …" gives "deputy", "prime", "minister". */
function titlesBefore(sentence: Sentence, first: number): string[] {
  const titles: string[] = [];
  for (let at = first - 1; at >= first - 4 && isTitle(sentence, at); at--)
    titles.unshift(bareTitle(formAt(sentence, at)));
  return titles;
}
