import type { Sentence } from '../language/document.ts';
import { type EventEntry, row } from '../language/lexicon/event-entry.ts';
import { caseOf, relation, treeOf } from '../language/tree.ts';
import { attitudeOf } from '../languages/en/lexicon/attitudes.ts';
import { eventNouns, notEventAsModifier, stillVerbs } from '../languages/en/lexicon/eventive.ts';
import { baseOf } from '../languages/en/lexicon/inflections.ts';
import { nominalEvent, nominalRoles } from './arguments/nominal.ts';
import type { Filled } from './arguments/roles.ts';
import { verbalEvent, verbalRoles } from './arguments/verbal.ts';
import { type Arguments, argumentsOf, isVerbal } from './arguments.ts';
import type { ExtractLanguage } from './language.ts';
import { mistaggedVerb } from './mistagged-verbs.ts';
import { tollAt } from './quantity/tolls.ts';
import { isActor, isKnownEventNoun, isOfClass, nounSense, verbSense } from './senses.ts';

/** An event word found in a sentence. */
export interface Found extends Filled {
  token: number;
  beside: number[];
  /** Those of them that belong to the cue: "over" in "took over", but not "Hama" in "took Hama". */
  telling: number[];
  row: EventEntry | null;
  /** Tokens whose numbers count what happened. */
  counts: number[];
  rule: string;
  /** A verb in the active voice that should have a subject. */
  active?: boolean;
  /** Base of a verb that was tagged as something else. */
  lemma?: string;
}

/** The event words of a sentence in text order, each with its row of the table (null: no plain verb) and its roles. */
export function eventWords(sentence: Sentence, language: ExtractLanguage): Found[] {
  const found: Found[] = [];
  const taken = new Set<number>();
  sentence.tokens.forEach((_, token) => {
    const event = wordAt(sentence, language, token);
    if (event === null || taken.has(token)) return;
    found.push(event);
    for (const other of event.beside) {
      // "launched an investigation" is one event, "welcomed the fall" two.
      const own = nounSense(sentence, other);
      const lemma = sentence.tokens[other].lemma.toLowerCase();
      if (own === null ? event.telling.includes(other) || !eventNouns.has(lemma) : own.row.what === event.row?.what)
        taken.add(other);
    }
  });
  return found.filter(({ token }) => !taken.has(token));
}

/** "Crushed Example United 3-1": what a score follows is a match, whatever verb tells it. */
function isScored({ tokens }: Sentence, object: number): boolean {
  if (object < 0) return false;
  const words = tokens.slice(object + 1, object + 6).map(({ form }) => form);
  const at = words.findIndex((form) => /^\d/.test(form));
  // Nothing but the rest of a name stands before the score.
  if (at < 0 || words.slice(0, at).some((form) => !/^\p{Lu}/u.test(form))) return false;
  return /^\d{1,2}[-–]\d{1,2}$/.test(words.slice(at, at + 3).join(''));
}

const aroundVerb = (language: ExtractLanguage, ...told: Parameters<typeof verbalEvent>): Filled =>
  verbalRoles(language.verbArguments, verbalEvent(...told));

function wordAt(sentence: Sentence, language: ExtractLanguage, token: number): Found | null {
  const { upos, lemma, xpos, deprel, form } = sentence.tokens[token];
  const word = lemma.toLowerCase();
  const disguised = isNounInDisguise(sentence, token);
  if (isVerbal(sentence.tokens[token]) && !disguised) {
    if (deprel === 'aux' || deprel === 'aux:pass' || deprel === 'cop' || deprel === 'compound') return null;
    if (/^(?:case|mark|cc|fixed|det|discourse)$/.test(deprel)) return null;
    if (deprel === 'amod' && xpos === 'VBG' && !isActor(sentence, sentence.tokens[token].head)) return null;
    const args = argumentsOf(sentence, token);
    const base = baseOf(form, word);
    const sense = isScored(sentence, args.object) ? null : verbSense(sentence, token, args, base);
    if (sense === null && (stillVerbs.has(word) || (deprel === 'amod' && xpos !== 'VBN'))) return null;
    const row = sense?.row ?? mustBy(sentence, token, word) ?? null;
    return {
      token,
      beside: sense?.beside ?? [],
      telling: sense?.eaten ?? [],
      row,
      ...aroundVerb(language, sentence, token, args, row, sense?.eaten),
      counts: countsOf(args),
      lemma: base,
      active: !args.passive && row?.frame !== 'undergo' && !/^(?:acl|amod|advcl|xcomp)$/.test(deprel),
      rule: row === null ? 'verb:other' : sense === null ? 'verb:said-must' : `verb:${row.what}`,
    };
  }
  const toll = tollAt(sentence, language.tolls, token);
  if (toll >= 0)
    return {
      token,
      beside: [token - 1],
      telling: /^(?:death|fatality)$/i.test(sentence.tokens[token - 1]?.lemma ?? '') ? [token - 1] : [],
      row: dying,
      roles: { agent: [], patient: [toll], place: [] },
      fillings: [],
      counts: [toll],
      lemma: 'die',
      rule: 'noun:toll',
    };
  const missed = mistaggedVerb(sentence, token);
  if (missed !== null && (upos !== 'NOUN' || (nounSense(sentence, token) === null && !eventNouns.has(word)))) {
    const sense = verbSense(sentence, token, missed.arguments, missed.lemma);
    if (sense !== null) {
      return {
        token,
        beside: [],
        telling: [],
        row: sense.row,
        lemma: missed.lemma,
        ...aroundVerb(language, sentence, token, missed.arguments, sense.row, sense.eaten),
        counts: countsOf(missed.arguments),
        rule: `recovered:${sense.row.what}`,
      };
    }
  }
  const named = upos === 'PROPN' && isNamedEvent(sentence, token);
  if (
    upos === 'NOUN' ||
    named ||
    disguised ||
    (upos === 'PROPN' && /^[a-z]/.test(form)) ||
    (upos === 'ADJ' && nounLike(sentence, token))
  ) {
    const wordy = isFoughtWithWords(sentence, token);
    const sense = wordy ? null : nounSense(sentence, token);
    if (deprel === 'compound' || deprel === 'nmod:desc' || deprel === 'amod') {
      const { head } = sentence.tokens[token];
      if (head < 0 || notEventAsModifier.has(sentence.tokens[head].lemma.toLowerCase())) return null;
      if (sense === null && !eventNouns.has(word)) return null;
    }
    if (isHarmless(sentence, token)) return null;
    // "It will be a surprise": a noun that only describes tells no event of its own.
    if (sense === null && treeOf(sentence).children[token].some((child) => sentence.tokens[child].deprel === 'cop'))
      return null;
    const nominal =
      xpos === 'NN' &&
      /ing$/.test(word) &&
      word.length > 6 &&
      !/^(?:building|evening|morning|meaning|feeling|being|beginning|ceiling|clothing|nothing|something|anything|everything|housing|lightning|spring|string|wedding_ring|painting|offspring|sibling|king|wing|ring|thing)$/.test(
        word,
      );
    if (sense === null && !eventNouns.has(word) && !nominal && !named && !wordy) return null;
    const row = sense?.row ?? null;
    const filled = nominalRoles(language.nounArguments, nominalEvent(sentence, token, row));
    return {
      token,
      beside: sense?.beside ?? [],
      telling: sense?.eaten ?? [],
      row,
      ...filled,
      counts: [...filled.roles.patient, ...filled.roles.agent, token],
      rule: sense === null ? 'noun:other' : `noun:${row!.what}`,
    };
  }
  if (upos === 'ADJ' && /^(?:dead|wounded|injured|missing|homeless)$/.test(word))
    return stateOfPeople(sentence, token, word);
  return null;
}

/** "The Academy Awards", "the Six-Day War": a name that ends in a word for an event. */
function isNamedEvent(sentence: Sentence, token: number): boolean {
  const { form } = sentence.tokens[token];
  const before = sentence.tokens[token - 1];
  if (!namedEvents.test(form) || before === undefined || !/^\p{Lu}/u.test(before.form)) return false;
  const kind = sentence.names.find(({ first, last }) => first <= token && token <= last)?.kind;
  return kind === undefined || kind === 'organisation';
}

/** "Clashes between the army and rebels …": an event noun that was tagged as a verb, without any subject. */
function isNounInDisguise(sentence: Sentence, token: number): boolean {
  const { xpos, lemma } = sentence.tokens[token];
  const next = sentence.tokens[token + 1];
  if (xpos !== 'VBZ' || !isKnownEventNoun(lemma) || next === undefined || next.upos !== 'ADP') return false;
  return !treeOf(sentence).children[token].some((child) =>
    /^(?:nsubj|expl|aux|csubj)/.test(sentence.tokens[child].deprel),
  );
}

const namedEvents =
  /^(?:Awards?|Games|Olympics|Cup|Championships?|War|Wars|Festival|Summit|Revolution|Uprising|Massacre|Siege|Battle|Genocide|Crisis|Offensive|Intifada|Earthquake|Hurricane|Attacks?|Bombings?|Elections?|Referendum|Marathon|Parade|Conference)$/;

/** "The offensive": an adjective by tag that stands where only a noun can. */
function nounLike(sentence: Sentence, token: number): boolean {
  const next = sentence.tokens[token + 1];
  return (
    isKnownEventNoun(sentence.tokens[token].lemma) &&
    token > 0 &&
    (next === undefined || /^(?:ADP|PUNCT|AUX|VERB|SCONJ)$/.test(next.upos))
  );
}

const demand = row('demand', '', '', { on: 'to' });

/** "said Sudan must return the helicopter" is a demand, unless the speaker binds only itself. */
function mustBy(sentence: Sentence, verb: number, lemma: string): EventEntry | null {
  const { tokens } = sentence;
  const attitude = attitudeOf(lemma, true);
  if (attitude === null || attitude.kind !== 'said') return null;
  const { children } = treeOf(sentence);
  for (const child of children[verb]) {
    if (tokens[child].deprel !== 'ccomp') continue;
    const who = children[child].find((other) => /^nsubj/.test(tokens[other].deprel));
    const must = children[child].some(
      (other) => tokens[other].deprel === 'aux' && /^(?:must|should|ought)$/i.test(tokens[other].form),
    );
    if (must && who !== undefined && isActor(sentence, who) && tokens[who].upos !== 'PRON') return demand;
  }
  return null;
}

/** A word of force that tells of words: "the chairman, under attack for months", "a battle with the unions", "a legal fight". */
function isFoughtWithWords(sentence: Sentence, token: number): boolean {
  const { tokens } = sentence;
  const word = tokens[token].lemma.toLowerCase();
  // "The chairman, under attack for months": a person in office is attacked with words.
  const { head } = tokens[token];
  if (
    /^(?:attack|fire|pressure|siege)$/.test(word) &&
    head >= 0 &&
    caseOf(sentence, token) === 'under' &&
    (isOfClass(sentence, head, 'leader') || isOfClass(sentence, head, 'executive'))
  )
    return true;
  // "A blistering attack on the senator": made with words.
  if (
    /^(?:attack|assault|salvo|broadside|barrage)$/.test(word) &&
    treeOf(sentence).children[token].some((child) =>
      /^(?:blistering|scathing|stinging|withering|verbal|personal|veiled|rhetorical|outspoken|political|partisan|bitter)$/i.test(
        tokens[child].form,
      ),
    )
  )
    return true;
  // "A battle with the unions", "the fight over pensions": fought with words.
  if (
    /^(?:battle|fight|war|clash|struggle|duel|skirmish|showdown)$/.test(word) &&
    treeOf(sentence).children[token].some(
      (child) =>
        (caseOf(sentence, child) !== null && isOfClass(sentence, child, 'counterpart')) ||
        (caseOf(sentence, child) === 'over' && isOfClass(sentence, child, 'idea')) ||
        /^(?:legal|court|verbal|political|bidding|custody|boardroom|leadership|uphill|culture)$/i.test(
          tokens[child].form,
        ),
    )
  )
    return true;
  return false;
}

/** "heart attack", "storm of criticism" and others of the sort tell no such event. */
function isHarmless(sentence: Sentence, token: number): boolean {
  const { tokens } = sentence;
  const word = tokens[token].lemma.toLowerCase();
  return treeOf(sentence).children[token].some((child) => {
    const { deprel, lemma } = tokens[child];
    if (deprel !== 'compound' && deprel !== 'amod') return false;
    return (
      (/^(?:attack|failure)$/.test(word) && /^(?:heart|panic|asthma)$/.test(lemma)) ||
      (word === 'strike' && lemma === 'lucky') ||
      (word === 'return' && lemma === 'tax')
    );
  });
}

/** The first member of a coordination: "seven militants and an officer dead" tells of all of them. */
function firstOf(sentence: Sentence, token: number): number {
  let at = token;
  for (let steps = 0; steps < 12 && at >= 0 && sentence.tokens[at].deprel === 'conj'; steps++) {
    if (isVerbal(sentence.tokens[sentence.tokens[at].head])) break;
    at = sentence.tokens[at].head;
  }
  return at;
}

/** "Twelve people are dead", "left 12 dead": a death told by an adjective. */
function stateOfPeople(sentence: Sentence, token: number, word: string): Found | null {
  const { tokens } = sentence;
  const { deprel, head } = tokens[token];
  const { children } = treeOf(sentence);
  const subject = children[token].find((child) => /^nsubj/.test(tokens[child].deprel)) ?? -1;
  let who = subject;
  if (who < 0 && deprel === 'amod') who = firstOf(sentence, head);
  if (who < 0 && relation(deprel) === 'xcomp' && head >= 0) who = argumentsOf(sentence, head).object;
  if (who < 0 && /^(?:root|conj|parataxis|obj|nsubj)$/.test(deprel))
    who = children[token].find((child) => tokens[child].deprel === 'nummod') ?? -1;
  const before = tokens[token - 1];
  if (who < 0 && word !== 'missing' && before !== undefined && /^(?:NOUN|PROPN|NUM)$/.test(before.upos))
    who = token - 1;
  if (who < 0 || word === 'homeless' || (word === 'missing' && deprel === 'amod')) return null;
  return {
    token,
    beside: [],
    telling: [],
    row: word === 'dead' ? dying : word === 'missing' ? null : hurt,
    roles: { agent: [], patient: [who], place: [] },
    fillings: [],
    counts: [who, token],
    rule: `adjective:${word}`,
  };
}

const dying = row('die', '');
/** Wounds of which no deed is told. */
const hurt = row('wound', '', '', { codes: null, frame: 'undergo' });

const countsOf = (args: Arguments): number[] => [args.object, args.subject];
