import type { Document, NameKind, NameSpan, Sentence } from '../../language/document.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { withPurpose, wordedBodies } from './bodies.ts';
import { documentNames, isArticle, isCapital, isProper, isTitle, keyOf, namesAgain } from './document-names.ts';
import { bareTitle } from './fold-name.ts';

/** The document with its names corrected (see `correctedNames`); all else of it stands. */
export function withCorrectedNames(document: Document): Document {
  const names = correctedNames(document);
  return { ...document, sentences: document.sentences.map((sentence, s) => ({ ...sentence, names: names[s]! })) };
}

/**
 * The names of a document, corrected by what all of it tells: Arabic articles stay with their name, a title makes a name of the word behind
 * it, "Long Name (LN)" ties the letters to the words, and what is a name in one place is one in all.
 */
function correctedNames(document: Document): NameSpan[][] {
  const names = document.sentences.map((sentence) => whole(sentence));
  document.sentences.forEach((sentence, s) => {
    for (const found of titled(sentence)) put(names[s]!, found);
    for (const found of lettered(sentence)) put(names[s]!, found);
    for (const found of wordedBodies(sentence)) put(names[s]!, found, ['person', 'place']);
    // Letters in brackets belong to a body, whatever the tagger took its name for.
    for (const found of shortened(sentence)) put(names[s]!, found, ['person']);
  });
  const known = documentNames(document, names);
  document.sentences.forEach((sentence, s) => {
    for (const found of namesAgain(sentence, known)) put(names[s]!, found);
    for (const name of names[s]!) {
      name.kind = known.kinds.get(keyOf(sentence, name)) ?? name.kind;
      if (
        name.kind === 'organisation' &&
        name.last > name.first &&
        sentence.lexicon.facilities.isGround(sentence.tokens[name.last]!.form)
      )
        name.kind = 'place';
    }
    names[s]!.sort((a, b) => a.first - b.first);
  });
  return names;
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

/** The tagger's names with the rest of "al-Assad" that belongs to them. */
function whole(sentence: Sentence): NameSpan[] {
  const { tokens, lexicon } = sentence;
  const names: NameSpan[] = [];
  for (const { first, last, kind } of sentence.names) {
    let from = first;
    let to = last;
    if (isArticle(tokens[to]?.form, lexicon) && tokens[to + 1]?.form === '-' && isCapital(tokens[to + 2]?.form))
      to += 2;
    else if (
      tokens[to + 1] !== undefined &&
      isArticle(tokens[to + 1]?.form, lexicon) &&
      tokens[to + 2]?.form === '-' &&
      isCapital(tokens[to + 3]?.form)
    )
      to += 3;
    if (from >= 2 && tokens[from - 1]!.form === '-' && isArticle(tokens[from - 2]?.form, lexicon)) from -= 2;
    if (isArticle(tokens[from]?.form, lexicon) && tokens[from + 1]?.form === '-')
      while (isProper(sentence, from - 1) && !isTitle(tokens[from - 1]!.form, lexicon)) from--;
    if (kind === 'person') from = pastTitles(sentence, from, to);
    // "Prime Minister" alone is an office, not somebody's name.
    if (kind === 'person' && tokens.slice(from, to + 1).every(({ form }) => isTitle(form, lexicon))) continue;
    if (kind === 'organisation') to = withPurpose(sentence, to);
    if (from > to || names.some((name) => name.first <= to && name.last >= from)) continue;
    names.push({ first: from, last: to, kind });
  }
  return names;
}

/** Past what a person is to the name: "UN Envoy Geir …", "Sheikh Ahmed …". Kings and popes keep theirs. */
function pastTitles({ tokens, lexicon: { titles, bodies } }: Sentence, first: number, last: number): number {
  let from = first;
  for (let i = first; i < last; i++) {
    const word = bareTitle(tokens[i]!.form);
    if (
      !titles.gender.has(word) ||
      titles.partOfName.has(word) ||
      (titles.alsoNames.has(word) && i + 2 > last) ||
      !isCapital(tokens[i + 1]!.form)
    )
      continue;
    if (i === from || bodies.byLetters.has(tokens[from]!.form)) from = i + 1;
  }
  return from;
}

/** "Ms Rayner", "Gen. Haftar", "President Bashar al-Assad": the capitalised words behind a title. */
function titled(sentence: Sentence): NameSpan[] {
  const { tokens, lexicon } = sentence;
  const { onlyOfPeople, notNames } = lexicon.titles;
  const { particles } = lexicon.nameParts;
  const found: NameSpan[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (!isCapital(tokens[i]!.form) || !onlyOfPeople.has(bareTitle(tokens[i]!.form))) continue;
    let last = i;
    for (let at = i + 1; at < tokens.length && at <= i + 5; at++) {
      const { form } = tokens[at]!;
      if (isProper(sentence, at) && !notNames.has(form.toLowerCase())) last = at;
      else if (
        !(particles.has(form.toLowerCase()) || form === '-') ||
        !isCapital(tokens[at + 1]?.form ?? tokens[at]!.form)
      )
        break;
    }
    let first = i + 1;
    while (first <= last && isTitle(tokens[first]!.form, lexicon)) first++;
    if (first <= last && /\p{Ll}/u.test(tokens[last]!.form)) found.push({ first, last, kind: 'person' });
  }
  return found;
}

/** "NATO", "the UN": bodies called by their letters, where no longer name holds them. */
function lettered({ tokens, lexicon: { bodies } }: Sentence): NameSpan[] {
  return tokens.flatMap(({ form, upos }, i): NameSpan[] =>
    upos === 'PROPN' && bodies.byLetters.has(form) ? [{ first: i, last: i, kind: 'organisation' }] : [],
  );
}

/** "Hayat Tahrir al-Sham (HTS)": the words whose first letters stand in brackets, and the letters. */
function shortened(sentence: Sentence): NameSpan[] {
  const { tokens } = sentence;
  const found: NameSpan[] = [];
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (tokens[i]!.form !== '(' || tokens[i + 2]!.form !== ')') continue;
    const letters = tokens[i + 1]!.form.replace(/[.-]/g, '');
    if (!/^\p{Lu}{2,7}$/u.test(letters)) continue;
    const first = expandsTo(
      tokens.slice(0, i).map(({ form }) => form),
      letters,
      sentence.lexicon,
    );
    if (first === null) continue;
    let last = i - 1;
    while (last > first && !isCapital(tokens[last]!.form)) last--;
    found.push({ first, last, kind: 'organisation' }, { first: i + 1, last: i + 1, kind: 'organisation' });
  }
  return found;
}

/** Where the words before begin whose initials, small words left out, are the letters; null when they are not. */
function expandsTo(forms: readonly string[], letters: string, { nameParts }: Lexicon): number | null {
  let left = letters.length - 1;
  for (let at = forms.length - 1; at >= 0 && at >= forms.length - letters.length * 3 - 2; at--) {
    const form = forms[at]!;
    if (isCapital(form) && form[0]!.toUpperCase() === letters[left]!.toUpperCase()) {
      if (left === 0) return at;
      left--;
    } else if (isCapital(form) || !nameParts.withoutLetter.has(form.toLowerCase())) return null;
  }
  return null;
}
