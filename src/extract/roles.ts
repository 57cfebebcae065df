import type { Sentence } from '../language/document.ts';
import { type Arguments, argumentsOf, isVerbal } from './arguments.ts';
import { eventNouns, lightVerbs } from './en/eventive.ts';
import type { EventRow } from './en/row.ts';
import { canHeadPhrase, nameAt } from './phrases.ts';
import { isActor, isKnownEventNoun, isPlace } from './senses.ts';
import { caseOf, relation, treeOf } from './tree.ts';

/** Who acts on whom: head tokens. */
export interface Roles {
  agent: number[];
  patient: number[];
  /** Places that the frame itself names: the goal of a movement, a place acted on. */
  place: number[];
}

const prepositionsOf = (list: string | undefined): string[] => (list === undefined ? [] : list.split(' '));

/** Roles of an event told by a verb. */
export function verbRoles(sentence: Sentence, verb: number, roles: Arguments, row: EventRow | null): Roles {
  const { subject, object, receiver, obliques } = roles;
  const frame = row?.frame ?? 'act';
  const agent: number[] = [];
  const patient: number[] = [];
  const place: number[] = [];
  const put = (list: number[], token: number): void => {
    if (token >= 0 && canHeadPhrase(sentence, token) && !list.includes(token)) list.push(token);
  };
  const by = (preposition: string): number =>
    obliques.find((oblique) => oblique.preposition === preposition && !isTime(sentence, oblique.token))?.token ?? -1;
  const from = prepositionsOf(row?.from);
  const target =
    prepositionsOf(row?.on)
      .map(by)
      .find((token) => token >= 0) ?? -1;
  switch (frame) {
    case 'undergo':
      put(patient, roles.passive ? object : subject >= 0 ? subject : object);
      for (const preposition of from) put(agent, by(preposition));
      if (object >= 0 && subject >= 0 && !roles.passive) put(patient, object);
      break;
    case 'move': {
      put(agent, roles.passive && subject < 0 ? -1 : subject);
      if (object >= 0 && isPlace(sentence, object)) place.push(object);
      else put(patient, object);
      if (target >= 0 && isPlace(sentence, target)) place.push(target);
      else if (object < 0 && target >= 0 && row?.what === 'surrender') put(patient, target);
      break;
    }
    case 'mutual':
      put(agent, subject);
      put(patient, object >= 0 && (isActor(sentence, object) || target < 0) ? object : target >= 0 ? target : object);
      break;
    case 'speak':
      put(agent, subject);
      for (const token of addressed(sentence, verb, roles, prepositionsOf(row?.on))) put(patient, token);
      break;
    default:
      put(agent, subject);
      if (receiver >= 0 && row?.plover === 'AID') put(patient, receiver);
      else if (
        object >= 0 &&
        !(target >= 0 && isEventNoun(sentence, object)) &&
        !(
          target >= 0 &&
          isActor(sentence, target) &&
          !isActor(sentence, object) &&
          !isPlace(sentence, object) &&
          row?.on !== undefined &&
          row.plover !== 'ASSAULT'
        )
      )
        put(patient, object);
      else if (target >= 0) put(patient, target);
      else put(patient, object);
      if (patient.length === 0) put(patient, target);
  }
  for (const token of patient)
    if (isPlace(sentence, token) && frame !== 'speak' && frame !== 'mutual' && !place.includes(token))
      place.push(token);
  return { agent, patient, place };
}

const isEventNoun = (sentence: Sentence, token: number): boolean => {
  const { lemma, upos } = sentence.tokens[token];
  return upos === 'NOUN' && (eventNouns.has(lemma.toLowerCase()) || isKnownEventNoun(lemma));
};

/** The addressee or target of a verbal act: an actor as object, behind a preposition, inside the object or in what is said. */
function addressed(sentence: Sentence, verb: number, roles: Arguments, prepositions: string[]): number[] {
  const { object, receiver, obliques, subject } = roles;
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
  for (const child of treeOf(sentence).children[verb]) {
    const name = relation(sentence.tokens[child].deprel);
    if (name !== 'ccomp' && name !== 'xcomp' && name !== 'advcl') continue;
    if (
      name === 'advcl' &&
      !treeOf(sentence).children[child].some((token) => /^(?:for|of|to)$/.test(sentence.tokens[token].form))
    )
      continue;
    const inner = argumentsOf(sentence, child);
    const actsInside = inner.passive ? inner.object : inner.subject;
    if (
      name === 'ccomp' &&
      actsInside >= 0 &&
      isActor(sentence, actsInside) &&
      actsInside !== subject &&
      sentence.tokens[actsInside].upos !== 'PRON'
    )
      return [actsInside];
    const actor = actorInClause(sentence, child, subject);
    if (actor >= 0) return [actor];
  }
  return object >= 0 ? [object] : [];
}

/** The first actor among the object and obliques of a clause, or inside them. */
function actorInClause(sentence: Sentence, verb: number, not: number, depth = 0): number {
  const inner = argumentsOf(sentence, verb);
  for (const token of [inner.receiver, inner.object, ...inner.obliques.map((oblique) => oblique.token)]) {
    if (token < 0 || token === not || isTime(sentence, token)) continue;
    if (isActor(sentence, token) && sentence.tokens[token].upos !== 'PRON') return token;
    const within = actorWithin(sentence, token, not);
    if (within >= 0) return within;
  }
  if (depth > 2) return -1;
  for (const child of treeOf(sentence).children[verb]) {
    const name = relation(sentence.tokens[child].deprel);
    if (name !== 'xcomp' && name !== 'ccomp') continue;
    const actor = actorInClause(sentence, child, not, depth + 1);
    if (actor >= 0) return actor;
  }
  return -1;
}

/** An actor named inside a noun phrase: its owner, a nationality word before it, or one behind "of", "by", "with", "on". */
export function actorWithin(sentence: Sentence, noun: number, not: number, depth = 0): number {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  for (const child of children[noun]) {
    const { deprel, upos, form } = tokens[child];
    if (child === not) continue;
    if (deprel === 'nmod:poss' && upos !== 'PRON' && isActor(sentence, child)) return child;
    if (
      (deprel === 'amod' || deprel === 'compound') &&
      /^[A-Z]/.test(form) &&
      child > 0 &&
      (upos === 'PROPN' || upos === 'ADJ' || nameAt(sentence, child) !== null)
    )
      return child;
  }
  if (depth > 3) return -1;
  for (const child of children[noun]) {
    const name = relation(tokens[child].deprel);
    if (child === not) continue;
    if (name === 'nmod' && tokens[child].deprel !== 'nmod:poss') {
      if (
        /^(?:of|by|from|with|on|against|for|to|between|in|among)$/.test(caseOf(sentence, child) ?? '') &&
        !isTime(sentence, child)
      ) {
        if (isActor(sentence, child)) return child;
        const inner = actorWithin(sentence, child, not, depth + 1);
        if (inner >= 0) return inner;
      }
    } else if (name === 'acl' && tokens[child].xpos === 'VB') {
      const inner = actorInClause(sentence, child, not, depth + 1);
      if (inner >= 0) return inner;
    }
  }
  return -1;
}

/** Nouns whose "of" or owner is the one that goes, speaks or acts, though no patient is named. */
const actsOf = /^(?:move|mutual|speak)$/;

/** Roles of an event told by a noun: "the seizure of X by Y", "Y's attack on X", "rebel offensive". */
export function nounRoles(sentence: Sentence, noun: number, row: EventRow | null): Roles {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const agent: number[] = [];
  const patient: number[] = [];
  const place: number[] = [];
  const frame = row?.frame ?? 'act';
  const targets = prepositionsOf(row?.on);
  const given = new Map<string, number>();
  let owner = -1;
  let modifier = -1;
  for (const child of children[noun]) {
    const { deprel, upos, form } = tokens[child];
    if (deprel === 'nmod:poss') owner = child;
    else if (deprel === 'nmod' || deprel === 'obl') {
      const preposition = caseOf(sentence, child) ?? '';
      if (!given.has(preposition) && !isTime(sentence, child)) given.set(preposition, child);
    } else if (
      (deprel === 'compound' || deprel === 'amod' || deprel === 'nmod:desc') &&
      (isActor(sentence, child) || isPlace(sentence, child) || (upos === 'ADJ' && /^[A-Z]/.test(form)))
    ) {
      if (modifier < 0) modifier = child;
    }
  }
  const light = lightOver(sentence, noun);
  const lightRoles = light >= 0 ? argumentsOf(sentence, light) : null;
  if (lightRoles !== null) {
    for (const { preposition, token } of lightRoles.obliques) {
      if (!given.has(preposition) && targets.includes(preposition) && !isTime(sentence, token))
        given.set(preposition, token);
    }
  }
  const by = given.get('by') ?? -1;
  const of = given.get('of') ?? -1;
  const both = given.get('between') ?? given.get('among') ?? -1;
  const put = (list: number[], token: number): void => {
    if (token >= 0 && canHeadPhrase(sentence, token) && !list.includes(token)) list.push(token);
  };
  const target =
    targets
      .filter((preposition) => preposition !== 'of')
      .map((preposition) => given.get(preposition) ?? -1)
      .find((token) => token >= 0) ?? -1;
  if (by >= 0) put(agent, by);
  if (both >= 0) put(agent, both);
  if (lightRoles !== null && agent.length === 0) put(agent, lightRoles.subject);
  if (frame === 'undergo') {
    put(patient, of >= 0 ? of : owner >= 0 ? owner : modifier);
    if (row?.from !== undefined)
      for (const preposition of prepositionsOf(row.from)) put(agent, given.get(preposition) ?? -1);
  } else if (actsOf.test(frame) || (targets.length > 0 && !targets.includes('of'))) {
    if (agent.length === 0)
      put(
        agent,
        owner >= 0 ? owner : modifier >= 0 && !(isPlaceName(sentence, modifier) && frame === 'act') ? modifier : of,
      );
    if (frame === 'move') {
      if (target >= 0) place.push(target);
    } else put(patient, target >= 0 ? target : agent.includes(of) ? -1 : -1);
    if (modifier >= 0 && isPlaceName(sentence, modifier) && !agent.includes(modifier)) place.push(modifier);
  } else {
    put(patient, target >= 0 ? target : of);
    if (patient.length === 0) put(patient, owner >= 0 && agent.length > 0 ? owner : -1);
    if (agent.length === 0 && !patient.includes(owner)) put(agent, owner);
    if (agent.length === 0 && modifier >= 0 && !isPlaceName(sentence, modifier)) put(agent, modifier);
    else if (patient.length === 0 && modifier >= 0) put(patient, modifier);
  }
  for (const token of patient)
    if (isPlace(sentence, token) && !place.includes(token) && frame !== 'speak' && frame !== 'mutual')
      place.push(token);
  return { agent, patient, place };
}

/** A place name used before a noun ("the Aleppo offensive"), unlike a nationality word ("the Syrian offensive"). */
const isPlaceName = (sentence: Sentence, token: number): boolean =>
  nameAt(sentence, token)?.kind === 'place' &&
  sentence.tokens[token].upos === 'PROPN' &&
  sentence.tokens[token].deprel !== 'amod';

/** The verb that only carries the event noun as its object ("carried out an attack"), or -1. */
export function lightOver(sentence: Sentence, noun: number): number {
  const { head, deprel } = sentence.tokens[noun];
  if (head < 0 || !isVerbal(sentence.tokens[head])) return -1;
  if (deprel !== 'obj' && deprel !== 'nsubj:pass') return -1;
  return isCarrier(sentence, head) ? head : -1;
}

const carriers = new Set([
  ...lightVerbs,
  'begin',
  'start',
  'open',
  'continue',
  'resume',
  'step',
  'intensify',
  'order',
  'announce',
  'declare',
  'call',
  'lead',
  'complete',
  'plan',
  'join',
  'attend',
  'issue',
  'express',
  'impose',
  'sign',
  'reach',
  'repeat',
  'reiterate',
  'end',
  'halt',
  'suspend',
  'finish',
  'extend',
  'escalate',
  'renew',
  'unleash',
  'organize',
  'organise',
  'pursue',
  'prepare',
  'attempt',
  'carry',
  'offer',
  'send',
  'place',
  'put',
  'go',
  'use',
  'provide',
  'win',
  'lose',
]);
export const isCarrier = (sentence: Sentence, verb: number): boolean =>
  carriers.has(sentence.tokens[verb].lemma.toLowerCase());

const timeWord =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:yesterday|today|tomorrow|day|night|morning|evening|afternoon|week|weekend|month|year|hour|minute|decade|century|fortnight|time|moment|period|midnight|noon|dawn|dusk|\d{4}|\d{1,2})$/i;

/** Whether a phrase is a time ("on Tuesday", "in 2011"). */
export const isTime = (sentence: Sentence, token: number): boolean => {
  const { lemma, upos } = sentence.tokens[token];
  return (
    timeWord.test(lemma) &&
    (upos !== 'NUM' ||
      /^\d{4}$/.test(lemma) ||
      !treeOf(sentence).children[token].some((child) => sentence.tokens[child].deprel === 'nmod'))
  );
};
