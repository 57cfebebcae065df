import type { AskedArea, PlaceNameParts } from '../../../language/lexicon/place-name-parts.ts';
import { words } from '../../../language/lexicon.ts';
import { arabicArticles } from './name-parts.ts';

const of = (area: AskedArea, list: string): [string, AskedArea][] => list.split(' ').map((word) => [word, area]);

const divisions =
  '(?:governorate|province|region|oblast|state|district|department|prefecture|municipality|voivodeship|canton|krai|republic|territory|emirate|wilaya|division)';

export const placeNameParts: PlaceNameParts = {
  tails: words(`
    county parish province governorate region oblast krai district prefecture territory territories state municipality
    township borough shire city town village valley river creek lake lakes bay gulf strait straits sea ocean channel
    canal island islands isle isles peninsula cape coast mountain mountains mount hill hills ridge range plateau plain
    plains desert forest beach harbor harbour port delta basin falls springs heights strip airport airbase airfield
    square crossing corridor dam archipelago atoll oasis neighborhood neighbourhood suburb camp bridge park`),
  bodyTails: words(`
    city town village state district municipality township park beach bridge camp square port region territory`),
  heads: words('lake mount mt mt. river fort ft ft. port cape gulf bay strait sea isle camp point'),
  parts: words(`
    north south east west northern southern eastern western central upper lower greater inner outer downtown uptown
    mid northeast northwest southeast southwest northeastern northwestern southeastern southwestern north-east
    north-west south-east south-west metropolitan metro mainland occupied suburban rural nearby neighbouring
    neighboring`),
  ownParts: words('New Historic'),
  leadingParts:
    /^(?:(?:north|south|east|west|central|upper|lower|greater|inner|outer|downtown|uptown|northern|southern|eastern|western|mid|metro|metropolitan|rural|old|occupied|mainland|coastal|northeast(?:ern)?|northwest(?:ern)?|southeast(?:ern)?|southwest(?:ern)?)[ -])+/i,
  former: words('former'),
  compass: words('north south east west northern southern eastern western central centre center'),
  kinds: words(`
    city cities town towns village villages province provinces governorate region regions district districts state
    states county counties capital port suburb suburbs island islands neighbourhood neighborhood area areas
    municipality enclave territory republic kingdom commune borough parish hamlet settlement camp slum outskirts north
    south east west northeast northwest southeast southwest centre center mayor governor people streets coast river
    gulf bay`),
  looseKinds: words(
    'north south east west northeast northwest southeast southwest mayor governor governorate people centre center',
  ),
  namedAfter: words(`
    hurricane typhoon cyclone storm operation exercise uss hms mv ms rms hmcs hmas ins ss brigade battalion dalai`),
  kindsBeforeOf: words('city town village county state port'),
  divisionTails: words('county parish province governorate'),
  asks: [
    {
      area: 'admin',
      behind: new RegExp(` ${divisions}$`, 'i'),
      before: new RegExp(`^(?:the )?${divisions} of (?:the )?`, 'i'),
    },
    { area: 'county', behind: / (?:county|parish|borough|shire|township|counties)$/i, before: /^(?:county|co\.) /i },
    {
      area: 'city',
      behind:
        / (?:city|town|village|metropolitan area|metro area|area|suburbs?|neighbou?rhood|port|proper|enclave|peninsula|oasis)$/i,
      before: /^(?:the )?(?:city|town|village|port|borough|township|parish) of (?:the )?/i,
    },
  ],
  askBehind: new Map<string, AskedArea>([
    ...of('admin', 'province provinces governorate region oblast state district prefecture department'),
    ...of('county', 'county parish'),
    ...of('city', 'city town village'),
  ]),
  askBefore: new Map<string, AskedArea>([
    ...of('admin', 'province governorate region state district'),
    ...of('city', 'city town village suburb capital port towns cities villages'),
  ]),
  natural: words('river lake sea strait bay gulf mountains desert dam peninsula islands valley canal'),
  streets: words(`
    street avenue road boulevard drive lane highway way hall day headquarters tower plaza mall room suite floor route
    interstate`),
  withArticle: words('hague bronx valley'),
  joiners: words(`
    of the and de del della delle dei des du da do dos das di la le les el al ez es er ar as ash ad an at az am im au aux
    en sous der den bei upon on under sur y e i ne kwa wa - ' ’ 's ’s & .`),
  openers: new Set([...arabicArticles, 'sub']),
  small: words("the of al el and 's ’s"),
  alsoWords: words(`
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday god lord man men woman most much many police army state states city town union
    liberty independence freedom victory hope best nice reading mobile bath sale split deal battle tours lens normal
    christmas easter orange buffalo enterprise republic democratic republican congress senate parliament north south
    east west central northern southern eastern western university college school church party court board council
    president minister king queen prince major general capital world earth sun moon star mars venus internet english
    french german spanish home house of the and but this that these those there then they he she it we you who what
    when where why how all some any no not yes now today tomorrow yesterday see says said also while after before
    since because although if is are was were has have had do does did will would can could should must one two three
    four five six seven eight nine ten hundred first second third last new old big long great grand little same other
    another such part plus per for from with about against between by at in on as or an a so than too very just only
    even more less still yet our your my his her its their times post mail globe herald news journal daily press media
    radio bureau office group company bank trust energy power oil gas steel spring summer autumn winter fall soul
    faith grace joy amber crystal pearl ruby ramadan diwali hajj eid quran koran bible torah golden silver black white
    red blue green brown gray grey young price hill hills rose lake river park forest valley field fields bay island
    beach mission center centre point grove garden gardens summit eagle bell bishop parish cross gate market mill
    mills bridge ford station`),
  alsoFirstNames: words(`
    chad jordan israel georgia kenya ireland india america asia paris sydney austin dallas houston madison lincoln
    florence charlotte virginia carolina jackson savannah brooklyn victoria adelaide chelsea diana sofia sofía lourdes
    dakota cheyenne montana troy logan mason jasper carson clifton clayton milton clinton warren wayne lawrence vernon
    marion francis st. santiago diego jose juan san salvador trinidad dominica martin vincent lucia helena alexandria
    antonio angelo alberta regina beverly kimberly shirley leslie stanley bradford preston nelson wellington hamilton
    douglas marshall gordon charles james george henry thomas william john david daniel samuel benjamin joseph edward
    albert victor hugo leon pau lucas ali hasan hassan hussein mahmoud ahmad abdullah khalil ismail musa said omar
    bashir karim salem sami`),
  neverPlaces: words('federal duma liberal metro'),
  metonyms: words('white house kremlin pentagon capitol hill wall street downing 10 buckingham palace'),
};
