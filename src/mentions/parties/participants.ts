import type { Lexicon } from '../../language/lexicon.ts';
import { findIn } from '../../language/phrase.ts';
import type { Entity, EntityKind } from '../../record/entity.ts';
import type { MentionSpeaker, Participant } from '../../record/event-mention.ts';
import { nameKey } from '../../record/name-key.ts';
import type { EventObservation, Filler, StatementObservation } from '../../record/observation.ts';
import { wordBehind } from '../first-word.ts';
import { isNamed, namesOf, type ReportIndex } from '../report-index.ts';
import { campOf, sideOf } from './camps.ts';
import { classesOf } from './classes.ts';
import { plainName } from './names.ts';
import { countryIn } from './nation.ts';
import { ownWords } from './own-words.ts';
import { shorten, wholeWords } from './phrase.ts';
import { type Standing, standingsIn } from './standing.ts';
import { sideOfSpeaker, standingOf } from './told-standing.ts';

/** Who takes part in a report. */
export interface Participants {
  /** Who the words of a role stand for; null where they name nobody. */
  participant(filler: Filler): Participant | null;
  /** Who makes a statement; null where nobody is named. */
  speaker(statement: StatementObservation): MentionSpeaker | null;
}

/** A party under a name, with all that the name itself says of it. */
export function partyOf(
  lexicon: Lexicon,
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
    nation: countryIn(lexicon, name),
    classes: classesOf(lexicon, name),
    own: kind === 'place' ? [] : ownWords(lexicon, name),
  };
}

/** The same party under another name. */
export const renamed = (lexicon: Lexicon, one: Participant, name: string): Participant =>
  partyOf(lexicon, one, name, one);

export function participantsIn(index: ReportIndex): Participants {
  const { text, entities, language } = index;
  const { lexicon } = language;
  const { camps, pronouns, entityNouns } = lexicon;
  const standing = standingsIn(index);

  function participant(filler: Filler): Participant | null {
    // "The rebels' advance" and "a sudden assault by gunmen" do nothing themselves: who acts in them does.
    const deed = deedIn(index, filler);
    if (deed !== null) {
      const [doer] = deed.agent;
      return doer !== undefined && doer.start !== filler.start ? participant(doer) : null;
    }
    const words = wholeWords(index, filler);
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
    if (tied !== undefined && pronouns.ofBodies.has(words.toLowerCase()) && isCredit(index, tied)) return null;
    // "Militant" in "the militant-held district of X" is tied to the district, and is no place.
    const entity = tied?.kind === 'place' && /^\p{Ll}/u.test(words) && campOf(camps, words) !== null ? undefined : tied;
    const named = entity !== undefined && isNamed(index, entity);
    const nation = nationIn(lexicon, entity, words);
    // "Russian-held": the state whose word it is.
    if (nation?.country) {
      const side = sideOf('government', nation.country);
      return partyOf(lexicon, filler, shorten(language, nation.name), { kind: 'group', side, country: nation.country });
    }
    const name = nation?.name ?? nameOf(lexicon, entity, named, words);
    if (name === null || (!named && entityNouns.nobody.has(name.toLowerCase()) && entity?.place == null)) return null;
    const kind = entity?.kind ?? 'group';
    const of = entity === undefined ? { side: null, country: null } : standing(entity);
    return partyOf(lexicon, filler, shorten(language, name), {
      kind,
      ...standingOf(index, filler, words, { named: named ? entity.kind : null, around: of }),
    });
  }

  function speaker(statement: StatementObservation): MentionSpeaker | null {
    if (statement.speaker === null) return null;
    const { start, end, entity: tied, role } = statement.speaker;
    const who = participant({ start, end, entity: tied });
    if (who === null) return null;
    const words = text.slice(start, end);
    const entity = tied === null ? undefined : entities.get(tied);
    const side = sideOfSpeaker(index, statement.speaker, `${role ?? ''} ${words}`, who);
    return { ...who, side, act: statement.act, nameless: entity === undefined || !isNamed(index, entity) };
  }

  return { participant, speaker };
}

/** The country that a nationality word alone stands for. */
function nationIn(
  lexicon: Lexicon,
  entity: Entity | undefined,
  words: string,
): { name: string; country: string | null } | null {
  if (entity?.kind !== 'group' || entity.place?.feature !== 'country' || !isAdjective(lexicon, words)) return null;
  return entity.place;
}

/** A nationality word that stands for its country ("Israeli strikes"), not for its people ("Israelis"). */
const isAdjective = ({ demonyms, nationalities }: Lexicon, words: string): boolean =>
  !words.includes(' ') && demonyms.has(words) && !nationalities.isOfPeople(words);

function nameOf(lexicon: Lexicon, entity: Entity | undefined, named: boolean, words: string): string | null {
  if (entity && entity.kind !== 'group' && (named || (entity.kind === 'place' && entity.place !== null)))
    return entity.name;
  return plainName(lexicon, words) ?? (entity ? plainName(lexicon, entity.name) : null);
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
  const whose = findIn(index.language.partyPhrases.theirForces, words)?.slots.whose;
  if (whose === undefined) return null;
  const end = start + whose.length;
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
  const { lexicon, partyPhrases } = index.language;
  const { whose, kin } = findIn(partyPhrases.theirKin, words)?.slots ?? {};
  if (whose === undefined || kin === undefined) return null;
  const mention = pronounAt(index, filler.start, filler.start + whose.length);
  const owner = mention === undefined ? undefined : index.entities.get(mention.entity);
  if (owner === undefined || !isNamed(index, owner)) return null;
  const name = lexicon.nameParts.owned(owner.name, kin);
  return partyOf(lexicon, filler, name, { kind: 'group', side: null, country: standing(owner).country });
}

/** The event that a phrase names, when the phrase is nothing but that event. */
function deedIn({ text, events, language: { lexicon } }: ReportIndex, { start, end }: Filler): EventObservation | null {
  return (
    events.find(
      ({ cue, what, lemma }) =>
        start <= cue.start &&
        cue.end <= end &&
        // "The United Nations mission" is a body, whatever else a mission is.
        !(what === 'other' && lexicon.entityNouns.actors.has(lemma)) &&
        (cue.end === end || lexicon.prepositions.ofDeeds.has(wordBehind(text.slice(cue.end, end)))),
    ) ?? null
  );
}
