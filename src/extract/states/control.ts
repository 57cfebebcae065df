import type { Sentence } from '../../language/document.ts';
import { caseOf, childBy, relation, treeOf } from '../../language/tree.ts';
import { nameAt, nounAfter, phraseTokens } from '../phrases.ts';
import { agentOf, subjectOf } from '../statements/subject.ts';
import { type FoundState, isParty, isPlace, nameEndingAt, subjectAt } from './found.ts';

const HOLDING = /^(?:control|hold|occupy|dominate|govern|run|rule)$/;
const HELD = /^(?:control|hold|occupy|dominate|govern|run|administer)$/;
/** Verbs of coming to hold: what follows is an event, told as such. */
const COMING =
  /^(?:come|fall|bring|pass|place|put|take|seize|gain|lose|regain|wrest|slip|return|retake|move|get|win|assume|establish|consolidate)$/;
/** Verbs of giving control away; who gets it holds the place. */
const GIVING = /^(?:hand|transfer|turn|pass|cede|yield|relinquish|surrender|return|give|leave)$/;
const CLAIMING = /^(?:claim|declare|announce)$/;
const PART =
  /^(?:most|much|part|half|third|quarter|bulk|swathe|swath|some|area|stretch|portion|majority|large|percent|%)s?$/;

/** Who holds a place: "rebels control X", "X, held by …", "rebel-held X", "in the hands of", "under … control". */
export function control(sentence: Sentence): FoundState[] {
  return [...byVerb(sentence), ...byCompound(sentence), ...byHands(sentence)];
}

function byVerb(sentence: Sentence): FoundState[] {
  const { tokens } = sentence;
  const found: FoundState[] = [];
  tokens.forEach(({ upos, lemma, xpos, deprel }, token) => {
    if (upos !== 'VERB') return;
    const word = lemma.toLowerCase();
    if (xpos === 'VBN' && HELD.test(word) && childBy(sentence, token, 'aux') < 0) {
      const by = agentOf(sentence, token);
      const place = subjectAt(sentence, token);
      if (by >= 0 && place >= 0 && isPlace(sentence, place) && isParty(sentence, by)) {
        found.push(state(sentence, by, place, token, 'held-by'));
      }
      return;
    }
    if (!HOLDING.test(word) || /^(?:amod|compound)$/.test(deprel)) return;
    const whole = childBy(sentence, token, 'obj');
    // "Control most of X", where the parser made an adverb of "most".
    const object = whole >= 0 ? whole : shareBehind(sentence, token);
    const holder = subjectOf(sentence, token);
    if (object < 0 || holder < 0 || !isParty(sentence, holder)) return;
    const share = PART.test(tokens[object].lemma.toLowerCase()) && isPlace(sentence, shareOf(sentence, object));
    if ((!isPlace(sentence, object) && !share) || (/^(?:run|rule)$/.test(word) && tokens[object].upos !== 'PROPN'))
      return;
    if (isFuture(sentence, token)) return;
    for (const place of placesOf(sentence, object)) found.push(state(sentence, holder, place, token, 'holds'));
  });
  return found;
}

/** "aims to control", "will hold": not a state of today. */
const isFuture = (sentence: Sentence, token: number): boolean =>
  sentence.tokens[token].xpos === 'VB' &&
  relation(sentence.tokens[token].deprel) === 'xcomp' &&
  !/^(?:claim|continue|appear|seem|say)$/.test(sentence.tokens[sentence.tokens[token].head]?.lemma ?? '');

/** "rebel-held Aleppo", "government-controlled areas", written as one token or three. */
function byCompound(sentence: Sentence): FoundState[] {
  const { tokens } = sentence;
  const found: FoundState[] = [];
  tokens.forEach(({ form, head, deprel }, token) => {
    const word = form.toLowerCase();
    let holder = -1;
    let width: [number, number] | undefined;
    if (/^(?:held|controlled|occupied|run)$/.test(word) && tokens[token - 1]?.form === '-' && token >= 2) {
      holder = token - 2;
      width = nameEndingAt(sentence, holder);
    } else if (/^[\p{L}']+-(?:held|controlled|occupied|run)$/iu.test(word)) holder = token;
    if (holder < 0) return;
    let place = head;
    while (place >= 0 && place < token) place = tokens[place].head;
    if (!/^(?:amod|compound|acl|dep|nmod)/.test(deprel)) return;
    // Wherever the parser hung it, the word stands right before its place.
    if (place < 0 || !isPlace(sentence, place)) place = nounAfter(sentence, token + 1);
    if (place < 0 || !isPlace(sentence, place)) return;
    if (
      tokens[holder].upos === 'ADV' ||
      /^(?:well|state|family|privately|long|self)$/i.test(tokens[holder].form.split('-')[0])
    )
      return;
    if (/^non/i.test(tokens[width?.[0] ?? holder].form) || tokens[(width?.[0] ?? holder) - 1]?.form === '-') return;
    const one = state(sentence, holder, named(sentence, place), token, 'compound');
    const after: [number, number] = [token + 1, phraseTokens(sentence, place)[1]];
    const objectWords = one.object === place && after[0] <= after[1] ? { objectWords: after } : {};
    // "The rebel-held town" is held now, though no verb says so.
    found.push({ ...one, background: false, subjectWords: width ?? [holder, holder], ...objectWords });
  });
  return found;
}

/** "the town of Idlib" is Idlib. */
function named(sentence: Sentence, place: number): number {
  if (sentence.tokens[place].upos === 'PROPN') return place;
  const of = treeOf(sentence).children[place].find(
    (child) => child > place && sentence.tokens[child].upos === 'PROPN' && caseOf(sentence, child) === 'of',
  );
  return of ?? place;
}

/** "X is in the hands of Y", "in rebel hands", "under the control of Y", "under Y's control", "Y is in control of X", "Y has control of X". */
function byHands(sentence: Sentence): FoundState[] {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const found: FoundState[] = [];
  tokens.forEach(({ upos, lemma, head, deprel }, token) => {
    if (upos !== 'NOUN') return;
    const word = lemma.toLowerCase();
    const marker = caseOf(sentence, token);
    const hands = /^hands?$/.test(word) && marker === 'in';
    const under = /^(?:control|rule|occupation)$/.test(word) && marker === 'under';
    if (!hands && !under && word !== 'control') return;
    const verb = relation(deprel) === 'obl' || relation(deprel) === 'obj' ? head : -1;
    if (verb >= 0 && COMING.test(tokens[verb].lemma.toLowerCase())) return;
    const modifier = children[token].find(
      (child) =>
        /^(?:nmod:poss|amod|compound)$/.test(tokens[child].deprel) &&
        !/^(?:full|total|complete|firm|partial|own|tight|direct|effective|joint|de|facto)$/i.test(tokens[child].form),
    );
    const of = children[token].find(
      (child) => relation(tokens[child].deprel) === 'nmod' && /^(?:of|over)$/.test(caseOf(sentence, child) ?? ''),
    );
    if (hands || under) {
      const holder = of ?? modifier ?? -1;
      let place = childBy(sentence, token, 'nsubj');
      if (place >= 0 && /^(?:which|that)$/i.test(tokens[place].form)) place = relation(deprel) === 'acl' ? head : -1;
      if (place < 0 && relation(deprel) === 'nmod' && head >= 0) place = head;
      if (place < 0 && verb >= 0) place = subjectAt(sentence, verb);
      if (holder < 0 || place < 0 || !isGround(sentence, shared(sentence, place))) return;
      const narrow: [number, number] | undefined =
        of === undefined && tokens[holder].deprel !== 'nmod:poss' ? [holder, holder] : undefined;
      found.push({
        ...state(sentence, holder, place, token, hands ? 'in-hands' : 'under-control'),
        ...(narrow ? { subjectWords: narrow } : {}),
      });
      return;
    }
    if (verb >= 0 && GIVING.test(tokens[verb].lemma)) {
      const heir = handedTo(sentence, token, verb);
      const place = of ?? leftBy(sentence, verb);
      if (heir >= 0 && place >= 0 && isParty(sentence, heir) && isGround(sentence, place))
        found.push(state(sentence, heir, place, token, 'handed-over'));
      return;
    }
    if (of === undefined || !isGround(sentence, of)) return;
    let holder = childBy(sentence, token, 'nsubj');
    if (
      marker !== 'in' &&
      verb >= 0 &&
      /^(?:have|retain|maintain|keep|exercise|hold|claim|declare|announce)$/.test(tokens[verb].lemma)
    )
      holder = subjectOf(sentence, verb);
    else if (marker === 'in' && holder < 0 && verb >= 0 && /^(?:be|remain|stay)$/.test(tokens[verb].lemma))
      holder = subjectOf(sentence, verb);
    if (holder < 0 || !(isParty(sentence, holder) || /^it$/i.test(tokens[holder].form))) return;
    // "Rebels claim control of X": on their word alone.
    const claimed = verb >= 0 && marker !== 'in' && CLAIMING.test(tokens[verb].lemma);
    for (const place of placesOf(sentence, of))
      found.push({
        ...state(sentence, holder, place, token, 'in-control'),
        ...(claimed ? { certainty: 'claimed' as const } : {}),
      });
  });
  return found;
}

/** Who is given control: "handing control of X to Y", wherever the parse hung "to"; -1 when nobody is named. */
function handedTo(sentence: Sentence, control: number, verb: number): number {
  const { children } = treeOf(sentence);
  return (
    [...children[verb], ...children[control]].find((child) => child > control && caseOf(sentence, child) === 'to') ?? -1
  );
}

/** The place that a clause around the verb says was left: "pulls out of X, handing control to Y"; -1 when it names none. */
function leftBy(sentence: Sentence, verb: number): number {
  const { tokens } = sentence;
  const { deprel, head } = tokens[verb];
  if (head < 0 || !/^(?:advcl|conj)$/.test(relation(deprel))) return -1;
  return (
    treeOf(sentence).children[head].find(
      (child) =>
        child < verb &&
        isPlace(sentence, child) &&
        (relation(tokens[child].deprel) === 'obj' || /^(?:from|of)$/.test(caseOf(sentence, child) ?? '')),
    ) ?? -1
  );
}

/** A place, or a proper noun that no list knows: what is under control is ground. */
const isGround = (sentence: Sentence, token: number): boolean =>
  isPlace(sentence, token) || (sentence.tokens[token].upos === 'PROPN' && nameAt(sentence, token) === null);

/** "Aleppo, Homs and Hama", and for "most of Aleppo" the place itself. */
function placesOf(sentence: Sentence, object: number): number[] {
  const { tokens } = sentence;
  return [
    object,
    ...treeOf(sentence).children[object].filter((child) => tokens[child].deprel === 'conj' && isPlace(sentence, child)),
  ];
}

function state(sentence: Sentence, holder: number, place: number, cue: number, rule: string): FoundState {
  const { tokens } = sentence;
  let at = place;
  let part = false;
  if (PART.test(tokens[place].lemma.toLowerCase())) {
    part = true;
    at = shareOf(sentence, place);
  }
  if (
    treeOf(sentence).children[at].some((child) =>
      /^(?:most|partial|large|some|several|northern|southern|eastern|western|central)$/i.test(tokens[child].form),
    ) &&
    tokens[at].upos !== 'PROPN'
  )
    part = true;
  if (
    treeOf(sentence).children[cue].some((child) =>
      /^(?:partial|partly|partially|largely|mostly)$/i.test(tokens[child].form),
    )
  )
    part = true;
  const before = was(sentence, cue);
  // "held by rebels since 2012" still holds; "had been held by rebels since 2012" tells of the time before what is told.
  const since = !before && tokens.slice(cue + 1, cue + 12).some(({ form }) => /^since$/i.test(form));
  return {
    what: 'control',
    subject: holder,
    object: at,
    value: part ? 'part' : 'full',
    cue,
    rule,
    ...(since ? { background: false } : before ? { background: true } : {}),
  };
}

/** What a word of a share is a share of ("a majority of the city"); any other word is itself. */
const shared = (sentence: Sentence, token: number): number =>
  PART.test(sentence.tokens[token].lemma.toLowerCase()) ? shareOf(sentence, token) : token;

const shareBehind = (sentence: Sentence, verb: number): number => {
  const next = sentence.tokens[verb + 1];
  return next?.head === verb && PART.test(next.lemma.toLowerCase()) && shareOf(sentence, verb + 1) !== verb + 1
    ? verb + 1
    : -1;
};

/** What "most of X" is a share of; the word itself where nothing follows. */
const shareOf = (sentence: Sentence, token: number): number =>
  treeOf(sentence).children[token].find(
    (child) => relation(sentence.tokens[child].deprel) === 'nmod' && caseOf(sentence, child) === 'of',
  ) ?? token;

/** "Had been held", "formerly controlled", "which was held by … until": who held it before, not who holds it. */
function was({ tokens }: Sentence, cue: number): boolean {
  const lead = tokens.slice(Math.max(0, cue - 5), cue).map(({ form }) => form.toLowerCase());
  const clause = lead.slice(Math.max(lead.lastIndexOf(','), lead.lastIndexOf(';')) + 1);
  if (clause.includes('had') && !clause.includes('said')) return true;
  if (clause.some((word) => /^(?:formerly|previously|once)$/.test(word))) return true;
  return (
    clause.some((word) => /^(?:was|were)$/.test(word)) &&
    tokens.slice(cue + 1, cue + 12).some(({ form }) => /^until$/i.test(form))
  );
}
