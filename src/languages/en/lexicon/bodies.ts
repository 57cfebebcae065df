import type { BodyWords } from '../../../language/lexicon/bodies.ts';
import { words } from '../../../language/lexicon.ts';

export const bodies: BodyWords = {
  // Letters that are a common word in capitals are left out.
  byLetters: words(`
    UN U.N. EU E.U. NATO Nato OPEC UNICEF Unicef UNESCO Unesco UNHCR UNRWA UNIFIL OCHA IAEA IMF OSCE OAS ASEAN ECOWAS
    Ecowas BRICS WTO ICRC MSF OPCW Interpol Europol Frontex CIA FBI NSA MI5 MI6 FSB SBU KGB GRU IRGC IDF RAF PKK YPG
    ISIS ISIL ISIS-K PLO IRA ETA FARC ELN AFP BBC CNN NPR PBS TASS Tass KCNA Xinhua SANA Reuters FEMA NASA Nasa ANC
    PDP AKP BJP DUP SNP Hamas Hezbollah Hizbollah Hizbullah Taliban Houthis al-Qaeda al-Qaida Kremlin Pentagon`),
  units: words(`
    Forces Force Army Armies Front Brigade Brigades Battalion Battalions Regiment Division Militia Militias Corps
    Guard Guards Movement Resistance Legion Legions Observatory Command Coalition Alliance Directorate`),
  withPurpose: words(`
    Observatory Centre Center Committee Council Commission Organization Organisation Institute Agency Coalition
    Network Foundation Association Front Movement Campaign Union Office Department Ministry Forum Alliance Initiative
    Fund Programme Program Society`),
  purpose: words('for'),
  // Not "forces" nor "supporters", which people have too.
  followers: words('rebels fighters militants militiamen insurgents gunmen guerrillas jihadists terrorists militia'),
  leaders: words('leader chief commander founder'),
  openers: words(`
    Jash Jaish Jaysh Jabhat Jabhet Harakat Hizb Hezb Kataib Kata'ib Kata’ib Kataeb Saraya Liwa Lashkar Tehrik Tehreek
    Jamaat Jama'at Jama’at Asaib Asa'ib Asa’ib Ahrar Faylaq Failaq Jund Sipah Ansar`),
  // "Ansar" (helpers) is a first name too.
  openersBefore: new Map([['Ansar', words('al ul Allah Dine Eddine Bayt Beit')]]),
  links: words('al ul ut us e i ol the ash as -'),
  kinds: words(`
    corp corporation inc co company ltd limited plc group party movement organisation organization agency association
    bank news army forces front council union ministry department university committee international holdings airlines
    airways ag sa nv gmbh llc`),
  nouns: words(`
    group organisation organization company firm movement militia agency party body outfit bank airline faction corporation
    union association network`),
  anyNouns: words('group organisation organization company firm movement body outfit agency party militia'),
  namedBefore: words(`
    group movement militia party organisation organization faction network alliance coalition outfit company agency`),
};
