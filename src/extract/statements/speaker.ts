import type { Document, Sentence } from '../../language/document.ts';
import { relation, treeOf } from '../../language/tree.ts';
import { nameAt, phraseOf, phraseTokens } from '../arguments/phrases.ts';
import type { DraftFiller, TokenAt } from '../draft.ts';

export type DraftSpeaker = DraftFiller & { role: string | null };

/**
 * The words that name the speaker, and the office or part in which they speak: a name's title ("Foreign Minister Ana
 * Ruiz"), its apposition ("Ana Ruiz, the foreign minister of Peru"), or the noun itself ("the mayor").
 */
export function speakerOf(document: Document, at: TokenAt): DraftSpeaker {
  const sentence = document.sentences[at.sentence];
  const { tokens } = sentence;
  const named = nameIn(sentence, at.token);
  if (named === null) {
    const filler = phraseOf(document, at);
    const office = tokens[at.token].upos !== 'PRON' && sentence.lexicon.offices.isOffice(tokens[at.token].lemma);
    const start = office ? capitalsBefore(sentence, filler.start) : filler.start;
    return { ...filler, start, role: office ? document.report.text.slice(start, filler.end) : null };
  }
  const { first, last, head } = named;
  return {
    start: tokens[first].start,
    end: tokens[last].end,
    head: { sentence: at.sentence, token: head },
    role: titleOf(document, at, first) ?? appositionOf(document, at),
  };
}

/** "Deputy" of "Deputy Prime Minister", where the parse left it out. */
function capitalsBefore(sentence: Sentence, start: number): number {
  const { tokens } = sentence;
  let first = tokens.findIndex((token) => token.start === start);
  while (
    first > 0 &&
    /^\p{Lu}\p{Ll}/u.test(tokens[first].form) &&
    /^\p{Lu}\p{Ll}/u.test(tokens[first - 1].form) &&
    /^(?:PROPN|ADJ|NOUN)$/.test(tokens[first - 1].upos)
  )
    first--;
  return tokens[first]?.start ?? start;
}

/** The person's or body's name that a noun phrase ends in: of "Foreign Minister Ana Ruiz" the last two words. */
function nameIn(sentence: Sentence, head: number): { first: number; last: number; head: number } | null {
  const name = nameAt(sentence, head);
  const bare =
    name !== null && name.first === name.last && sentence.lexicon.offices.isOffice(sentence.tokens[name.first].lemma);
  if (name !== null && !bare) return { ...name, head };
  if (!sentence.lexicon.offices.isOffice(sentence.tokens[head].lemma)) return null;
  // "head of MI6 Sir John Sawers", "President Ana Ruiz": the office heads the phrase, the name hangs on it.
  for (const child of treeOf(sentence).children[head]) {
    const { deprel } = sentence.tokens[child];
    if (child < head || !/^(?:flat|appos|compound)$/.test(relation(deprel))) continue;
    const found = nameAt(sentence, child);
    if (found?.kind === 'person' && !commaBetween(sentence, head, found.first)) return { ...found, head: child };
  }
  const [, last] = phraseTokens(sentence, head);
  const after = sentence.names.find(({ first, kind }) => kind === 'person' && first > last && first <= last + 5);
  if (after === undefined) return null;
  for (let at = last + 1; at < after.first; at++)
    if (!/^(?:of|for|at|the|Sir|Dame|Lord|Lady|Dr|Mr|Mrs|Ms|\p{Lu}[\p{Lu}\d]+)\.?$/u.test(sentence.tokens[at].form))
      return null;
  return { ...after, head: after.first };
}

const commaBetween = (sentence: Sentence, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++) if (sentence.tokens[at].form === ',') return true;
  return false;
};

const HONORIFIC = / (?:Sir|Dame|Lord|Lady|Dr|Mr|Mrs|Ms|Miss|Prof|Sheikh)\.?$/;

/** The words of an office right before a name: from the phrase's first word to the name. */
function titleOf(document: Document, at: TokenAt, nameFirst: number): string | null {
  const sentence = document.sentences[at.sentence];
  const { tokens } = sentence;
  let office = -1;
  let first = nameFirst;
  for (let token = nameFirst - 1; token >= 0 && token >= nameFirst - 12; token--) {
    const { upos, form, lemma } = tokens[token];
    if (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(upos) || form === "'s" || form === '’s' || form === '-') {
      if (sentence.lexicon.offices.isOffice(lemma) && office < 0) {
        if (token < nameFirst - 1 && !/^(?:of|for|at|to)$/i.test(tokens[token + 1].form)) break;
        office = token;
      }
      first = token;
    } else if (/^(?:of|for|at|to|the|and)$/i.test(form) && token > 0) {
      if (office >= 0) break;
    } else break;
  }
  if (office < 0) return null;
  while (first < office && (tokens[first].form === '-' || /^['’]s$/.test(tokens[first].form))) first++;
  return document.report.text
    .slice(tokens[first].start, tokens[nameFirst - 1].end)
    .replace(HONORIFIC, '')
    .replace(/ (?:of|for|at|to)$/i, '');
}

/** The office in an apposition after the name: "…, the foreign minister of Peru,". */
function appositionOf(document: Document, at: TokenAt): string | null {
  const sentence = document.sentences[at.sentence];
  const { tokens } = sentence;
  const { children, last } = treeOf(sentence);
  for (const child of children[at.token]) {
    if (
      relation(tokens[child].deprel) !== 'appos' ||
      child < at.token ||
      !sentence.lexicon.offices.isOffice(tokens[child].lemma)
    )
      continue;
    const [first, end] = phraseTokens(sentence, child);
    let to = end;
    for (const below of children[child]) {
      if (below > end && relation(tokens[below].deprel) === 'nmod' && below - end <= 8)
        to = Math.max(to, last[below] - below <= 12 ? last[below] : phraseTokens(sentence, below)[1]);
    }
    for (let token = end; token <= to; token++) {
      if (tokens[token].form === ',' || /^(?:who|which|that)$/i.test(tokens[token].form)) {
        to = token - 1;
        break;
      }
    }
    return document.report.text.slice(tokens[first].start, tokens[to].end);
  }
  return null;
}
