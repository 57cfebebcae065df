import { mix } from '../../language/model/hash.ts';
import type { Filler } from '../../record/observation.ts';
import type { Candidate, Cue, Scene } from './candidates.ts';
import { Rows } from './rows.ts';
import { numberOf, type Word } from './words.ts';

/** Templates of the features of a cue and a candidate; apart from those of words. */
const of = {
  sentences: 101,
  form: 102,
  kindAndType: 103,
  lemma: 104,
  distance: 105,
  distanceAndKind: 106,
  placed: 107,
  path: 108,
  pathAndType: 109,
  pathAndLemma: 110,
  pathAndKind: 111,
  pathAndTag: 112,
  length: 113,
  up: 114,
  down: 115,
  firstDown: 116,
  firstDownAndType: 117,
  hang: 118,
  hangAndType: 119,
  firstUp: 120,
  top: 121,
  elsewhere: 122,
  elsewhereAndType: 123,
  elsewhereAndKind: 124,
  observed: 125,
  observedAndType: 126,
  observedEntity: 127,
  observedOther: 128,
  mentioned: 129,
  mentionedOther: 130,
  speaker: 131,
  otherSpeaker: 132,
  inOthers: 133,
  inOther: 134,
} as const;

/** A path of more steps says little by its steps. */
const LONGEST_PATH = 5;
const roles = ['agent', 'patient', 'place'] as const;

/** Rows of the feature table for each candidate of a cue. */
export function pairFeatures(scene: Scene, cue: Cue, candidates: readonly Candidate[]): Int32Array[] {
  const type = numberOf(cue.observations[0]?.what ?? '');
  const away = ancestors(scene, cue.word);
  return candidates.map((one) => {
    const rows = new Rows();
    const pair = { scene, cue, one, type, kind: numberOf(one.entity?.kind ?? ''), rows };
    ofCandidate(pair);
    if (one.word.sentence === cue.word.sentence) ofPath(pair, away);
    else ofElsewhere(pair);
    ofRules(pair);
    ofOtherEvents(pair);
    return Int32Array.from(rows.ids);
  });
}

interface Pair {
  scene: Scene;
  cue: Cue;
  one: Candidate;
  type: number;
  kind: number;
  rows: Rows;
}

function ofCandidate({ cue, one, type, kind, rows }: Pair): void {
  const { word, entity } = one;
  rows.add(of.sentences, word.sentence - cue.word.sentence + 8);
  rows.add(of.form, numberOf(one.form), kind);
  rows.add(of.kindAndType, kind, type);
  rows.add(of.lemma, word.lemma);
  const distance = word.at - cue.word.at;
  const step = Math.sign(distance) * Math.min(6, Math.ceil(Math.log2(Math.abs(distance) + 1))) + 8;
  rows.add(of.distance, step);
  rows.add(of.distanceAndKind, step, numberOf(cue.word.token.upos), kind);
  if (entity?.place) rows.add(of.placed, numberOf(entity.place.feature));
}

/** Steps from a word up to each of its heads. */
function ancestors({ document: { words } }: Scene, from: Word): ReadonlyMap<number, number> {
  const steps = new Map<number, number>();
  for (let word: Word | undefined = from; word !== undefined; word = words[word.head]) steps.set(word.at, steps.size);
  return steps;
}

/** Relations that say little without the preposition. */
const prepositional = /^(?:obl|nmod)/;

/** The way through the tree from the cue up to the word that both hang on, and down to the candidate. */
function ofPath({ scene, cue, one, type, kind, rows }: Pair, away: ReadonlyMap<number, number>): void {
  const { words } = scene.document;
  const down: Word[] = [];
  let top: Word | undefined = one.word;
  while (top !== undefined && !away.has(top.at)) {
    down.unshift(top);
    top = words[top.head];
  }
  if (top === undefined) return;
  const up: Word[] = [];
  for (let word: Word | undefined = cue.word; word !== undefined && word !== top; word = words[word.head])
    up.push(word);
  const caseOf = (word: Word): number => casesOf(words, word);
  const upward = up.reduce((sum, { relation }) => mix(sum, relation), 1);
  const downward = down.reduce(
    (sum, word) => mix(mix(sum, word.relation), prepositional.test(word.token.deprel) ? caseOf(word) : 0),
    2,
  );
  const length = up.length + down.length;
  if (length <= LONGEST_PATH) {
    const path = mix(upward, downward);
    rows.add(of.path, path);
    rows.add(of.pathAndType, path, type);
    rows.add(of.pathAndLemma, path, cue.word.lemma);
    rows.add(of.pathAndKind, path, kind);
    rows.add(of.pathAndTag, path, cue.word.tag);
  }
  rows.add(of.length, Math.min(length, 8));
  rows.add(of.up, upward);
  rows.add(of.down, downward);
  const [first] = down;
  if (first !== undefined) {
    rows.add(of.firstDown, first.relation, caseOf(first), cue.word.tag);
    rows.add(of.firstDownAndType, first.relation, caseOf(first), type);
  }
  rows.add(of.hang, one.word.relation, caseOf(one.word));
  rows.add(of.hangAndType, one.word.relation, caseOf(one.word), type);
  const [lowest] = up;
  if (lowest !== undefined) {
    rows.add(of.firstUp, lowest.relation);
    rows.add(of.top, top.lemma);
  }
}

/** The prepositions and marks of a word as one number; 0 for none. */
function casesOf(words: readonly Word[], { dependents }: Word): number {
  let sum = 0;
  for (const at of dependents) {
    const one = words[at];
    if (one !== undefined && (one.token.deprel === 'case' || one.token.deprel === 'mark')) sum = mix(sum, one.lemma);
  }
  return sum;
}

function ofElsewhere({ cue, one, type, kind, rows }: Pair): void {
  const away = one.word.sentence - cue.word.sentence + 8;
  rows.add(of.elsewhere, one.word.relation, away);
  rows.add(of.elsewhereAndType, kind, type, away);
  rows.add(of.elsewhereAndKind, kind, one.word.relation, one.word.head < 0 ? 1 : 2);
}

const overlaps = (a: Pick<Filler, 'start' | 'end'>, b: Candidate): boolean => a.start < b.end && b.start < a.end;

/** What the rules would fill the roles with. */
function ofRules({ scene: { statements }, cue: { observations, mentions }, one, type, rows }: Pair): void {
  const id = one.entity?.id ?? null;
  const same = (filler: Filler): boolean => id !== null && filler.entity === id;
  roles.forEach((role, i) => {
    const fillers = observations.flatMap((observation) => observation[role]);
    if (fillers.some((filler) => overlaps(filler, one))) {
      rows.add(of.observed, i);
      rows.add(of.observedAndType, i, type);
    } else if (fillers.some(same)) rows.add(of.observedEntity, i);
    else if (fillers.length > 0) rows.add(of.observedOther, i);
    const decided = mentions.flatMap((mention): Filler[] => mention[role]);
    if (decided.some(same)) rows.add(of.mentioned, i);
    else if (decided.length > 0) rows.add(of.mentionedOther, i);
  });
  const speakers = observations.flatMap(({ said }) => (said === null ? [] : (statements.get(said)?.speaker ?? [])));
  if (speakers.some(same)) rows.add(of.speaker, 1);
  else if (speakers.length > 0) rows.add(of.otherSpeaker, 1);
}

/** Who acts or suffers elsewhere too. */
function ofOtherEvents({ cue, one, rows }: Pair): void {
  const others = one.deeds.filter((event) => !cue.observations.includes(event));
  rows.add(of.inOthers, Math.min(3, others.length));
  for (const { agent, what } of others.slice(0, 2))
    rows.add(of.inOther, agent.some((filler) => overlaps(filler, one)) ? 1 : 2, numberOf(what));
}
