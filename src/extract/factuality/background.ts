import type { Document, Sentence } from '../../language/document.ts';
import { relation, treeOf } from '../../language/tree.ts';
import { habits } from '../../languages/en/lexicon/attitudes.ts';
import type { Report } from '../../record/report.ts';
import { isVerbal } from '../arguments.ts';
import { clauseHead } from '../phrases.ts';
import { isTime } from '../time-words.ts';

const year = /^(?:1[5-9]\d\d|20\d\d)$/;
const decade = /^(?:1[5-9]\d0|20\d0)s$|^'?\d0s$/;
/** What follows "for" is a term to come. */
const punishing =
  /^(?:jail|sentence|imprison|ban|suspend|bar|disqualify|exile|banish|lock|extend|prolong|elect|appoint)$/;
const longAgo = /^(?:year|decade|century|month)$/;

/**
 * Whether an event is history or context: dated before the year of publication, years ago, "since 2011", "former",
 * in the past perfect outside reported speech, or a habit.
 */
export function isBackground(
  document: Document,
  sentence: Sentence,
  token: number,
  said: ReadonlySet<number> = new Set(),
): boolean {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  // "The besieged town": what a participle before a noun tells is how things stand, not what happened.
  if (tokens[token].deprel === 'amod' && isVerbal(tokens[token])) return true;
  if (isAside(sentence, token) || isEnded(sentence, token)) return true;
  const head = clauseHead(sentence, token);
  const published = yearOf(document.report);
  if (isBesideHistory(sentence, head, published)) return true;
  for (const at of head === token ? [head] : [token, head]) {
    for (const child of children[at]) {
      const { deprel, lemma } = tokens[child];
      const name = relation(deprel);
      if (name === 'aux' && lemma.toLowerCase() === 'have' && tokens[child].xpos === 'VBD' && at === head) {
        if (!isReported(sentence, head, said) && !children[head].some((other) => tokens[other].xpos === 'MD'))
          return true;
      }
      if (name === 'advmod' && habits.has(lemma.toLowerCase()) && /^VB[PZ]$/.test(tokens[at].xpos)) return true;
      if (name === 'advmod' && lemma.toLowerCase() === 'ago') {
        if (children[child].some((other) => longAgo.test(tokens[other].lemma.toLowerCase()))) return true;
      }
      if (name !== 'obl' && name !== 'nmod' && name !== 'nummod' && name !== 'compound' && name !== 'amod') continue;
      if (name === 'nmod' && at !== token && !year.test(tokens[child].form)) continue;
      if (isOldTime(sentence, child, published)) return true;
    }
  }
  // "Victims of the 2010 Vladikavkaz bombing": a year before the noun dates it.
  if (published !== null && !isVerbal(tokens[token])) {
    for (let at = token - 1; at >= Math.max(0, token - 4); at--) {
      const { form, upos, head: on } = tokens[at];
      if (year.test(form) && upos === 'NUM' && on >= at && Number(form) < published) return true;
      if (upos === 'ADP' || upos === 'VERB') break;
    }
  }
  return false;
}

/** "Took the town in 2012 before others drove them out": a clause without a time of its own is of the time of the one it hangs on. */
function isBesideHistory(sentence: Sentence, clause: number, published: number | null): boolean {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const { deprel, xpos, head } = tokens[clause];
  if (relation(deprel) !== 'advcl' || head < 0 || xpos !== 'VBD' || tokens[head].xpos !== 'VBD') return false;
  const marked = children[clause].some(
    (child) => child < clause && /^(?:before|after|when|until)$/i.test(tokens[child].form),
  );
  if (!marked || children[clause].some((child) => isTime(sentence, child))) return false;
  return children[head].some(
    (child) =>
      child !== clause &&
      /^obl/.test(tokens[child].deprel) &&
      !children[child].some((below) => /^(?:since|until|from)$/i.test(tokens[below].form)) &&
      isOldTime(sentence, child, published),
  );
}

/** "X, the only town captured by rebels this year, …": what an apposition says of a thing is known already, unless it is dated. */
function isAside(sentence: Sentence, token: number): boolean {
  const { tokens } = sentence;
  const { deprel, xpos, head } = tokens[token];
  if (deprel !== 'acl' || xpos !== 'VBN' || head < 0) return false;
  if (!/^(?:appos|parataxis)$/.test(tokens[head].deprel) || tokens[head].upos !== 'NOUN') return false;
  return !treeOf(sentence).children[token].some((child) => isTime(sentence, child));
}

/** "Ending the occupation", "an end to combat operations": what is ended was there before. */
function isEnded(sentence: Sentence, token: number): boolean {
  const { tokens } = sentence;
  const { deprel, upos, head, lemma } = tokens[token];
  if (head < 0) return false;
  const name = relation(deprel);
  // The parse takes "combat" in "an end to combat operations" for a verb.
  if (name === 'nmod' || name === 'acl' || name === 'compound') {
    const end = name === 'compound' ? tokens[head].head : head;
    const what = name === 'compound' ? head : token;
    return (
      end >= 0 &&
      end < what &&
      tokens[end].upos === 'NOUN' &&
      /^(?:end|halt|conclusion|cessation|close)$/i.test(tokens[end].lemma) &&
      treeOf(sentence).children[what].some(
        (child) =>
          child < what && /^(?:to|of)$/i.test(tokens[child].form) && /^(?:case|mark)$/.test(tokens[child].deprel),
      )
    );
  }
  return (
    upos === 'NOUN' &&
    deprel === 'obj' &&
    /^(?:occupation|siege|blockade|rule|control|captivity|seizure|takeover|operation|offensive|campaign|hostility|fighting)$/i.test(
      lemma,
    ) &&
    /^(?:end|lift|break|conclude|halt)$/i.test(tokens[head].lemma)
  );
}

/** The past perfect of reported speech only shifts the tense: "said rebels had taken the town". */
function isReported(sentence: Sentence, clause: number, said: ReadonlySet<number>): boolean {
  // The clause is what somebody is reported to say, wherever the parse hung it: "announced on television that they had …".
  if (said.has(sentence.tokens[treeOf(sentence).first[clause]].start)) return true;
  let at = clause;
  for (let steps = 0; steps < 20 && at >= 0; steps++) {
    const name = relation(sentence.tokens[at].deprel);
    if (name === 'ccomp') return true;
    // "Denied reports that rebels had taken the town": a that-clause on a noun of saying.
    if (name === 'acl' && tellsWhat(sentence, at)) return true;
    if (name === 'parataxis' || name === 'root') break;
    at = sentence.tokens[at].head;
  }
  return treeOf(sentence).children[clause].some((child) => relation(sentence.tokens[child].deprel) === 'parataxis');
}

/** "Reports that …", "the claim that …": a that-clause on a noun of saying. */
function tellsWhat(sentence: Sentence, clause: number): boolean {
  const { tokens } = sentence;
  return (
    tokens[clause].deprel === 'acl' &&
    sentence.lexicon.saying.nouns.has(tokens[tokens[clause].head].lemma.toLowerCase()) &&
    treeOf(sentence).children[clause].some((child) => child < clause && /^that$/i.test(tokens[child].form))
  );
}

function isOldTime(sentence: Sentence, token: number, published: number | null): boolean {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const { form, lemma } = tokens[token];
  if (year.test(form)) return published !== null && Number(form) < published;
  if (decade.test(form)) return true;
  if (/^\d+-(?:year|decade|month)(?:-old)?/i.test(form)) return !/old/i.test(form);
  const word = lemma.toLowerCase();
  if (
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(word) ||
    /^\d{1,2}$/.test(word)
  ) {
    for (let at = token - 2; at <= token + 3; at++) {
      if (
        at >= 0 &&
        at < tokens.length &&
        at !== token &&
        year.test(tokens[at].form) &&
        published !== null &&
        Number(tokens[at].form) < published
      )
        return true;
    }
    return false;
  }
  if (word === 'year' && children[token].some((child) => /^(?:last|previous)$/i.test(tokens[child].form))) return true;
  if (longAgo.test(word) && word !== 'month') {
    if (children[token].some((child) => /^(?:ago|earlier|before)$/i.test(tokens[child].form))) return true;
    const marked = (words: RegExp): boolean => children[token].some((child) => words.test(tokens[child].form));
    const { head } = tokens[token];
    if (marked(/^since$/i)) return true;
    if (marked(/^(?:over|during|in|for)$/i) && marked(/^(?:past|last|previous)$/i)) return true;
    // "Has ruled for 24 years", but "has jailed him for ten years".
    if (
      marked(/^for$/i) &&
      head >= 0 &&
      !punishing.test(tokens[head].lemma) &&
      children[head].some((child) => tokens[child].deprel === 'aux' && tokens[child].lemma === 'have')
    )
      return true;
  }
  if (word === 'ago') return true;
  if (word === 'anniversary' || (word === 'war' && /^World$/.test(tokens[Math.max(0, token - 1)].form))) return true;
  return false;
}

const years = new WeakMap<Report, { year: number | null }>();

/** The year of publication; where it is not known, the latest year that the text names. */
function yearOf(report: Report): number | null {
  if (report.published !== null) return Number(report.published.slice(0, 4));
  let known = years.get(report);
  if (known === undefined) {
    const named = [...report.text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([found]) => Number(found));
    known = { year: named.length === 0 ? null : Math.max(...named) };
    years.set(report, known);
  }
  return known.year;
}
