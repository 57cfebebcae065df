import type { Saying, SayingNoun, SayingWords } from '../../../language/lexicon/saying.ts';
import { type WordSet, words } from '../../../language/lexicon.ts';
import type { StatementAct } from '../../../record/observation.ts';

// Verbs of saying from general English, by act. `lemma/frames/prepositions`; "_" joins a verb to its particle. Frames:
// a addressee, b naming, c clause, d demands with an infinitive, f footage does it too, g gerund, i infinitive, n noun, o only clauses,
// p by its passive alone, q quotation, t addressed to.
const verbs: Partial<Record<StatementAct, string>> = {
  say: `say/copqt tell/acdiq/about,of add/cqt write/cqt/about,of note/cnq state/cnq explain/cnqt remark/cq/on comment/cq/on
    observe/cq reply/cq respond/cq/with,by answer/cq continue/q stress/cnq emphasise/cnq emphasize/cnq underline/cnq
    underscore/cn highlight/n reiterate/cnq repeat/cnq recall/cgnq recount/cnq describe/n/as call/bq brand/b/as dub/b
    label/b/as term/b deem/b mention/cgnq point_out/cnq go_on/q begin/q conclude/cq opine/cq tweet/cfnq post/cfq text/cq
    email/acq joke/cq/about quip/cq shout/cq scream/cq yell/cq snap/q muse/cq chant/cnq whisper/cq murmur/cq mutter/cq cry/q exclaim/cq
    proclaim/cnq retort/cq counter/cq interject/q interrupt/q chime_in/q shoot_back/q fire_back/q hit_back/q/at elaborate/q
    clarify/cnq specify/cn remind/acq/of,about inform/acq/of,about notify/ac/of brief/a/on advise/aciq testify/cq/about
    speak/q/of,about,against talk/q/of,about quote/n cite/n lament/cnq sigh/q reflect/q/on argue/coq/for,against sum_up/q
    put_it/q reason/cq marvel/cq/at agree/ciq/with disagree/q/with pronounce/b rule/c portray/n/as characterise/n/as
    characterize/n/as liken/n/to compare/n/to refer/q/to thank/anq/for speculate/cq/about outline/n detail/n
    assure/acq/of reassure/acq/of complain/coqt/about,of grumble/cq/about boast/cq/of,about brag/cq/about
    apologise/q/for apologize/q/for relate/cnq narrate/cq pray/q stipulate/c attest/c/to put/q rejoin/q intone/q`,
  deny: 'deny/cgnq refute/cnq rebut/n disavow/n disclaim/n',
  reject: 'reject/nq dismiss/nq/as rebuff/n rule_out/gn dispute/cnq object/cq/to brush_off/n/as discount/n disown/n',
  accuse: 'accuse/nq/of blame/nq/for,on fault/n/for charge/cq/with implicate/n/in allege/cnpq',
  condemn: `condemn/nq/for,as denounce/nq/as,for criticise/nq/for,as criticize/nq/for,as slam/nq/for,as blast/nq/for,as
    decry/cnq/as deplore/nq lambast/nq/for,as lambaste/nq/for,as rebuke/nq/for chide/nq/for scold/nq/for berate/nq/for
    castigate/nq/for deride/nq/as mock/nq/as,for ridicule/nq/for,as vilify/n/as protest/cnq/against question/cnq scoff/cq/at
    excoriate/n/for censure/n/for rail/q/against rip/n/for`,
  praise: `praise/nq/for,as hail/nq/as welcome/nq applaud/nq/for laud/nq/for,as commend/nq/for salute/nq/for
    congratulate/nq/on,for compliment/nq/on celebrate/n endorse/n tout/n/as defend/nq/as extol/n`,
  demand: `demand/cinq urge/cinq/on order/ciq/to call_on/i call_for/n call_upon/i appeal/iq/for,to plead/ciq/for beg/ciq/for
    instruct/aciq command/ciq implore/iq exhort/iq beseech/iq
    request/cinq`,
  ask: 'ask/acdinq/about,for,of inquire/cq/about,into enquire/cq/about,into wonder/cq/about query/cnq quiz/a/about',
  threaten: 'threaten/cinq/with',
  warn: 'warn/aciq/of,about,against,on caution/aciq/against,about alert/ac/to',
  announce: `announce/cnqt declare/bcnq unveil/n reveal/cfnq disclose/cnq divulge/cn decree/cn`,
  confirm: 'confirm/cnqt affirm/cnq reaffirm/cnq corroborate/cn verify/cn certify/c vouch/q/for',
  claim:
    'claim/cinpq assert/cnq contend/coq maintain/cnq insist/coq/on,upon profess/ci aver/cq swear/ciq purport/i posit/c',
  promise: 'promise/acinq vow/cinq pledge/cinq guarantee/cn reassert/cn',
  report: `report/cgnpq relay/cnq broadcast/cfn find/c indicate/cnq show/cf chronicle/n document/cfn register/cn
    read/q leak/fn record/cfn`,
  predict: 'predict/cnpq forecast/cn foresee/cn prophesy/cn project/c estimate/cipq calculate/c foretell/cn bet/c',
  suggest: `suggest/cgnq propose/cginq recommend/cgnq imply/cn hint/cq/at insinuate/c intimate/c signal/cn advocate/gn/for
    float/n moot/n counsel/cniq`,
  admit: 'admit/cgnqt/to concede/cnq confess/cgnq/to acknowledge/cgnq own_up/q/to',
  think: `think/cpq/of,about believe/cipq/in feel/cq/like suppose/c suspect/cnp assume/c reckon/cq expect/cinp hope/ciq/for fear/cnpq
    doubt/cn want/in wish/ci consider/bgnp regard//as view//as see/f/as worry/cq/about guess/cq imagine/c understand/cp
    envisage/gn envision/gn intend/i anticipate/cn judge/c surmise/cq presume/cp`,
};

const frame = (spec: string, act: StatementAct): [string, Saying] => {
  const [lemma = '', frames = '', prepositions = ''] = spec.split('/');
  return [
    lemma.replace('_', ' '),
    {
      act,
      addressee: frames.includes('a'),
      addressedTo: frames.includes('t'),
      naming: frames.includes('b'),
      clause: frames.includes('c'),
      clauseOnly: frames.includes('o'),
      gerund: frames.includes('g'),
      infinitive: frames.includes('i'),
      demands: frames.includes('d'),
      noun: frames.includes('n'),
      quote: frames.includes('q'),
      impersonal: frames.includes('p'),
      footage: frames.includes('f'),
      prepositions: prepositions === '' ? [] : prepositions.split(','),
    },
  ];
};

const sayingVerbs: ReadonlyMap<string, Saying> = new Map(
  Object.entries(verbs).flatMap(([act, list]) => list.split(/\s+/).map((spec) => frame(spec, act as StatementAct))),
);

const sayingParticles: WordSet = new Set(
  [...sayingVerbs.keys()].flatMap((key) => (key.includes(' ') ? [key.slice(key.indexOf(' ') + 1)] : [])),
);

const nouns: Partial<Record<StatementAct, string>> = {
  say: 'statement comment remark word assertion argument message tweet post testimony observation reply response answer reminder explanation description account saying refrain',
  claim: 'claim contention insistence boast',
  accuse: 'accusation allegation charge complaint',
  deny: 'denial',
  reject: 'rejection refusal',
  demand: 'demand call appeal plea request order instruction',
  ask: 'question query',
  threaten: 'threat ultimatum',
  warn: 'warning alert',
  announce: 'announcement declaration revelation proclamation',
  confirm: 'confirmation affirmation',
  promise: 'promise pledge vow assurance guarantee commitment',
  report: 'report rumour rumor news finding',
  predict: 'prediction forecast estimate projection',
  suggest: 'suggestion proposal recommendation hint',
  admit: 'admission confession acknowledgement acknowledgment concession',
  think: 'belief view opinion hope fear expectation suspicion conviction feeling doubt conclusion concern idea notion',
  condemn: 'criticism condemnation',
  praise: 'praise',
};

/** Prepositions that bring in what a noun says, by act: "threats of", "praise for". */
const brought: Partial<Record<StatementAct, WordSet>> = {
  accuse: words('of'),
  demand: words('for'),
  report: words('of'),
  threaten: words('of'),
  claim: words('of'),
  predict: words('of'),
  warn: words('of'),
  deny: words('of'),
  condemn: words('of'),
  praise: words('for'),
  ask: words('for'),
  admit: words('of'),
};
/** Acts whose nouns take an infinitive: "a promise to leave". */
const toDo: ReadonlySet<StatementAct> = new Set<StatementAct>(['demand', 'threaten', 'promise', 'suggest', 'ask']);

const noun = (act: StatementAct): SayingNoun => ({
  act,
  infinitive: toDo.has(act),
  prepositions: brought[act] ?? new Set(),
});

const sayingNouns: ReadonlyMap<string, SayingNoun> = new Map(
  Object.entries(nouns).flatMap(([act, list]) =>
    list.split(' ').map((lemma) => [lemma, noun(act as StatementAct)] as const),
  ),
);

const irregular: ReadonlyMap<string, string> = new Map([
  ['said', 'say'],
  ['told', 'tell'],
  ['wrote', 'write'],
]);

/** "Urges", "denied", "adding", "quipped": endings taken off, with what they take away put back. */
function verbOf(form: string): string {
  const word = form.toLowerCase();
  const stem = word.replace(/(?:ing|ed|s)$/, '');
  const single = stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  const withY = stem.replace(/ie?$/, 'y');
  const verb = [irregular.get(word), word, stem, `${stem}e`, single, withY].find(
    (one) => one !== undefined && sayingVerbs.has(one),
  );
  return verb ?? word;
}

export const saying: SayingWords = {
  handsOn: words('accord statement'),
  verbs: sayingVerbs,
  particles: sayingParticles,
  nouns: sayingNouns,
  opening: words('that'),
  speaking: words('speak talk write appear post address tweet'),
  verbOf,
};
