import type { Sentence } from '../language/document.ts';
import type { EventRow } from '../language/lexicon/event-entry.ts';
import { caseOf, treeOf } from '../language/tree.ts';
import { lightVerbs } from '../languages/en/lexicon/eventive.ts';
import { eventTypes } from '../record/event-types.ts';
import { argumentsOf, isVerbal } from './arguments.ts';
import { membersOf, nameAt, nounAfter } from './phrases.ts';
import { canAct, dug, prepositionsOf, type Roles } from './roles.ts';
import { isActor, isPlace } from './senses.ts';
import { isTime } from './time-words.ts';

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
      !isWeaponWord(form) &&
      ((isActor(sentence, child) && !isPlainAdjective(sentence, child)) ||
        isPlace(sentence, child) ||
        (upos === 'ADJ' && isNationality(form)))
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
  // A poor parse may hang the phrase right behind the noun elsewhere.
  const next = tokens[noun + 1];
  if (
    next !== undefined &&
    next.upos === 'ADP' &&
    !given.has(next.form.toLowerCase()) &&
    /^(?:of|by|between|against|on|into)$/i.test(next.form)
  ) {
    const after = nounAfter(sentence, noun + 2);
    if (after >= 0 && !isTime(sentence, after)) given.set(next.form.toLowerCase(), after);
  }
  const gone = frame === 'move' ? (given.get('of') ?? -1) : -1;
  if (gone >= 0 && !given.has('from')) {
    // "The withdrawal of forces from X", with the place hung on the forces.
    const from = children[gone].find((child) => tokens[child].deprel === 'nmod' && caseOf(sentence, child) === 'from');
    if (from !== undefined && !isTime(sentence, from)) given.set('from', from);
  }
  const by = given.get('by') ?? -1;
  const of = given.get('of') ?? -1;
  const both = given.get('between') ?? given.get('among') ?? -1;
  const put = (list: number[], token: number): void => {
    if (token >= 0 && canAct(sentence, token) && !list.includes(token)) list.push(token);
  };
  const target =
    targets
      .filter((preposition) => preposition !== 'of')
      .map((preposition) => given.get(preposition) ?? -1)
      .find((token) => token >= 0) ?? -1;
  if (by >= 0) put(agent, by);
  if (both >= 0) put(agent, both);
  if (both >= 0) put(agent, otherSide(sentence, both));
  // "Announces the withdrawal of its troops": who goes is named behind "of", whoever announces it.
  if (frame === 'move' && agent.length === 0 && of >= 0 && isActor(sentence, of) && !isPlace(sentence, of))
    put(agent, of);
  if (lightRoles !== null && agent.length === 0) put(agent, lightRoles.subject);
  if (lightRoles !== null && lightRoles.receiver >= 0) put(patient, lightRoles.receiver);
  // "His arrest", "the reporter's release": the owner is the one acted on.
  const whose =
    owner >= 0 && agent.length === 0 && of < 0 && target < 0 && row !== null && eventTypes[row.what].ownerSuffers;
  if (whose) put(patient, owner);
  else if (frame === 'undergo') {
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
    } else if (target >= 0) put(patient, dug(sentence, target, agent[0] ?? -1));
    if (modifier >= 0 && isPlaceName(sentence, modifier) && !agent.includes(modifier)) place.push(modifier);
  } else {
    // "The liberation of X from Y": what is taken stands behind "of".
    const first = row?.what === 'seize' && of >= 0 ? of : target >= 0 ? target : of;
    if (first >= 0) put(patient, dug(sentence, first, agent[0] ?? -1));
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

/** "Syrian", "Kurdish", "Israeli", "Iraqi", "Greek": an adjective of a people, by its ending. "Heavy" and "Huge" open a sentence or a headline. */
const isNationality = (form: string): boolean =>
  /^[A-Z]\p{L}*(?:[ai]n|ish|ese|sh|ch|i|ek|eek|ic|ss|ite|ajik|zakh|urd|rab|erb|roat|zech|utch|lav)$/u.test(form) &&
  !/^(?:Urban|Human|Tragic|Horrific|Public|Domestic|Chaotic|Frantic|Dramatic|Historic|Economic|Electric|Epic|Civilian|Suburban|Terrific|Main|Certain|Toxic|Ethnic|Fresh|Rich|Harsh|Lavish)$/.test(
    form,
  );

/** A name's word that was tagged as an adjective counts by its ending alone. */
const isPlainAdjective = (sentence: Sentence, token: number): boolean =>
  sentence.tokens[token].upos === 'ADJ' && !isNationality(sentence.tokens[token].form);

/** "Mortar fire", "car bombing": the weapon and not who fires it. */
const isWeaponWord = (form: string): boolean =>
  /^\p{Lu}/u.test(form) &&
  /^(?:mortar|rocket|artillery|missile|shell|tank|drone|air|bomb|car|truck|suicide|roadside|grenade|sniper|gun|machine|small|heavy|chemical|gas|knife|acid|arson)s?$/i.test(
    form,
  );

/** "Between the army and the rebels" takes two: the second, where the parse hung it on the verb behind as its subject. -1 for none. */
function otherSide(sentence: Sentence, first: number): number {
  if (membersOf(sentence, first).length > 1) return -1;
  const { tokens } = sentence;
  for (let at = first + 1; at < tokens.length && at < first + 8; at++) {
    if (/^and$/i.test(tokens[at].form)) return nounAfter(sentence, at + 1);
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART)$/.test(tokens[at].upos)) return -1;
  }
  return -1;
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
