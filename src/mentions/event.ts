import { numberOf } from '../languages/en/lexicon/numbers.ts';
import { pronouns } from '../languages/en/lexicon/pronouns.ts';
import type { EventObservation, Filler } from '../record/observation.ts';
import type { Problem, Reading } from '../record/reading.ts';
import { covers } from '../record/span.ts';
import { capitalOf } from '../resolve/places.ts';
import { holds } from '../resolve/within.ts';
import { type Cast, castOf } from './parties/participants.ts';
import { correctedIn } from './notes/corrections.ts';
import { declaresTaken, stateOf } from './territory/declared.ts';
import { type Ground, groundIn, PART_OF } from './territory/territory.ts';
import { broughtUnder, goneFrom, leavesIt, leftIn, partIn } from './territory/around.ts';
import { doneToOthers, kinds } from '../corroborate/kinds.ts';
import { nameKey, personKey, plainName } from './parties/names.ts';
import { finest, isArea } from '../resolve/place-key.ts';
import { repliesOf } from './attribution/replies.ts';
import { armed } from '../corroborate/roles.ts';
import { sceneOf } from './territory/scene.ts';
import { type Teller, telling, voicesOf } from './mention.ts';
import type { Actor, Telling, Voice } from '../corroborate/telling.ts';
import { clipOf, otherTellings } from './others.ts';
import { inheritPlaces } from './territory/inherited.ts';

/** Acts whose content is wished for, feared or asked, not told as fact. */
const notTold = new Set(['ask', 'demand', 'threaten', 'promise', 'predict', 'warn', 'suggest']);
const unreal = new Set(['conditional', 'planned', 'predicted', 'asked', 'unknown']);

/**
 * The observations of a reading made ready for grouping, each independent of the rest, and what was left out with the reason.
 * Left out: unlisted events, what is only planned, asked, feared or supposed, and events without a party that can be named.
 */
export function tellingsOf(reading: Reading, known: number): { tellings: Telling[]; problems: Problem[] } {
  const cast = castOf(reading);
  const teller: Teller = {
    reading,
    known,
    cast,
    ground: groundIn(reading, cast.spotsIn),
    statements: new Map(reading.observations.filter((o) => o.kind === 'statement').map((o) => [o.id, o])),
    headlines: reading.report.parts.filter(({ kind }) => kind === 'headline'),
  };
  const problems: Problem[] = [];
  const tellings = reading.observations.flatMap((observation) =>
    observation.kind === 'event'
      ? (eventTelling(teller, observation, problems) ?? [])
      : (otherTellings(teller, observation) ?? []),
  );
  inheritPlaces(tellings, (span) => teller.cast.spotsIn(span));
  const whole = tellings.filter((telling) => isWhole(telling, problems));
  const standing = correctedIn(reading, whole, (span) => teller.cast.spotsIn(span), problems);
  const told = standing.filter(({ corrects }) => corrects === null);
  return { tellings: [...standing, ...repliesOf(teller, told)], problems };
}

/** Does an event say enough for a line: to whom or where, and for ground which? Asked after it may have taken its place from the report. */
function isWhole({ kind, what, lemma, place, patient, start, end }: Telling, problems: Problem[]): boolean {
  if (kind !== 'happening') return true;
  const left = (rule: string, reason: string): false => {
    problems.push({ stage: 'corroborate', rule, reason, start, end });
    return false;
  };
  if (patient.length === 0 && place === null && !kinds.get(what)!.alone) {
    return left('half-told', `"${lemma}" names neither a place nor anyone it was done to`);
  }
  // Who comes near comes near to ground: "rumours surround the president" tells of none.
  if (
    kinds.get(what)!.hold === 'near' &&
    (place === null || isArea(place)) &&
    patient.every((one) => one.kind === 'person')
  ) {
    return left('no-ground', `"${lemma}" names no ground that is held`);
  }
  return true;
}

function eventTelling(teller: Teller, event: EventObservation, problems: Problem[]): Telling | null {
  const left = (rule: string, reason: string): null => {
    problems.push({ stage: 'corroborate', rule, reason, start: event.span.start, end: event.span.end });
    return null;
  };
  if (!kinds.has(event.what)) return null;
  const voices = voicesOf(teller, event);
  const inner = voices.at(-1);
  const denies = inner?.act === 'deny';
  if (!denies && unreal.has(event.certainty))
    return left('not-told-as-fact', `${event.certainty}: "${event.lemma}" is not told as having happened`);
  if (!denies && inner && notTold.has(inner.act) && !isEstimate(inner.act, event))
    return left('not-told-as-fact', `${inner.name} does not say that "${event.lemma}" happened (${inner.act})`);
  if (!denies && event.polarity === 'positive' && event.happened !== null && event.happened <= 0) {
    return left('not-told-as-fact', `the words do not imply that "${event.lemma}" happened`);
  }
  const { cast } = teller;
  const { text } = teller.reading.report;
  if (NOT_YET.test(text.slice(Math.max(0, event.cue.start - 40), event.cue.start)))
    return left('not-told-as-fact', `"${event.lemma}" is near, and has not happened`);
  // "It is the largest attack since spring": says what kind of event another sentence tells.
  if (
    /^noun:/.test(event.rule) &&
    /^(?:it|this|that) (?:is|was|has been|had been|remains|marks|marked)\b/i.test(
      text.slice(event.span.start, event.span.end),
    )
  )
    return left('told-again', `"${event.lemma}" says what another event was`);
  if (isTopic(text, event)) return left('told-again', `"${event.lemma}" heads what is told, and tells nothing`);
  if (event.what === 'surround' && isAround(teller, event))
    return left('no-ground', `"${event.lemma}" tells what lies around, and not who surrounds`);
  const clip = clipOf(teller, event.id);
  const partiesOf = (fillers: readonly Filler[]): Actor[] =>
    distinct(
      fillers.flatMap((filler) => {
        const who = cast.actor(filler);
        // A clip shows who acts; it does nothing itself.
        if (who !== null && isClip.test(who.name)) return [];
        // "Killed 14": the number counts, and names nobody.
        if (who === null || (event.quantity !== null && numberOf(who.name) !== null)) return [];
        // "The army said its units had left": theirs who speaks.
        const theirs =
          fillers.length === 1 &&
          who.side === null &&
          inner !== undefined &&
          /^(?:its|their|our)\b/i.test(text.slice(filler.start, filler.end)) &&
          !OTHERS.test(who.name);
        return theirs ? { ...who, side: inner.side, country: who.country ?? inner.country } : who;
      }),
    );
  const named = finest([...event.patient, ...event.place].map((filler) => cast.placeOf(filler)));
  // Where no role names a spot, the only spot in the clause is where it was, if the clause tells of nothing else.
  const loose = (named === null || isArea(named)) && kinds.get(event.what)!.hold !== 'take';
  const only =
    loose &&
    !teller.reading.observations.some(
      (other) => other.kind === 'event' && other.id !== event.id && covers(event.span, other.cue),
    );
  const inside = named !== null && !loose && /^(?:admin|region)$/.test(named.feature) ? cast.spotIn(event.span) : null;
  // "In X, in the province of Y": the town, where the role found only names the province.
  const finer = inside !== null && holds(named!, inside) ? inside : named;
  const own = only ? (cast.spotIn(event.span) ?? named) : finer;
  let place = own === null || isArea(own) ? (sceneOf(teller.reading, event, cast) ?? own) : own;
  // A town is where, not who: only states act, and capitals that stand for them.
  const acting =
    kinds.get(event.what)!.gain === 'patient' || kinds.get(event.what)!.hold !== null
      ? event.agent.filter((filler) => !isTown(cast, filler))
      : event.agent;
  // A capital that acts is its state.
  let agent = partiesOf(acting).map((one) =>
    one.kind === 'place' && one.side === null && one.country !== null && capitalNamed(one)
      ? { ...one, side: `government:${one.country}` }
      : one,
  );
  // "Its troops" as those it was done to are the troops, on the side of whose they are.
  let patient = partiesOf(event.patient).map((one, i) =>
    event.patient.length === 1 &&
    !/[’'](?:s )?/.test(one.name) &&
    /^(?:its|their|our|his|her)\s/i.test(text.slice(event.patient[i].start, event.patient[i].end))
      ? asTold(teller, one, event.patient[i])
      : one,
  );
  let what = event.what;
  const owner = ownVoice(text, event, inner, agent);
  if (owner !== null) {
    agent = [actorOf(owner)];
    voices.push(owner);
  }
  // "Hama surrounded": the place that ground words are about is never the one who acts.
  const isPlace = ({ kind, key }: Actor): boolean => kind === 'place' && place !== null && key === nameKey(place.name);
  if (kinds.get(what)?.hold != null && agent.some(isPlace)) {
    if (!patient.some(isPlace)) patient = [...patient, ...agent.filter(isPlace)];
    agent = agent.filter((one) => !isPlace(one));
  }
  // To capture a town is to take it, whatever the table says of capturing people.
  if (what === 'detain' && patient.length > 0 && patient.every(({ kind }) => kind === 'place')) what = 'seize';
  // "X has been liberated, the army says": by those who say so.
  if (event.lemma === 'liberate' && agent.length === 0 && inner !== undefined && inner.side !== null)
    agent = [actorOf(inner)];
  if (event.lemma === 'lose') {
    // "The army has lost Hama": a loss by the army, whatever roles its words were given.
    const isParty = ({ kind, side, name }: Actor): boolean =>
      kind !== 'place' && (side !== null || kind === 'organisation' || armed.test(name));
    // "Lost X to the rebels" tells who lost it as done to, and who won it as doing; "lost control of X to them" the other way round.
    const [losers, winners] = event.rule === 'verb:fall' ? [patient, agent] : [agent, patient];
    const winner = winners.find(isParty);
    const loser = losers.find(isParty) ?? winner;
    agent = loser === undefined ? [] : [winner ?? loser];
    patient = [];
    what = winner === undefined ? 'withdraw' : 'seize';
  } else if (what === 'fall') {
    const fallen = place === null ? event.patient.map((one) => teller.ground(one)).find((one) => one !== null) : null;
    place ??= fallen?.place ?? null;
    // "Hama fell to the rebels" is a taking by the rebels; "the fall of Hama" one by nobody named.
    if (place !== null && !isArea(place) && (fallen != null || patient.some(({ kind }) => kind === 'place')))
      what = 'seize';
  }
  // "The army flees X": soldiers who run give the place up, unless they are only some of them.
  if (what === 'flee' && place !== null && !isArea(place) && event.quantity === null && agent.some(isForce))
    what = 'withdraw';
  // "The troops have left X": soldiers who leave the town itself give it up.
  if (
    what === 'leave' &&
    place !== null &&
    !isArea(place) &&
    event.quantity === null &&
    agent.some(isForce) &&
    leavesIt(teller, event)
  )
    what = 'withdraw';
  // "The withdrawal of troops from X": whose they are nobody says, least of all X's.
  if (what === 'withdraw' && place !== null && isArea(place))
    agent = agent.map((one) =>
      /^(?:\d[\d,]* )?(?:troops|forces|soldiers)(?: from .*)?$/i.test(one.name)
        ? { ...one, name: one.name.replace(/ from .*/, ''), side: null, country: null }
        : one,
    );
  const declarer = agent.find(({ side }) => side !== null);
  const declared = declarer !== undefined && declaresTaken(event, text.slice(event.span.start, event.span.end));
  if (declared) {
    what = 'seize';
    voices.push({ ...declarer, act: 'announce', nameless: false });
    agent = [stateOf(declarer)];
  }
  const { hold, family, drivesOut } = kinds.get(what)!;
  // "It was retaken by the army": a pronoun for what was taken names no party.
  if (hold === 'take')
    patient = patient.filter(
      (one, i) =>
        one.kind === 'place' ||
        !/^(?:it|they|them|this|that|which)$/i.test(
          text.slice(event.patient[i]?.start ?? 0, event.patient[i]?.end ?? 0),
        ),
    );
  if (hold !== null || drivesOut) {
    // The words must name the place itself as what was taken or left; a station in it, or villages near it, are not the place.
    const fillers =
      hold === 'take' && !declared && event.lemma !== 'lose' ? event.patient : [...event.patient, ...event.place];
    const ground =
      fillers
        .map((filler) =>
          teller.ground(filler, hold === 'take' && !declared && event.lemma !== 'lose' ? event.cue : undefined),
        )
        .find((found) => found !== null) ??
      partIn(teller, event, place) ??
      (hold === null ? leftIn(teller, event) : null) ??
      (what === 'withdraw' && place === null ? goneFrom(teller, event) : null) ??
      (hold === 'take' && event.patient.length === 0 ? broughtUnder(teller, event) : null);
    if (ground) {
      place = ground.place;
      const others = patient.filter(({ kind, name }) => kind !== 'place' && name !== ground.place.name);
      if (hold === 'take') patient = [takenPlace(ground)];
      else if (hold !== null) patient = ground.extent === 'part' ? [...others, takenPlace(ground)] : patient;
    } else if (hold !== null) {
      patient = patient.map((one, i) => (one.name === place?.name ? asTold(teller, one, event.patient[i]) : one));
      if (hold === 'take') patient = patient.filter(({ name }) => name !== place?.name);
    }
  }
  // "Murdered by X" read as done to X: nobody does that to himself.
  if (doneToOthers.has(family)) patient = patient.filter(({ key }) => !agent.some((doer) => doer.key === key));
  if (agent.length === 0 && kinds.get(what)!.needsAgent)
    return left('no-party', `nobody is named who does "${event.lemma}"`);
  // A blast in a place, and a count of the dead there, say enough by themselves.
  const needsParty = event.quantity === null && what !== 'explode';
  if (agent.length === 0 && patient.length === 0 && (needsParty || place === null))
    return left('no-party', `nobody is named who does or suffers "${event.lemma}"`);
  const person =
    agent.length > 0 && agent[0].kind === 'person' && (family === 'leave' || family === 'arrive')
      ? personKey(agent[0], cast.country)
      : null;
  const made = telling(teller, event, {
    family,
    what,
    lemma: event.lemma,
    codes: event.codes,
    place,
    person,
    agent,
    patient,
    voices,
    time: event.time,
    value: vagueCount(event, text),
    happened: event.happened,
    quantity: event.quantity,
  });
  if (clip === null) return made;
  // Who says that the footage is old or false denies what it was passed off as.
  if (clip.disowned !== null)
    return { ...made, polarity: 'negative', certainty: 'asserted', voices: voicesOf(teller, clip.disowned) };
  return { ...made, clip: text.slice(clip.main.span.start, clip.main.span.end) };
}

/** "Occupation of X: a bomb kills ten": a label over the news, where nobody acts. */
const isTopic = (text: string, { rule, cue, agent }: EventObservation): boolean =>
  rule === 'noun:seize' &&
  agent.length === 0 &&
  /(?:^|[.!?\n]\s*)(?:[\p{L}\p{N}–'’() -]{0,40} )?$/u.test(text.slice(Math.max(0, cue.start - 60), cue.start)) &&
  /^ of (?:\p{Lu}[\p{L}'’.-]+ ?){1,4}(?:\([^)]*\))?:\s/u.test(text.slice(cue.end, cue.end + 80));

/** "The surrounding areas", "questions surrounding his death": no siege. */
const isAround = ({ reading, cast }: Teller, { cue, agent }: EventObservation): boolean => {
  const { text } = reading.report;
  if (!/^surrounding$/i.test(text.slice(cue.start, cue.end))) return false;
  const noun =
    /^ (?:areas?|villages?|towns?|countryside|districts?|regions?|neighbou?rhoods?|hills?|communities|settlements|suburbs|provinces?|countries)\b/i;
  return noun.test(text.slice(cue.end, cue.end + 20)) || agent.every((who) => cast.actor(who)?.side == null);
};

/** "Closer to toppling", "intent on retaking", "a timetable for the withdrawal": what may come. */
const NOT_YET =
  /\b(?:(?:intent|bent|set) (?:up)?on|(?:aimed|aiming) at|(?:time ?table|deadline|date|schedule|roadmap|preparations?|calls?|conditions?|pressure|hopes?|plans?) for|(?:close|closer|near|nearer) to|(?:verge|brink|edge|cusp|risk|danger) of) (?:the |a |an |its |their |his |her |imminent |total |complete |another |being |losing |utter )*$/i;

/**
 * The one that does it as the one that says so: the body of a spokesman who says "we have taken X", and who takes responsibility for a deed,
 * which is a claim. Null where it is somebody else's word.
 */
function ownVoice(text: string, event: EventObservation, inner: Voice | undefined, agent: Actor[]): Voice | null {
  const [doer] = agent;
  const ours = event.agent.some(({ start, end }) => pronouns.formOf(text.slice(start, end))?.person === 1);
  if (ours && inner?.kind === 'person' && agent.length === 1 && doer.kind !== 'person')
    return { ...doer, act: inner.act, nameless: false };
  if (inner?.act === 'deny' || !TAKES.test(text.slice(Math.max(0, event.cue.start - 80), event.cue.start))) return null;
  const taker = doer ?? (inner === undefined || inner.key === '' ? undefined : actorOf(inner));
  return taker === undefined ? null : { ...taker, act: 'claim', nameless: false };
}

/** "Claimed full responsibility for the", unlike "nobody has claimed responsibility for". */
const TAKES =
  /(?<!\b(?:no|nobody|none|nothing|not|never|without)\b[^.!?]*)\b(?:claim|tak|took|accept|assum)\p{L}* (?:\p{L}+ )?responsibility for (?:the |an? |\p{L}+ing )?$/iu;

/** "Its enemies", "their allies": they stand for themselves, and not on the side whose they are. */
const OTHERS =
  /\b(?:all(?:y|ies)|partners?|proxy|proxies|backers|sponsors|friends|neighbou?rs?|enem(?:y|ies)|foes?|rivals?|opponents?|adversar(?:y|ies)|attackers?|captors?|hosts?)$/i;

const isClip =
  /^(?:the |a |an |this |old |new )*(?:footage|videos?|clips?|images?|photos?|photographs?|pictures?|recordings?)$/i;

/** "Dozens", "hundreds", where the words count no further; null otherwise. */
function vagueCount({ quantity }: EventObservation, text: string): string | null {
  if (quantity === null || quantity.best !== null || quantity.high !== null) return null;
  const words = text.slice(quantity.start, quantity.end).replace(/\s+/g, ' ').toLowerCase();
  return /^(?:dozens|scores|hundreds|thousands|millions|several|tens of thousands|hundreds of thousands)$/.test(words)
    ? words
    : null;
}

/** "Officials estimate that 500 people were killed" tells what happened, unlike "predict that 500 will be". */
const isEstimate = (act: string, { certainty, happened }: EventObservation): boolean =>
  act === 'predict' && certainty === 'asserted' && happened !== null && happened >= 2;

const takenPlace = ({ place: { name, country }, extent }: Ground): Actor => {
  const said = extent === 'part' ? `${PART_OF}${name}` : name;
  return { name: said, kind: 'place', key: nameKey(said), side: null, country };
};

/** "Misrata airport" is tied to Misrata; what was taken is the airport. */
function asTold({ reading }: Teller, actor: Actor, filler: Filler | undefined): Actor {
  const name = filler === undefined ? null : plainName(reading.report.text.slice(filler.start, filler.end));
  return name === null || name === actor.name ? actor : { ...actor, name, key: nameKey(name) };
}

/** Words tied to a town that is no capital: "the Herat road", "Misrata". */
function isTown(cast: Cast, filler: Filler): boolean {
  if (cast.actor(filler)?.kind !== 'place') return false;
  const place = cast.placeOf(filler);
  if (place === null || !/^(?:city|airport|site|admin)$/.test(place.feature)) return false;
  return place.country === null || capitalOf(place.country)?.source !== place.source;
}

const capitalNamed = ({ name, country }: Actor): boolean => nameKey(capitalOf(country!)?.name ?? '') === nameKey(name);

const isForce = ({ name, side }: Actor): boolean =>
  side !== null && armed.test(name) && !/^(?:some|many|several|dozens|scores|hundreds|thousands)\b/i.test(name);

const actorOf = ({ name, kind, key, side, country }: Voice): Actor => ({ name, kind, key, side, country });

const distinct = (actors: Actor[]): Actor[] =>
  actors.filter((who, i) => actors.findIndex(({ key }) => key === who.key) === i);
