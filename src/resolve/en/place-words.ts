const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that end the name of a place and belong to it ("Rapides Parish", "Litani River"), lower case. */
export const placeTails = set(`
county parish province governorate region oblast krai district prefecture department territory territories state municipality township borough shire
city town village valley river creek lake lakes bay gulf strait straits sea ocean channel canal island islands isle isles peninsula cape coast
mountain mountains mount hill hills ridge range plateau plain plains desert forest beach harbor harbour port delta basin falls springs heights strip
airport airbase airfield square crossing corridor dam archipelago atoll oasis neighborhood neighbourhood suburb camp bridge park
`);

/** Words that begin the name of a place ("Lake Chad", "Mount Hermon", "Port Sudan"), lower case. */
export const placeHeads = set('lake mount mt mt. river fort ft ft. port cape gulf bay strait sea isle camp point');

/** Words for a part of a place, before its name ("Northern Syria", "Greater Manchester", "Downtown Aleppo"), lower case. */
export const partHeads = set(`
north south east west northern southern eastern western central upper lower greater inner outer downtown uptown mid northeast northwest southeast southwest
northeastern northwestern southeastern southwestern metropolitan metro mainland occupied suburban rural old
`);

/** Prepositions that put something at a place, lower case. */
export const locatives =
  set(`in at near from to into toward towards outside inside around across throughout through via leaving reach reached
within beyond between over off visit visited visiting entered enter left fled besieged captured surround surrounded seized seize bombed of`);

/** Titles before a person's name, lower case, with and without the full stop. */
export const titles = set(`
mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor president premier minister secretary sen sen. senator rep rep. representative gov gov. governor
mayor gen gen. general col col. colonel lt lt. lieutenant maj maj. major capt capt. captain sgt sgt. sergeant cpl corporal pvt private officer deputy
sheriff judge justice chief coach king queen prince princess pope cardinal bishop archbishop rev rev. reverend father sister brother sir lady lord dame
baron baroness count sheikh sheik imam ayatollah mullah hajj haji emir sultan ambassador envoy commander admiral brigadier marshal inspector detective
superintendent attorney lawyer actor actress singer author director manager striker midfielder defender goalkeeper quarterback spokesman spokeswoman chancellor
commissioner congressman congresswoman councilman councilwoman councillor councilor
`);

/** Capitalised words that follow a place's name in the name of something else, lower case. */
export const bodyWords = set(`
university college school institute academy hospital clinic church cathedral mosque temple museum library theatre theater stadium arena club fc united
police sheriff sheriff's department office bureau agency authority commission committee council court board ministry government army navy force forces
guard guards brigade division battalion regiment corps front movement party union league association federation organization organisation foundation trust
society centre center company corporation corp inc ltd co group bank airlines airways railway railways motors steel oil gas energy electric power
times post journal tribune herald gazette news daily star sun globe chronicle observer telegraph mail press radio television tv
cup championship championships games open marathon festival conference summit treaty agreement accord accords protocol declaration pact act convention
street avenue road boulevard drive lane highway way parkway expressway turnpike freeway st. ave. rd. blvd. dr.
hotel mall plaza tower building house hall palace high middle elementary fire medical health water public community regional national international
`);

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
`);
