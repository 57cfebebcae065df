import type { Document, Sentence } from '../../language/document.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { EntityKind } from '../../record/entity.ts';
import { isPiece, kindWithoutPlace } from '../toponyms/unplaced.ts';
import type { Toponym } from '../toponyms.ts';
import type { NameMention } from './cluster.ts';
import { bareTitle, foldName } from './fold-name.ts';

/** The token of a phrase that hangs on something outside it; the last one where the parse has none. */
export function headOf(sentence: Sentence, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const { head, deprel } = sentence.tokens[i]!;
    if ((head < first || head > last) && deprel !== 'punct' && deprel !== 'det' && deprel !== 'case') return i;
  }
  return last;
}

/** The names of each sentence in text order, none overlapping: people, bodies, places and nationality words. */
export function namesOf(document: Document, places: readonly Toponym[]): NameMention[][] {
  const placesIn: Toponym[][] = document.sentences.map(() => []);
  for (const place of places) placesIn[place.sentence]!.push(place);
  return document.sentences.map((sentence, s) => {
    const found: NameMention[] = [];
    const add = (first: number, last: number, kind: EntityKind, toponym: Toponym | null): void => {
      const forms = sentence.tokens.slice(first, last + 1).map(({ form }) => form);
      const { words, titles } =
        kind === 'person' ? foldName(forms, document.lexicon) : plainName(forms, document.lexicon);
      if (kind === 'person') titles.unshift(...titlesBefore(sentence, first));
      found.push({
        form: 'name',
        sentence: s,
        first,
        last,
        head: headOf(sentence, first, last),
        start: sentence.tokens[first]!.start,
        end: sentence.tokens[last]!.end,
        kind,
        words,
        place: toponym?.place ?? null,
        titles,
      });
    };
    const topo = placesIn[s]!;
    for (const { first, last, kind } of sentence.names) {
      const rival = topo.find((t) => t.first <= last && t.last >= first);
      // The longer of the two wins; for the same words the toponym, which was weighed against what the tagger says.
      // "D-Westfield": the letter of a party before a district is no part of a name.
      const party = rival !== undefined && rival.last === last && rival.first === first + 2;
      if (party && sentence.tokens[first + 1]!.form === '-' && /^\p{Lu}{1,3}$/u.test(sentence.tokens[first]!.form))
        continue;
      const outgrown = rival !== undefined && kind === 'place' && isPiece(sentence.tokens, { first, last }, rival);
      if (rival !== undefined && !outgrown && (kind === 'place' || rival.last - rival.first >= last - first)) continue;
      if (kind === 'place') {
        const forms = sentence.tokens.slice(first, last + 1).map(({ form }) => form);
        const other = kindWithoutPlace(forms, isLocated(sentence, first));
        if (other !== null) add(first, last, other, null);
        continue;
      }
      add(first, last, kind, null);
    }
    for (const place of topo) {
      if (found.some((name) => name.first <= place.last && name.last >= place.first)) continue;
      add(place.first, place.last, place.kind === 'demonym' ? 'group' : 'place', place);
    }
    return found.sort((a, b) => a.first - b.first);
  });
}

/** Words before it say that something is there: "in", "near the". */
function isLocated({ tokens, lexicon: { determiners, prepositions } }: Sentence, first: number): boolean {
  const at = determiners.article.has(tokens[first - 1]?.form.toLowerCase() ?? '') ? first - 2 : first - 1;
  return prepositions.locative.has(tokens[at]?.form.toLowerCase() ?? '');
}

const plainName = (forms: readonly string[], lexicon: Lexicon): { words: string[]; titles: string[] } => ({
  words: foldName(['', ...forms], lexicon).words.filter(Boolean),
  titles: [],
});

/** Titles right before a person's name: "Deputy Prime Minister Angela …" gives "deputy", "prime", "minister". */
function titlesBefore(sentence: Sentence, first: number): string[] {
  const titles: string[] = [];
  for (let i = first - 1; i >= 0 && i >= first - 4; i--) {
    const plain = bareTitle(sentence.tokens[i]!.form);
    if (!sentence.lexicon.titles.gender.has(plain)) break;
    titles.unshift(plain);
  }
  return titles;
}
