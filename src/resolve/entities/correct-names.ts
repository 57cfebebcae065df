import type { Document, NameKind, NameSpan, Sentence } from '../../language/document.ts';
import { withPurpose, wordedBodies } from './bodies.ts';
import { type DocumentNames, documentNames, keyOf, namesAgain } from './document-names.ts';
import { bareTitle, formAt, formsOf, isCapital, isJoinedArticle, isProper, isTitle } from './forms.ts';

/**
 * The document with its names corrected by what all of it tells: Arabic articles stay with their name, a title makes a name of the word
 * behind it, "Long Name (LN)" ties the letters to the words, and what is a name in one place is one in all. All else of it stands.
 */
export function withCorrectedNames(document: Document): Document {
  const names = document.sentences.map(namesWithin);
  const known = documentNames(document, names);
  return {
    ...document,
    sentences: document.sentences.map((sentence, s) => ({
      ...sentence,
      names: inAgreement(sentence, names[s] ?? [], known),
    })),
  };
}

/** The names of a sentence by its own words. */
function namesWithin(sentence: Sentence): NameSpan[] {
  const names = taggedNames(sentence);
  for (const found of titledNames(sentence)) put(names, found);
  for (const found of lettered(sentence)) put(names, found);
  for (const found of wordedBodies(sentence)) put(names, found, ['person', 'place']);
  // Letters in brackets belong to a body, whatever the tagger took its name for.
  for (const found of shortened(sentence)) put(names, found, ['person']);
  return names;
}

/** The names of a sentence in text order, with those that the rest of the document knows, of the kinds that it tells. */
function inAgreement(sentence: Sentence, within: readonly NameSpan[], known: DocumentNames): NameSpan[] {
  const names = [...within];
  for (const found of namesAgain(sentence, known)) put(names, found);
  return names
    .map((name) => {
      const kind = known.kinds.get(keyOf(sentence, name)) ?? name.kind;
      const isGround =
        kind === 'organisation' &&
        name.last > name.first &&
        sentence.lexicon.facilities.isGround(formAt(sentence, name.last));
      return { ...name, kind: isGround ? 'place' : kind };
    })
    .sort((a, b) => a.first - b.first);
}

/** Adds a name unless one that is as long stands there; of those kinds, what has the same words takes the name's kind. */
function put(names: NameSpan[], found: NameSpan, over: readonly NameKind[] = []): void {
  const rivals = names.filter(({ first, last }) => first <= found.last && last >= found.first);
  const same = rivals.find(({ first, last }) => first === found.first && last === found.last);
  if (same !== undefined) {
    if (over.includes(same.kind)) same.kind = found.kind;
    return;
  }
  if (rivals.some(({ first, last }) => last - first >= found.last - found.first)) return;
  for (const rival of rivals) names.splice(names.indexOf(rival), 1);
  names.push(found);
}

/** The tagger's names with the words that belong to them, and without those that do not. */
function taggedNames(sentence: Sentence): NameSpan[] {
  const names: NameSpan[] = [];
  for (const { first: tagged, last: end, kind } of sentence.names) {
    let first = withArticleBefore(sentence, tagged);
    let last = withArticleBehind(sentence, end);
    if (kind === 'person') {
      first = pastTitles(sentence, first, last);
      // "Prime Minister" alone is an office, not somebody's name.
      if (isOffice(sentence, first, last)) continue;
    }
    if (kind === 'organisation') last = withPurpose(sentence, last);
    if (first > last || names.some((name) => name.first <= last && name.last >= first)) continue;
    names.push({ first, last, kind });
  }
  return names;
}

/** The tagger's "Assad" with the article before it, and "al-Assad" with the names before it: "Bashar al-Assad". */
function withArticleBefore(sentence: Sentence, tagged: number): number {
  let first = isJoinedArticle(sentence, tagged - 2) ? tagged - 2 : tagged;
  if (isJoinedArticle(sentence, first)) while (isProper(sentence, first - 1) && !isTitle(sentence, first - 1)) first--;
  return first;
}

/** The tagger's "Tahrir al", or its "Tahrir", with "al-Sham" behind. */
function withArticleBehind(sentence: Sentence, tagged: number): number {
  const article = [tagged, tagged + 1].find((at) => isJoinedArticle(sentence, at));
  return article !== undefined && isCapital(formAt(sentence, article + 2)) ? article + 2 : tagged;
}

const isOffice = (sentence: Sentence, first: number, last: number): boolean =>
  sentence.tokens.slice(first, last + 1).every((_, i) => isTitle(sentence, first + i));

/** Past what a person is to the name: "UN Envoy Geir …", "Sheikh Ahmed …". Kings and popes keep theirs. */
function pastTitles(sentence: Sentence, first: number, last: number): number {
  const { titles, bodies } = sentence.lexicon;
  let from = first;
  for (let at = first; at < last; at++) {
    const title = bareTitle(formAt(sentence, at));
    const isLone = titles.alsoNames.has(title) && at + 2 > last;
    if (!titles.gender.has(title) || titles.partOfName.has(title) || isLone) continue;
    if (!isCapital(formAt(sentence, at + 1))) continue;
    if (at === from || bodies.byLetters.has(formAt(sentence, from))) from = at + 1;
  }
  return from;
}

/** "Ms Rayner", "Gen. Haftar", "President Bashar al-Assad": the capitalised words behind a title. */
function titledNames(sentence: Sentence): NameSpan[] {
  const { onlyOfPeople } = sentence.lexicon.titles;
  const found: NameSpan[] = [];
  for (const [at, { form }] of sentence.tokens.entries()) {
    if (!isCapital(form) || !onlyOfPeople.has(bareTitle(form))) continue;
    const last = endOfTitled(sentence, at);
    let first = at + 1;
    while (first <= last && isTitle(sentence, first)) first++;
    if (first <= last && /\p{Ll}/u.test(formAt(sentence, last))) found.push({ first, last, kind: 'person' });
  }
  return found;
}

/** The last capitalised word behind a title, five words at most; the title itself where there is none. */
function endOfTitled(sentence: Sentence, title: number): number {
  const { titles, nameParts } = sentence.lexicon;
  let last = title;
  for (let at = title + 1; at <= title + 5; at++) {
    const word = formAt(sentence, at).toLowerCase();
    if (isProper(sentence, at) && !titles.notNames.has(word)) last = at;
    else if (!(word === '-' || nameParts.particles.has(word)) || !isCapital(formAt(sentence, at + 1))) break;
  }
  return last;
}

/** "NATO", the "UN": bodies called by their letters, where no longer name holds them. */
function lettered({ tokens, lexicon: { bodies } }: Sentence): NameSpan[] {
  return tokens.flatMap(({ form, upos }, at): NameSpan[] =>
    upos === 'PROPN' && bodies.byLetters.has(form) ? [{ first: at, last: at, kind: 'organisation' }] : [],
  );
}

/** "Hayat Tahrir al-Sham (HTS)": the words whose first letters stand in brackets, and the letters. */
function shortened(sentence: Sentence): NameSpan[] {
  const found: NameSpan[] = [];
  for (const [bracket, { form }] of sentence.tokens.entries()) {
    if (form !== '(' || formAt(sentence, bracket + 2) !== ')') continue;
    const letters = formAt(sentence, bracket + 1).replace(/[.-]/g, '');
    const first = /^\p{Lu}{2,7}$/u.test(letters) ? startOfExpansion(sentence, bracket, letters) : null;
    if (first === null) continue;
    let last = bracket - 1;
    while (last > first && !isCapital(formAt(sentence, last))) last--;
    found.push({ first, last, kind: 'organisation' }, { first: bracket + 1, last: bracket + 1, kind: 'organisation' });
  }
  return found;
}

/** Where the words before a bracket begin whose initials, small words left out, are the letters; null when they are not. */
function startOfExpansion(sentence: Sentence, bracket: number, letters: string): number | null {
  const { withoutLetter } = sentence.lexicon.nameParts;
  const longest = letters.length * 3 + 2;
  const start = Math.max(0, bracket - longest);
  let left = letters.length;
  for (const [back, form] of formsOf(sentence, start, bracket - 1)
    .reverse()
    .entries()) {
    if (isCapital(form)) {
      if (form.charAt(0).toUpperCase() !== letters.charAt(left - 1)) return null;
      left--;
      if (left === 0) return bracket - 1 - back;
    } else if (!withoutLetter.has(form.toLowerCase())) return null;
  }
  return null;
}
