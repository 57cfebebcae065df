/** Irregular verbs: base, past, participle (where it differs from the past). Prefixed ones (overrun, withhold, retake) follow their stem. */
const VERBS = `arise arose arisen|awake awoke awoken|be was been|be were been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|forsake forsook forsaken|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|pay paid|put put|quit quit|read read|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|spin spun|spit spat|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck|strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|thrive throve thriven|throw threw thrown|thrust thrust|tread trod trodden|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|wring wrung|write wrote written|free freed|agree agreed|guarantee guaranteed|decree decreed|die died|lie lied|tie tied|vie vied|dye dyed`;

const PARTS: ReadonlyMap<string, string> = new Map(
  VERBS.split('|')
    .reverse()
    .flatMap((row) => {
      const [base = '', ...forms] = row.split(' ');
      return forms.map((form): [string, string] => [form, base]);
    }),
);

const PREFIX = /^(over|under|out|re|fore|with|mis|un|up|be|inter)(.{3,})$/;

/** Base of an irregular past or participle, null when it is not one. "found" is find, "lay" is lie, "left" is leave. */
export function irregularBase(small: string): string | null {
  const known = PARTS.get(small);
  if (known !== undefined) return known;
  const [, prefix, rest] = PREFIX.exec(small) ?? [];
  const base = rest === undefined ? undefined : PARTS.get(rest);
  return base === undefined ? null : prefix + base;
}

/** Plurals that the rules of spelling get wrong, or that news uses in one sense only. */
export const PLURALS: ReadonlyMap<string, string> = new Map(
  'bases base|lives life|knives knife|wives wife|leaves leaf|halves half|thieves thief|wolves wolf|shelves projections|selves self|loaves loaf|hooves hoof|calves calf|men man|women woman|children child|feet foot|teeth tooth|mice mouse|geese goose|oxen ox|crises crisis|analyses analysis|theses thesis|hypotheses hypothesis|oases oasis|axes axis|diagnoses diagnosis|criteria criterion|phenomena phenomenon|memoranda memorandum|media medium|data datum|bacteria bacterium|curricula curriculum|strata stratum|indices index|matrices matrix|vertices vertex|appendices appendix|series series|species species|means means|headquarters headquarters|aircraft aircraft|spacecraft spacecraft|forces force|talks talk|buses bus|gases gas|viruses virus|campuses campus|bonuses bonus|statuses status|heroes hero|potatoes potato|tomatoes tomato|echoes echo|vetoes veto|torpedoes torpedo|embargoes embargo|cargoes cargo|movies movie|ties tie|lies lie|pies pie|cookies cookie|calories calorie|zombies zombie|shoes shoe|toes toe|foes foe|canoes canoe|houses house|caches cache|aches ache|headaches headache|axes axe|quizzes quiz'
    .split('|')
    .reverse()
    .map((row) => row.split(' ') as [string, string]),
);
