import type { MergedMentions } from '../../corroborate/events/merge-mentions.ts';
import { deadlyFamilies } from '../../record/event-families.ts';
import type { Actor } from '../../record/event-mention.ts';
import { factsOf } from '../../record/event-types.ts';
import { fold } from '../../record/folding.ts';
import type { KnownMention } from '../../record/known-mention.ts';
import { isArea, placeKeyOf } from '../../record/place-key.ts';
import { isOpenDay } from '../../record/plain.ts';
import type { Source } from '../../record/source.ts';
import { firstInstant, lastInstant } from '../../record/time.ts';
import type { Item, Section } from '../../record/view.ts';

/** Weight of acts of speech, an editorial order: what commits or disputes comes before what comments. */
const actWeight: Record<string, number> = {
  deny: 0.8,
  admit: 0.8,
  confirm: 0.75,
  announce: 0.7,
  threaten: 0.7,
  accuse: 0.6,
  demand: 0.6,
  warn: 0.6,
  claim: 0.6,
  reject: 0.5,
  condemn: 0.45,
  promise: 0.5,
  report: 0.5,
};

function sectionOf({ kind, family, happening, value }: MergedMentions): Section {
  if (!happening.sure) return 'unsure';
  if (kind === 'statement') return 'statement';
  if (kind === 'footage') return 'footage';
  if (happening.background) return 'background';
  // Said by lines folded from several: who holds a place (holding.ts), where a person is (unknowns.ts).
  if (happening.rule === 'nobody-knows' || family === 'control' || (family === 'whereabouts' && value === 'left'))
    return 'folded';
  if (happening.status === 'confirmed' || happening.status === 'reported') return 'established';
  if (happening.status === 'claimed') return 'claimed';
  return happening.status === 'unknown' ? 'unknown' : 'disputed';
}

/** A happening with what the stores index it by. Weight grows with its kind, its independent origins and its dead. */
export function itemOf(
  happened: MergedMentions,
  mentions: readonly KnownMention[],
  sources: (report: string) => Source,
): Item {
  const { happening, kind, family } = happened;
  const { to } = happening.time;
  // By 8 March: on the 8th it surely had begun.
  const from = isOpenDay(happening.time) ? to : happening.time.from;
  const base =
    kind === 'statement'
      ? (actWeight[happening.what] ?? 0.3)
      : kind === 'happening'
        ? (factsOf(happening.what)?.weight ?? 0.3)
        : 0.5;
  const reports = new Set(mentions.map(({ report }) => report)).size;
  const dead = deadlyFamilies.has(family) ? Math.min(0.25, Math.log10(1 + (happening.quantity?.best ?? 0)) / 10) : 0;
  return {
    kind,
    // What is not sure tells neither who holds a place nor where a person is.
    family: happening.sure ? family : 'unsure',
    section: sectionOf(happened),
    place: happening.place === null ? null : placeKeyOf(happening.place),
    placeName: happening.place === null ? null : fold(happening.place.name),
    spot: happening.place !== null && !isArea(happening.place),
    person: mentions[0]!.person,
    from: from === null ? null : firstInstant(from),
    to: to === null ? null : lastInstant(to),
    minKnown: Math.min(...mentions.map(({ known }) => known)),
    maxKnown: Math.max(...mentions.map(({ known }) => known)),
    last: Math.max(...mentions.map(({ report, known }) => lastTold(sources(report), known))),
    weight: Math.min(1, base * (0.75 + 0.25 * Math.min(1, Math.log2(1 + reports) / 4)) + dead),
    agents: agentsOf(happening, mentions),
    patients: happened.patients,
    value: happened.value,
    inPassing: happened.inPassing,
    happening,
  };
}

/** The happening's agents with the side that any mention gives them. */
function agentsOf({ agent }: Item['happening'], mentions: readonly KnownMention[]): Actor[] {
  const all = mentions.flatMap((one) => one.agent);
  return agent.flatMap(({ name }) => {
    const same = all.filter((actor) => actor.name === name);
    return same.length === 0 ? [] : [same.find(({ side }) => side !== null) ?? same[0]!];
  });
}

/** A report without an instant is never today's: it comes after all that have one. */
const lastTold = (source: Source, known: number): number =>
  source.published === null ? 0 : Math.min(known, lastInstant(source.published));
