import type { Attitude } from '../../language/lexicon/attitudes.ts';
import { childrenOf, tokenAt } from '../../language/tree.ts';
import { isVerbal } from '../arguments/clause.ts';
import { isLightVerb } from '../arguments/nominal.ts';
import { isInfinitive, markerOf } from './clauses.ts';
import type { Governed } from './constructions.ts';

/** The attitude of a governor to a clause below it; null where it takes none. */
export function attitudeToClause({ sentence, token, governor, relation }: Governed): Attitude | null {
  const { attitudes } = sentence.lexicon;
  const { lemma } = tokenAt(sentence, governor);
  const isFiniteClause = relation === 'ccomp' && !isInfinitive(sentence, token);
  // "We need aid, people have died": such verbs take no finite clause; what follows stands by itself.
  const standsAlone =
    isFiniteClause &&
    attitudes.withoutClause.has(lemma) &&
    /^VB[DZPN]$/.test(tokenAt(sentence, token).xpos) &&
    !childrenOf(sentence, token).some((child) => tokenAt(sentence, child).deprel === 'mark');
  return standsAlone ? null : attitudes.of(lemma, isFiniteClause ? 'clause' : 'other');
}

/**
 * How real an event noun is below a word: as real as it is by itself, keeping clear of the clause's modals ("the attack could help them");
 * as the governor ("the attack took place"); as what the governor stands in; or as the governor's attitude makes it (null: it has none).
 */
export type Standing =
  | 'presupposed'
  | 'as the governor'
  | 'as around the governor'
  | { readonly attitude: Attitude | null };

/** "The attack took place", "called for a strike", "the plan for an attack", "launched an attack": how an event noun stands to its governor. */
export function standingOf(governed: Governed): Standing {
  switch (governed.relation) {
    case 'nsubj':
      return ofSubject(governed);
    case 'obl':
      return ofOblique(governed);
    case 'nmod':
      return ofModifier(governed);
    default:
      return ofObject(governed);
  }
}

function ofSubject({ sentence, governor }: Governed): Standing {
  const verb = tokenAt(sentence, governor);
  const comesAbout = isVerbal(verb) && sentence.lexicon.attitudes.happening.has(verb.lemma.toLowerCase());
  return comesAbout ? 'as the governor' : 'presupposed';
}

function ofOblique({ sentence, token, governor }: Governed): Standing {
  const { attitudes } = sentence.lexicon;
  const { lemma } = tokenAt(sentence, governor);
  const governs = attitudes.obliques.get(lemma)?.has(markerOf(sentence, token, 'case')) ?? false;
  return governs ? { attitude: attitudes.of(lemma, 'other') } : 'presupposed';
}

function ofModifier({ sentence, token, governor }: Governed): Standing {
  const { attitudes, prepositions } = sentence.lexicon;
  const attitude = attitudes.of(tokenAt(sentence, governor).lemma, 'other');
  const marker = markerOf(sentence, token, 'case');
  const isMeant = attitude !== null && (attitude.kind === 'open' || attitude.kind === 'against');
  if (isMeant && attitudes.beforeNoun.has(marker)) return { attitude };
  return prepositions.of.has(marker) ? 'as around the governor' : 'presupposed';
}

/** An object is real by itself, unless the verb only carries it. */
function ofObject({ sentence, governor, relation }: Governed): Standing {
  const verb = tokenAt(sentence, governor);
  const attitude = sentence.lexicon.attitudes.of(verb.lemma, relation === 'obj' ? 'object' : 'other');
  if (attitude !== null) return attitude.kind === 'said' ? 'presupposed' : { attitude };
  return isVerbal(verb) && isLightVerb(sentence, governor) ? { attitude: carried } : 'presupposed';
}

const carried: Attitude = { kind: 'through', value: 3, certainty: 'asserted' };
