import type { StatementDraft } from '../../extract/draft.ts';
import type { Document } from '../../language/document.ts';
import type { Problem } from '../../record/reading.ts';
import type { Toponym } from '../toponyms.ts';
import { isTitleOf, leadOf, meetName } from './meet-name.ts';
import { meetNominal } from './meet-nominal.ts';
import { firstPersons, type HarmRole, meetPronoun, type PronounFound, pronounsOf } from './meet-pronoun.ts';
import type { Member, NameFound } from './member.ts';
import { namesOf } from './names.ts';
import { type NominalFound, nominalAt, nominalsOf, thingsOf } from './nominals.ts';
import { quotedIn } from './quoted.ts';
import { memberAt, record, type Scene, tokenKey } from './scene.ts';

/** Those a report speaks of, and which of them each token that heads a mention means. */
export interface Cast {
  members: Member[];
  /** The member whose mention covers or hangs on a token; null when there is none. */
  at(sentence: number, token: number): Member | null;
  /** Adds a description that no list of nouns knows, for words that fill a role. */
  introduce(sentence: number, token: number, kind: Member['kind']): Member | null;
}

/**
 * Goes through a report once, in text order, and ties names, descriptions and pronouns to those they mean.
 * `said` tells who speaks where: the speaker who goes on is who "she added" means. `harm` tells which pronouns do or suffer harm: they do not
 * mean those whose office it is to tell of others' deeds.
 */
export function castOf(
  document: Document,
  places: readonly Toponym[],
  said: readonly StatementDraft[],
  problems: Problem[],
  harm: ReadonlyMap<number, HarmRole> = new Map(),
): Cast {
  const scene: Scene = {
    document,
    said,
    harm,
    problems,
    members: [],
    byToken: new Map(),
    speaks: new Set(
      said.flatMap(({ speaker }) => (speaker === null ? [] : [tokenKey(speaker.head.sentence, speaker.head.token)])),
    ),
    things: [],
    running: null,
    country: countryToldMost(places),
    quoted: quotedIn(document.report.text),
  };
  const names = namesOf(document, places);
  document.sentences.forEach((_, s) => {
    goThrough(scene, s, names[s]!);
  });
  firstPersons(scene);
  return {
    members: scene.members,
    at: (sentence, token) => memberAt(scene, sentence, token),
    introduce(sentence, token, kind) {
      const nominal = nominalAt(document, sentence, token, kind);
      const member = nominal === null ? null : meetNominal(scene, nominal);
      if (member !== null) record(scene, member, nominal!);
      return member;
    },
  };
}

/** Ties the mentions of one sentence. Its names are known from its beginning ("the capital city of Damascus"), but count from where they stand. */
function goThrough(scene: Scene, s: number, names: readonly NameFound[]): void {
  const { document, byToken, things } = scene;
  const sentence = document.sentences[s]!;
  const named = new Set<number>();
  const meant = new Map<NameFound, Member>();
  for (const name of names) {
    const member = meetName(scene, name);
    meant.set(name, member);
    for (let i = name.first; i <= name.last; i++) {
      named.add(i);
      byToken.set(tokenKey(s, i), member);
    }
  }
  const nominals = nominalsOf(document, s, named).filter(
    (n) => n.kind !== 'person' || n.plural || !isTitleOf(n.head, names, sentence),
  );
  const pieces: (NameFound | NominalFound | PronounFound)[] = [
    ...names,
    ...nominals,
    ...pronounsOf(document, s, named),
  ];
  things.push(...thingsOf(document, s, new Set(pieces.map(({ head }) => head))));
  pieces.sort((a, b) => a.first - b.first || a.head - b.head);
  for (const piece of pieces) {
    if (piece.form === 'name') record(scene, meant.get(piece)!, piece, leadOf(sentence, piece));
    else {
      const member = piece.form === 'nominal' ? meetNominal(scene, piece) : meetPronoun(scene, piece);
      if (member !== null) record(scene, member, piece);
    }
  }
}

/** Which country a report is about is told by all of it: "the capital" may stand before the country's name. */
function countryToldMost(places: readonly Toponym[]): string | null {
  const counts = new Map<string, number>();
  let best: string | null = null;
  for (const { place } of places) {
    if (place?.country == null) continue;
    const count = (counts.get(place.country) ?? 0) + 1;
    counts.set(place.country, count);
    if (best === null || count > counts.get(best)!) best = place.country;
  }
  return best;
}
