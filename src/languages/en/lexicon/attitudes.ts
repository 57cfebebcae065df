import type { Certainty } from '../../../record/observation.ts';

/**
 * What a word says of the event it governs ("managed to", "feared that", "plan for").
 * `through`: as real as the word itself; `against`: the opposite; `fact`: real whatever becomes of the word;
 * `said`: told by someone; `open`: neither, with a value (-3 … 3) and a certainty of its own.
 */
export interface Attitude {
  kind: 'through' | 'against' | 'fact' | 'said' | 'open';
  value: number;
  certainty: Certainty;
}

const attitudes = new Map<string, Attitude>();
function words(kind: Attitude['kind'], value: number, certainty: Certainty, list: string): void {
  for (const word of list.trim().split(/\s+/)) attitudes.set(word, { kind, value, certainty });
}

words(
  'through',
  3,
  'asserted',
  `manage succeed begin start continue keep resume proceed finish complete end cause force compel make get help happen come go bother dare
  serve hasten rush launch carry conduct commit stage mount hold have take give wage perpetrate occur go_ahead lead spark trigger provoke set spend bring
  result prompt step intensify escalate join attend open unleash renew remain see hear watch witness suffer face experience undergo enable mean endure ensure guarantee`,
);
words(
  'against',
  -3,
  'asserted',
  `fail refuse decline neglect forget avoid prevent avert foil thwart stop prohibit block deter bar abstain refrain forgo abandon cancel
  ban forbid preclude miss omit stymie hinder postpone failure refusal inability prevention cancellation lack absence reluctant unable unwilling incapable reluctance impossible`,
);
words(
  'fact',
  3,
  'asserted',
  `know realize realise regret welcome celebrate remember recall discover learn notice reveal show prove admit acknowledge mourn condemn
  confirm deplore resent ignore forget_that understand explain mark commemorate survive hail criticize criticise denounce protest blame praise thank congratulate
  investigate recognize recognise find see_that determine emphasize note point detect observe demonstrate document record verify concede stress aware glad sad happy sorry proud surprised shocked pleased angry
  disappointed upset concerned_about follow cite despite apologize responsibility reason role revenge retaliation response`,
);
words(
  'said',
  2.6,
  'asserted',
  `say tell report announce state declare add write insist maintain argue contend assert describe explain_that inform testify reiterate repeat
  mention comment remark respond reply answer conclude quote recount relate warn_that swear post tweet estimate complain stress note hint boast brag statement report announcement declaration`,
);
words(
  'open',
  1.5,
  'asserted',
  'claim allege accuse charge suspect purport accusation allegation claim charge imply insinuate',
);
words(
  'open',
  1.2,
  'hedged',
  `think believe guess suppose assume presume reckon imagine feel figure consider surmise speculate suggest indicate belief assumption suspicion speculation suggestion
  seem appear indication sign rumor rumour likely probable convinced confident sure apparent look sound`,
);
words(
  'open',
  1,
  'predicted',
  `expect predict forecast anticipate project foresee expectation prediction forecast prospect certain bound liable due_to tend`,
);
words(
  'open',
  0.3,
  'predicted',
  'fear worry dread fear worry risk risk danger possibility chance likelihood potential afraid worried possible probability capable able',
);
words(
  'open',
  0.8,
  'planned',
  `plan intend prepare decide agree promise pledge vow commit undertake swear_to arrange schedule schedule offer threaten propose consider
  plan intention decision agreement promise pledge commitment preparation ready set willing due determined prepared poised resolve aim mean_to volunteer opt choose elect deal order instruct direct order sentence authorize authorise approve
  threat proposal prepare scheduled slated bid project policy mission campaign designed commitment intent bent`,
);
words(
  'open',
  0,
  'planned',
  `try attempt seek strive struggle work fight push bid effort attempt endeavor endeavour hunt compete vie rush_to move aspire plot conspire scheme conspiracy plot goal purpose objective target struggle drive quest`,
);
words(
  'open',
  -0.3,
  'unknown',
  `want wish hope like love prefer desire long yearn wish desire hope eager keen anxious need need require necessary demand ask request urge
  call call_for plead beg appeal encourage advise recommend invite persuade pressure press warn lobby demand request call plea appeal invitation recommendation advice pressure
  insist_on opportunity right ability way chance_to capacity freedom important essential vital crucial better time supposed
  invite dare challenge obligation obligate oblige duty desire permission incentive proposal_to suggest_that`,
);
words(
  'open',
  1,
  'unknown',
  'allow permit let entitle qualify license allowed permitted free easy difficult hard tough',
);
words(
  'open',
  -1,
  'unknown',
  'doubt doubtful unlikely question dispute skeptical sceptical unclear uncertain uncertainty wonder',
);
words(
  'open',
  -2,
  'asserted',
  'deny denial pretend reject rule_out dismiss refute disprove oppose opposed opposition resist object unwillingness',
);
words('open', 0, 'asked', 'whether ask_whether wonder_whether');

/** The attitude that a word (lemma) takes to what it governs, or null. `told` picks the reading with a that-clause. */
export function attitudeOf(lemma: string, told: boolean): Attitude | null {
  const word = lemma.toLowerCase();
  return (told ? attitudes.get(`${word}_that`) : undefined) ?? attitudes.get(word) ?? null;
}

/** Adverbs and adjectives that change how an event is put. */
export const hedges = new Set(
  'reportedly apparently possibly perhaps probably likely seemingly presumably maybe supposedly ostensibly potentially arguably evidently apparent possible probable suspected reported presumed potential unconfirmed believed'.split(
    ' ',
  ),
);
export const claims = new Set(
  'allegedly alleged purported purportedly so-called supposed claimed self-styled'.split(' '),
);
export const plans = new Set(
  'planned proposed upcoming forthcoming scheduled imminent future impending intended expected prospective pending next'.split(
    ' ',
  ),
);
export const unreal = new Set(
  'attempted failed foiled thwarted averted abortive unsuccessful botched aborted cancelled canceled hypothetical would-be fake false'.split(
    ' ',
  ),
);
export const negators = new Set(
  "not n't never no neither nor hardly scarcely barely nobody none nothing without n’t".split(' '),
);
export const habits = new Set(
  'often usually regularly routinely frequently always sometimes generally typically traditionally periodically occasionally repeatedly'.split(
    ' ',
  ),
);

/** Modal verbs: how real what follows is, and how it is put. */
export const modals: Record<string, { value: number; certainty: Certainty }> = {
  will: { value: 1.2, certainty: 'predicted' },
  "'ll": { value: 1.2, certainty: 'predicted' },
  '’ll': { value: 1.2, certainty: 'predicted' },
  wo: { value: 1.2, certainty: 'predicted' },
  shall: { value: 1, certainty: 'planned' },
  would: { value: 0, certainty: 'conditional' },
  "'d": { value: 0, certainty: 'conditional' },
  may: { value: 0.3, certainty: 'hedged' },
  might: { value: 0.3, certainty: 'hedged' },
  could: { value: 0, certainty: 'hedged' },
  can: { value: 0.3, certainty: 'unknown' },
  ca: { value: 0.3, certainty: 'unknown' },
  must: { value: 0, certainty: 'unknown' },
  should: { value: -0.3, certainty: 'unknown' },
  ought: { value: -0.3, certainty: 'unknown' },
  need: { value: 0, certainty: 'unknown' },
};
