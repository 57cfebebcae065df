import type { StatementDraft } from '../../extract/draft.ts';
import type { Document } from '../../language/document.ts';
import type { Problem } from '../../record/reading.ts';
import type { HarmRole } from './meet-pronoun.ts';
import { type Found, type Member, newMember } from './member.ts';
import type { Thing } from './nominals.ts';
import { weightOf } from './pronouns.ts';

/** What is known while a report is gone through, in text order. */
export interface Scene {
  document: Document;
  said: readonly StatementDraft[];
  /** Pronouns that do or suffer harm, by `tokenKey`. */
  harm: ReadonlyMap<number, HarmRole>;
  problems: Problem[];
  members: Member[];
  /** Whom a token means, by `tokenKey`. */
  byToken: Map<number, Member>;
  /** Tokens at which somebody speaks. */
  speaks: ReadonlySet<number>;
  things: Thing[];
  /** Who spoke last. */
  running: Member | null;
  /** ISO 3166-1 alpha-2 of the country the report tells of most; null when it names none. */
  country: string | null;
  quoted(at: number): boolean;
}

export const tokenKey = (sentence: number, token: number): number => sentence * 65_536 + token;

export const memberAt = ({ byToken }: Scene, sentence: number, token: number): Member | null =>
  byToken.get(tokenKey(sentence, token)) ?? null;

export function addMember({ members }: Scene, kind: Member['kind']): Member {
  const member = newMember(members.length, kind);
  members.push(member);
  return member;
}

/** Writes down that words mean a member. `lead` tokens of title before them are that member too. */
export function record(scene: Scene, member: Member, piece: Found, lead = 0): void {
  const { document, byToken, speaks, quoted } = scene;
  const { sentence, first, last, head, start, end, form } = piece;
  const weight = weightOf(document.sentences[sentence]!, head);
  member.mentions.push({
    sentence,
    first,
    last,
    head,
    start,
    end,
    form,
    member: member.index,
    weight,
    quoted: quoted(start),
    aside: document.report.parts.some(
      (part) => (part.kind === 'dateline' || part.kind === 'byline') && part.start <= start && end <= part.end,
    ),
  });
  for (let i = first - lead; i <= last; i++) {
    const key = tokenKey(sentence, i);
    if (!byToken.has(key) || i === head) byToken.set(key, member);
    if (speaks.has(key)) scene.running = member;
  }
}
