import { actorNouns } from '../../languages/en/lexicon/classes.ts';
import { demonyms } from '../../languages/en/places/demonyms.ts';
import type { Entity, EntityKind } from '../../record/entity.ts';
import type { MentionSpeaker, Participant } from '../../record/event-mention.ts';
import type { EventObservation, Filler, StatementObservation } from '../../record/observation.ts';
import { isNamed, namesOf, type ReportIndex } from '../report-index.ts';
import { campOf, isOwnArmy, isStateForce, sideOf } from './camps.ts';
import { classesOf } from './classes.ts';
import { nameKey, plainName } from './names.ts';
import { countryIn } from './nation.ts';
import { ownWords } from './own-words.ts';
import { countryBehind, forcesBefore, nationBefore, shorten, wholeWords } from './phrase.ts';
import { isSponsored } from './sponsors.ts';
import { type Standing, standingsIn } from './standing.ts';

const agency =
  /\b(?:reuters|associated press|afp|agence france[- ]presse|ap|dpa|tass|xinhua|interfax|upi|efe|ansa|anadolu|bloomberg)\b/i;
const kin =
  /^(his|her|their) ((?:\p{L}+ ){0,2}(?:family|wife|husband|sons?|daughters?|child(?:ren)?|brothers?|sisters?|mother|father|parents|relatives|relations|aides|entourage|inner circle))$/iu;
/** "A group", "the country": a description that points to nobody. */
const nobody =
  /^(?:group|groups|country|nation|area|region|place|side|sides|man|woman|men|women|city|town|one|part|parties|party)$/i;

/** Who takes part in a report. */
export interface Participants {
  /** Who the words of a role stand for; null where they name nobody. */
  participant(filler: Filler): Participant | null;
  /** Who makes a statement; null where nobody is named. */
  speaker(statement: StatementObservation): MentionSpeaker | null;
}

/** A party under a name, with all that the name itself says of it. */
export function partyOf(
  { start, end, entity }: Filler,
  name: string,
  { kind, side, country }: { kind: EntityKind } & Standing,
): Participant {
  return {
    start,
    end,
    entity,
    name,
    kind,
    key: nameKey(name),
    side,
    country,
    nation: countryIn(name),
    classes: classesOf(name),
    own: kind === 'place' ? [] : ownWords(name),
  };
}

/** The same party under another name. */
export const renamed = (one: Participant, name: string): Participant => partyOf(one, name, one);

export function participantsIn(index: ReportIndex): Participants {
  const { text, entities } = index;
  const standing = standingsIn(index);

  function participant(filler: Filler): Participant | null {
    // "The rebels' advance" and "a sudden assault by gunmen" do nothing themselves: who acts in them does.
    const deed = deedIn(index, filler);
    if (deed !== null) {
      const [doer] = deed.agent;
      return doer !== undefined && doer.start !== filler.start ? participant(doer) : null;
    }
    const words = wholeWords(text, filler);
    // "His men", "their forces": those of whoever the pronoun stands for.
    const owner = forcesOf(index, filler, words);
    if (owner !== null) {
      const whose = participant(owner);
      return whose && { ...whose, start: filler.start, end: filler.end };
    }
    return kinOf(index, filler, words, standing) ?? described(filler, words);
  }

  /** Who the words describe or name. */
  function described(filler: Filler, words: string): Participant | null {
    const tied = filler.entity === null ? undefined : entities.get(filler.entity);
    if (tied !== undefined && /^(?:it|they)$/i.test(words) && isCredit(index, tied)) return null;
    // "Militant" in "the militant-held district of X" is tied to the district, and is no place.
    const entity = tied?.kind === 'place' && /^\p{Ll}/u.test(words) && campOf(words) !== null ? undefined : tied;
    const named = entity !== undefined && isNamed(index, entity);
    const nation = nationIn(entity, words);
    // "Russian-held": the state whose word it is.
    if (nation?.country) {
      const side = sideOf('government', nation.country);
      return partyOf(filler, shorten(nation.name), { kind: 'group', side, country: nation.country });
    }
    const name = nation?.name ?? nameOf(entity, named, words);
    if (name === null || (!named && nobody.test(name) && entity?.place == null)) return null;
    const kind = entity?.kind ?? 'group';
    return partyOf(filler, shorten(name), { kind, ...standingOf(filler, words, entity, named) });
  }

  /** Country and side by the party's own words first, then by those around its entity. */
  function standingOf(filler: Filler, words: string, entity: Entity | undefined, named: boolean): Standing {
    const of = entity ? standing(entity) : { side: null, country: null };
    const country = isSponsored(words)
      ? null
      : (countryIn(words) ??
        countryBehind(text, filler, words) ??
        (named ? null : forcesBefore(text, filler, words)) ??
        of.country);
    const camp = isOwnArmy(words, country)
      ? null
      : (campOf(words) ?? (isStateForce(words, country) ? 'government' : null));
    if (entity?.kind === 'person' && named)
      return { side: of.side ?? (country === null ? null : sideOf(camp, country)), country };
    return { side: sideOf(camp, country ?? index.country) ?? of.side, country };
  }

  function speaker(statement: StatementObservation): MentionSpeaker | null {
    if (statement.speaker === null) return null;
    const { start, end, entity: tied, role } = statement.speaker;
    const who = participant({ start, end, entity: tied });
    if (who === null) return null;
    const words = text.slice(start, end);
    const entity = tied === null ? undefined : entities.get(tied);
    const titled = `${role ?? ''} ${words}`;
    const side = isNeutral(titled, words) ? null : sideOfSpeaker(statement.speaker, titled, words, who, entity);
    return { ...who, side, act: statement.act, nameless: entity === undefined || !isNamed(index, entity) };
  }

  function sideOfSpeaker(
    filler: Filler,
    titled: string,
    words: string,
    who: Participant,
    entity: Entity | undefined,
  ): string | null {
    const home = countryIn(titled) ?? countryBehind(text, filler, words) ?? nationBefore(index, words);
    const camp = isOwnArmy(words, home) ? null : campOf(titled);
    const own = home === null || countryIn(words) !== null ? who.side : sideOf(camp, home);
    if (own !== null) return own;
    // A place that speaks is its state: "Moscow says".
    if (entity?.kind === 'place' && entity.place?.country) return sideOf('government', entity.place.country);
    return entity?.kind === 'person' && home === null ? null : sideOf(camp, home ?? index.country);
  }

  return { participant, speaker };
}

/** Agencies and those who only watch or help are no side's, wherever they belong. */
const isNeutral = (titled: string, words: string): boolean =>
  (agency.test(words) && !/\bstate\b/i.test(words)) || campOf(titled) === 'neutral';

/** The country that a nationality word alone stands for. */
function nationIn(entity: Entity | undefined, words: string): { name: string; country: string | null } | null {
  if (entity?.kind !== 'group' || entity.place?.feature !== 'country' || !isAdjective(words)) return null;
  return entity.place;
}

/** A nationality word that stands for its country ("Israeli strikes"), not for its people ("Israelis"). */
const isAdjective = (words: string): boolean =>
  !words.includes(' ') && demonyms.has(words) && !/(?:s|ese|men)$/.test(words);

function nameOf(entity: Entity | undefined, named: boolean, words: string): string | null {
  if (entity && entity.kind !== 'group' && (named || (entity.kind === 'place' && entity.place !== null)))
    return entity.name;
  return plainName(words) ?? (entity ? plainName(entity.name) : null);
}

/** "(Sample News) It seized …": a credit in brackets is nobody that a pronoun stands for. */
function isCredit(index: ReportIndex, entity: Entity): boolean {
  const { text } = index;
  const names = namesOf(index, entity);
  return (
    names.length > 0 &&
    names.every(
      ({ start, end }) =>
        /\([^()]*$/.test(text.slice(Math.max(0, start - 60), start)) && /^[^()]*\)/.test(text.slice(end, end + 60)),
    )
  );
}

/** The entity that a possessive pronoun of that length at a place stands for. */
const pronounAt = ({ reading }: ReportIndex, start: number, end: number) =>
  reading.mentions.find((one) => one.start === start && one.end === end && one.form === 'pronoun');

function forcesOf(index: ReportIndex, { start }: Filler, words: string): Filler | null {
  const possessive = words.match(/^(?:his|her|its|their)(?= (?:men|fighters|forces|troops|soldiers|militia|army)$)/i);
  if (possessive === null) return null;
  const end = start + possessive[0].length;
  const mention = pronounAt(index, start, end);
  return mention === undefined ? null : { start, end, entity: mention.entity };
}

/** "His family", "her two sons": whose they are, where the pronoun stands for somebody who is named. */
function kinOf(
  index: ReportIndex,
  filler: Filler,
  words: string,
  standing: (entity: Entity) => Standing,
): Participant | null {
  const found = kin.exec(words);
  if (found === null) return null;
  const mention = pronounAt(index, filler.start, filler.start + found[1].length);
  const whose = mention === undefined ? undefined : index.entities.get(mention.entity);
  if (whose === undefined || !isNamed(index, whose)) return null;
  const name = `${whose.name}${/s$/.test(whose.name) ? '’' : '’s'} ${found[2]}`;
  return partyOf(filler, name, { kind: 'group', side: null, country: standing(whose).country });
}

/** The event that a phrase names, when the phrase is nothing but that event. */
function deedIn({ text, events }: ReportIndex, { start, end }: Filler): EventObservation | null {
  return (
    events.find(
      ({ cue, what, lemma }) =>
        start <= cue.start &&
        cue.end <= end &&
        // "The United Nations mission" is a body, whatever else a mission is.
        !(what === 'other' && actorNouns.has(lemma)) &&
        (cue.end === end || /^ (?:by|of|on|in|against|from|at|near)\b/.test(text.slice(cue.end, end))),
    ) ?? null
  );
}
