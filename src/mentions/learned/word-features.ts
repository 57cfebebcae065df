import type { EventObservation } from '../../record/observation.ts';
import { dayOf } from '../../record/plain.ts';
import type { Span } from '../../record/span.ts';
import type { Cue, Scene } from './candidates.ts';
import { Rows } from './rows.ts';
import { headOf, numberOf, type Word, wordsWithin } from './words.ts';

/** Templates of the features of a word. A number never changes its meaning: the weights are learnt for it. */
const of = {
  lemma: 1,
  tag: 2,
  relation: 3,
  relationAndHead: 4,
  lemmaAndTag: 5,
  headTag: 6,
  dependent: 7,
  dependentWord: 8,
  sentence: 9,
  part: 10,
  mention: 11,
  placed: 12,
  within: 13,
  saying: 14,
  said: 15,
  type: 16,
  family: 17,
  rule: 18,
  certainty: 19,
  polarity: 20,
  background: 21,
  underAct: 22,
  mentioned: 23,
  mentionedBackground: 24,
  happened: 25,
  filled: 26,
  counted: 27,
  age: 28,
  decided: 29,
} as const;

/** Dependents whose own word counts: what makes a clause asked, denied, past or passive, and what is acted on. */
const telling = new Set(
  ['aux', 'aux:pass', 'case', 'mark', 'neg', 'compound:prt', 'advmod', 'obj', 'nsubj', 'nsubj:pass'].concat([
    'amod',
    'compound',
    'nmod',
  ]),
);
/** Sentences told apart by their place; all further ones are alike. */
const LAST_PLACE = 6;

/** Rows of the feature table for each word of a document. */
export function wordFeatures(scene: Scene): Int32Array[] {
  const { document } = scene;
  const rows = document.words.map(() => new Rows());
  const at = (word: Word | null): Rows | null => (word === null ? null : (rows[word.at] ?? null));
  for (const word of document.words) ofItself(word, document.words, at(word));
  ofReport(scene, at);
  for (const cue of scene.cues) ofCue(scene, cue, at(cue.word));
  return rows.map(({ ids }) => Int32Array.from(new Set(ids)));
}

type At = (word: Word | null) => Rows | null;

function ofItself(word: Word, words: readonly Word[], rows: Rows | null): void {
  if (rows === null) return;
  const head = words[word.head];
  rows.add(of.lemma, word.lemma);
  rows.add(of.tag, word.tag);
  rows.add(of.relation, word.relation);
  rows.add(of.relationAndHead, word.relation, head?.lemma ?? 0);
  rows.add(of.lemmaAndTag, word.lemma, word.tag);
  rows.add(of.headTag, head?.tag ?? 0);
  for (const at of word.dependents) {
    const dependent = words[at];
    if (dependent === undefined || dependent.token.deprel === 'punct') continue;
    rows.add(of.dependent, dependent.relation);
    if (telling.has(dependent.token.deprel)) rows.add(of.dependentWord, dependent.relation, dependent.lemma);
  }
  rows.add(of.sentence, Math.min(word.sentence, LAST_PLACE));
}

/** What the report says of a word by where it stands: headline, name, what somebody said. */
function ofReport({ document, index, statements }: Scene, at: At): void {
  const { reading, entities } = index;
  const each = (span: Span, add: (rows: Rows) => void): void => {
    for (const word of wordsWithin(document, span)) {
      const rows = at(word);
      if (rows !== null) add(rows);
    }
  };
  for (const part of reading.report.parts)
    if (part.kind !== 'body') each(part, (rows) => rows.add(of.part, numberOf(part.kind)));
  for (const { start, end, form, entity: id } of reading.mentions) {
    const entity = entities.get(id);
    const kind = numberOf(entity?.kind ?? '');
    const rows = at(headOf(document, { start, end }));
    rows?.add(of.mention, numberOf(form), kind);
    if (entity?.place) rows?.add(of.placed, numberOf(entity.place.feature));
    each({ start, end }, (within) => within.add(of.within, kind));
  }
  for (const { act, cue, content } of statements.values()) {
    const number = numberOf(act);
    if (cue !== null) at(headOf(document, cue))?.add(of.saying, number);
    for (const span of content) each(span, (rows) => rows.add(of.said, number));
  }
}

/** What the rules say of an event. */
function ofCue({ statements, index }: Scene, { observations, mentions }: Cue, rows: Rows | null): void {
  if (rows === null) return;
  for (const one of observations) {
    rows.add(of.type, numberOf(one.what));
    rows.add(of.family, numberOf(one.rule.split('/')[0] ?? ''));
    rows.add(of.rule, numberOf(one.rule));
    rows.add(of.certainty, numberOf(one.certainty));
    rows.add(of.polarity, numberOf(one.polarity));
    rows.add(of.background, one.background ? 1 : 2);
    rows.add(of.underAct, numberOf(one.said === null ? '' : (statements.get(one.said)?.act ?? '')));
    rows.add(of.happened, one.happened === null ? 9 : Math.round(one.happened) + 4);
    for (const [i, fillers] of [one.agent, one.patient, one.place].entries())
      rows.add(of.filled, i + 1, Math.min(2, fillers.length));
    rows.add(of.counted, numberOf(one.quantity?.of ?? ''));
    rows.add(of.age, ageOf(one, index.reading.report.published), numberOf(one.time.precision));
  }
  if (mentions.length === 0) rows.add(of.mentioned, 0);
  for (const { what, background, decided } of mentions) {
    rows.add(of.mentioned, numberOf(what));
    rows.add(of.mentionedBackground, background ? 1 : 2);
    for (const { rule } of decided) rows.add(of.decided, numberOf(rule));
  }
}

/** Days before publication, in steps that grow; 0 where no day is stated. */
function ageOf({ time }: EventObservation, published: string | null): number {
  const day = time.to ?? time.from;
  if (!time.stated || day === null || published === null) return 0;
  const days = dayOf(published) - dayOf(day);
  return 1 + [-1, 2, 4, 9, 32, 400].filter((limit) => days >= limit).length;
}
