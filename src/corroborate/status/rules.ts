import type { Status } from '../../record/happening.ts';
import type { Evidence } from './evidence.ts';
import type { Verdict } from './mention-key.ts';
import type { Part, Role } from './roles.ts';

export interface StatusRule {
  name: string;
  status: Status;
  /** One sentence for docs/status.md. */
  text: string;
  /** Does a person's verdict decide? */
  verdict?: true;
  /** The reason in words when the rule holds, else null. */
  holds(evidence: Evidence): string | null;
}

const of = ({ parts }: Evidence, ...roles: Role[]): Part[] => parts.filter(({ role }) => roles.includes(role));
/** Who says it, each once: "rebels" beside "Syrian rebels" are the same. */
function voicesIn(parts: readonly Part[]): string[] {
  const names = [...new Set(parts.map(({ voice }) => voice?.name ?? 'an outlet'))];
  const isShortOf = (short: string, long: string): boolean => long.toLowerCase().endsWith(` ${short.toLowerCase()}`);
  return names.filter((one) => !names.some((other) => isShortOf(one, other))).slice(0, 3);
}
const said = (parts: readonly Part[]): string => {
  const names = voicesIn(parts);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
};
/** Does somebody tell it, if only through a source graded E? */
const throughUnreliable = (evidence: Evidence): boolean =>
  of(evidence, 'unreliable').some(
    ({ mention }) => mention.polarity === 'positive' && mention.speakers.at(-1)?.act !== 'deny',
  );
const clips = (parts: readonly Part[]): string =>
  [...new Set(parts.map(({ mention }) => `“${mention.clip ?? ''}”`))].slice(0, 2).join(', ');
/** A person's own words, where her verdict gives this status. */
const judged = ({ verdict }: Evidence, status: Verdict['status']): string | null =>
  verdict?.status === status ? `${verdict.by} ${verdict.words}: ${verdict.reason}` : null;
const roots = ({ origins }: Evidence): string =>
  origins
    .slice(0, 4)
    .map(({ root }) => root)
    .join(', ');

/**
 * The one table of rules: the first that holds decides. `npm run docs` writes docs/status.md from it. What a person judged
 * comes first. Every source starts as F (cannot be judged), which counts where origins are independent and none is a party.
 */
export const statusRules: readonly StatusRule[] = [
  {
    name: 'judged-confirmed',
    verdict: true,
    status: 'confirmed',
    text: 'A named person confirms it, or grades it 1.',
    holds: (e) => judged(e, 'confirmed'),
  },
  {
    name: 'judged-probable',
    verdict: true,
    status: 'reported',
    text: 'A named person grades it 2: probably true.',
    holds: (e) => judged(e, 'reported'),
  },
  {
    name: 'judged-possible',
    verdict: true,
    status: 'claimed',
    text: 'A named person grades it 3: possibly true.',
    holds: (e) => judged(e, 'claimed'),
  },
  {
    name: 'judged-disputed',
    verdict: true,
    status: 'disputed',
    text: 'A named person disputes it, or grades it 4 (doubtful) or 5 (improbable).',
    holds: (e) => judged(e, 'disputed'),
  },
  {
    name: 'correction',
    status: 'retracted',
    text: 'Every report that told it has been replaced at its address by a text that no longer does, corrected by its outlet, or withdrawn; or it only repeats one that was.',
    holds: (e) => {
      const live = e.parts.filter(({ role }) => role !== 'withdrawn' && role !== 'background' && role !== 'denies');
      return live.length === 0 && of(e, 'withdrawn').length > 0
        ? [...new Set(of(e, 'withdrawn').map(({ why }) => why ?? 'the report that told it was withdrawn'))]
            .slice(0, 3)
            .join('; ')
        : null;
    },
  },
  {
    name: 'sunk-footage',
    status: 'disputed',
    text: 'All that told it leans on footage that was found to be misattributed, manipulated or staged, or that is older than it claims.',
    holds: (e) => {
      const live = e.parts.filter(({ role }) => !['sunk', 'withdrawn', 'background', 'denies'].includes(role));
      return live.length === 0 && of(e, 'sunk').length > 0
        ? 'all that told it leans on footage that does not show it'
        : null;
    },
  },
  {
    name: 'said',
    status: 'reported',
    text: 'Somebody is on record with these words: that they were said, not that they are so.',
    holds: (e) => (e.family === 'statement' ? 'the words are on record; whether they are so is another line' : null),
  },
  {
    name: 'disowned-footage',
    status: 'disputed',
    text: 'A report finds that footage is old or false, or that it does not show what it is passed off as.',
    holds: (e) =>
      e.family === 'footage' && of(e, 'denies').length > 0
        ? `found by ${said(of(e, 'denies'))} not to be what it is passed off as`
        : null,
  },
  {
    name: 'nobody-knows',
    status: 'unknown',
    text: 'Reports say that nobody knows.',
    holds: (e) =>
      e.value === 'unknown' && of(e, 'withdrawn').length < e.parts.length ? 'reports say that it is not known' : null,
  },
  {
    name: 'admission',
    status: 'confirmed',
    text: 'A party says it against its own interest: its own loss, or harm by its own hand to people who do not fight, where it owns up to it.',
    holds: (e) =>
      of(e, 'admits').length > 0
        ? `said by ${said(of(e, 'admits'))} against ${voicesIn(of(e, 'admits')).length > 1 ? 'their' : 'its'} own interest`
        : null,
  },
  {
    name: 'independent-after-denial',
    status: 'confirmed',
    text: 'A party denied it, and afterwards two independent origins or more, none of them a party, told it as fact.',
    holds: (e) =>
      of(e, 'denies').some(({ party }) => party) && e.originsAfterDenial >= 2
        ? `${e.originsAfterDenial} independent origins told it after ${said(of(e, 'denies').filter(({ party }) => party))} had denied it: ${roots(e)}`
        : null,
  },
  {
    name: 'told-after-denial',
    status: 'claimed',
    text: 'A party denied it before anybody on record told it; one origin that is no party tells it since.',
    holds: (e) => {
      const denials = of(e, 'denies').filter(({ party }) => party);
      const first = Math.min(
        ...of(e, 'asserts', 'witness', 'claims', 'shown', 'hedges').map(({ mention }) => mention.known),
      );
      return denials.length > 0 && e.originsAfterDenial === 1 && denials.every(({ mention }) => mention.known < first)
        ? `${roots(e)} tells it since ${said(denials)} denied it`
        : null;
    },
  },
  {
    name: 'denied-by-a-party',
    status: 'disputed',
    text: 'Somebody tells it, and a party denies it.',
    holds: (e) => {
      const denials = of(e, 'denies').filter(({ voice, party }) => party || voice !== null);
      const tell = of(e, 'asserts', 'witness', 'claims', 'shown', 'hedges').length > 0 || throughUnreliable(e);
      return denials.length > 0 && tell ? `denied by ${said(denials)}` : null;
    },
  },
  {
    name: 'independent-origins',
    status: 'confirmed',
    text: 'Two independent origins or more, none of them a party, tell it as fact.',
    holds: (e) => (e.counted >= 2 ? `${e.counted} independent origins, none of them a party: ${roots(e)}` : null),
  },
  {
    name: 'told-and-contradicted',
    status: 'disputed',
    text: 'One origin tells it as fact and another says that it did not happen.',
    holds: (e) =>
      of(e, 'denies').length > 0 && of(e, 'asserts', 'witness', 'claims', 'shown', 'hedges').length > 0
        ? 'reports contradict one another'
        : null,
  },
  {
    name: 'one-origin',
    status: 'reported',
    text: 'One origin that is not a party tells it as fact.',
    holds: (e) => (e.origins.length === 1 ? `one origin: ${e.origins[0]!.root} (${e.origins[0]!.reason})` : null),
  },
  {
    name: 'doubtful-origins',
    status: 'reported',
    text: 'Several origins tell it as fact, but too few of them count: their sources are graded D, not usually reliable.',
    holds: (e) =>
      e.origins.length > 1
        ? `${e.origins.length} origins, of which only ${e.counted} count by their grades: ${roots(e)}`
        : null,
  },
  {
    name: 'own-favour',
    status: 'claimed',
    text: 'Only a party says it, in its own favour or of its own deeds, however many outlets repeat it.',
    holds: (e) =>
      of(e, 'claims').length > 0
        ? `said only by ${said(of(e, 'claims'))}, ${voicesIn(of(e, 'claims')).length > 1 ? 'parties' : 'a party'} to it`
        : null,
  },
  {
    name: 'on-footage',
    status: 'claimed',
    text: 'Only footage is said to show it, however many outlets pass it on: the footage is one origin, and nobody on record tells it beside.',
    holds: (e) => (of(e, 'shown').length > 0 ? `only on footage: ${clips(of(e, 'shown'))}` : null),
  },
  {
    name: 'hedged',
    status: 'claimed',
    text: 'It is told only with reserve: "reportedly", "appears to", "unconfirmed".',
    holds: (e) => (of(e, 'hedges').length > 0 ? 'told only with reserve' : null),
  },
  {
    name: 'unreliable-source',
    status: 'claimed',
    text: 'Only sources graded E, unreliable, tell it.',
    holds: (e) => (throughUnreliable(e) ? 'told only through a source graded E, unreliable' : null),
  },
  {
    name: 'doubted-item',
    status: 'disputed',
    text: 'A person graded each telling of it doubtful or improbable.',
    holds: (e) => (of(e, 'doubted').length > 0 ? 'each telling of it was graded doubtful or improbable' : null),
  },
  {
    name: 'only-denied',
    status: 'denied',
    text: 'Nobody on record tells it; it is only denied.',
    holds: (e) => (of(e, 'denies').length > 0 ? `denied by ${said(of(e, 'denies'))}; nobody on record tells it` : null),
  },
  {
    name: 'history',
    status: 'reported',
    text: 'Told as background, not as news.',
    holds: (e) => (of(e, 'background').length > 0 ? 'told as background' : null),
  },
  { name: 'nothing', status: 'unknown', text: 'Nothing on record decides.', holds: () => 'nothing on record decides' },
];

/** The rule that decides, with its reason. */
export function decide(evidence: Evidence): { rule: StatusRule; reason: string } {
  for (const rule of statusRules) {
    const reason = rule.holds(evidence);
    if (reason !== null) return { rule, reason };
  }
  throw new Error('no status rule holds');
}

const byVerdict: ReadonlySet<string> = new Set(
  statusRules.flatMap(({ name, verdict }) => (verdict === true ? [name] : [])),
);

/** Did a person's verdict decide, by the name of the rule? */
export const isVerdict = (rule: string): boolean => byVerdict.has(rule);
