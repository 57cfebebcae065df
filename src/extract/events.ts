import type { Document, Sentence } from '../language/document.ts';
import type { Codes } from '../record/observation.ts';
import type { Problem } from '../record/reading.ts';
import { covers, type Span } from '../record/span.ts';
import { type Arguments, argumentsOf, isVerbal } from './arguments.ts';
import { type Put, putBy } from './certainty.ts';
import { codesOf } from './codes.ts';
import type { DraftFiller, EventDraft, StatementDraft, TokenAt } from './draft.ts';
import { attitudeOf } from './en/attitudes.ts';
import { eventNouns, notEventAsModifier, stillVerbs } from './en/eventive.ts';
import { baseOf } from './en/inflections.ts';
import type { EventRow } from './en/row.ts';
import { fillersOf } from './fillers.ts';
import { nounRoles } from './noun-roles.ts';
import { clauseHead, clauseSpan } from './phrases.ts';
import { placesOf } from './places.ts';
import { quantityOf } from './quantities.ts';
import { recovered } from './recover.ts';
import { nearestAgent, nearestTarget, type Roles, verbRoles } from './roles.ts';
import { isActor, isKnownEventNoun, isPlaceLike, nounSense, verbSense } from './senses.ts';
import { relation, treeOf } from './tree.ts';

/** An event word found in a sentence. */
interface Found {
  token: number;
  beside: number[];
  row: EventRow | null;
  roles: Roles;
  /** Tokens whose numbers count what happened. */
  counts: number[];
  rule: string;
  /** A verb in the active voice that should have a subject. */
  active?: boolean;
  /** Base of a verb that was tagged as something else. */
  lemma?: string;
}

const unread = new Set(['promo', 'byline', 'dateline']);

/** Every eventive predicate of a report: verbs, event nouns, and the dead and wounded. */
export function events(document: Document, said: readonly StatementDraft[], problems: Problem[]): EventDraft[] {
  const drafts: EventDraft[] = [];
  document.sentences.forEach((sentence, index) => {
    if (!sentence.parsed) return;
    const part = document.report.parts.find((whole) => covers(whole, sentence));
    if (part !== undefined && unread.has(part.kind)) return;
    for (const found of eventWords(sentence)) {
      try {
        for (const draft of draftsOf(document, index, sentence, found, said))
          drafts.push({ ...draft, id: `e${drafts.length + 1}` });
      } catch (cause) {
        const { start, end } = sentence.tokens[found.token];
        problems.push({ stage: 'extract', rule: 'event', reason: `event word not read: ${String(cause)}`, start, end });
      }
    }
  });
  return drafts;
}

function eventWords(sentence: Sentence): Found[] {
  const found: Found[] = [];
  const taken = new Set<number>();
  sentence.tokens.forEach((_, token) => {
    const event = wordAt(sentence, token);
    if (event === null || taken.has(token)) return;
    found.push(event);
    for (const other of event.beside) {
      // "launched an investigation" is one event, "welcomed the fall" two.
      const own = nounSense(sentence, other);
      const lemma = sentence.tokens[other].lemma.toLowerCase();
      if (own === null ? !eventNouns.has(lemma) : own.row.what === event.row?.what) taken.add(other);
    }
  });
  return found.filter(({ token }) => !taken.has(token));
}

function wordAt(sentence: Sentence, token: number): Found | null {
  const { upos, lemma, xpos, deprel, form } = sentence.tokens[token];
  const word = lemma.toLowerCase();
  const disguised = isNounInDisguise(sentence, token);
  if (isVerbal(sentence.tokens[token]) && !disguised) {
    if (deprel === 'aux' || deprel === 'aux:pass' || deprel === 'cop' || deprel === 'compound') return null;
    if (/^(?:case|mark|cc|fixed|det|discourse)$/.test(deprel)) return null;
    const args = argumentsOf(sentence, token);
    const base = baseOf(form, word);
    const sense = verbSense(sentence, token, args, base);
    if (sense === null && (stillVerbs.has(word) || (deprel === 'amod' && xpos !== 'VBN'))) return null;
    const row = sense?.row ?? mustBy(sentence, token, word) ?? null;
    return {
      token,
      beside: sense?.beside ?? [],
      row,
      roles: verbRoles(sentence, token, args, row, sense?.eaten),
      counts: countsOf(args),
      lemma: base,
      active: !args.passive && row?.frame !== 'undergo' && !/^(?:acl|amod|advcl|xcomp)$/.test(deprel),
      rule: row === null ? 'verb:other' : sense === null ? 'verb:said-must' : `verb:${row.what}`,
    };
  }
  const missed = recovered(sentence, token);
  if (missed !== null && (upos !== 'NOUN' || (nounSense(sentence, token) === null && !eventNouns.has(word)))) {
    const sense = verbSense(sentence, token, missed.arguments, missed.lemma);
    if (sense !== null) {
      const roles = verbRoles(sentence, token, missed.arguments, sense.row, sense.eaten);
      return {
        token,
        beside: [],
        row: sense.row,
        lemma: missed.lemma,
        roles,
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
    const sense = nounSense(sentence, token);
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
    if (sense === null && !eventNouns.has(word) && !nominal && !named) return null;
    const row = sense?.row ?? null;
    const roles = nounRoles(sentence, token, row);
    return {
      token,
      beside: sense?.beside ?? [],
      row,
      roles,
      counts: [...roles.patient, ...roles.agent, token],
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

const demand: EventRow = {
  what: 'demand',
  plover: 'REQUEST',
  cameo: '100',
  acled: null,
  verbs: '',
  nouns: '',
  frame: 'speak',
  on: 'to',
};

/** "said Sudan must return the helicopter" is a demand, unless the speaker binds only itself. */
function mustBy(sentence: Sentence, verb: number, lemma: string): EventRow | null {
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

/** "Twelve people are dead", "left 12 dead": a death told by an adjective. */
function stateOfPeople(sentence: Sentence, token: number, word: string): Found | null {
  const { tokens } = sentence;
  const { deprel, head } = tokens[token];
  const { children } = treeOf(sentence);
  const subject = children[token].find((child) => /^nsubj/.test(tokens[child].deprel)) ?? -1;
  let who = subject;
  if (who < 0 && deprel === 'amod') who = head;
  if (who < 0 && relation(deprel) === 'xcomp' && head >= 0) who = argumentsOf(sentence, head).object;
  if (who < 0 && /^(?:root|conj|parataxis|obj|nsubj)$/.test(deprel))
    who = children[token].find((child) => tokens[child].deprel === 'nummod') ?? -1;
  const before = tokens[token - 1];
  if (who < 0 && word !== 'missing' && before !== undefined && /^(?:NOUN|PROPN|NUM)$/.test(before.upos))
    who = token - 1;
  if (who < 0 || word === 'homeless' || (word === 'missing' && deprel === 'amod')) return null;
  const what = word === 'dead' ? 'die' : word === 'missing' ? 'other' : 'wound';
  const row: EventRow | null =
    what === 'other' ? null : { what, plover: null, cameo: null, acled: null, verbs: '', nouns: '', frame: 'undergo' };
  return {
    token,
    beside: [],
    row,
    roles: { agent: [], patient: [who], place: [] },
    counts: [who, token],
    rule: `adjective:${word}`,
  };
}

const countsOf = (args: Arguments): number[] => [args.object, args.subject, ...args.obliques.map(({ token }) => token)];

/** One event, or one for each place in "Aleppo, Homs and Hama". */
function draftsOf(
  document: Document,
  index: number,
  sentence: Sentence,
  found: Found,
  said: readonly StatementDraft[],
): EventDraft[] {
  const { token, row, roles } = found;
  const at: TokenAt = { sentence: index, token };
  const what = row?.what ?? 'other';
  const cue = cueOf(sentence, found);
  const put: Put = putBy(document, at);
  const clause = clauseHead(sentence, token);
  const { first, last } = treeOf(sentence);
  const actor =
    row !== null && roles.agent.length === 0 && found.active ? nearestAgent(sentence, token, first[clause]) : -1;
  const agents = actor >= 0 && !roles.patient.includes(actor) ? [actor] : roles.agent;
  const near =
    row !== null && roles.patient.length === 0 ? nearestTarget(sentence, token, last[clause], row, agents) : -1;
  const clear = (filler: DraftFiller): DraftFiller => beyond(filler, cue, sentence);
  const patient = fillersOf(document, index, near >= 0 ? [near] : roles.patient).map(clear);
  const goals = fillersOf(document, index, roles.place);
  const scene = fillersOf(document, index, placesOf(sentence, token, [...roles.patient, ...agents]));
  const codes: Codes = codesOf(sentence, token, row, put);
  const draft: EventDraft = {
    id: '',
    kind: 'event',
    what,
    lemma: found.lemma ?? sentence.tokens[token].lemma.toLowerCase(),
    codes,
    cue,
    span: clauseSpan(document, at),
    agent: fillersOf(document, index, agents).map(clear),
    patient,
    place: [...goals, ...scene.filter((place) => !goals.some((goal) => goal.start === place.start))],
    quantity: quantityOf(document, sentence, what, found.counts),
    certainty: put.certainty,
    polarity: put.polarity,
    background: put.background,
    happened: put.happened,
    said: innermost(said, cue),
    rule: found.rule,
    cueAt: at,
  };
  const places = patient.filter((filler) => isPlaceLike(sentence, filler.head.token));
  if (row === null || places.length < 2 || places.length !== patient.length || draft.quantity !== null) return [draft];
  return places.map((one) => ({ ...draft, patient: [one], place: only(one, draft.place, places) }));
}

/** A phrase that swallowed the event word before its head starts after it. */
function beyond(filler: DraftFiller, cue: Span, sentence: Sentence): DraftFiller {
  if (filler.start > cue.start || filler.end < cue.end) return filler;
  const next = sentence.tokens.find(({ start }) => start >= cue.end);
  return next !== undefined && next.start <= sentence.tokens[filler.head.token].start
    ? { ...filler, start: next.start }
    : filler;
}

/** The places of one of several like events: its own, and those they share. */
const only = (one: DraftFiller, all: DraftFiller[], members: DraftFiller[]): DraftFiller[] => [
  one,
  ...all.filter((place) => !members.some((member) => member.start === place.start)),
];

function cueOf(sentence: Sentence, { token, beside }: Found): Span {
  const { tokens } = sentence;
  let first = token;
  let last = token;
  // Particles and modifiers next to the word belong to the cue.
  for (const other of [...beside].sort((a, b) => Math.abs(a - token) - Math.abs(b - token))) {
    if (other === last + 1) last = other;
    else if (other === first - 1) first = other;
  }
  return { start: tokens[first].start, end: tokens[last].end };
}

/** The id of the smallest statement whose content holds the cue, but not its own cue. */
function innermost(said: readonly StatementDraft[], cue: Span): string | null {
  let best: string | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const { id, content, cue: own } of said) {
    if (own !== null && own.start === cue.start) continue;
    for (const span of content) {
      if (covers(span, cue) && span.end - span.start < size) {
        best = id;
        size = span.end - span.start;
      }
    }
  }
  return best;
}
