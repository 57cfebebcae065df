import type { Sentence } from '../../language/document.ts';
import { treeOf } from '../../language/tree.ts';
import { canHeadPhrase } from '../phrases.ts';
import { lastWord, type Stretch } from './stretch.ts';

/** "According to X, …" and "…, according to X": the cue's tokens, the source's head, and what it says. */
export interface According {
  cue: Stretch;
  source: number;
  content: Stretch[];
}

export function accordingIn(sentence: Sentence): According[] {
  const { tokens } = sentence;
  const found: According[] = [];
  tokens.forEach(({ form }, at) => {
    if (!/^according$/i.test(form) || !/^to$/i.test(tokens[at + 1]?.form ?? '')) return;
    const source = sourceAfter(sentence, at + 2);
    if (source < 0) return;
    const end = endOfSource(sentence, at + 2, source);
    const content: Stretch[] = [];
    let before = at - 1;
    while (before >= 0 && tokens[before].upos === 'PUNCT') before--;
    if (before >= 1) {
      let start = before;
      while (start > 0 && !/^[;:]$/.test(tokens[start - 1].form)) start--;
      while (start < before && (tokens[start].upos === 'PUNCT' || tokens[start].upos === 'CCONJ')) start++;
      content.push([start, before]);
    }
    const last = lastWord(sentence);
    // Behind a clause that is whole, only a coordinated one is said too: "…, according to the army, and …".
    const whole = before >= 1 && isClauseRest(sentence, content[0][0], before) && tokens[end + 2]?.upos !== 'CCONJ';
    if (end + 2 <= last && !whole && (tokens[end + 1].form === ',' || before < 1)) {
      const from = tokens[end + 1].upos === 'PUNCT' ? end + 2 : end + 1;
      if (before < 1 || isClauseRest(sentence, from, last)) content.push([from, last]);
    }
    if (content.length > 0) found.push({ cue: [at, at + 1], source, content });
  });
  return found;
}

function sourceAfter(sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  // The parse's own answer: the noun whose case is "according".
  const { head } = tokens[from - 2];
  if (head >= from && canHeadPhrase(sentence, head) && head < from + 10) return head;
  for (let at = from; at < tokens.length && at < from + 8; at++) {
    if (/^(?:NOUN|PROPN|PRON)$/.test(tokens[at].upos)) {
      let to = at;
      while (/^(?:NOUN|PROPN)$/.test(tokens[to + 1]?.upos ?? '') && !/^flat/.test(tokens[to + 1].deprel)) to++;
      return to;
    }
  }
  return -1;
}

function endOfSource(sentence: Sentence, from: number, source: number): number {
  const { tokens } = sentence;
  const { last } = treeOf(sentence);
  let end = Math.max(source, last[source]);
  // A subtree that swallowed the sentence is cut at the first comma behind the source.
  for (let at = source + 1; at <= end; at++) {
    if (tokens[at].form === ',' && (from <= 3 || end - source > 14)) {
      end = at - 1;
      break;
    }
  }
  while (end > source && tokens[end].upos === 'PUNCT') end--;
  return end;
}

function isClauseRest(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (/^(?:VERB|AUX)$/.test(sentence.tokens[at].upos)) return true;
  return false;
}
