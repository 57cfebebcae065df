import type { Attitude, AttitudeWords } from '../../../language/lexicon/attitudes.ts';
import { words } from '../../../language/lexicon.ts';
import type { Certainty } from '../../../record/observation.ts';

// By lemma; with `_that` what the word says of a finite clause, with `_it` of its object, where that is something else.
const byLemma = new Map<string, Attitude>();
function govern(kind: Attitude['kind'], value: number, certainty: Certainty, list: string): void {
  for (const word of words(list)) byLemma.set(word, { kind, value, certainty });
}

govern(
  'through',
  3,
  'asserted',
  `
  manage succeed begin start continue keep resume proceed finish complete end cause force compel make get help
  happen come go bother dare serve hasten rush launch carry conduct commit stage mount hold have take give wage
  perpetrate occur lead spark trigger provoke set spend bring result prompt step intensify escalate join attend open
  unleash renew remain see hear watch witness suffer face experience undergo enable mean endure ensure guarantee`,
);
govern(
  'against',
  -3,
  'asserted',
  `
  fail refuse decline neglect forget avoid prevent avert foil thwart stop prohibit block deter bar abstain refrain
  forgo abandon cancel ban forbid preclude miss omit stymie hinder postpone failure refusal inability prevention
  cancellation lack absence reluctant unable unwilling incapable reluctance impossible`,
);
govern(
  'fact',
  3,
  'asserted',
  `
  know realize realise regret welcome celebrate remember recall discover learn notice reveal show prove admit
  acknowledge mourn condemn confirm deplore resent ignore forget_that understand explain mark commemorate survive
  hail criticize criticise denounce protest blame praise thank congratulate investigate recognize recognise find
  see_that determine emphasize note point detect observe demonstrate document record verify concede stress aware
  glad sad happy sorry proud surprised shocked pleased angry disappointed upset follow cite despite apologize
  responsibility reason role revenge retaliation response`,
);
govern(
  'said',
  2.6,
  'asserted',
  `
  say tell report announce state declare add write insist maintain argue contend assert describe explain_that inform
  testify reiterate repeat mention comment remark respond reply answer conclude quote recount relate warn_that swear
  post tweet estimate complain stress note hint boast brag statement announcement declaration`,
);
govern(
  'open',
  1.5,
  'asserted',
  `
  claim allege accuse charge suspect purport accusation allegation imply insinuate`,
);
govern(
  'open',
  1.2,
  'hedged',
  `
  think believe guess suppose assume presume reckon imagine feel figure consider surmise speculate suggest indicate
  belief assumption suspicion speculation suggestion seem appear indication sign rumor rumour likely probable
  convinced confident sure apparent look sound`,
);
govern(
  'open',
  1,
  'predicted',
  `
  expect predict forecast anticipate project foresee expectation prediction prospect certain bound liable tend`,
);
govern(
  'open',
  0.3,
  'predicted',
  `
  fear worry dread risk danger possibility chance likelihood potential afraid worried possible probability capable
  able`,
);
govern(
  'open',
  0.8,
  'planned',
  `
  plan intend prepare decide agree promise pledge vow commit undertake arrange schedule offer threaten propose
  consider intention decision agreement commitment preparation ready set willing due determined prepared poised
  resolve aim volunteer opt choose elect deal order instruct direct sentence authorize authorise approve threat
  proposal scheduled slated bid project policy mission campaign designed intent bent`,
);
govern(
  'open',
  0,
  'planned',
  `
  try attempt seek strive struggle work fight push bid effort endeavor endeavour hunt compete vie move aspire plot
  conspire scheme conspiracy goal purpose objective target drive quest mediate negotiate`,
);
govern(
  'open',
  -0.3,
  'unknown',
  `
  want wish hope like love prefer desire long yearn eager keen anxious need require necessary demand ask request
  urge call plead beg appeal encourage advise recommend invite persuade pressure press warn lobby plea invitation
  recommendation advice opportunity right ability way capacity freedom important essential vital crucial better time
  supposed dare challenge obligation obligate oblige duty permission incentive suggest_that`,
);
govern(
  'open',
  1,
  'unknown',
  `
  allow permit let entitle qualify license allowed permitted free easy difficult hard tough`,
);
govern(
  'open',
  -1,
  'unknown',
  `
  doubt doubtful unlikely question dispute skeptical sceptical unclear uncertain uncertainty wonder`,
);
govern(
  'open',
  -2,
  'asserted',
  `
  deny denial pretend reject dismiss refute disprove oppose opposed opposition resist object unwillingness`,
);
govern('open', 0, 'asked', 'whether');

govern('through', 3, 'asserted', 'commit_it sign_it');

const suffixes = { clause: '_that', object: '_it', other: '' };

const asking =
  'call appeal push press ask hope plan prepare warn accuse suspect threaten aim vote talk wait opt fear brace';
const preventing = 'prevent stop bar ban refrain block deter keep';
const behind = (verbs: string, prepositions: string): [string, ReadonlySet<string>][] =>
  [...words(verbs)].map((verb) => [verb, words(prepositions)]);

export const attitudes: AttitudeWords = {
  of(lemma, governed) {
    const word = lemma.toLowerCase();
    return byLemma.get(`${word}${suffixes[governed]}`) ?? byLemma.get(word) ?? null;
  },
  // Fewer and others than light verbs: these say that it came about, not who did it.
  happening: words(`
    happen occur begin start continue end resume place held hold erupt follow go come break ensue unfold intensify`),
  raisingNegation: words(`
    think believe expect plan intend want agree decide seem appear allow permit let likely able ready willing attempt try`),
  withoutClause: words('need want see let'),
  withParticiple: words('see want need get have like wish prefer keep hear watch'),
  beforeGerund: words('from of about on for to at against with'),
  beforeNoun: words('of for to on against at about'),
  obliques: new Map([...behind(asking, 'for of to about against on with at'), ...behind(preventing, 'from')]),
};
