import { itemGrades, proposedGrade } from '../../corroborate/status/grades.ts';
import type { Why } from '../../record/happening.ts';
import { markOf, mentionNamed } from '../../record/ids.ts';
import type { Act, ItemGrade, JudgementOnRecord, SourceGrade } from '../../record/judgement.ts';
import { nameKey, partyKey } from '../../record/name-key.ts';
import type { Item, View } from '../../record/view.ts';

/** The judgements known by `known` (ms) that touch any of the items, with what undid them, in the order of the log. */
export function judgementsOn(view: View, items: readonly Item[], known: number | null): JudgementOnRecord[] {
  const all = view.judgements({ known });
  if (all.length === 0) return [];
  const told = new Set(
    items.flatMap(({ kind, happening }) => {
      const lead = mentionNamed(happening.id);
      // Of several mentions that one observation makes, each is judged by its own id.
      const own = (observation: string): string =>
        markOf(lead) !== '' && lead.startsWith(`${observation}~`) ? lead : observation;
      return happening.told.map(({ observation }) => `${kind}|${own(observation)}`);
    }),
  );
  const citations = items.flatMap(({ happening }) => happening.told);
  const parties = new Set(
    [
      ...items.flatMap(({ happening }) => [...happening.agent, ...happening.patient].map(({ name }) => name)),
      ...citations.flatMap(({ speakers }) => speakers),
    ].map(partyKey),
  );
  const sources = new Set(
    [...citations.flatMap(({ speakers, publisher }) => [...speakers, publisher ?? '']), ...citedBy(view, items)].map(
      nameKey,
    ),
  );
  const touching = new Set<string>();
  for (const { id, act, about } of all) {
    const touches =
      about.some(({ kind, observations }) => observations.some((one) => told.has(`${kind}|${one}`))) ||
      (act.do === 'side' && parties.has(partyKey(act.party))) ||
      (act.do === 'grade-source' && sources.has(nameKey(act.source))) ||
      (act.do === 'undo' && touching.has(act.judgement));
    if (touches) touching.add(id);
  }
  return all.filter(({ id }) => touching.has(id));
}

const citedBy = (view: View, items: readonly Item[]): string[] =>
  [...new Set(items.flatMap(({ happening }) => happening.told.map(({ report }) => report)))].flatMap(
    (report) => view.reading(report)?.report.cites ?? [],
  );

/** The item's grade that a person gave, the one that its status proposes, and the grades of its sources. */
export function gradesOf(item: Pick<Item, 'happening'>, judgements: readonly JudgementOnRecord[]): Why['grades'] {
  const standing = judgements.filter(({ undoneBy }) => undoneBy === null);
  const sources = new Map<string, { source: string; grade: SourceGrade }>();
  let given: ItemGrade | null = null;
  for (const { act, about } of standing) {
    if (act.do === 'grade-source') sources.set(nameKey(act.source), { source: act.source, grade: act.grade });
    if (act.do === 'grade-item' && about[0]!.whole) given = act.grade;
    if (act.do === 'confirm' || act.do === 'dispute') given = null;
  }
  const { status, rule } = item.happening;
  return {
    item: given === '6' ? null : given,
    proposed: proposedGrade(status, rule),
    sources: [...sources.values()].filter(({ grade }) => grade !== 'F'),
  };
}

/** What a judgement does, in words: "merged 3 lines into one", "graded Sample Wire B". */
export function actWords(act: Act): string {
  switch (act.do) {
    case 'merge':
      return `took ${act.happenings.length} lines for one`;
    case 'apart':
      return `took ${act.happenings.length} lines for different ones`;
    case 'split':
      return `took ${act.observations.length === 1 ? 'an observation' : `${act.observations.length} observations`} out of it`;
    case 'accept':
      return 'accepted it as read rightly';
    case 'confirm':
      return 'confirmed it';
    case 'dispute':
      return 'disputed it';
    case 'grade-source':
      return `graded ${act.source} ${act.grade}`;
    case 'grade-item':
      return `graded it ${act.grade}, ${itemGrades[act.grade].words}`;
    case 'place':
      return `placed it in ${act.place.name}`;
    case 'side':
      return act.side === null ? `took the side of ${act.party} away` : `set the side of ${act.party}: ${act.side}`;
    case 'undo':
      return `undid ${act.judgement}`;
  }
}
