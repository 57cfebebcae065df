import type { Sentence } from '../language/document.ts';
import { type Arguments, argumentsOf } from './arguments.ts';
import { nounClasses } from './en/classes.ts';
import { eventNouns } from './en/eventive.ts';
import type { EventRow } from './en/row.ts';
import { canHeadPhrase, nameAt, nounAfter } from './phrases.ts';
import { isActor, isKnownEventNoun, isPlace, isPlaceLike } from './senses.ts';
import { isTime } from './time-words.ts';
import { caseOf, relation, treeOf } from './tree.ts';

/** Who acts on whom: head tokens. */
export interface Roles {
  agent: number[];
  patient: number[];
  /** Places that the frame itself names: the goal of a movement, a place acted on. */
  place: number[];
}

export const prepositionsOf = (list: string | undefined): string[] => (list === undefined ? [] : list.split(' '));

/** Rows whose object is ground: an unknown proper noun there is a place. */
const territorial = new Set([
  'seize',
  'fall',
  'surround',
  'storm',
  'shell',
  'bomb',
  'enter',
  'advance',
  'withdraw',
  'leave',
  'arrive',
  'flee',
  'return',
  'invade',
  'evacuate',
  'visit',
]);

/** Roles of an event told by a verb. `eaten` are the words that tell it together with the verb: no one acts or suffers in them. */
export function verbRoles(
  sentence: Sentence,
  verb: number,
  roles: Arguments,
  row: EventRow | null,
  eaten: readonly number[] = [],
): Roles {
  const { subject, receiver, obliques } = roles;
  const frame = row?.frame ?? 'act';
  const agent: number[] = [];
  const patient: number[] = [];
  const place: number[] = [];
  const put = (list: number[], token: number): void => {
    if (token >= 0 && canAct(sentence, token) && !list.includes(token)) list.push(token);
  };
  const by = (preposition: string): number =>
    obliques.find((oblique) => oblique.preposition === preposition && !isTime(sentence, oblique.token))?.token ?? -1;
  const object = roles.object >= 0 && isTime(sentence, roles.object) ? -1 : roles.object;
  const consumed = object >= 0 && eaten.includes(object);
  const from = prepositionsOf(row?.from);
  const prepositions = prepositionsOf(row?.on);
  const target = prepositions.map(by).find((token) => token >= 0) ?? -1;
  const isGround = (token: number): boolean =>
    isPlace(sentence, token) || (row !== null && territorial.has(row.what) && isPlaceLike(sentence, token));
  switch (frame) {
    case 'undergo':
      put(patient, roles.passive ? object : subject >= 0 ? subject : object);
      for (const preposition of from) put(agent, by(preposition));
      if (object >= 0 && subject >= 0 && !roles.passive) put(patient, object);
      break;
    case 'move':
      put(agent, roles.passive && subject < 0 ? -1 : subject);
      if (object >= 0 && isGround(object)) place.push(object);
      else if (!consumed) put(patient, object);
      if (target >= 0 && isGround(target)) place.push(target);
      else if (object < 0 && target >= 0 && row?.what === 'surrender') put(patient, target);
      if (row?.plover !== null && row !== null && patient.length === 0 && target >= 0 && isGround(target))
        put(patient, target);
      break;
    case 'mutual':
      put(agent, subject);
      if (object >= 0 && isActor(sentence, object) && !consumed) put(patient, object);
      else if (target >= 0) put(patient, dug(sentence, target, subject));
      else if (object >= 0) {
        const within = actorWithin(sentence, object, subject);
        if (within >= 0) put(patient, within);
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
        object >= 0 && row?.plover === 'ASSAULT' && isPlace(sentence, object) ? peopleOf(sentence, object) : -1;
      const given = receiver >= 0 ? receiver : -1;
      if (given >= 0 && row?.plover === 'AID') put(patient, given);
      else if (people >= 0) {
        put(patient, people);
        place.push(object);
      } else if (object >= 0 && !consumed && !(target >= 0 && isEventNoun(sentence, object)))
        put(patient, isThing(sentence, object) && row !== null ? dug(sentence, object, subject, false) : object);
      else if (target >= 0) put(patient, dug(sentence, target, subject));
      else if (object >= 0) put(patient, actorWithin(sentence, object, subject));
      if (patient.length === 0 && target >= 0) put(patient, dug(sentence, target, subject));
      if (row?.plover === 'MOBILIZE') against(sentence, verb, patient);
      if (row?.plover === 'PROTEST' && patient.every((token) => !isActor(sentence, token))) {
        const actor = purposeOf(sentence, verb, subject);
        if (actor >= 0) patient.splice(0, patient.length, actor);
      }
      if (patient.length === 0 && (row?.plover === 'PROTEST' || row?.what === 'shoot'))
        put(patient, purposeOf(sentence, verb, subject));
    }
  }
  for (const token of patient)
    if (isGround(token) && frame !== 'speak' && frame !== 'mutual' && !place.includes(token)) place.push(token);
  return { agent, patient, place };
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

/** Whether a token can fill a role: a noun phrase that is no time; an adjective only when it is a name ("the Russian"). */
export const canAct = (sentence: Sentence, token: number): boolean => {
  const { upos, form } = sentence.tokens[token];
  if (!canHeadPhrase(sentence, token) || isTime(sentence, token)) return false;
  return upos !== 'ADJ' || /^[A-Z]/.test(form) || isPlace(sentence, token);
};

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

/** Neither people nor ground: what is done to it is done to whoever it belongs to, where that is told. */
const isThing = (sentence: Sentence, token: number): boolean => !isActor(sentence, token) && !isPlace(sentence, token);

/** The actor in a phrase that is none itself ("positions of the army"), else the phrase. */
export function dug(sentence: Sentence, token: number, not: number, scene = true): number {
  if (!isThing(sentence, token)) return token;
  const within = actorWithin(sentence, token, not, 0, scene);
  return within >= 0 ? within : token;
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
  row: EventRow | null,
  consumed: boolean,
): number[] {
  const prepositions = prepositionsOf(row?.on);
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
    if (name === 'ccomp' && own && row?.plover === 'AGREE') continue;
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

/** The first actor among the object and obliques of a clause, or inside them. */
function actorInClause(sentence: Sentence, verb: number, not: number, depth = 0): number {
  if (depth > 3) return -1;
  const { first, last, children } = treeOf(sentence);
  const inner = argumentsOf(sentence, verb);
  for (const token of [inner.receiver, inner.object, ...inner.obliques.map((oblique) => oblique.token)]) {
    if (token < first[verb] || token > last[verb] || token === not || isTime(sentence, token)) continue;
    if (isActor(sentence, token) && sentence.tokens[token].upos !== 'PRON' && !isOwnForce(sentence, token))
      return token;
    const within = actorWithin(sentence, token, not, depth + 1);
    if (within >= 0) return within;
  }
  for (const child of children[verb]) {
    const name = relation(sentence.tokens[child].deprel);
    if (name !== 'xcomp' && name !== 'ccomp') continue;
    const actor = actorInClause(sentence, child, not, depth + 1);
    if (actor >= 0) return actor;
  }
  return -1;
}

/** Troops and the like without a nationality: an instrument rather than the one meant. */
const isOwnForce = (sentence: Sentence, token: number): boolean =>
  nameAt(sentence, token) === null &&
  ['force', 'peacekeeper', 'inspector'].some((name) =>
    nounClasses[name].has(sentence.tokens[token].lemma.toLowerCase()),
  ) &&
  !treeOf(sentence).children[token].some(
    (child) => /^[A-Z]/.test(sentence.tokens[child].form) && sentence.tokens[child].deprel !== 'det',
  );

/** An actor named inside a noun phrase: its owner, a nationality word before it, or one behind "of", "by", "with", "on". */
export function actorWithin(sentence: Sentence, noun: number, not: number, depth = 0, scene = true): number {
  if (depth > 4) return -1;
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  for (const child of children[noun]) {
    const { deprel, upos, form } = tokens[child];
    if (child === not || isTime(sentence, child)) continue;
    if (deprel === 'nmod:poss' && upos !== 'PRON' && isActor(sentence, child)) return child;
    if (
      (deprel === 'amod' || deprel === 'compound' || deprel === 'nmod:desc') &&
      /^[A-Z]/.test(form) &&
      child > 0 &&
      (upos === 'PROPN' || upos === 'ADJ' || nameAt(sentence, child) !== null)
    ) {
      // "the Gulf war with Iraq": a place name before a noun only places it.
      if (
        deprel === 'amod' ||
        nameAt(sentence, child)?.kind !== 'place' ||
        !/^(?:war|offensive|campaign|conflict|crisis|operation|front|battle)$/i.test(tokens[noun].lemma)
      )
        return child;
    }
  }
  for (const child of children[noun]) {
    const name = relation(tokens[child].deprel);
    if (child === not) continue;
    if (name === 'nmod' && tokens[child].deprel !== 'nmod:poss') {
      const preposition = caseOf(sentence, child) ?? '';
      if (inward.test(preposition) && (scene || preposition !== 'in') && !isTime(sentence, child)) {
        if (isActor(sentence, child) && tokens[child].upos !== 'PRON') return child;
        const inner = actorWithin(sentence, child, not, depth + 1, scene);
        if (inner >= 0) return inner;
      }
    } else if (name === 'acl') {
      const by = argumentsOf(sentence, child);
      if (by.passive && by.subject > noun && isActor(sentence, by.subject)) return by.subject;
      const inner = actorInClause(sentence, child, not, depth + 1);
      if (inner >= 0) return inner;
    }
  }
  return depth === 0 ? actorAfter(sentence, noun) : -1;
}

/** The actor right behind "of", "by" or the like where the parser hung it elsewhere; -1 when there is none. */
function actorAfter(sentence: Sentence, noun: number): number {
  const { tokens } = sentence;
  const preposition = tokens[noun + 1];
  if (
    preposition === undefined ||
    preposition.upos !== 'ADP' ||
    !/^(?:of|by|from|against|between)$/i.test(preposition.form)
  )
    return -1;
  const head = nounAfter(sentence, noun + 2);
  if (head < 0 || isTime(sentence, head)) return -1;
  return isActor(sentence, head) ? head : -1;
}

const inward = /^(?:of|by|from|with|on|over|against|for|to|between|in|into|among)$/;

/** Verbal and political acts that are aimed at someone, whom a poor parse may leave hanging elsewhere. */
const aimed = new Set([
  'THREATEN',
  'REQUEST',
  'PROTEST',
  'ACCUSE',
  'REJECT',
  'SUPPORT',
  'CONSULT',
  'AID',
  'SANCTION',
  'MOBILIZE',
  'COOPERATE',
]);

/** The next actor named to the right within the clause, where the parse gives an aimed act no one it is aimed at; -1 if none. */
export function nearestTarget(
  sentence: Sentence,
  token: number,
  last: number,
  row: EventRow,
  agents: readonly number[],
): number {
  if (row.plover === null || !aimed.has(row.plover)) return -1;
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  for (let at = token + 1; at <= last; at++) {
    const { form, upos, deprel } = tokens[at];
    if (upos === 'PUNCT' && /^[;:—–]$/.test(form)) return -1;
    if (isTime(sentence, at)) continue;
    const named = nameAt(sentence, at);
    if (named === null && !(/^[A-Z]/.test(form) && (upos === 'PROPN' || (upos === 'ADJ' && deprel === 'amod'))))
      continue;
    const head = phraseHead(sentence, named === null ? at : headOf(sentence, named.first, named.last));
    const owned = children[head].some((child) => tokens[child].deprel === 'nmod:poss' && tokens[child].upos === 'PRON');
    const scene =
      row.plover !== 'CONSULT' &&
      /^(?:in|at|near|outside|inside|around)$/.test(
        caseOf(
          sentence,
          tokens[head].deprel === 'conj' && tokens[head].head >= 0 ? firstMember(sentence, head) : head,
        ) ?? '',
      );
    if (head > token && !owned && !scene && !agents.includes(head)) return head;
    if (named !== null) at = named.last;
  }
  return -1;
}

/** The first actor of the clause before a finite verb that the parse leaves without a subject; -1 if none. */
export function nearestAgent(sentence: Sentence, verb: number, first: number): number {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const finite = /^VB[DZP]$/.test(tokens[verb].xpos) || children[verb].some((child) => tokens[child].deprel === 'aux');
  if (!finite) return -1;
  for (let at = first; at < verb; at++) {
    const { upos } = tokens[at];
    if (upos !== 'NOUN' && upos !== 'PROPN') continue;
    if (isTime(sentence, at) || !isActor(sentence, at)) continue;
    const head = phraseHead(sentence, at);
    if (head < verb && caseOf(sentence, head) === null && !isTime(sentence, head)) return head;
    if (isTime(sentence, head) && caseOf(sentence, at) === null) return at;
  }
  return -1;
}

/** Climbs from a modifier ("Algerian", "President") to the head of its noun phrase, as long as that acts too. */
function phraseHead(sentence: Sentence, token: number): number {
  const { tokens } = sentence;
  let at = token;
  for (let steps = 0; steps < 5; steps++) {
    const { deprel, head } = tokens[at];
    if (head < 0 || !/^(?:amod|compound|nmod:desc|flat|nmod:poss)$/.test(deprel) || Math.abs(head - at) > 6) return at;
    if (!isActor(sentence, head)) return at;
    at = head;
  }
  return at;
}

/** The first member of a coordination, which carries its preposition. */
function firstMember(sentence: Sentence, token: number): number {
  let at = token;
  for (let steps = 0; steps < 12 && sentence.tokens[at].deprel === 'conj' && sentence.tokens[at].head >= 0; steps++)
    at = sentence.tokens[at].head;
  return at;
}

/** The token of a name that the others hang on. */
function headOf(sentence: Sentence, first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    const { head } = sentence.tokens[at];
    if (head < first || head > last) return at;
  }
  return first;
}
