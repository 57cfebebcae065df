import type { Document, Sentence } from '../../language/document.ts';
import type { WordSet } from '../../language/lexicon.ts';
import { childrenOf, extentOf, lowerAt, relation, tokenAt } from '../../language/tree.ts';
import { phraseTokens } from '../arguments/phrases.ts';

/** The office or part in which a named speaker speaks, as the words beside the name tell it; null where they do not. */
export const roleBeside = (document: Document, sentence: Sentence, head: number, nameFirst: number): string | null =>
  titleBefore(document, sentence, nameFirst) ?? appositionOf(document, sentence, head);

/** How many words before a name its title may begin. */
const REACH = 12;

/** The words of an office right before a name: from the phrase's first word to the name. */
function titleBefore({ report }: Document, sentence: Sentence, name: number): string | null {
  const { offices, titles } = sentence.lexicon;
  let office = -1;
  let first = name;
  for (let at = name - 1; at >= 0 && at >= name - REACH; at--) {
    if (isInTitle(sentence, at)) {
      if (office < 0 && offices.isOffice(tokenAt(sentence, at).lemma)) {
        if (at < name - 1 && !offices.over.has(small(sentence, at + 1))) break;
        office = at;
      }
      first = at;
    } else if (office >= 0 || at === 0 || !isLink(sentence, at)) break;
  }
  if (office < 0) return null;
  while (first < office && (tokenAt(sentence, first).form === '-' || isPossessive(sentence, first))) first++;
  const words = report.text.slice(tokenAt(sentence, first).start, tokenAt(sentence, name - 1).end);
  return withoutLast(withoutLast(words, titles.honorifics), offices.over);
}

const small = (sentence: Sentence, at: number): string => lowerAt(sentence, at);

const isPossessive = (sentence: Sentence, at: number): boolean =>
  sentence.lexicon.nameParts.possessive.has(tokenAt(sentence, at).form);

const isInTitle = (sentence: Sentence, at: number): boolean =>
  /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokenAt(sentence, at).upos) ||
  isPossessive(sentence, at) ||
  tokenAt(sentence, at).form === '-';

/** Small words inside a title: "minister OF THE interior AND trade". */
function isLink(sentence: Sentence, at: number): boolean {
  const { offices, determiners, conjunctions } = sentence.lexicon;
  const word = small(sentence, at);
  return offices.over.has(word) || determiners.article.has(word) || conjunctions.joining.has(word);
}

/** Words without the last one, where it is one of some: "Foreign Minister Dr" without "Dr". */
function withoutLast(text: string, words: WordSet): string {
  const blank = text.lastIndexOf(' ');
  const last = text
    .slice(blank + 1)
    .replace(/\.$/, '')
    .toLowerCase();
  return blank >= 0 && words.has(last) ? text.slice(0, blank) : text;
}

/** How far behind its office what it is over may begin, and how long it may be, in tokens. */
const NEAR = 8;
const LONG = 12;

/** The office in an apposition after the name: "…, the foreign minister of Peru,". */
function appositionOf({ report }: Document, sentence: Sentence, head: number): string | null {
  const office = childrenOf(sentence, head).find(
    (child) =>
      child >= head &&
      relation(tokenAt(sentence, child).deprel) === 'appos' &&
      sentence.lexicon.offices.isOffice(tokenAt(sentence, child).lemma),
  );
  if (office === undefined) return null;
  const [first, end] = phraseTokens(sentence, office);
  const to = endOfOffice(sentence, office, end);
  return report.text.slice(tokenAt(sentence, first).start, tokenAt(sentence, to).end);
}

/** The last word of an office with what it is over, before a comma or a relative clause. */
function endOfOffice(sentence: Sentence, office: number, end: number): number {
  let to = end;
  for (const below of childrenOf(sentence, office)) {
    if (below <= end || below - end > NEAR || relation(tokenAt(sentence, below).deprel) !== 'nmod') continue;
    const [, last] = extentOf(sentence, below);
    to = Math.max(to, last - below <= LONG ? last : phraseTokens(sentence, below)[1]);
  }
  for (let at = end; at <= to; at++) {
    const { form } = tokenAt(sentence, at);
    if (form === ',' || sentence.lexicon.pronouns.relative.has(form.toLowerCase())) return at - 1;
  }
  return to;
}
