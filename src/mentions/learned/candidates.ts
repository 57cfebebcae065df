import type { Entity, Mention } from '../../record/entity.ts';
import type { EventMention } from '../../record/event-mention.ts';
import type { EventObservation, StatementObservation } from '../../record/observation.ts';
import { isNamed, type ReportIndex } from '../report-index.ts';
import { type DocumentWords, headOf, type Word, wordsWithin } from './words.ts';

/** Words that may tell an event: one head word, with all that was observed of it and what the rules made of that. */
export interface Cue {
  word: Word;
  observations: EventObservation[];
  /** What the rules made of them; those that they refused are left out. */
  mentions: EventMention[];
}

/** Words that may fill a role. */
export interface Candidate {
  start: number;
  end: number;
  /** Null for a noun that names no entity. */
  entity: Entity | null;
  word: Word;
  form: Mention['form'] | 'noun';
  /** Does it stand for somebody or something with a name? */
  named: boolean;
  /** Do its words name nobody by themselves: "others", "they"? */
  nameless: boolean;
  /** The events that it does or suffers by the rules. */
  deeds: readonly EventObservation[];
}

/** What is decided on in a report. */
export interface Scene {
  document: DocumentWords;
  index: ReportIndex;
  statements: ReadonlyMap<string, StatementObservation>;
  cues: readonly Cue[];
  /** By sentence. */
  candidates: ReadonlyMap<number, readonly Candidate[]>;
}

export function sceneOf(document: DocumentWords, index: ReportIndex, made: readonly EventMention[]): Scene {
  const statements = index.reading.observations.filter((one) => one.kind === 'statement');
  return {
    document,
    index,
    statements: new Map(statements.map((one) => [one.id, one])),
    cues: cuesIn(document, index, made),
    candidates: Map.groupBy(candidatesIn(document, index), ({ word }) => word.sentence),
  };
}

function cuesIn(document: DocumentWords, { events }: ReportIndex, made: readonly EventMention[]): Cue[] {
  const mentions = new Map(made.map((one) => [one.observation, one]));
  const cues = new Map<number, Cue>();
  for (const event of events) {
    const word = headOf(document, event.cue);
    if (word === null) continue;
    const cue = cues.get(word.at) ?? { word, observations: [], mentions: [] };
    cues.set(word.at, cue);
    cue.observations.push(event);
    const mention = mentions.get(event.id);
    if (mention !== undefined) cue.mentions.push(mention);
  }
  return [...cues.values()];
}

/** Relations of a word that is a part of a name or of a compound, and names nothing alone. */
const inside = new Set(['compound', 'amod', 'flat', 'fixed']);

function candidatesIn(document: DocumentWords, index: ReportIndex): Candidate[] {
  const { reading, entities, events, language } = index;
  const { nameless } = language.lexicon.pronouns;
  const covered = new Set<number>();
  const deeds = deedsByWord(document, events);
  const deedsOf = ({ at }: Word): EventObservation[] => deeds.get(at) ?? [];
  const named = reading.mentions.flatMap(({ start, end, entity, form }): Candidate[] => {
    for (const { at } of wordsWithin(document, { start, end })) covered.add(at);
    const word = headOf(document, { start, end });
    if (word === null) return [];
    const one = entities.get(entity) ?? null;
    return [
      {
        start,
        end,
        entity: one,
        word,
        form,
        named: form === 'name' || (one !== null && isNamed(index, one)),
        nameless: nameless.has(word.token.form.toLowerCase()),
        deeds: deedsOf(word),
      },
    ];
  });
  const nouns = document.words.filter(
    ({ at, token }) =>
      !covered.has(at) && (token.upos === 'NOUN' || token.upos === 'PROPN') && !inside.has(token.deprel),
  );
  return [
    ...named,
    ...nouns.map((word) => ({
      ...nounPhrase(document, word, covered),
      named: false,
      nameless: nameless.has(word.token.form.toLowerCase()),
      deeds: deedsOf(word),
    })),
  ];
}

/** A noun with the words that stand right before it and belong to it: "police vehicle". */
function nounPhrase(
  { words }: DocumentWords,
  word: Word,
  covered: ReadonlySet<number>,
): Pick<Candidate, 'start' | 'end' | 'entity' | 'word' | 'form'> {
  let first = word;
  for (let before = words[word.at - 1]; before !== undefined; before = words[before.at - 1]) {
    const { sentence, head, token, at } = before;
    if (sentence !== word.sentence || head !== word.at || !inside.has(token.deprel) || covered.has(at)) break;
    first = before;
  }
  return { start: first.token.start, end: word.token.end, entity: null, word, form: 'noun' };
}

function deedsByWord(
  document: DocumentWords,
  events: readonly EventObservation[],
): ReadonlyMap<number, EventObservation[]> {
  const deeds = new Map<number, EventObservation[]>();
  for (const event of events) {
    for (const filler of [...event.agent, ...event.patient]) {
      const at = headOf(document, filler)?.at ?? -1;
      const before = deeds.get(at);
      if (before === undefined) deeds.set(at, [event]);
      else if (!before.includes(event)) before.push(event);
    }
  }
  return deeds;
}

/** Sentences before and behind the cue's in which a filler may be named. */
const BEFORE = 3;
const BEHIND = 1;

/** What may fill a role of a cue's event. A noun that names no entity is looked for in the cue's sentence alone. */
export function candidatesFor({ word }: Cue, candidates: Scene['candidates']): Candidate[] {
  const found: Candidate[] = [];
  for (let sentence = word.sentence - BEFORE; sentence <= word.sentence + BEHIND; sentence++) {
    for (const one of candidates.get(sentence) ?? []) {
      const here = sentence === word.sentence;
      if (one.form !== 'noun' || (here && one.word !== word)) found.push(one);
    }
  }
  return found;
}
