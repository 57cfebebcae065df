import { findIn, isIn } from '../../language/phrase.ts';
import type { MentionSpeaker } from '../../record/event-mention.ts';
import { nameKey } from '../../record/name-key.ts';
import { isArea } from '../../record/place-key.ts';
import { wordsOf } from '../../record/plain.ts';
import type { MentionContext } from '../context.ts';
import { isDoneToOthers, typeOf } from '../event-type.ts';
import { renamed } from '../parties/participants.ts';
import type { Decision, Draft } from './draft.ts';
import { asState, asTold, isTown, partiesIn, partyOfSpeaker } from './parties.ts';

/* Who acts and who suffers, where the roles of the words alone would say something else. */

/** Only states act, and capitals that stand for them. */
export const townActsNot: Decision = {
  name: 'agent/town-is-where',
  decide({ event, speakers }, context) {
    const type = typeOf(event.what)!;
    if (type.gain !== 'patient' && type.hold === null) return null;
    const acting = event.agent.filter((filler) => !isTown(context, filler));
    if (acting.length === event.agent.length) return null;
    const parties = partiesIn(context, event, acting, speakers.at(-1));
    const agent = parties.map((one) => asState(context.language.lexicon, one));
    return { agent, reason: 'a town is where it was, not who did it' };
  },
};

/** "Its troops" as those it was done to are the troops, on the side of whose they are. */
export const theirOwn: Decision = {
  name: 'patient/as-told',
  decide({ event, patient }, context) {
    const [{ start, end } = { start: 0, end: 0 }, ...others] = event.patient;
    const [own, behind] = wordsOf(context.text, { start, end }).split(/\s/, 2);
    if (others.length > 0 || behind === undefined || own === undefined) return null;
    if (!context.language.lexicon.pronouns.possessive.has(own.toLowerCase())) return null;
    const told = patient.map((one) => (/[’'](?:s )?/.test(one.name) ? one : asTold(context, { ...one, start, end })));
    return { patient: told, reason: 'the words name what is theirs, not whose it is' };
  },
};

/** Who says "we" as a person, of what his body does. */
function speaksForBody(
  { event, agent: [body, ...others], speakers }: Draft,
  { text, language }: MentionContext,
): MentionSpeaker | null {
  const { pronouns } = language.lexicon;
  const inner = speakers.at(-1);
  const ours = event.agent.some((filler) => pronouns.formOf(wordsOf(text, filler))?.person === 1);
  if (!ours || inner?.kind !== 'person' || body === undefined || others.length > 0 || body.kind === 'person')
    return null;
  return { ...body, act: inner.act, nameless: false };
}

/** "We have taken X", a spokesman says: his body says so. */
export const bodySpeaks: Decision = {
  name: 'speakers/body-of-a-spokesman',
  decide(draft, context) {
    const body = speaksForBody(draft, context);
    if (body === null) return null;
    return { speakers: [...draft.speakers, body], reason: 'who says "we" speaks for his body' };
  },
};

/** Who takes responsibility for a deed claims that he did it. */
export const takesResponsibility: Decision = {
  name: 'agent/takes-responsibility',
  decide(draft, { text, language }) {
    const { event, speakers } = draft;
    const inner = speakers.at(-1);
    const before = text.slice(Math.max(0, event.cue.start - 80), event.cue.start);
    if (inner?.act === 'deny' || !isIn(language.eventPhrases.takesResponsibility, before)) return null;
    const named = inner === undefined || inner.key === '' ? undefined : partyOfSpeaker(inner);
    const taker = draft.agent[0] ?? named;
    if (taker === undefined) return null;
    return {
      agent: [taker],
      speakers: [
        ...(inner?.key === taker.key ? speakers.slice(0, -1) : speakers),
        { ...taker, act: 'claim', nameless: false },
      ],
      reason: 'who takes responsibility for a deed claims that he did it',
    };
  },
};

/** "X has been liberated, the army says": by those who say so. */
export const liberatorSpeaks: Decision = {
  name: 'agent/liberator-speaks',
  decide({ event, agent, speakers }, { language }) {
    const inner = speakers.at(-1);
    if (
      !language.lexicon.holding.frees.has(event.lemma) ||
      agent.length > 0 ||
      inner === undefined ||
      inner.side === null
    )
      return null;
    return { agent: [partyOfSpeaker(inner)], reason: 'who speaks of liberation speaks of what his side took' };
  },
};

/** "Hama surrounded": the place that ground words are about is never the one who acts. */
export const groundActsNot: Decision = {
  name: 'agent/ground-is-done-to',
  decide({ what, agent, patient, place }) {
    const isPlace = ({ kind, key }: Draft['agent'][number]): boolean =>
      kind === 'place' && place !== null && key === nameKey(place.place.name);
    if (typeOf(what)?.hold == null || !agent.some(isPlace)) return null;
    return {
      agent: agent.filter((one) => !isPlace(one)),
      patient: patient.some(isPlace) ? patient : [...patient, ...agent.filter(isPlace)],
      reason: 'the place that it is about is what it is done to',
    };
  },
};

/** "The withdrawal of troops from X": whose they are nobody says, least of all X's. */
export const troopsOfNobody: Decision = {
  name: 'agent/troops-of-nobody-named',
  decide({ what, agent, place }, { language: { lexicon, eventPhrases } }) {
    if (what !== 'withdraw' || place === null || !isArea(place.place)) return null;
    return {
      agent: agent.map((one) => {
        const troops = findIn(eventPhrases.troopsOfNobody, one.name)?.slots.troops;
        return troops === undefined
          ? one
          : { ...renamed(lexicon, one, troops), key: one.key, side: null, country: null };
      }),
      reason: 'whose troops left a country nobody says, least of all that country',
    };
  },
};

/** "It was retaken by the army": a pronoun for what was taken names no party. */
export const pronounTaken: Decision = {
  name: 'patient/pronoun-for-ground',
  decide({ what, patient }, { text, language }) {
    if (typeOf(what)?.hold !== 'take') return null;
    const { pointing } = language.lexicon.pronouns;
    return {
      patient: patient.filter((one) => one.kind === 'place' || !pointing.has(wordsOf(text, one).toLowerCase())),
      reason: 'a pronoun for what was taken names no party',
    };
  },
};

/** "Murdered by X" read as done to X: nobody does that to himself. */
export const notToHimself: Decision = {
  name: 'patient/nobody-to-himself',
  decide({ what, agent, patient }) {
    if (!isDoneToOthers(what)) return null;
    return {
      patient: patient.filter(({ key }) => !agent.some((doer) => doer.key === key)),
      reason: 'nobody does this to himself',
    };
  },
};
