import type { Sentence } from '../language/document.ts';
import type { EventEntry } from '../language/lexicon/event-entry.ts';
import { caseOf, relation, treeOf } from '../language/tree.ts';
import { shares } from '../languages/en/lexicon/classes.ts';
import { eventNouns } from '../languages/en/lexicon/eventive.ts';
import { eventTypes } from '../record/event-types.ts';
import { actorInClause, actorWithin } from './actors-within.ts';
import { innerArgument, isThing } from './arguments/inner.ts';
import { addGround, canFillRole, type Roles } from './arguments/roles.ts';
import { type Arguments, argumentsOf } from './arguments.ts';
import { nameAt } from './phrases.ts';
import { isActor, isKnownEventNoun, isPlace, isPlaceLike } from './senses.ts';
import { isTime } from './time-words.ts';

const onOf = (row: EventEntry | null): readonly string[] => row?.on ?? [];
const fromOf = (row: EventEntry | null): readonly string[] => row?.from ?? [];

/** Roles of an event told by a verb. `eaten` are the words that tell it together with the verb: no one acts or suffers in them. */
export function verbRoles(
  sentence: Sentence,
  verb: number,
  roles: Arguments,
  row: EventEntry | null,
  eaten: readonly number[] = [],
): Roles {
  const { subject, receiver, obliques } = roles;
  const inner = (token: number): number => innerArgument(sentence, token, subject);
  const frame = row?.frame ?? 'act';
  const [agent, patient, place]: [number[], number[], number[]] = [[], [], []];
  const put = (list: number[], token: number): void => {
    if (token >= 0 && canFillRole(sentence, token) && !list.includes(token)) list.push(token);
  };
  const by = (preposition: string): number =>
    obliques.find((oblique) => oblique.preposition === preposition && !isTime(sentence, oblique.token))?.token ?? -1;
  const object = roles.object >= 0 && isTime(sentence, roles.object) ? -1 : roles.object;
  const consumed = object >= 0 && eaten.includes(object);
  const prepositions = onOf(row);
  // "took control of the base": what the telling noun is about is what is acted on.
  const about = (preposition: string): number =>
    consumed
      ? (treeOf(sentence).children[object].find(
          (child) =>
            sentence.tokens[child].deprel === 'nmod' &&
            caseOf(sentence, child) === preposition &&
            !isTime(sentence, child),
        ) ?? -1)
      : -1;
  const target =
    prepositions.map(by).find((token) => token >= 0) ?? prepositions.map(about).find((token) => token >= 0) ?? -1;
  const isGround = (token: number): boolean =>
    isPlace(sentence, token) || (row !== null && eventTypes[row.what].onGround && isPlaceLike(sentence, token));
  switch (frame) {
    case 'undergo':
      put(patient, roles.passive ? object : subject >= 0 ? subject : object);
      for (const preposition of fromOf(row)) put(agent, by(preposition));
      if (agent.length === 0 && row?.what === 'fall') put(agent, holderIn(sentence, eaten));
      if (object >= 0 && subject >= 0 && !roles.passive) put(patient, object);
      break;
    case 'move': {
      put(agent, roles.passive && subject < 0 ? -1 : subject);
      const held = object >= 0 && consumed ? controlled(sentence, object) : -1;
      if (held >= 0) place.push(held);
      else if (object >= 0 && isGround(object)) place.push(object);
      else if (!consumed) put(patient, object);
      if (target >= 0 && isGround(target)) place.push(target);
      // "Lost control of X to Y".
      const winner = held >= 0 ? by('to') : -1;
      if (winner >= 0 && isActor(sentence, winner)) put(patient, winner);
      else if (object < 0 && target >= 0 && row?.what === 'surrender') put(patient, target);
      if (row?.codes.plover !== null && row !== null && patient.length === 0 && target >= 0 && isGround(target))
        put(patient, target);
      break;
    }
    case 'mutual':
      put(agent, subject);
      if (object >= 0 && isActor(sentence, object) && !consumed) put(patient, object);
      else if (target >= 0) put(patient, inner(target));
      else if (object >= 0) {
        const within = actorWithin(sentence, object, subject);
        // "Signed a deal in Algiers": where it was signed, not with whom.
        const where = within >= 0 && /^(?:in|at|near)$/.test(caseOf(sentence, within) ?? '');
        if (within >= 0 && !where) put(patient, within);
        else if (!consumed) put(patient, object);
      }
      break;
    case 'speak':
      put(agent, subject);
      for (const token of addressed(sentence, verb, roles, row, consumed)) put(patient, token);
      break;
    default: {
      put(agent, subject);
      const people =
        object >= 0 && row?.codes.plover === 'ASSAULT' && isPlace(sentence, object) ? peopleOf(sentence, object) : -1;
      const given = receiver >= 0 ? receiver : -1;
      const held = row?.what === 'seize' && object >= 0 ? controlled(sentence, object) : -1;
      if (given >= 0 && row?.codes.plover === 'AID') put(patient, given);
      else if (held >= 0) put(patient, held);
      else if (people >= 0) {
        put(patient, people);
        place.push(object);
      } else if (object >= 0 && !consumed && row?.what === 'seize' && isThing(sentence, object)) {
        // "Occupied the town hall of X": the hall is taken, in X.
        const owner = innerArgument(sentence, object, subject, false);
        const spot = owner !== object && isPlace(sentence, owner);
        // "Seized Russian equipment": a nationality word is whose it is, and not what is taken.
        put(patient, spot || sentence.tokens[owner].upos === 'ADJ' ? object : owner);
        if (spot) place.push(owner);
      } else if (object >= 0 && !consumed && !(target >= 0 && isEventNoun(sentence, object)))
        put(
          patient,
          isThing(sentence, object) && row !== null ? innerArgument(sentence, object, subject, false) : object,
        );
      else if (target >= 0) put(patient, inner(target));
      else if (object >= 0) put(patient, actorWithin(sentence, object, subject));
      if (patient.length === 0 && target >= 0) put(patient, inner(target));
      if (row?.codes.plover === 'MOBILIZE') against(sentence, verb, patient);
      if (row?.codes.plover === 'PROTEST' && patient.every((token) => !isActor(sentence, token))) {
        const actor = purposeOf(sentence, verb, subject);
        if (actor >= 0) patient.splice(0, patient.length, actor);
      }
      if (patient.length === 0 && (row?.codes.plover === 'PROTEST' || row?.what === 'shoot'))
        put(patient, purposeOf(sentence, verb, subject));
      // "Protested over the loss of Example Town": a place that the protest is about is neither where it was nor whom it was against.
      if (row?.codes.plover === 'PROTEST' && target >= 0 && caseOf(sentence, target) === 'over')
        patient.splice(0, patient.length, ...patient.filter((token) => token === target || !isPlace(sentence, token)));
    }
  }
  addGround({ agent, patient, place }, frame, isGround);
  return { agent, patient, place };
}

/** What "control" or a share is of: "took control of most of the city", "retook half of it"; -1 for any other word. */
function controlled(sentence: Sentence, object: number): number {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const isShare = (token: number): boolean => shares.has(tokens[token].lemma.toLowerCase());
  const inside = (token: number, prepositions: RegExp): number =>
    children[token].find(
      (child) => tokens[child].deprel === 'nmod' && prepositions.test(caseOf(sentence, child) ?? ''),
    ) ?? -1;
  if (isShare(object)) return inside(object, /^of$/);
  if (!/^(?:control|possession|command)$/i.test(tokens[object].lemma)) return -1;
  const over = inside(object, /^(?:of|over)$/);
  const of = over >= 0 && isShare(over) ? inside(over, /^of$/) : -1;
  return of >= 0 ? of : over;
}

/** Under whose control, in whose hands: "under rebel control", "under the control of Y"; -1 when nobody is named. */
function holderIn(sentence: Sentence, eaten: readonly number[]): number {
  const { tokens } = sentence;
  const noun = eaten.find((token) => /^(?:control|hand)$/i.test(tokens[token].lemma));
  if (noun === undefined) return -1;
  const { children } = treeOf(sentence);
  return (
    children[noun].find((child) => relation(tokens[child].deprel) === 'nmod' && caseOf(sentence, child) === 'of') ??
    children[noun].find((child) => tokens[child].deprel === 'nmod:poss') ??
    children[noun].find((child) => /^(?:amod|compound)$/.test(tokens[child].deprel) && isActor(sentence, child)) ??
    -1
  );
}

/** Troops are moved against someone: whoever stands behind "against" in the clause takes the troops' place. */
function against(sentence: Sentence, verb: number, patient: number[]): void {
  const { first, last } = treeOf(sentence);
  for (let at = Math.max(first[verb], verb); at <= last[verb]; at++) {
    const { deprel, head, form } = sentence.tokens[at];
    if (deprel === 'case' && head > at && /^against$/i.test(form) && isActor(sentence, head)) {
      patient.splice(0, patient.length, head);
      return;
    }
  }
}

/** The people a place is for: "a camp for refugees". -1 when none are told. */
function peopleOf(sentence: Sentence, place: number): number {
  if (nameAt(sentence, place) !== null) return -1;
  return (
    treeOf(sentence).children[place].find(
      (child) =>
        sentence.tokens[child].deprel === 'nmod' && caseOf(sentence, child) === 'for' && isActor(sentence, child),
    ) ?? -1
  );
}

/** Whom a protest is for or against by its purpose: "demonstrated, calling for reforms by the government". */
function purposeOf(sentence: Sentence, verb: number, subject: number): number {
  for (const child of treeOf(sentence).children[verb]) {
    const name = relation(sentence.tokens[child].deprel);
    if (name !== 'advcl' && name !== 'xcomp') continue;
    const actor = actorInClause(sentence, child, subject);
    if (actor >= 0) return actor;
  }
  return -1;
}

const isEventNoun = (sentence: Sentence, token: number): boolean => {
  const { lemma, upos } = sentence.tokens[token];
  return upos === 'NOUN' && (eventNouns.has(lemma.toLowerCase()) || isKnownEventNoun(lemma));
};

/** The addressee or target of a verbal act: an actor as object, behind a preposition, inside the object or in what is said. */
function addressed(
  sentence: Sentence,
  verb: number,
  roles: Arguments,
  row: EventEntry | null,
  consumed: boolean,
): number[] {
  const prepositions = onOf(row);
  const { receiver, obliques, subject } = roles;
  const object = roles.object >= 0 && isTime(sentence, roles.object) ? -1 : roles.object;
  if (receiver >= 0 && isActor(sentence, receiver)) return [receiver];
  if (object >= 0 && isActor(sentence, object)) return [object];
  const within = object >= 0 ? actorWithin(sentence, object, subject) : -1;
  if (within >= 0) return [within];
  for (const preposition of prepositions) {
    for (const oblique of obliques) {
      if (oblique.preposition !== preposition || isTime(sentence, oblique.token)) continue;
      const actor = isActor(sentence, oblique.token) ? oblique.token : actorWithin(sentence, oblique.token, subject);
      if (actor >= 0) return [actor];
    }
  }
  for (const child of object >= 0 && !consumed ? [] : treeOf(sentence).children[verb]) {
    const name = relation(sentence.tokens[child].deprel);
    if (name !== 'ccomp' && name !== 'xcomp' && name !== 'advcl') continue;
    const inner = argumentsOf(sentence, child);
    const actsInside = inner.passive ? inner.object : inner.subject;
    const own =
      actsInside >= 0 &&
      treeOf(sentence).children[actsInside].some(
        (token) =>
          sentence.tokens[token].deprel === 'nmod:poss' &&
          sentence.tokens[token].upos === 'PRON' &&
          !/^your$/i.test(sentence.tokens[token].form),
      );
    if (name === 'ccomp' && own && row?.codes.plover === 'AGREE') continue;
    if (name === 'ccomp' && actsInside >= 0 && actsInside !== subject) {
      if (isActor(sentence, actsInside) && sentence.tokens[actsInside].upos !== 'PRON') return [actsInside];
      const owner = actorWithin(sentence, actsInside, subject);
      if (owner >= 0) return [owner];
    }
    const actor = actorInClause(sentence, child, subject);
    if (actor >= 0) return [actor];
  }
  return object >= 0 && !consumed ? [object] : [];
}
