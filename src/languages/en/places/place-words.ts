const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that end the name of a place and belong to it ("Rapides Parish", "Litani River"), lower case. */
export const placeTails = set(`
county parish province governorate region oblast krai district prefecture territory territories state municipality township borough shire
city town village valley river creek lake lakes bay gulf strait straits sea ocean channel canal island islands isle isles peninsula cape coast
mountain mountains mount hill hills ridge range plateau plain plains desert forest beach harbor harbour port delta basin falls springs heights strip
airport airbase airfield square crossing corridor dam archipelago atoll oasis neighborhood neighbourhood suburb camp bridge park
`);

/** Of these, words that begin the name of a body when another capital follows: "Dublin City Council", "Illinois State University". */
export const bodyTails = set(
  'city town village state district municipality township park beach bridge camp square port region territory',
);

/** Words that begin the name of a place ("Lake Chad", "Mount Hermon", "Port Sudan"), lower case. */
export const placeHeads = set('lake mount mt mt. river fort ft ft. port cape gulf bay strait sea isle camp point');

/** Words for a part of a place before its name ("Northern Syria", "Greater Manchester", "downtown Aleppo"), lower case. */
export const partHeads = set(`
north south east west northern southern eastern western central upper lower greater inner outer downtown uptown mid northeast northwest southeast southwest
northeastern northwestern southeastern southwestern north-east north-west south-east south-west metropolitan metro mainland occupied suburban rural nearby
neighbouring neighboring
`);

/** Kinds of place that stand before a name with "of" or alone: "the city of Homs", "the capital Damascus". */
export const placeKinds = set(`
city cities town towns village villages province provinces governorate region regions district districts state states county counties capital port suburb
suburbs island islands neighbourhood neighborhood area areas municipality enclave territory republic kingdom commune borough parish hamlet settlement
camp slum outskirts north south east west northeast northwest southeast southwest centre center mayor governor people streets coast river gulf bay
`);

/** Words after a name that only a place takes: "Homs countryside", "Lagos residents", "Perham native". */
export const placeCompany = set(`
province governorate region district city town village area county border state island islands river airport suburb peninsula countryside
counties provinces districts governorates villages outskirts front coast valley road highway camp camps slum slums refugee
`);
export const localCompany = set(`
resident residents man woman men women native natives couple teen teenager student students police authorities officials official government mayor
hospital hospitals school schools court council councilman firefighters neighborhood community home house streets street office bureau based born area-based
mother father police-station courthouse warehouse plant factory market mall church mosque prison jail
fighters forces troops rebels army militia militias militants separatists front war offensive battle crisis
`);

/** Prepositions that put something at a place, lower case; the weak ones also take people and things. */
export const locatives = set(
  'in near at from outside inside into toward towards across around throughout within via through beyond off along in',
);
export const weakLocatives = set(
  'to of on over between for leave leaves leaving left visit visited visiting reach reached reaches',
);

/** Verbs of war and movement whose object is most often a place, lower case. */
export const takingVerbs = set(`
hold holds held capture captures captured capturing seize seizes seized seizing retake retakes retook recapture recaptured take took taken bomb bombs bombed
bombing shell shells shelled shelling strike strikes struck hit hits hitting enter enters entered entering storm stormed storming besiege besieged surround
surrounds surrounded liberate liberated liberating overrun overran control controls controlled controlling attack attacks attacked attacking flee flees fled
fleeing evacuate evacuated encircle encircled pound pounded raid raided occupy occupied occupies invade invaded lose lost claim claims
`);

/** What is done to places: the word after "was", "were" or "been", lower case. */
export const takenForms = set(`
bombed shelled besieged captured seized hit struck retaken recaptured overrun liberated evacuated surrounded encircled occupied destroyed flooded taken
razed stormed attacked pounded raided
`);

/** Titles before a person's name, lower case, with and without the full stop. */
export const titles = set(`
mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor president premier minister secretary sen sen. senator rep rep. representative gov gov. governor
mayor gen gen. general col col. colonel lt lt. lieutenant maj maj. major capt capt. captain sgt sgt. sergeant cpl corporal pvt private officer deputy
sheriff judge justice chief coach king queen prince princess pope cardinal bishop archbishop rev rev. reverend father sister brother sir lady lord dame
baron baroness count sheikh sheik imam ayatollah mullah hajj haji emir sultan ambassador envoy commander admiral brigadier marshal inspector detective
superintendent attorney lawyer actor actress singer author director manager striker midfielder defender goalkeeper quarterback spokesman spokeswoman chancellor
commissioner congressman congresswoman councilman councilwoman councillor councilor principal investigator prime foreign vice
`);

/** Capitalised words that follow a place's name in the plain name of a body or service of that place, lower case. */
export const localBodies = set(`
city county town township state provincial municipal regional district local police sheriff sheriffs 's office department bureau council court courts
commission committee board authority fire rescue station school schools high middle elementary public library hospital medical center centre health
ministry mayor airport international central general national guard jail prison attorney attorneys division village parish district area senior community
fair patrol highway house senate legislature government planning zoning water works chamber commerce ems memorial superior crown circuit fiscal civic
volunteer squad metropolitan branch clinic services primary industries agriculture education transport justice defence defense interior finance home
affairs environment environmental utilities recreation services gop democrats republicans
`);

/** Words that make a name before them part of a body's or a work's name, whatever else: "Columbia University", "New York Times", lower case. */
export const ownBodies = set(`
university college institute academy bank times post herald tribune gazette journal news daily globe chronicle observer telegraph press presse airlines
airways laboratories laboratory inc inc. corp corp. ltd ltd. llc company co. motors steel fc united club hotel stadium arena theatre theater cup open
championship marathon festival agreement accord accords treaty declaration protocol virus broncos review magazine radio tv television

`);

/** Words of bodies and things named after a place with "of" ("University of California", "Bank of America"), lower case. */
export const bodiesOf = set(`
university college school institute academy bank council church corporation company association federation federal chamber commerce museum society league
union party army front movement organisation organization conference treaty agreement accord accords declaration peace battle bishop archbishop duke
duchess prince earl voice friends sons daughters daughter order house court board department ministry office
`);

/** Words that open the name of a body or a rank when a place follows: "United Russia", "Miss America", "Air France", lower case. */
export const bodyHeads = set(
  'united miss air royal club real team operation radio television sporting dynamo birds agence inter',
);

/** Words after a person's name, not a town's: "the Obama administration", "the Blackwell family", lower case. */
export const peopleCompany = set(
  'administration family families campaign brothers sisters estate presidency era foundation lawsuit trial',
);

/** Streets and buildings, which are no place by their last word alone, lower case. */
export const streetWords = set(
  'street avenue road boulevard drive lane highway way hall day headquarters tower plaza mall room suite floor route interstate',
);

/** Words that are also towns somewhere, which only a context of place makes one: lower case. */
export const everyday = set(`
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
god lord man men woman most much many police army state states city town union liberty independence freedom victory hope best nice reading mobile
bath sale split deal battle tours lens normal christmas easter orange buffalo enterprise republic democratic republican congress senate parliament
north south east west central northern southern eastern western university college school church party court board council president minister
king queen prince major general capital world earth sun moon star mars venus internet english french german spanish home house of the and but
this that these those there then they he she it we you who what when where why how all some any no not yes now today tomorrow yesterday
see says said also while after before since because although if is are was were has have had do does did will would can could should must
one two three four five six seven eight nine ten hundred first second third last new old big long great grand little same other another such
part plus per for from with about against between by at in on as or an a so than too very just only even more less still yet our your my his her its their
times post star sun mail globe herald news journal daily press media radio bureau office group company bank trust energy power oil gas steel
spring summer autumn winter fall soul faith grace joy amber crystal pearl ruby ramadan diwali hajj eid quran koran bible torah golden silver black white red blue green brown gray grey young price hill hills rose lake river park forest valley field fields bay island beach
mission center centre point grove garden gardens summit eagle bell church bishop parish cross gate market mill mills bridge ford station
`);

/** Places that are far oftener people's first names when a capitalised word follows: lower case. */
export const givenNames = set(`
chad jordan israel georgia kenya ireland india america asia paris sydney austin dallas houston madison lincoln florence charlotte virginia carolina jackson savannah brooklyn
victoria adelaide chelsea diana sofia sofía lourdes dakota cheyenne montana troy logan mason jasper carson clifton clayton milton
clinton warren wayne lawrence vernon marion francis st. santiago diego jose juan san salvador trinidad dominica martin vincent lucia helena alexandria
antonio angelo alberta regina beverly kimberly shirley leslie stanley bradford preston nelson wellington hamilton douglas marshall gordon
charles james george henry thomas william john david daniel samuel benjamin joseph edward albert victor hugo leon pau lucas ali hasan hassan hussein
mahmoud ahmad abdullah khalil ismail musa said omar bashir karim salem sami
`);

/** Names of buildings and squares that reports use for who sits there; a place only where something is at, near or outside them. */
export const metonyms = set(
  'white house kremlin pentagon capitol hill wall street downing street 10 downing street buckingham palace',
);

/** Verbs whose subject is a person, seldom a town: lower case. */
export const personVerbs = set(`
said says told tells added adds explained stated states noted testified pleaded admitted claims claimed recalled wrote wrote died married replied thinks
thought believes believed knows knew wants wanted loves loved smiled laughed
`);

/** Words before a person's name, lower case; titles apart. */
export const personNouns = set(`
coach husband wife son daughter brother sister mother father suspect defendant inmate victim friend colleague teammate grandson granddaughter nephew niece
cousin aunt uncle owner resident neighbor neighbour teacher student farmer candidate incumbent pitcher guard forward freshman sophomore junior senior
`);

/** Things named after a place without being at it: "West Nile virus", lower case. */
export const namesakes = set(
  'virus fever disease syndrome flu strain ebolavirus encephalitis accent cheese beer wine sausage',
);
