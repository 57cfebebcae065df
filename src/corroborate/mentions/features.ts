import type { Document, Sentence, WholeReading } from '../../language/document.ts';
import type { SayingWords } from '../../language/lexicon/saying.ts';
import { treeOf } from '../../language/tree.ts';
import { fold } from '../../record/folding.ts';
import type { EventObservation, StatementObservation } from '../../record/observation.ts';
import { dayOf } from '../../record/plain.ts';
import type { Reading } from '../../record/reading.ts';
import { overlaps, type Span } from '../../record/span.ts';

/** Words by which a mention is known, folded lemmas without function words. */
export type Words = ReadonlySet<string>;

/** An event mention as the grouping sees it. */
export interface MentionFeatures {
  id: string;
  /** Number of its sentence in the report. */
  sentence: number;
  /** Where it stands in the text. */
  start: number;
  end: number;
  /** Lemma of the word it hangs on, and the verb that word comes from (of a pronoun: that of the event it stands for). */
  lemma: string;
  kin: string;
  /** Lemmas of all telling words of the mention, the head first: "open", "fire". */
  telling: readonly string[];
  /** The same as one string. */
  tells: string;
  /** It tells that somebody says something. */
  speech: boolean;
  agent: Words;
  /** All words that hang on it. */
  close: Words;
  /** The words of its sentence. */
  around: Words;
  /** First and last day on which it happened, in days since 1970; null when not known. */
  days: readonly [number, number] | null;
}

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/;
/** Words by which news only hands on what somebody says. */
const isSaying = (lemma: string, { verbs, handsOn }: SayingWords): boolean =>
  handsOn.has(lemma) || TELLING_ACTS.has(verbs.get(lemma)?.act ?? '');
const TELLING_ACTS = new Set<string>(['say', 'report', 'think', 'suggest', 'claim']);

/** A token as a word to compare by, or null. */
export function wordAt({ tokens, lexicon }: Sentence, token: number): string | null {
  const { upos, lemma } = tokens[token]!;
  if (!CONTENT.test(upos)) return null;
  const word = fold(lemma);
  return word === '' || lexicon.contentWords.thin.has(word) || !/[\p{L}\p{N}]/u.test(word) ? null : word;
}

/** Each mention of a report as the grouping sees it. */
export function featuresIn(
  { document, reading }: WholeReading,
  mentions: readonly (Span & { id: string })[],
): MentionFeatures[] {
  const context = contextOf(document, reading);
  const { saying, pronouns, nominalisations } = document.lexicon;
  const { verbOf } = nominalisations;
  const seen = mentions.map(({ id, start, end }) => {
    const number = sentenceAt(document, start);
    const sentence = document.sentences[number];
    if (sentence === undefined || sentence.tokens.length === 0) {
      const words = reading.report.text.slice(start, end);
      const speech = isSaying(words.toLowerCase().trim(), saying);
      return bare({ id, sentence: Math.max(0, number), start, end, speech }, words, verbOf);
    }
    const head = headOf(sentence, { start, end });
    const { lemma } = sentence.tokens[head]!;
    const small = lemma.toLowerCase();
    const told = context.observationAt(sentence.tokens[head]!);
    const close = closeWords(sentence, head);
    const around = new Set<string>();
    sentence.tokens.forEach((_, token) => {
      const word = wordAt(sentence, token);
      if (word !== null && token !== head) around.add(word);
    });
    const agent = agentOf(sentence, head);
    const telling = tellingOf(sentence, head, { start, end });
    let days: MentionFeatures['days'] = null;
    if (told?.kind === 'event') {
      for (const filler of told.agent) context.addWords(agent, filler);
      for (const filler of [...told.patient, ...told.place]) context.addWords(close, filler);
      const { from, to } = told.time;
      if (from !== null && to !== null) days = [dayOf(from), dayOf(to)];
    } else if (told?.kind === 'statement' && told.speaker !== null) context.addWords(agent, told.speaker);
    for (const word of agent) close.add(word);
    return {
      id,
      sentence: number,
      start,
      end,
      lemma: small,
      kin: verbOf(small),
      telling,
      tells: telling.join(' '),
      speech: isSaying(small, saying),
      agent,
      close,
      around,
      days,
    };
  });
  return seen.map((one) => (pronouns.ofEvents.has(one.tells) ? meaning(one, seen, pronouns.ofEvents) : one));
}

/** A pronoun as the nearest event told before it, a saying apart; in this sentence or the one before. */
function meaning(pronoun: MentionFeatures, seen: readonly MentionFeatures[], pronouns: Words): MentionFeatures {
  let best: MentionFeatures | null = null;
  for (const one of seen) {
    if (one.start >= pronoun.start || one.speech || pronouns.has(one.tells) || pronoun.sentence - one.sentence > 1)
      continue;
    const nearer =
      best === null ||
      one.start > best.start ||
      (one.start === best.start && (one.end < best.end || (one.end === best.end && one.id < best.id)));
    if (nearer) best = one;
  }
  if (best === null) return pronoun;
  const { id, sentence, start, end, lemma } = pronoun;
  return { ...best, id, sentence, start, end, lemma };
}

/** A mention of words that no sentence holds. */
function bare(
  mention: Pick<MentionFeatures, 'id' | 'sentence' | 'start' | 'end' | 'speech'>,
  words: string,
  verbOf: (lemma: string) => string,
): MentionFeatures {
  const lemma = words.toLowerCase().trim();
  const none: Words = new Set();
  return {
    ...mention,
    lemma,
    kin: verbOf(lemma),
    telling: [lemma],
    tells: lemma,
    agent: none,
    close: none,
    around: none,
    days: null,
  };
}

function sentenceAt({ sentences }: Document, start: number): number {
  let found = -1;
  for (let i = 0; i < sentences.length && sentences[i]!.start <= start; i++) found = i;
  return found;
}

/** The token of the span that all others of it hang on; of several, the first that can tell an event. */
function headOf(sentence: Sentence, span: Span): number {
  const inside: number[] = [];
  sentence.tokens.forEach((token, i) => {
    if (overlaps(token, span)) inside.push(i);
  });
  if (inside.length === 0) {
    const next = sentence.tokens.findIndex(({ end }) => end > span.start);
    return next < 0 ? sentence.tokens.length - 1 : next;
  }
  const tops = inside.filter((token) => !inside.includes(sentence.tokens[token]!.head));
  return (
    tops.find((token) => /^(?:VERB|NOUN)$/.test(sentence.tokens[token]!.upos)) ??
    tops.find((token) => /^(?:PROPN|ADJ)$/.test(sentence.tokens[token]!.upos)) ??
    tops[0]!
  );
}

function tellingOf(sentence: Sentence, head: number, span: Span): string[] {
  const words = [sentence.tokens[head]!.lemma.toLowerCase()];
  sentence.tokens.forEach((token, i) => {
    if (i !== head && overlaps(token, span) && wordAt(sentence, i) !== null) words.push(token.lemma.toLowerCase());
  });
  const { children } = treeOf(sentence);
  const particle = children[head]!.find((child) => sentence.tokens[child]!.deprel === 'compound:prt');
  if (particle !== undefined) words.push(`${words[0]}_${sentence.tokens[particle]!.lemma.toLowerCase()}`);
  return words;
}

/** Words of what hangs on a token, and of the phrase it hangs on where it only describes that. */
function closeWords(sentence: Sentence, head: number): Set<string> {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const words = new Set<string>();
  const take = (token: number, depth: number): void => {
    const word = wordAt(sentence, token);
    if (word !== null) words.add(word);
    if (depth > 0)
      for (const child of children[token]!) {
        if (!/^(?:conj|parataxis|advcl|acl:relcl|ccomp|punct)$/.test(tokens[child]!.deprel)) take(child, depth - 1);
      }
  };
  for (const child of children[head]!) {
    if (!/^(?:conj|parataxis|advcl|punct)$/.test(tokens[child]!.deprel)) take(child, 3);
  }
  const { deprel, head: above } = tokens[head]!;
  if (above >= 0 && /^(?:acl|acl:relcl|amod|compound)$/.test(deprel)) take(above, 1);
  return words;
}

/** Words of the subject, or of the one it is done by. */
function agentOf(sentence: Sentence, head: number): Set<string> {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const agent = new Set<string>();
  const take = (token: number): void => {
    const word = wordAt(sentence, token);
    if (word !== null) agent.add(word);
  };
  for (const child of children[head]!) {
    if (!/^(?:nsubj|obl:agent)$/.test(tokens[child]!.deprel)) continue;
    take(child);
    for (const inner of children[child]!)
      if (/^(?:flat|compound|nmod:poss|amod|nmod)$/.test(tokens[inner]!.deprel)) take(inner);
  }
  return agent;
}

interface Context {
  observationAt(token: Span): EventObservation | StatementObservation | null;
  addWords(into: Set<string>, filler: Span & { entity: string | null }): void;
}

function contextOf(document: Document, { report, observations, entities }: Reading): Context {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const cued = observations.filter(
    (one): one is EventObservation | StatementObservation =>
      (one.kind === 'event' || one.kind === 'statement') && one.cue !== null,
  );
  return {
    observationAt: (token) =>
      cued.find(({ kind, cue }) => kind === 'event' && overlaps(cue, token)) ??
      cued.find(({ cue }) => overlaps(cue!, token)) ??
      null,
    addWords(into, { start, end, entity }) {
      const sentence = document.sentences[sentenceAt(document, start)];
      sentence?.tokens.forEach((token, i) => {
        if (token.end <= start || token.start >= end) return;
        const word = wordAt(sentence, i);
        if (word !== null) into.add(word);
      });
      const name = entity === null ? undefined : names.get(entity);
      if (name !== undefined && !report.text.slice(start, end).includes(name))
        for (const word of fold(name).split(' ')) if (word.length > 1) into.add(word);
    },
  };
}
