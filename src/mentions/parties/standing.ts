import type { OfficeWords } from '../../language/lexicon/offices.ts';
import { findIn } from '../../language/phrase.ts';
import type { Entity } from '../../record/entity.ts';
import type { Side } from '../../record/side.ts';
import type { Span } from '../../record/span.ts';
import type { MentionLanguage } from '../language.ts';
import type { ReportIndex } from '../report-index.ts';
import { type Camp, campOf, isOwnArmy, sideOf } from './camps.ts';
import { countryIn } from './nation.ts';

/** On which side an entity stands, and the country it belongs to; null where nobody can tell. */
export interface Standing {
  side: Side | null;
  country: string | null;
}

/** Camp and country of an entity by its name, and by the words that stand around its mentions anywhere in the report. */
export function standingsIn(index: ReportIndex): (entity: Entity) => Standing {
  const known = new Map<string, Standing>();
  return (entity) => {
    const have = known.get(entity.id);
    if (have !== undefined) return have;
    const { camp, home } = campAndHome(index, entity);
    // A person's country is never guessed from where the report plays; a "rebel commander" or "the army" belongs there.
    const side = home === null && entity.kind === 'person' ? null : sideOf(camp, home ?? index.country);
    const found = { side, country: home };
    known.set(entity.id, found);
    return found;
  };
}

function campAndHome({ text, mentionsOf, language }: ReportIndex, entity: Entity): { camp: Camp; home: string | null } {
  const { lexicon } = language;
  const { camps, sponsors, offices } = lexicon;
  let home = sponsors.isSponsored(entity.name) ? null : (entity.place?.country ?? countryIn(lexicon, entity.name));
  if (entity.kind === 'place') return { camp: entity.place?.feature === 'country' ? 'government' : null, home };
  let camp = isOwnArmy(camps, entity.name, home) ? null : campOf(camps, entity.name);
  for (const mention of mentionsOf.get(entity.id) ?? []) {
    if (camp !== null && home !== null) break;
    const lead = leadOf(language, text, mention);
    const near = nearWords(text, mention, lead, entity);
    camp ??= entity.kind === 'person' && !isTitle(offices, lead) ? null : campOf(camps, near);
    home ??= countryIn(lexicon, sponsors.without(near));
  }
  return { camp, home };
}

/** Words before a mention in its clause. Who says it stands before the word of saying, and tells nothing of whom it is said. */
function leadOf({ partyPhrases }: MentionLanguage, text: string, { start }: Span): string {
  const clause = /[^.,;:!?\n"“”]*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  return clause.slice(findIn(partyPhrases.saidBefore, clause)?.end ?? 0);
}

/** A title stands right before a person's name, a kind of body right before or after a body's ("the rebel group X", "X fighters"). */
function nearWords(text: string, { end }: Span, lead: string, { kind }: Entity): string {
  if (kind === 'person') return lead.split(' ').slice(-5).join(' ');
  const tail = text.slice(end, end + 24).match(/^[^.,;:!?\n"“”]*/)?.[0] ?? '';
  return `${lead.split(' ').slice(-4).join(' ')} | ${tail.split(' ').slice(0, 2).join(' ')}`;
}

const isTitle = ({ endsInTitle }: OfficeWords, lead: string): boolean =>
  /\p{Lu}\p{L}+ $/u.test(lead) || (lead.endsWith(' ') && endsInTitle(lead.slice(0, -1)));
