const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Bodies that reports call by letters alone, without ever writing them out. Letters that are a common word in capitals are left out. */
export const BODIES_BY_LETTERS: ReadonlySet<string> = words(`
  UN U.N. EU E.U. NATO Nato OPEC UNICEF Unicef UNESCO Unesco UNHCR UNRWA UNIFIL OCHA IAEA IMF OSCE OAS ASEAN ECOWAS Ecowas BRICS WTO ICRC MSF OPCW Interpol Europol Frontex
  CIA FBI NSA MI5 MI6 FSB SBU KGB GRU IRGC IDF RAF PKK YPG ISIS ISIL ISIS-K PLO IRA ETA FARC ELN AFP BBC CNN NPR PBS TASS Tass KCNA Xinhua SANA Reuters FEMA NASA Nasa ANC PDP AKP BJP DUP SNP
  Hamas Hezbollah Hizbollah Hizbullah Taliban al-Qaeda al-Qaida Kremlin Pentagon`);

/** Nouns that end the name of a building or ground: a name that ends so is where something happens, even when it does something too. */
export const FACILITY =
  /^(?:hotel|stadium|jail|prison|airport|airfield|airbase|palace|mosque|church|cathedral|temple|synagogue|shrine|bridge|square|camp|base|outpost|dam|street|avenue|road|tower|station|checkpoint|crossing|port|barracks|cemetery|park|museum|mall|market|hospital|clinic|school|college|university|embassy|consulate|mission|parliament|court|courthouse|office|offices|headquarters|ministry|plant|refinery|factory|resort|centre|center|arena|theatre|theater|library|monastery|seminary|mine|reactor|bank|newspaper|outlet|council)s?$/i;
const GROUND =
  /^(?:hotel|stadium|jail|prison|airport|airfield|airbase|palace|mosque|cathedral|temple|synagogue|shrine|bridge|square|camp|dam|street|avenue|road|tower|checkpoint|crossing|barracks|cemetery|park|arena|monastery)$/i;

/** Whether a name's last word says that it is ground or a building, which no tagger's guess makes a body. */
export const isGround = (lastWord: string): boolean => GROUND.test(lastWord);
