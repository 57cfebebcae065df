import type { Sentence, Token } from '../../language/document.ts';
import { lowerAt } from '../../language/tree.ts';

/** Who stands where around a predicate, as token indices (-1 for nobody); shared and moved arguments put back. */
export interface Arguments {
  /** The one that acts, in the active voice; the "by" phrase in the passive. */
  subject: number;
  /** The one acted on: the object, or the subject of a passive. */
  object: number;
  /** The receiver: "gave THEM food". */
  receiver: number;
  passive: boolean;
  obliques: { preposition: string; token: number }[];
  /** Verb particle ("over" in "take over"), or null. */
  particle: string | null;
  /** The noun that a relative "where" or "in which" stands for; -1 otherwise. */
  where: number;
}

/** A predicate while its arguments are gathered. */
export interface Clause {
  sentence: Sentence;
  verb: number;
  args: Arguments;
  /** The subject of a passive, until it is put back as object. */
  passiveSubject: number;
  /** The "by" phrase. */
  byAgent: number;
  hasAuxiliary: boolean;
  /** The arguments of another predicate, from which this one takes what both share. */
  argumentsOf(verb: number): Arguments;
}

export const isVerbal = ({ upos, xpos }: Token): boolean =>
  upos === 'VERB' || (upos === 'AUX' && xpos.startsWith('VB'));

export const isParticiple = ({ xpos }: Token): boolean => xpos === 'VBN' || xpos === 'VBD';

/** Whether a subject is known already, in either voice. */
export const hasSubject = ({ args, passiveSubject }: Clause): boolean => args.subject >= 0 || passiveSubject >= 0;

/** Lets somebody be the grammatical subject: of an active the one that acts, of a passive the one acted on. */
export function setSubject(clause: Clause, token: number): void {
  if (clause.args.passive) clause.passiveSubject = token;
  else clause.args.subject = token;
}

/** The grammatical subject of a predicate whose arguments are known. */
export const grammaticalSubject = ({ passive, object, subject }: Arguments): number => (passive ? object : subject);

/** Whether a token is one of the words that stand for the noun of a relative clause: "who", "where"; false for -1. */
export function isRelative({ sentence }: Pick<Clause, 'sentence'>, token: number): boolean {
  const form = lowerAt(sentence, token);
  const { relative, relativeAdverbs } = sentence.lexicon.pronouns;
  return relative.has(form) || relativeAdverbs.has(form);
}
