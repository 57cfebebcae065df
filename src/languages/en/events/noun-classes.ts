import type { NounClass } from '../../../language/lexicon/noun-class.ts';
import { type WordSet, words } from '../../../language/lexicon.ts';

const none: WordSet = new Set();

const classes: Readonly<Record<string, WordSet>> = {
  // What the stage tells by tags and names.
  people: none,
  person: none,
  actor: none,
  place: none,

  curb: words('curfew restriction curb ban limit censorship lockdown travel_ban prohibition control clampdown'),
  emergency: words('emergency law'),
  sanction: words('sanction embargo tariff boycott asset-freeze'),
  siege: words('blockade siege cordon encirclement'),
  truce: words('truce ceasefire cease-fire armistice'),
  ties: words('tie relation relationship link contact cooperation trade alliance diplomacy'),
  talks: words(
    'talk negotiation meeting discussion conference summit dialogue consultation conversation session mediation round-table peace-talk roundtable',
  ),
  meeting: words('meeting summit talk conference'),
  agreement: words(
    'agreement treaty pact accord deal memorandum convention protocol contract charter truce ceasefire compromise settlement declaration understanding peace resolution',
  ),
  aid: words(
    'aid assistance relief help support food medicine supply grant loan funding subsidy shelter equipment medical grain wheat flour blanket tent donation credit fund humanitarian airlift package',
  ),
  money: words('dollar euro pound yen million billion money franc mark rouble fund'),
  weapon: words(
    'weapon rocket missile shell mortar grenade bomb artillery arm ammunition munition tank drone warhead gun ied mine tank-shell torpedo explosive device tear-gas',
  ),
  shell: words('rocket missile shell mortar grenade artillery torpedo bomb projectile warhead tear-gas'),
  gun: words('gun rifle pistol weapon firearm'),
  round: words('shot round bullet gun salvo warning-shot'),
  fire: words('fire gunfire shot'),
  aircraft: words('plane jet helicopter drone aircraft airliner warplane fighter mig airplane missile'),
  chemical: words('gas sarin chlorine napalm'),
  road: words(
    'road street highway bridge traffic route motorway railway crossing port entrance access square border friendship-bridge path track checkpoint',
  ),
  image: words('statue monument portrait bust poster effigy billboard memorial obelisk'),
  site: words(
    'palace airport base building compound barracks embassy consulate headquarters home house hospital school church mosque market camp checkpoint post station prison jail depot convoy position target ship vessel tanker boat bus train truck vehicle car plant refinery pipeline tower line bridge village town city hotel office infrastructure facility factory bunker warehouse hideout stronghold outpost parliament ministry temple synagogue area neighborhood neighbourhood port dam airfield tunnel ministry tank border crossing garrison residence camp settlement club cafe restaurant mall shop store property crop field territory island coast launcher cell academy convoy',
  ),
  works: words('line pipeline plant bridge power-line refinery railway track infrastructure dam station tower'),
  prisoner: words('prisoner hostage detainee captive inmate pow suspect'),
  envoy: words('diplomat ambassador envoy attache consul staff charge'),
  inspector: words('inspector observer monitor'),
  peacekeeper: words('peacekeeper peacekeeping'),
  aidworker: words('aid-worker agency group organization organisation charity ngo worker missionary'),
  force: words(
    'troop troops force soldier army police warship tank personnel contingent battalion brigade reservist unit fleet carrier ship plane jet division regiment marine guard militia fighter fighter-jet policeman reinforcement submarine',
  ),
  unrest: words('protest demonstration rally riot uprising rebellion revolt mutiny unrest strike march'),
  protest: words('protest demonstration rally march sit-in strike vigil'),
  inquiry: words('investigation inquiry probe hearing trial inquest'),
  crime: words('crime case allegation death killing'),
  asylum: words('asylum refuge sanctuary'),
  pardon: words('amnesty pardon clemency'),
  asset: words('asset account'),
  goods: words('good shipment cargo drug cocaine heroin vessel ship'),
  property: words('property land territory body remains artefact artifact asset aircraft helicopter'),
  media: words(
    'newspaper station website channel radio television broadcaster outlet internet access twitter facebook publication paper magazine',
  ),
  body: words('parliament assembly government congress senate council party court commission'),
  party: words('party organization organisation movement group protest rally'),
  right: words('right freedom entry visa access vote press'),
  rule: words('ban rule law norm sanction embargo resolution agreement treaty pact airspace border'),
  request: words('demand request appeal call plea petition'),
  offer: words('offer proposal invitation plan'),
  plan: words('plan proposal bid effort move initiative resolution bill measure policy right claim call decision law'),
  act: words(
    'decision move announcement agreement deal result news statement effort fall capture election report step initiative release arrest resolution victory departure',
  ),
  state: words('state government independence sovereignty republic'),
  refugee: words('refugee migrant evacuee'),
  intelligence: words('intelligence information evidence data photograph'),
  drill: words('exercise drill manoeuvre maneuver game war-game'),
  election: words('election referendum poll vote by-election'),
  office: words('post office government position job party'),
  war: words('war fighting hostility campaign offensive operation'),
  government: words('government regime cabinet administration coalition dictatorship monarchy dynasty'),
  leader: words(
    'president minister dictator leader king chancellor premier chairman governor ruler emperor mayor chief',
  ),
  need: words(
    'requirement need demand deadline target goal criterion criteria standard expectation condition challenge objective cost obligation quota',
  ),
  price: words('price fee rate toll interest premium fare commission amount'),
  pose: words('balance chord tone pose note gold oil match'),
  work: words(
    'album song single film movie book report statement data figure result version video trailer document game novel record product software information detail study survey poll photo image picture footage',
  ),
  market: words(
    'price share stock market index dollar euro currency oil rate profit sale revenue unemployment inflation temperature output production export import bond yield gold demand number percent level rupee rouble earnings figure income rain snow night',
  ),
  disease: words(
    'disease cancer malaria virus pandemic epidemic coronavirus inflation poverty corruption crime hunger climate fire wildfire blaze flame',
  ),
  odds: words('odds record forecast expectation estimate'),
  percent: words('percent percentage % point'),
  idea: words(
    'record policy stance idea argument position view speech remark comment handling performance character credibility motive value principle tax budget bill amendment motion proposal reform law will temptation pressure fate demand fear despair emotion pension spending wage pay hypocrisy article editorial report book legacy approach decision response conduct pledge promise austerity figure fact question complaint',
  ),
  message: words('message email e-mail letter tweet text link leaflet advert request'),
  executive: words(
    'executive ceo chairman chairwoman chair coach manager trainer boss director editor principal dean rector headmaster trustee partner treasurer curator conductor',
  ),
  deputy: words(
    'backbencher lawmaker mp senator congressman congresswoman legislator councillor shareholder investor bondholder voter fan customer consumer delegate grassroots taxpayer parent pensioner viewer reader whip',
  ),
  guest: words(
    'entourage choir pilgrim nun tourist visitor guest shopper delegate spectator holidaymaker worshipper fan runner cyclist schoolchild pupil caterer photographer paparazzi bargain-hunter locust insect mosquito jellyfish rat pigeon wasp beetle weed',
  ),
  counterpart: words(
    'union regulator insurer creditor landlord publisher sponsor treasury watchdog taxman bureaucracy cancer illness depression addiction injury obesity alcoholism',
  ),
  rival: words('opponent rival challenger contender favourite competitor champion defender goalkeeper'),
  host: words('host presenter moderator referee umpire teacher chairman'),
  crowd: words('crowd audience fan spectator stadium supporter reporter photographer admirer well-wisher'),
};

/** Classes whose members are part of the telling. */
const telling = words(
  `curb emergency sanction truce ties talks meeting agreement aid money weapon round fire chemical inquiry asylum pardon drill intelligence protest percent`,
);
/** Classes that a modifier makes: "aid deliveries" are aid, "peacekeeping troops" peacekeepers; but a "government building" is no government. */
const asModifier = words('aid peacekeeper ties talks sanction weapon drill truce emergency intelligence');
const told = ['people', 'person', 'actor', 'place'] as const;

/** Classes of nouns that tell which sense of a verb is meant, by the name that the event words use: `lift_%curb`. */
const nounClasses: ReadonlyMap<string, NounClass> = new Map(
  Object.entries(classes).map(([name, members]) => [
    name,
    {
      name,
      words: members,
      told: told.find((one) => one === name),
      tells: telling.has(name),
      sent: name === 'force' || name === 'peacekeeper',
      asModifier: asModifier.has(name),
      orNamedPlace: name === 'state',
    },
  ]),
);

/** The class of a name; an unknown one is a slip in the words. */
export function nounClass(name: string): NounClass {
  const found = nounClasses.get(name);
  if (found === undefined)
    throw new Error(`no class of nouns is called "${name}": see src/languages/en/events/noun-classes.ts`);
  return found;
}
