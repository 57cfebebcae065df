import type { StatementDraft } from '../../extract/draft.ts';
import { treeOf } from '../../extract/tree.ts';
import type { Document, Sentence } from '../../language/document.ts';
import type { Place } from '../../record/entity.ts';
import type { Problem } from '../../record/reading.ts';
import type { Toponym } from '../toponyms.ts';
import { genderOf, memberNamed } from './alias.ts';
import { described } from './describe.ts';
import { NOUN_GENDER, PERSON_NOUNS } from './en/nouns.ts';
import { COURTESY, HONORIFICS } from './en/titles.ts';
import { foldName } from './fold.ts';
import { type Found, type Member, type NameFound, newMember, sentencesBack } from './member.ts';
import { namesOf } from './names.ts';
import { type NominalFound, nominalAt, nominalsOf, type Thing, thingsOf } from './nominals.ts';
import { antecedent, type PronounForm, pronounForm, weightOf } from './pronouns.ts';
import { quotedIn } from './quoted.ts';

interface PronounFound extends Found {
  form: 'pronoun';
  shape: PronounForm;
}
type Piece = NameFound | NominalFound | PronounFound;

/** Those a report speaks of, and which of them each token that heads a mention means. */
export interface Cast {
  members: Member[];
  /** The member whose mention covers or hangs on a token; null when there is none. */
  at(sentence: number, token: number): Member | null;
  /** Adds a description that no list of nouns knows, for words that fill a role. */
  introduce(sentence: number, token: number, kind: Member['kind']): Member | null;
}

/** Nouns of places that bear a name behind "of", and of bodies that bear one before. */
const NAMED_PLACES =
  /^(?:city|town|village|capital|province|state|region|district|island|port|kingdom|republic|governorate|suburb|area)$/;
const BODIES =
  /^(?:group|movement|militia|party|organisation|organization|faction|network|alliance|coalition|outfit|company|agency)$/;

const key = (sentence: number, token: number): number => sentence * 65_536 + token;

/**
 * Goes through a report once, in text order, and ties names, descriptions and pronouns to those they mean.
 * `said` tells who speaks where: the speaker who goes on is who "she added" means.
 */
export function castOf(
  document: Document,
  places: readonly Toponym[],
  said: readonly StatementDraft[],
  problems: Problem[],
): Cast {
  const { text } = document.report;
  const members: Member[] = [];
  const byToken = new Map<number, Member>();
  const quoted = quotedIn(text);
  const names = namesOf(document, places);
  const speaks = new Set(
    said.flatMap(({ speaker }) => (speaker === null ? [] : [key(speaker.head.sentence, speaker.head.token)])),
  );
  const countries = new Map<string, number>();
  const things: Thing[] = [];
  let running: Member | null = null;

  const add = (kind: Member['kind']): Member => {
    const member = newMember(members.length, kind);
    members.push(member);
    return member;
  };
  const record = (member: Member, piece: Found): void => {
    const { sentence, first, last, head, start, end, form } = piece;
    member.mentions.push({
      sentence,
      first,
      last,
      head,
      start,
      end,
      form,
      member: member.index,
      weight: weightOf(document.sentences[sentence]!, head),
      quoted: quoted(start),
    });
    for (let i = first; i <= last; i++)
      if (!byToken.has(key(sentence, i)) || i === head) byToken.set(key(sentence, i), member);
    for (let i = first - leadOf(sentence, piece); i <= last; i++) {
      if (speaks.has(key(sentence, i))) running = member;
      // "Ms" of "Ms Rayner" is her too: a parse may hang the whole name on it.
      if (i < first && !byToken.has(key(sentence, i))) byToken.set(key(sentence, i), member);
    }
  };
  /** Who speaks the direct quotation at an offset, when the words have told so already. */
  const sayerAt = (at: number): Member | null => {
    for (const { speaker, content, form } of said) {
      if (speaker === null || form === 'indirect' || !content.some(({ start, end }) => start <= at && at < end))
        continue;
      if (quoted(at)) return byToken.get(key(speaker.head.sentence, speaker.head.token)) ?? null;
    }
    return null;
  };
  /** How many tokens of title stand before a person's name. */
  const leadOf = (s: number, piece: Found): number => {
    if (piece.form !== 'name' || members[byToken.get(key(s, piece.head))?.index ?? -1]?.kind !== 'person') return 0;
    const { tokens } = document.sentences[s]!;
    let lead = 0;
    while (lead < 4 && HONORIFICS.has(tokens[piece.first - lead - 1]?.form.toLowerCase().replace(/\./g, '') ?? ''))
      lead++;
    return lead;
  };
  const note = (place: Place | null): void => {
    if (place?.country != null) countries.set(place.country, (countries.get(place.country) ?? 0) + 1);
  };
  const focus = (): string | null => {
    let best: string | null = null;
    for (const [country, count] of countries) if (best === null || count > countries.get(best)!) best = country;
    return best;
  };
  // Which country the report is about is told by all of it: "the capital" may stand before the country's name.
  for (const { place } of places) note(place);

  const meetName = (name: NameFound): Member => {
    let member = memberNamed(name, members) ?? impliedSpeaker(name);
    if (member === null) member = add(name.kind);
    learnName(member, name, text);
    const sentence = document.sentences[name.sentence]!;
    if (name.kind === 'person') learnRoles(member, sentence, name, text);
    if (name.kind === 'organisation') linkShortForm(member, name);
    return member;
  };

  /** "Ms X later said": a surname told as if known, while an unnamed speaker of that gender is the one who goes on. */
  const impliedSpeaker = (name: NameFound): Member | null => {
    if (name.kind !== 'person' || name.words.length !== 1 || running === null) return null;
    if (!name.titles.some((title) => COURTESY.has(title)) || running.kind !== 'person' || running.name !== null)
      return null;
    const gender = genderOf(name);
    if (gender === null || running.gender !== gender || sentencesBack(running, name.sentence) > 8) return null;
    const spoken = [name.head, name.head - 1, name.first - 1, name.last].some((token) =>
      speaks.has(key(name.sentence, token)),
    );
    if (!spoken) return null;
    problems.push({
      stage: 'resolve',
      rule: 'implied-identity',
      reason: `"${text.slice(name.start, name.end)}" is taken for ${running.described ?? 'the unnamed speaker'}, who speaks before: the words do not say so`,
      start: name.start,
      end: name.end,
    });
    return running;
  };

  /** "Hayat Tahrir al-Sham (HTS)": the letters in brackets are another name of it. */
  const linkShortForm = (member: Member, name: NameFound): void => {
    const { tokens } = document.sentences[name.sentence]!;
    for (let i = name.last + 1; i <= name.last + 3 && i + 2 < tokens.length + 1; i++) {
      if (tokens[i]?.form !== '(' || tokens[i + 2]?.form !== ')') continue;
      const short = tokens[i + 1]!.form;
      if (/^[\p{Lu}\d.-]{2,8}$/u.test(short)) member.aliases.push([short.toLowerCase().replace(/\./g, '')]);
    }
  };

  const meetNominal = (nominal: NominalFound): Member | null => {
    const sentence = document.sentences[nominal.sentence]!;
    const subject = predicated(sentence, nominal);
    if (subject === null) return null;
    const beside = subject ?? namedBeside(sentence, nominal);
    let member: Member | null = beside;
    if (member === null) {
      const own = countryOf(nominal, sentence);
      const meant = described(nominal, { members, country: focus(), own });
      if (meant !== null && 'mentions' in meant) member = meant;
      else if (meant !== null) member = memberOfPlace(meant);
    }
    if (member === null) {
      member = add(nominal.kind);
      member.described = text.slice(...nominal.words).replace(/\s+/g, ' ');
      member.modifiers = new Set();
      member.plural = nominal.plural || nominal.kind === 'group';
    }
    member.roles.add(nominal.noun);
    if (nominal.modifiers.size > 0) member.modifiers = new Set([...(member.modifiers ?? []), ...nominal.modifiers]);
    member.gender ??= NOUN_GENDER.get(nominal.noun) ?? null;
    return member;
  };

  /** "X is the leader": whom a description is said of; null when nobody knows (it tells of no one else), undefined when it is no predicate. */
  const predicated = (sentence: Sentence, nominal: NominalFound): Member | null | undefined => {
    const children = treeOf(sentence).children[nominal.head]!;
    if (!children.some((child) => sentence.tokens[child]!.deprel === 'cop')) return undefined;
    const subject = children.find((child) => /^nsubj/.test(sentence.tokens[child]!.deprel));
    const member = subject === undefined ? undefined : byToken.get(key(nominal.sentence, subject));
    return member !== undefined &&
      member.kind === nominal.kind &&
      member.plural === (nominal.plural || nominal.kind === 'group')
      ? member
      : null;
  };

  /** The name in apposition to a description, or held by it: "the dictator, Bashar al-Assad", "the city of Aleppo", "Homs province". */
  const namedBeside = (sentence: Sentence, nominal: NominalFound): Member | null => {
    const { tokens } = sentence;
    const near: number[] = [];
    const head = tokens[nominal.head]!;
    if (head.deprel === 'appos' && head.head >= 0) near.push(head.head);
    for (const child of treeOf(sentence).children[nominal.head]!) {
      const { deprel } = tokens[child]!;
      if (deprel === 'appos' || deprel === 'flat') near.push(child);
      if (nominal.kind === 'place' && !nominal.plural && deprel === 'compound' && child === nominal.head - 1)
        near.push(child);
    }
    // "the city of Aleppo" and "the HTS group", told by the words beside it: parses go wrong there.
    if (
      nominal.kind === 'place' &&
      !nominal.plural &&
      NAMED_PLACES.test(nominal.noun) &&
      tokens[nominal.last + 1]?.form === 'of'
    )
      near.push(nominal.last + 2, nominal.last + 3);
    if (BODIES.test(nominal.noun) && !nominal.plural) {
      const body = byToken.get(key(nominal.sentence, nominal.head - 1));
      if (body?.kind === 'organisation' && body.name !== null) return body;
    }
    for (const token of near) {
      const member = byToken.get(key(nominal.sentence, token));
      if (
        member !== undefined &&
        member.kind === nominal.kind &&
        member.plural === (nominal.plural || nominal.kind === 'group')
      )
        return member;
    }
    return null;
  };

  const countryOf = (nominal: NominalFound, sentence: Sentence): string | null => {
    for (const child of treeOf(sentence).children[nominal.head]!) {
      const member = byToken.get(key(nominal.sentence, child));
      if (member?.place?.country != null && /^(?:amod|compound|nmod)/.test(sentence.tokens[child]!.deprel))
        return member.place.country;
    }
    return null;
  };

  const memberOfPlace = (place: Place): Member => {
    const known = members.find(
      (member) => member.kind === 'place' && member.place !== null && member.place.source === place.source,
    );
    if (known !== undefined) return known;
    const member = add('place');
    member.name = place.name;
    member.aliases.push(foldName(['', place.name]).words.filter(Boolean));
    member.place = place;
    return member;
  };

  const meetPronoun = (pronoun: PronounFound): Member | null => {
    const { shape } = pronoun;
    const at = {
      sentence: pronoun.sentence,
      token: pronoun.head,
      form: shape,
      quoted: quoted(pronoun.start),
      speaks: speaks.has(key(pronoun.sentence, pronoun.head)),
      sayer: sayerAt(pronoun.start),
    };
    if (shape.person === 1) return null;
    const member = antecedent(document, at, members, running, things);
    if (member !== null && (shape.gender === 'm' || shape.gender === 'f')) member.gender ??= shape.gender;
    return member;
  };

  document.sentences.forEach((sentence, s) => {
    const named = new Set<number>();
    for (const name of names[s]!) for (let i = name.first; i <= name.last; i++) named.add(i);
    const pieces: Piece[] = [
      ...names[s]!,
      ...nominalsOf(document, s, named).filter((n) => !isTitleOf(n, names[s]!, sentence)),
    ];
    sentence.tokens.forEach((token, i) => {
      const shape = token.upos === 'PRON' ? pronounForm(token.form) : null;
      if (shape !== null && !named.has(i) && !(shape.gender === 'n' && isExpletive(sentence, i))) {
        pieces.push({
          form: 'pronoun',
          sentence: s,
          first: i,
          last: i,
          head: i,
          start: token.start,
          end: token.end,
          shape,
        });
      }
    });
    things.push(...thingsOf(document, s, new Set(pieces.map(({ head }) => head))));
    pieces.sort((a, b) => order(a) - order(b));
    for (const piece of pieces) {
      const member =
        piece.form === 'name' ? meetName(piece) : piece.form === 'nominal' ? meetNominal(piece) : meetPronoun(piece);
      if (member !== null) record(member, piece);
    }
  });
  firstPersons(document, said, quoted, (s, i) => byToken.get(key(s, i)) ?? null, record);

  return {
    members,
    at: (sentence, token) => byToken.get(key(sentence, token)) ?? null,
    introduce(sentence, token, kind) {
      const nominal = nominalAt(document, sentence, token, kind);
      if (nominal === null) return null;
      const member = meetNominal(nominal);
      if (member !== null) record(member, nominal);
      return member;
    },
  };
}

/** Names are met before the descriptions that hang on them; otherwise the order is that of the text. */
const order = (piece: Piece): number =>
  piece.form === 'nominal' ? piece.head + 0.5 : piece.form === 'name' ? piece.first : piece.head;

function learnName(member: Member, name: NameFound, text: string): void {
  const written = text.slice(name.start, name.end).replace(/\s+/g, ' ');
  if (
    !member.aliases.some(
      (alias) => alias.length === name.words.length && alias.every((word, i) => word === name.words[i]),
    )
  )
    member.aliases.push(name.words);
  if (member.name === null || (name.kind !== 'place' && written.length > member.name.length && name.words.length > 1))
    member.name = written;
  member.place ??= name.place;
  if (name.kind === 'person') {
    member.gender ??= genderOf(name);
    for (const title of name.titles) member.titles.add(title);
  }
}

/** The nouns right before a name are what the person is: "Syrian dictator Bashar al-Assad". */
function learnRoles(member: Member, sentence: Sentence, name: NameFound, text: string): void {
  const { tokens } = sentence;
  let first = name.first;
  while (
    first > 0 &&
    (tokens[first - 1]!.upos === 'NOUN' || tokens[first - 1]!.upos === 'PROPN' || tokens[first - 1]!.upos === 'ADJ')
  )
    first--;
  for (let i = first; i <= name.last; i++) {
    const lemma = tokens[i]!.lemma.toLowerCase();
    if (!PERSON_NOUNS.has(lemma) || (i >= name.first && i === name.last)) continue;
    member.roles.add(lemma);
    member.gender ??= NOUN_GENDER.get(lemma) ?? null;
    if (i < name.first && /^[A-Z]/.test(tokens[i]!.form))
      member.office ??= text.slice(tokens[first]!.start, tokens[i]!.end);
  }
}

/** "President" in "President Bashar al-Assad": a title, no description of its own. */
function isTitleOf(nominal: NominalFound, names: readonly NameFound[], sentence: Sentence): boolean {
  return names.some((name) => {
    if (name.kind !== 'person' || nominal.head >= name.first) return false;
    for (let i = nominal.head + 1; i < name.first; i++)
      if (!/^(?:NOUN|PROPN|ADJ)$/.test(sentence.tokens[i]!.upos)) return false;
    return nominal.kind === 'person' && !nominal.plural;
  });
}

/** "It is clear that …", "it rained": the pronoun means nothing told before. */
function isExpletive(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const { deprel, head } = tokens[at]!;
  if (deprel === 'expl') return true;
  if (head < 0 || !deprel.startsWith('nsubj')) return false;
  // "It is clear that …", "it was a surprise": said of what happened.
  return treeOf(sentence).children[head]!.some((child) => tokens[child]!.deprel === 'cop');
}

/** "I", "me", "my" in a quotation are its speaker. */
function firstPersons(
  document: Document,
  said: readonly StatementDraft[],
  quoted: (at: number) => boolean,
  memberAt: (sentence: number, token: number) => Member | null,
  record: (member: Member, piece: Found) => void,
): void {
  const spans = said.flatMap(({ speaker, content, form }) => {
    const member = speaker === null || form === 'indirect' ? null : memberAt(speaker.head.sentence, speaker.head.token);
    return member === null || member.kind !== 'person' ? [] : content.map(({ start, end }) => ({ start, end, member }));
  });
  if (spans.length === 0) return;
  document.sentences.forEach((sentence, s) => {
    sentence.tokens.forEach((token, i) => {
      if (token.upos !== 'PRON' || pronounForm(token.form)?.person !== 1 || !quoted(token.start)) return;
      const span = spans.find(({ start, end }) => start <= token.start && token.end <= end);
      if (span !== undefined)
        record(span.member, {
          form: 'pronoun',
          sentence: s,
          first: i,
          last: i,
          head: i,
          start: token.start,
          end: token.end,
        });
    });
  });
}
