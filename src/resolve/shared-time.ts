import type { Sentence } from '../language/document.ts';
import { childrenOf, lemmaAt, relation, tokenAt } from '../language/tree.ts';
import { factsOf } from '../record/event-types.ts';
import type { EventTime } from '../record/time.ts';

/** What of a sentence is known to tell a time, and which tokens are cues of events. */
export interface TimesOfSentence {
  /** The time that words tell of a token itself. */
  own(token: number): EventTime | null;
  /** The time of days, not of years, that hangs on a noun which is no event: "an incident on Saturday". */
  hungOn(token: number): EventTime | null;
  /** Type of the event whose cue it is. */
  typeOf(token: number): string | null;
}

/** What the number of an outcome counts: what an attack, a crash or a quake leaves behind, at the moment at which it was. */
const LEFT_BEHIND = new Set(['killed', 'wounded', 'destroyed', 'displaced']);

/** Steps that a time is handed on, from clause to clause. */
const STEPS = 4;

/**
 * The time of an event that no words date by itself, from what governs its clause or from the event that it is the outcome of: "the attack on
 * Friday that killed nine", "nine were killed in overnight raids", "a blast on Friday killed nine and wounded two". Null where nothing
 * hands it one.
 */
export function sharedTime(sentence: Sentence, cue: number, times: TimesOfSentence): EventTime | null {
  const isOutcome = (token: number): boolean => {
    const type = times.typeOf(token);
    return type !== null && LEFT_BEHIND.has(factsOf(type)?.counts ?? '');
  };
  const timeAt = (token: number, left: number): EventTime | null =>
    left === 0 ? null : (times.own(token) ?? handedTo(token, left - 1));
  /** Times of the events among some tokens. */
  const ofEvents = (tokens: readonly number[], left: number): EventTime | null => {
    for (const token of tokens) {
      const time = times.typeOf(token) === null ? null : timeAt(token, left);
      if (time !== null) return time;
    }
    return null;
  };
  const handedTo = (token: number, left: number): EventTime | null => {
    const { head, deprel, xpos } = tokenAt(sentence, token);
    switch (relation(deprel)) {
      case 'acl': {
        const time = ofGoverningNoun(head, isOutcome(token), left);
        if (time !== null) return time;
        break;
      }
      case 'xcomp': {
        const time = handedTo(head, left);
        if (time !== null) return time;
        break;
      }
      case 'advcl':
        if (xpos === 'VBG' && !isMarked(sentence, token)) {
          const time = ofEvents([head], left);
          if (time !== null) return time;
        }
        break;
    }
    return isOutcome(token) ? ofOutcome(token, left) : ofOccasion(token);
  };
  /** "The attack on Friday that killed nine"; of an outcome also past what the attack was on: "a 2007 attack on peacekeepers which killed". */
  const ofGoverningNoun = (noun: number, isPast: boolean, left: number): EventTime | null => {
    for (let at = noun, steps = 0; at >= 0 && steps < STEPS; steps++) {
      const { head, deprel } = tokenAt(sentence, at);
      const time = times.typeOf(at) === null ? times.hungOn(at) : timeAt(at, left);
      if (time !== null || !isPast || !/^(?:nmod|appos|obl|conj|compound)/.test(deprel)) return time;
      at = head;
    }
    return null;
  };
  /** An outcome was when that was which it came of, and together with the other outcomes. */
  const ofOutcome = (token: number, left: number): EventTime | null => {
    const { head, deprel } = tokenAt(sentence, token);
    const below = childrenOf(sentence, token);
    const like = (of: string) => below.filter((child) => relation(tokenAt(sentence, child).deprel) === of);
    return (
      ofEvents(
        below.filter((child) => isOccasion(sentence, child)),
        left,
      ) ??
      ofEvents(like('nsubj'), left) ??
      ofLeaving(token, left) ??
      ofEvents(
        [...like('conj').filter(isOutcome), ...(relation(deprel) === 'conj' && isOutcome(head) ? [head] : [])],
        left,
      )
    );
  };
  /** "The attack on Friday left nine people dead", "a storm on Friday caused a crane to fall, killing nine": by the subject of what led to it. */
  const ofLeaving = (token: number, left: number): EventTime | null => {
    for (let at = token, steps = 0; steps < STEPS; steps++) {
      const { head, deprel } = tokenAt(sentence, at);
      if (!/^(?:amod|xcomp|obj|conj)$/.test(deprel) && !(deprel === 'advcl' && !isMarked(sentence, at))) return null;
      at = head;
      const subjects = childrenOf(sentence, at).filter((child) => tokenAt(sentence, child).deprel === 'nsubj');
      const { deprel: under, head: noun } = tokenAt(sentence, at);
      const time = ofEvents(subjects, left) ?? (under === 'acl:relcl' ? ofGoverningNoun(noun, true, left) : null);
      if (time !== null) return time;
    }
    return null;
  };
  /** "Nine were killed on Friday in an attack", "the crash that killed nine on Friday": attack and crash were on Friday too. */
  const ofOccasion = (token: number): EventTime | null => {
    const { head } = tokenAt(sentence, token);
    const clauses = childrenOf(sentence, token).filter((child) => tokenAt(sentence, child).deprel === 'acl:relcl');
    for (const outcome of [...(isOccasion(sentence, token) ? [head] : []), ...clauses].filter(isOutcome)) {
      const time = times.own(outcome);
      if (time !== null) return time;
    }
    return null;
  };
  return handedTo(cue, STEPS);
}

const isMarked = (sentence: Sentence, token: number): boolean =>
  childrenOf(sentence, token).some((child) => tokenAt(sentence, child).deprel === 'mark');

/** Does a phrase tell in what something came about: "in clashes", "in fighting", "during the raid"? */
function isOccasion(sentence: Sentence, token: number): boolean {
  const { deprel, xpos } = tokenAt(sentence, token);
  if (!/^(?:obl|nmod)/.test(deprel) && !(deprel === 'advcl' && xpos === 'VBG')) return false;
  return childrenOf(sentence, token).some(
    (child) =>
      /^(?:case|mark)$/.test(tokenAt(sentence, child).deprel) &&
      sentence.lexicon.prepositions.occasion.has(lemmaAt(sentence, child)),
  );
}
