import type { Gender } from '../../../language/lexicon/gender.ts';
import type { TitleWords } from '../../../language/lexicon/titles.ts';
import { words } from '../../../language/lexicon.ts';

const ofMen = words(`
  mr mister sir lord king prince sheikh shaikh sheik pope emperor baron duke sultan emir father brother count don
  imam mullah ayatollah patriarch monsignor`);
const ofWomen = words(`
  mrs ms miss madam madame lady dame queen princess baroness empress duchess sister countess`);
const ofBoth = words(`
  dr doctor prof professor gen general col colonel lt lieutenant maj major capt captain sgt sergeant cpl corporal
  adm admiral brig brigadier cmdr marshal pvt private rev reverend sen senator rep representative gov governor
  president pres premier chancellor prime minister secretary ambassador judge justice mayor chief commander hon
  cardinal archbishop bishop rabbi congressman congresswoman councillor cllr officer detective inspector sheriff
  deputy vice dictator leader field supt superintendent chairman chairwoman spokesman spokeswoman speaker attorney
  former ex-president acting foreign defense defence interior lieutenant-general coach director mp msp envoy`);

const courtesy = words('mr mrs ms miss dr sir lady lord dame');

export const titles: TitleWords = {
  gender: new Map<string, Gender | null>([
    ...[...ofMen].map((word) => [word, 'm'] as const),
    ...[...ofWomen].map((word) => [word, 'f'] as const),
    ...[...ofBoth].map((word) => [word, null] as const),
  ]),
  courtesy,
  honorifics: new Set([...courtesy, 'prof', 'sheikh']),
  beforeFirstName: words('sir'),
  onlyOfPeople: new Set([
    ...courtesy,
    ...words(`gen col lt maj capt sgt sen rep gov rev prof president sheikh ayatollah senator congressman congresswoman
      baroness pope`),
  ]),
  partOfName: words('king prince queen princess pope count don father brother sister lord lady hon duke baron'),
  alsoNames: words('major general private field chief marshal judge'),
  notNames: words('the speaker president minister secretary chairman prime i'),
  // Beside `gender`: it tells what a name's title says of a person, this what is no place; it has callings and full stops. // union?
  callings: words(`
    mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor president premier minister secretary sen sen. senator rep
    rep. representative gov gov. governor mayor gen gen. general col col. colonel lt lt. lieutenant maj maj. major
    capt capt. captain sgt sgt. sergeant cpl corporal pvt private officer deputy sheriff judge justice chief coach
    king queen prince princess pope cardinal bishop archbishop rev rev. reverend father sister brother sir lady lord
    dame baron baroness count sheikh sheik imam ayatollah mullah hajj haji emir sultan ambassador envoy commander
    admiral brigadier marshal inspector detective superintendent attorney lawyer actor actress singer author director
    manager striker midfielder defender goalkeeper quarterback spokesman spokeswoman chancellor commissioner
    congressman congresswoman councilman councilwoman councillor councilor principal investigator prime foreign vice`),
  opening: words('prime foreign vice'),
  short: words('Mr Mrs Ms Miss Dr Sgt Lt Capt Col Gen Sen Rep Gov Det'),
  endings: words('jr sr ii iii iv esq phd md mp qc kc'),
};
