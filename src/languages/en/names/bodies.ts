const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Bodies that reports call by letters alone, without ever writing them out. Letters that are a common word in capitals are left out. */
export const BODIES_BY_LETTERS: ReadonlySet<string> = words(`
  UN U.N. EU E.U. NATO Nato OPEC UNICEF Unicef UNESCO Unesco UNHCR UNRWA UNIFIL OCHA IAEA IMF OSCE OAS ASEAN ECOWAS Ecowas BRICS WTO ICRC MSF OPCW Interpol Europol Frontex
  CIA FBI NSA MI5 MI6 FSB SBU KGB GRU IRGC IDF RAF PKK YPG ISIS ISIL ISIS-K PLO IRA ETA FARC ELN AFP BBC CNN NPR PBS TASS Tass KCNA Xinhua SANA Reuters FEMA NASA Nasa ANC PDP AKP BJP DUP SNP
  Hamas Hezbollah Hizbollah Hizbullah Taliban Houthis al-Qaeda al-Qaida Kremlin Pentagon`);

/** Nouns that end the name of a building or ground: a name that ends so is where something happens, even when it does something too. */
export const FACILITY =
  /^(?:hotel|stadium|jail|prison|airport|airfield|airbase|palace|mosque|church|cathedral|temple|synagogue|shrine|bridge|square|camp|base|outpost|dam|street|avenue|road|tower|station|checkpoint|crossing|port|barracks|cemetery|park|museum|mall|market|hospital|clinic|school|college|university|embassy|consulate|mission|parliament|court|courthouse|office|offices|headquarters|ministry|plant|refinery|factory|resort|centre|center|arena|theatre|theater|library|monastery|seminary|mine|reactor|bank|newspaper|outlet|council)s?$/i;
const GROUND =
  /^(?:hotel|stadium|jail|prison|airport|airfield|airbase|palace|mosque|cathedral|temple|synagogue|shrine|bridge|square|camp|dam|street|avenue|road|tower|checkpoint|crossing|barracks|cemetery|park|arena|monastery)$/i;

/** Whether a name's last word says that it is ground or a building, which no tagger's guess makes a body. */
export const isGround = (lastWord: string): boolean => GROUND.test(lastWord);

/** Last words that make a body of the capitalised words before them: "Rapid Support Forces", "Arakan Army". */
export const UNITS: ReadonlySet<string> = words(`
  Forces Force Army Armies Front Brigade Brigades Battalion Battalions Regiment Division Militia Militias Corps Guard Guards Movement Resistance
  Legion Legions Observatory Command Coalition Alliance Directorate`);

/** Last words that a purpose may follow: "Observatory for Human Rights", "Committee for Refugees". */
export const WITH_PURPOSE: ReadonlySet<string> = words(`
  Observatory Centre Center Committee Council Commission Organization Organisation Institute Agency Coalition Network Foundation Association Front
  Movement Campaign Union Office Department Ministry Forum Alliance Initiative Fund Programme Program Society`);

/** Plurals that only a body's name stands before: "HTS fighters". Not "forces" nor "supporters", which people have too. */
const FOLLOWING = words(
  `rebels fighters militants militiamen insurgents gunmen guerrillas jihadists terrorists militia`,
);
export const isFollowing = (word: string): boolean => FOLLOWING.has(word);

/** Who stands between a body's name and a person's: "Hayat Tahrir al-Sham leader …". */
export const LEADERS: ReadonlySet<string> = words(`leader chief commander founder`);

const OPENERS =
  /^(?:Jai?sh|Jaysh|Jabhat|Jabhet|Harakat|Hizb|Hezb|Kata['’]?ib|Kataeb|Saraya|Liwa|Lashkar|Tehrik|Tehreek|Jama['’]?at|Asa['’]?ib|Ahrar|Fa[iy]laq|Jund|Sipah|Ansar)$/;
const LINKS = /^(?:al|ul|ut|us|e|i|ol|the|ash|as|-)$/i;

/** Words that open the name of an armed body in Arabic, Persian or Urdu ("Jaish", army; "Jabhat", front): its last token; null for none. */
export function opensBody(tokens: readonly { form: string }[], at: number): number | null {
  if (!OPENERS.test(tokens[at]!.form)) return null;
  // "Ansar" (helpers) is a first name too.
  if (tokens[at]!.form === 'Ansar' && !/^(?:al|ul|Allah|Dine|Eddine|Bayt|Beit)$/.test(tokens[at + 1]?.form ?? ''))
    return null;
  let last = at;
  for (let i = at + 1; i < tokens.length && i <= at + 7; i++) {
    if (/^\p{Lu}\p{Ll}/u.test(tokens[i]!.form)) last = i;
    else if (!LINKS.test(tokens[i]!.form)) break;
  }
  return last === at ? null : last;
}
