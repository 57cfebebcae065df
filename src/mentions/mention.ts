import type { EventMention } from '../record/event-mention.ts';
import type { Observation } from '../record/observation.ts';
import { wordsOf } from '../record/plain.ts';
import type { MentionContext } from './context.ts';
import { outcomeIn } from './event/outcome.ts';
import { contentWords } from './parties/names.ts';
import { calledIn } from './parties/non-fighters.ts';
import { besideIn } from './territory/beside.ts';
import { datedOf } from './times.ts';

/** What is told of an observation; the rest of its mention follows from it. */
export interface Told
  extends Pick<
    EventMention,
    | 'kind'
    | 'what'
    | 'lemma'
    | 'codes'
    | 'agent'
    | 'patient'
    | 'speakers'
    | 'value'
    | 'happened'
    | 'quantity'
    | 'decided'
  > {
  place: EventMention['place'][number] | null;
  person: string | null;
  time: EventMention['time'] | null;
  vague?: EventMention['vague'];
  /** Words to cite and to compare instead of the clause's. */
  content?: string;
}

/** Characters of a citation. */
const LONGEST = 600;

/** Fills in what every mention has: ids, time, country, words. */
export function mentionOf(context: MentionContext, observation: Observation, told: Told): EventMention {
  const { place, person, time: stated, vague, content, ...rest } = told;
  const { time, background, decided } = datedOf(context, observation, stated);
  const cue = observation.kind === 'event' ? observation.cue : observation.span;
  const clause = wordsOf(context.text, observation.span);
  const { lexicon } = context.language;
  const terms = contentWords(lexicon, content ?? clause);
  return {
    id: observation.id,
    observation: observation.id,
    ...rest,
    patient: rest.patient.map((one) => calledIn(lexicon.victims, one, shortened(clause))),
    place: place === null ? [] : [place],
    time,
    certainty: observation.certainty,
    polarity: observation.polarity,
    background,
    p: null,
    sure: true,
    decided: [...rest.decided, ...decided],
    country: place?.place.country ?? rest.patient[0]?.country ?? rest.agent[0]?.country ?? context.country,
    person,
    vague: vague ?? null,
    beside: besideIn(context.language, clause),
    outcome: told.kind === 'event' ? outcomeIn(context.language, rest.lemma, shortened(clause)) : null,
    clip: null,
    corrects: null,
    headline: context.headlines.some((part) => part.start <= cue.start && cue.end <= part.end),
    terms,
    figures: terms.flatMap((term) => lexicon.numbers.valueOf(term) ?? []),
    rule: observation.rule,
    span: observation.span,
    words: shortened(content ?? clause),
  };
}

const shortened = (words: string): string => (words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1)}…`);
