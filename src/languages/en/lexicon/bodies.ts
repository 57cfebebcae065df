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
  // Decision: apart from `units` and `withPurpose`, which make a body of any capitalised words before them: behind the name of a place,
  // words as common as "high" and "school" do.
  ofPlace: words(`
    city county town township state provincial municipal regional district local police sheriff sheriffs 's office
    department bureau council court courts commission committee board authority fire rescue station school schools
    high middle elementary public library hospital medical center centre health ministry mayor airport international
    central general national guard jail prison attorney attorneys division village parish area senior community fair
    patrol highway house senate legislature government planning zoning water works chamber commerce ems memorial
    superior crown circuit fiscal civic volunteer squad metropolitan branch clinic services primary industries
    agriculture education transport justice defence defense interior finance home affairs environment environmental
    utilities recreation gop democrats republicans`),
  own: words(`
    university college institute academy bank times post herald tribune gazette journal news daily globe chronicle
    observer telegraph press presse airlines airways laboratories laboratory inc inc. corp corp. ltd ltd. llc company
    co. motors steel fc united club hotel stadium arena theatre theater cup open championship marathon festival
    agreement accord accords treaty declaration protocol virus broncos review magazine radio tv television`),
  withOf: words(`
    university college school institute academy bank council church corporation company association federation federal
    chamber commerce museum society league union party army front movement organisation organization conference treaty
    agreement accord accords declaration peace battle bishop archbishop duke duchess prince earl voice friends sons
    daughters daughter order house court board department ministry office`),
  heads: words(`
    united miss air royal club real team operation radio television sporting dynamo birds agence inter`),
  nationBefore: new Map([['European', words('union commission parliament council court central')]]),
  partyLetters: words('D R I DFL GOP NDP SNP Lab Con Lib'),
  namedBefore: words(`
    group movement militia party organisation organization faction network alliance coalition outfit company agency`),
};
