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
  president pres premier chancellor minister secretary ambassador judge justice mayor chief commander hon
  cardinal archbishop bishop rabbi congressman congresswoman councillor cllr officer detective inspector sheriff
  deputy dictator leader supt superintendent chairman chairwoman spokesman spokeswoman speaker attorney
  ex-president lieutenant-general coach director mp msp envoy`);
/** Words before a title that are more of it. They stand before much else: "former Sampletonia". */
const beforeTitles = words('prime vice former acting foreign defense defence interior field');

const opening = words('prime foreign vice');
const courtesy = words('mr mrs ms miss dr sir lady lord dame');

export const titles: TitleWords = {
  gender: new Map<string, Gender | null>([
    ...[...ofMen].map((word) => [word, 'm'] as const),
    ...[...ofWomen].map((word) => [word, 'f'] as const),
    ...[...ofBoth, ...beforeTitles].map((word) => [word, null] as const),
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
  // Decision: a title is a calling too, so that one list holds both; not the words before titles, but for those of `opening`. Callings that
  // tell nothing of a name's gender, and short titles with their full stop, stand here alone.
  callings: new Set([
    ...ofMen,
    ...ofWomen,
    ...ofBoth,
    ...opening,
    ...words(`mr. mrs. ms. dr. prof. sen. rep. gov. gen. col. lt. maj. capt. sgt. rev. hajj haji lawyer actor actress singer author
      manager striker midfielder defender goalkeeper quarterback commissioner councilman councilwoman councilor principal
      investigator`),
  ]),
  opening,
  short: words('Mr Mrs Ms Miss Dr Sgt Lt Capt Col Gen Sen Rep Gov Det'),
  endings: words('jr sr ii iii iv esq phd md mp qc kc'),
};
