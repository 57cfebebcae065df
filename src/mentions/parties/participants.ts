import { actorNouns } from '../../languages/en/lexicon/classes.ts';
import { demonyms } from '../../languages/en/places/demonyms.ts';
import type { Entity, Place } from '../../record/entity.ts';
import type { EventObservation, Filler, StatementObservation } from '../../record/observation.ts';
import type { Reading } from '../../record/reading.ts';
import { covers, type Span } from '../../record/span.ts';
import { holds } from '../../resolve/within.ts';
import { provinces } from '../territory/territory.ts';
import { nameKey, plainName } from './names.ts';
import { countryIn } from './nation.ts';
import { isArea, placeKeyOf } from '../../resolve/place-key.ts';
import { campOf, isOwnArmy, isStateForce, sideOf } from './camps.ts';
import type { Actor, Voice } from '../../corroborate/telling.ts';

/** "Turkish-backed": who stands behind a party is not where it belongs. */
const sponsored = /\p{L}-(?:backed|aligned|allied|supported|sponsored|armed|funded|installed)\b/iu;
/** The same with all words of the name before it. */
const sponsor =
  /(?:\p{Lu}[\p{L}.]* )*\p{Lu}[\p{L}.]*-(?:backed|aligned|allied|supported|sponsored|armed|funded|installed)\b/gu;
const office =
  /\b(?:ministry|ministry of (?:defen[cs]e|foreign affairs|(?:the )?interior)|(?:defen[cs]e|foreign|interior) ministry|government|army|armed forces|president|prime minister|military)$/i;
const nationalForce =
  /\b\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)* (?:(?:\p{Ll}|Defen[cs]e|Armed|Ground)\p{L}* )?(?:[Tt]roops|[Ff]orces|[Ss]oldiers|[Aa]rmy|[Mm]ilitary)\b/gu;
const agency =
  /\b(?:reuters|associated press|afp|agence france[- ]presse|ap|dpa|tass|xinhua|interfax|upi|efe|ansa|anadolu|bloomberg)\b/i;

const kin =
  /^(his|her|their) ((?:\p{L}+ ){0,2}(?:family|wife|husband|sons?|daughters?|child(?:ren)?|brothers?|sisters?|mother|father|parents|relatives|relations|aides|entourage|inner circle))$/iu;

/** Who takes part in a report, worked out once for it. */
export interface Cast {
  actor(filler: Filler): Actor | null;
  voice(statement: StatementObservation): Voice | null;
  /** The place that the words name, or that stands inside them ("the city of Hama", "Hama neighbourhoods"). */
  placeOf(filler: Filler): Place | null;
  /** The only spot (no country) that a clause names; null when it names none, or several. */
  spotIn(clause: Span): Place | null;
  /** All spots that a clause names, by key. */
  spotsIn(clause: Span): ReadonlyMap<string, Place>;
  /** ISO code of the country that most places of the report lie in; null when it names none. */
  country: string | null;
}

export function castOf(reading: Reading): Cast {
  const { text } = reading.report;
  const lower = text.toLowerCase();
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const mentionsOf = Map.groupBy(reading.mentions, ({ entity }) => entity);
  const country = mainCountry(reading, entities);
  const events = reading.observations.filter((observation) => observation.kind === 'event');
  const known = new Map<string, Pick<Actor, 'side' | 'country'>>();

  /** Camp and country by the words that stand around an entity's mentions anywhere in the report. */
  function standing(entity: Entity): Pick<Actor, 'side' | 'country'> {
    const found = known.get(entity.id);
    if (found) return found;
    let home = sponsored.test(entity.name) ? null : (entity.place?.country ?? countryIn(entity.name));
    let camp = isOwnArmy(entity.name, home) ? null : campOf(entity.name);
    if (entity.kind === 'place') camp = entity.place?.feature === 'country' ? 'government' : null;
    else {
      for (const { start, end } of mentionsOf.get(entity.id) ?? []) {
        if (camp !== null && home !== null) break;
        // Who says it stands before the word of saying, and tells nothing of whom it is said.
        const lead = (text.slice(Math.max(0, start - 40), start).match(/[^.,;:!?\n"“”]*$/)?.[0] ?? '').replace(
          /^.*\b(?:says?|said|claims?|claimed|reports?|reported|confirms?|confirmed|announces?|announced|den(?:y|ies|ied)) /,
          '',
        );
        const tail = text.slice(end, end + 24).match(/^[^.,;:!?\n"“”]*/)?.[0] ?? '';
        // A title stands right before a person's name, a kind of body right before or after a body's ("the rebel group X", "X fighters").
        const near =
          entity.kind === 'person'
            ? lead.split(' ').slice(-5).join(' ')
            : `${lead.split(' ').slice(-4).join(' ')} | ${tail.split(' ').slice(0, 2).join(' ')}`;
        camp ??=
          entity.kind === 'person' &&
          !/\p{Lu}\p{L}+ $/u.test(lead) &&
          !/(?:president|minister|dictator|general|leader) $/i.test(lead)
            ? null
            : campOf(near);
        home ??= countryIn(near.replace(sponsor, ''));
      }
    }
    // A person's country is never guessed from where the report plays; a "rebel commander" or "the army" belongs there.
    const result = {
      side: home === null && entity.kind === 'person' ? null : sideOf(camp, home ?? country),
      country: home,
    };
    known.set(entity.id, result);
    return result;
  }

  function actor(filler: Filler): Actor | null {
    // "The rebels' advance" and "a sudden assault by gunmen" do nothing themselves: who acts in them does.
    const deed = deedIn(filler);
    if (deed !== null)
      return deed.agent.length > 0 && deed.agent[0].start !== filler.start ? actor(deed.agent[0]) : null;
    const words = wholeWords(filler);
    // "His men", "their forces": those of whoever the pronoun stands for.
    const owner = forcesOf(filler, words);
    if (owner !== null) return actor(owner);
    const kin = kinOf(filler, words);
    if (kin !== null) return kin;
    const tied = filler.entity === null ? undefined : entities.get(filler.entity);
    if (tied !== undefined && /^(?:it|they)$/i.test(words) && isCredit(tied)) return null;
    // "Militant" in "the militant-held district of X" is tied to the district, and is no place.
    const entity = tied?.kind === 'place' && /^\p{Ll}/u.test(words) && campOf(words) !== null ? undefined : tied;
    const named = entity !== undefined && (mentionsOf.get(entity.id) ?? []).some(({ form }) => form === 'name');
    const nation =
      entity?.kind === 'group' && entity.place?.feature === 'country' && adjective(words) ? entity.place.name : null;
    const name =
      nation ??
      (entity && entity.kind !== 'group' && (named || (entity.kind === 'place' && entity.place !== null))
        ? entity.name
        : (plainName(words) ?? (entity ? plainName(entity.name) : null)));
    if (name === null) return null;
    // "A group", "the country": a description that points to nobody.
    if (
      !named &&
      /^(?:group|groups|country|nation|area|region|place|side|sides|man|woman|men|women|city|town|one|part|parties|party)$/i.test(
        name,
      ) &&
      entity?.place == null
    )
      return null;
    const short = shorten(name);
    const of = entity ? standing(entity) : { side: null, country: null };
    const home = sponsored.test(words)
      ? null
      : (countryIn(words) ??
        countryBehind(filler, words) ??
        (named ? null : forcesBefore(filler, words)) ??
        of.country);
    const own = isOwnArmy(words, home) ? null : (campOf(words) ?? (isStateForce(words, home) ? 'government' : null));
    // "Russian-held": the state whose word it is.
    if (nation !== null && entity?.place?.country)
      return {
        name: short,
        kind: 'group',
        key: nameKey(short),
        side: sideOf('government', entity.place.country),
        country: entity.place.country,
      };
    const side =
      entity?.kind === 'person' && named
        ? (of.side ?? (home === null ? null : sideOf(own, home)))
        : (sideOf(own, home ?? country) ?? of.side);
    return { name: short, kind: entity?.kind ?? 'group', key: nameKey(short), side, country: home };
  }

  /** The nationality that stands before the same words elsewhere in the report: "state media" after "Russian state media". */
  function nationOf(words: string): string | null {
    const phrase = plainName(words)?.toLowerCase();
    if (!phrase) return null;
    for (let i = lower.indexOf(phrase); i > 0; i = lower.indexOf(phrase, i + 1)) {
      const before = /(\p{Lu}[\p{L}’'-]+) $/u.exec(text.slice(Math.max(0, i - 30), i))?.[1];
      const code = before === undefined ? null : countryIn(before);
      if (code) return code;
    }
    return null;
  }

  /** "Fighters of the Northern Front", "forces loyal to X": those words alone name nobody, those behind them do. */
  function wholeWords({ start, end }: Filler): string {
    const words = text.slice(start, end);
    if (
      !/^(?:the )?(?:fighters|forces|troops|soldiers|militants|gunmen|members|supporters|loyalists|units|army|military|militia)$/i.test(
        words,
      )
    )
      return words;
    const [more] =
      text
        .slice(end, end + 80)
        .match(
          /^ (?:of|from|loyal to|belonging to|allied (?:with|to)) (?:the )?(?:\p{Lu}[\p{L}'’-]*)(?: (?:of |the |for )*\p{Lu}[\p{L}'’-]*)*/u,
        ) ?? [];
    return more === undefined ||
      /^ (?:of|from) (?:the )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(
        more,
      )
      ? words
      : `${words}${more}`;
  }

  /** "Troops" after "Ethiopian troops": theirs, where the report names no other country's forces. */
  function forcesBefore({ start }: Filler, words: string): string | null {
    if (!/^(?:the )?(?:troops|forces|soldiers)$/i.test(words)) return null;
    const homes = new Set<string>();
    let before = false;
    for (const { 0: phrase, index } of text.matchAll(nationalForce)) {
      const code = sponsored.test(phrase) ? null : countryIn(phrase);
      if (code === null) continue;
      homes.add(code);
      before ||= index < start && start - index < 400;
    }
    return before && homes.size === 1 ? [...homes][0] : null;
  }

  /** "The Ministry of Defence of X": the country right behind an office or a body. */
  function countryBehind({ end }: Filler, words: string): string | null {
    if (!office.test(words)) return null;
    const [, name] =
      text.slice(end, end + 48).match(/^ of (?:the )?(\p{Lu}[\p{L}'’.-]*(?: (?:of (?:the )?)?\p{Lu}[\p{L}'’.-]*)*)/u) ??
      [];
    return name === undefined ? null : countryIn(name);
  }

  /** "(Sample News) It seized …": a credit in brackets is nobody that a pronoun stands for. */
  function isCredit(entity: Entity): boolean {
    const names = (mentionsOf.get(entity.id) ?? []).filter(({ form }) => form === 'name');
    return (
      names.length > 0 &&
      names.every(
        ({ start, end }) =>
          /\([^()]*$/.test(text.slice(Math.max(0, start - 60), start)) && /^[^()]*\)/.test(text.slice(end, end + 60)),
      )
    );
  }

  function forcesOf({ start }: Filler, words: string): Filler | null {
    const possessive = words.match(/^(?:his|her|its|their)(?= (?:men|fighters|forces|troops|soldiers|militia|army)$)/i);
    if (possessive === null) return null;
    const end = start + possessive[0].length;
    const mention = reading.mentions.find((one) => one.start === start && one.end === end && one.form === 'pronoun');
    return mention === undefined ? null : { start, end, entity: mention.entity };
  }

  /** "His family", "her two sons": whose they are, where the pronoun stands for somebody who is named. */
  function kinOf({ start }: Filler, words: string): Actor | null {
    const found = kin.exec(words);
    if (found === null) return null;
    const end = start + found[1].length;
    const mention = reading.mentions.find((one) => one.start === start && one.end === end && one.form === 'pronoun');
    const whose = mention === undefined ? undefined : entities.get(mention.entity);
    if (whose === undefined || !isName(whose)) return null;
    const name = `${whose.name}${/s$/.test(whose.name) ? '’' : '’s'} ${found[2]}`;
    return { name, kind: 'group', key: nameKey(name), side: null, country: standing(whose).country };
  }

  function voice(statement: StatementObservation): Voice | null {
    if (statement.speaker === null) return null;
    const { speaker } = statement;
    const words = text.slice(speaker.start, speaker.end);
    const who = actor(speaker);
    if (who === null) return null;
    const entity = speaker.entity === null ? undefined : entities.get(speaker.entity);
    const role = speaker.role ?? '';
    const home = countryIn(`${role} ${words}`) ?? countryBehind(speaker, words) ?? nationOf(words);
    const camp = isOwnArmy(words, home) ? null : campOf(`${role} ${words}`);
    // A place that speaks is its state: "Moscow says".
    const state = entity?.kind === 'place' && entity.place?.country ? sideOf('government', entity.place.country) : null;
    const side =
      (home === null || countryIn(words) !== null ? who.side : sideOf(camp, home)) ??
      state ??
      (entity?.kind === 'person' && home === null ? null : sideOf(camp, home ?? country));
    const named = entity !== undefined && (mentionsOf.get(entity.id) ?? []).some(({ form }) => form === 'name');
    const neutralAgency = agency.test(words) && !/\bstate\b/i.test(words);
    return {
      ...who,
      side: neutralAgency || campOf(`${role} ${words}`) === 'neutral' ? null : side,
      act: statement.act,
      nameless: !named,
    };
  }

  const asides = reading.report.parts.filter(({ kind }) => kind === 'dateline' || kind === 'byline');
  /** Named nowhere but in a dateline: where the report was written, not where things happened. */
  const isDateline = ({ id }: Entity): boolean => {
    const names = (mentionsOf.get(id) ?? []).filter(({ form }) => form === 'name');
    return names.length > 0 && names.every((name) => asides.some((part) => covers(part, name)));
  };

  const isName = ({ id }: Entity): boolean => (mentionsOf.get(id) ?? []).some(({ form }) => form === 'name');

  /** The event that a phrase names, when the phrase is nothing but that event. */
  function deedIn({ start, end }: Filler): EventObservation | null {
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

  /** A town's name that tells of a government, of fighters or of a province. Of a country it tells that country all the same. */
  const isNoSpot = ({ place }: Entity, { start, end }: Span): boolean =>
    place !== null &&
    !isArea(place) &&
    (isSeat(text, start) || isShared(text, end) || provinces.test(text.slice(start, end)));

  function spotsIn({ start, end }: Span): Map<string, Place> {
    const spots = new Map<string, Place>();
    for (const mention of reading.mentions) {
      if (mention.form !== 'name' || mention.start < start || mention.end > end) continue;
      const entity = entities.get(mention.entity);
      if (entity?.kind !== 'place' || !entity.place || isArea(entity.place)) continue;
      if (isSeat(text, mention.start) || isTroops(text, mention.end) || isShared(text, mention.end)) continue;
      spots.set(placeKeyOf(entity.place), { ...entity.place, name: entity.name });
    }
    return spots;
  }

  function spotIn(clause: Span): Place | null {
    const spots = [...spotsIn(clause).values()];
    // "Aurora, Colorado", "X, in the province of Y": the town, where the others only say where it lies.
    const within = spots.length > 1 ? spots.filter((spot) => !spots.some((other) => holds(spot, other))) : spots;
    return within.length === 1 && spots.every((spot) => spot === within[0] || holds(spot, within[0]))
      ? within[0]
      : null;
  }

  /** "The centre of X": the spot right behind "of". */
  function spotBehind({ end }: Filler): Place | null {
    const of = /^ (?:of|in) (?:the )?(?:(?:city|town|village) of )?/i.exec(text.slice(end, end + 24));
    if (of === null) return null;
    const start = end + of[0].length;
    const name = reading.mentions.find((mention) => mention.start === start && mention.form === 'name');
    return name === undefined ? null : spotIn(name);
  }

  return {
    actor,
    voice,
    country,
    spotIn,
    spotsIn,
    placeOf(filler) {
      const entity = filler.entity === null ? undefined : entities.get(filler.entity);
      // The words' own name wins over what they were tied to: "Hama neighbourhoods" lie in Hama.
      const inside = entity?.kind === 'place' && !isName(entity) ? spotIn(filler) : null;
      if (inside !== null) return inside;
      if (entity && (isDateline(entity) || isNoSpot(entity, filler))) return null;
      if (!entity?.place) return entity?.kind === 'place' ? (spotIn(filler) ?? spotBehind(filler)) : null;
      // The report's own spelling reads better than the gazetteer's; the key stays the gazetteer's.
      return entity.kind === 'place' ? { ...entity.place, name: entity.name } : entity.place;
    },
  };
}

/** "Misrata fighters": a town's name that tells whose men they are, not where they are. */
const isTroops = (text: string, end: number): boolean =>
  /^ (?:troops|forces|fighters|soldiers|army|militia(?:s|men)?|rebels|militants|brigades?)\b/.test(
    text.slice(end, end + 12),
  );

/** "X and Y provinces": the province, whatever town has its name. */
const isShared = (text: string, end: number): boolean =>
  /^(?:,| and) (?:\p{Lu}[\p{L}'’-]+(?:,| and)* ){1,4}(?:oblasts|provinces|regions|governorates|districts|states|counties)\b/u.test(
    text.slice(end, end + 90),
  );

/** "The central government in X": where those sit who are spoken of, not where something happened. */
const isSeat = (text: string, start: number): boolean =>
  /\b(?:government|administration|authorities|regime|junta|leadership|officials) in (?:the capital,? )?$/i.test(
    text.slice(Math.max(0, start - 40), start),
  );

/** A nationality word that stands for its country ("Israeli strikes"), not for its people ("Israelis"). */
const adjective = (words: string): boolean =>
  !words.includes(' ') && demonyms.has(words) && !/(?:s|ese|men)$/.test(words);

/** Long phrases are cut at the first clause or phrase that hangs on them: the name of a line must be short. */
function shorten(name: string): string {
  // "In rebel hands": the adjective stands for the party.
  if (/^(?:rebel|insurgent|militant|jihadist|separatist|islamist)$/i.test(name)) return `${name}s`;
  if (name.length <= 48) return name;
  const cut = name.split(/,| (?:who|which|that|where|led by|including|following|after|in|from|with|at|on|during) /)[0];
  if (cut.length <= 60) return cut;
  return cut.slice(0, cut.lastIndexOf(' ', 60));
}

function mainCountry(reading: Reading, entities: ReadonlyMap<string, Entity>): string | null {
  const count = new Map<string, number>();
  for (const { entity } of reading.mentions) {
    const one = entities.get(entity);
    const code = one === undefined || sponsored.test(one.name) ? null : one.place?.country;
    if (code) count.set(code, (count.get(code) ?? 0) + 1);
  }
  return [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
