import type { Nominalisations } from '../../../language/lexicon/nominalisations.ts';
import { words } from '../../../language/lexicon.ts';
import { wordRanks } from '../../../language/ranks.ts';

/** Nouns (and a few verbs) whose verb no rule of spelling gives. */
const irregular = new Map(
  `death die|dead die|birth bear|born bear|growth grow|theft steal|loss lose|sale sell|choice choose|proof prove|belief believe|relief relieve|gift give|flight fly|
speech speak|song sing|shot shoot|gunshot shoot|advice advise|success succeed|response respond|defence defend|defense defend|offence offend|offense offend|analysis analyse|analyze analyse|
acquisition acquire|requisition require|inquisition inquire|inquest inquire|inquiry inquire|enquiry inquire|entry enter|entrance enter|trial try|pursuit pursue|complaint complain|
destruction destroy|resolution resolve|solution solve|evolution evolve|revolution revolt|election elect|reelection reelect|re-election reelect|detention detain|retention retain|
abstention abstain|intervention intervene|convention convene|contravention contravene|suspicion suspect|suspension suspend|expulsion expel|repulsion repel|compulsion compel|propulsion propel|
appeal appeal|conviction convict|sentence sentence|seizure seize|closure close|failure fail|departure depart|exposure expose|procedure proceed|pressure press|signature sign|
arrival arrive|denial deny|burial bury|approval approve|removal remove|withdrawal withdraw|refusal refuse|survival survive|proposal propose|dismissal dismiss|betrayal betray|renewal renew|
portrayal portray|rehearsal rehearse|disposal dispose|reversal reverse|acquittal acquit|appraisal appraise|revival revive|robbery rob|burglary burgle|delivery deliver|discovery discover|recovery recover|
injury injure|bribery bribe|forgery forge|marriage marry|sabotage sabotage|leakage leak|breakage break|wreckage wreck|coverage cover|blockage block|slaying slay|murder murder|
victory win|winner win|thought think|knowledge know|sight see|laughter laugh|warfare war|bombardment bombard|quake earthquake|temblor earthquake|tremor earthquake|
absence lack|presence attend|conquest conquer|descent descend|ascent ascend|rescue rescue|demise die|debut debut|feud feud|bereavement bereave|hatred hate|maintenance maintain|
vengeance avenge|revenge avenge|obedience obey|disobedience disobey|hindrance hinder|remembrance remember|entrapment entrap|judgement judge|judgment judge|argument argue|
publicity publicise|secession secede|recession recede|concession concede|procession proceed|succession succeed|accession accede|reception receive|deception deceive|perception perceive|
description describe|subscription subscribe|prescription prescribe|inscription inscribe|production produce|reduction reduce|introduction introduce|seduction seduce|deduction deduct|
assumption assume|consumption consume|resumption resume|presumption presume|redemption redeem|exemption exempt|absorption absorb|corruption corrupt|eruption erupt|interruption interrupt|disruption disrupt|
implication imply|application apply|supply supply|multiplication multiply|publication publish|punishment punish|abolition abolish|demolition demolish|replacement replace|
identification identify|notification notify|classification classify|certification certify|qualification qualify|verification verify|ratification ratify|clarification clarify|nullification nullify|
repetition repeat|competition compete|petition petition|opposition oppose|composition compose|imposition impose|exposition expose|deposition depose|disposition dispose|supposition suppose|proposition propose|
reappearance reappear|takeover take_over|crackdown crack_down|shutdown shut_down|breakdown break_down|breakup break_up|break-up break_up|buyout buy_out|bailout bail_out|walkout walk_out|
lockout lock_out|shootout shoot|fallout fall|pullout pull_out|rollout roll_out|layoff lay_off|takeoff take_off|takedown take_down|kickoff kick_off|playoff play|sit-in sit|break-in break|
setback set_back|comeback come_back|buyback buy|payback pay|cutback cut|rollback roll|turnout turn|outbreak break_out|uprising rise|upset upset|downfall fall|outage go_out`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** Before it a consonant may be doubled: "stopping". */
const ing = /ing$/;
const doubled = /([bdgklmnprtvz])\1$/;

/** Endings of nouns of action, with what the verb may end in instead; the first that gives a known verb is taken. */
const endings: readonly [RegExp, readonly string[]][] = [
  [/ification$/, ['ify']],
  [/(?:iz|is)ation$/, ['ize', 'ise']],
  [/ation$/, ['ate', 'e', '']],
  [/ition$/, ['ite', 'it', '']],
  [/ution$/, ['ute']],
  [/ction$/, ['ct', 'ce']],
  [/ption$/, ['pt']],
  [/etion$/, ['ete']],
  [/mission$/, ['mit']],
  [/ession$/, ['ess', 'ede', 'eed']],
  [/ssion$/, ['ss', 't', 'd']],
  [/ersion$/, ['ert', 'erse']],
  [/nsion$/, ['nd', 'nse']],
  [/sion$/, ['de', 'd', 'se', 't']],
  [/tion$/, ['t', 'te']],
  [/iment$/, ['y']],
  [/ment$/, ['', 'e']],
  [/(?:ance|ence|ancy|ency)$/, ['', 'e', 'ate']],
  [/ure$/, ['e', '']],
  [/al$/, ['e', '', 'y']],
  [/age$/, ['', 'e']],
  [/ery$/, ['e', '']],
  [ing, ['', 'e']],
];

const found = new Map<string, string>();

function verbOf(lemma: string): string {
  const word = lemma.toLowerCase();
  let verb = found.get(word);
  if (verb === undefined) {
    verb = irregular.get(word) ?? byEnding(word) ?? word;
    if (found.size > 50_000) found.clear();
    found.set(word, verb);
  }
  return verb;
}

function byEnding(word: string): string | null {
  if (word.length < 6) return null;
  for (const [ending, others] of endings) {
    const cut = word.replace(ending, '');
    if (cut === word || cut.length < 2) continue;
    for (const other of others) {
      const verb = cut + other;
      if (verb.length > 2 && isVerb(verb)) return verb;
    }
    if (ending === ing && doubled.test(cut) && isVerb(cut.slice(0, -1))) return cut.slice(0, -1);
  }
  return null;
}

/** Verbs without a past in -ed that nouns in -ing come from. */
const strong = words(`
  shoot fight hold flee take seek strike hit beat break cut withdraw bring give send meet leave slay freeze win lose fall rise begin swear quit burn sink drive set put shut steal blow hang tear go come run say tell speak find lead make see hear buy sell pay spread choose throw build sing swim fly bear bleed breed cast deal dig draw drink eat feed forbid grow hide hurt keep know lay lend ride ring sit sleep spend spin split stand sting swing teach think wear weep wind write`);

/** A word that news also writes in the past tense. */
function isVerb(word: string): boolean {
  const ranks = wordRanks();
  if (ranks.of(word) < 0) return false;
  const past = word.endsWith('e')
    ? [`${word}d`]
    : /[^aeiou]y$/.test(word)
      ? [`${word.slice(0, -1)}ied`]
      : [`${word}ed`, `${word}${word.at(-1)}ed`];
  return past.some((form) => ranks.of(form) >= 0) || strong.has(word);
}

export const nominalisations: Nominalisations = { verbOf };
