import type { PlaceContext } from '../../../language/lexicon/place-context.ts';
import { words } from '../../../language/lexicon.ts';

export const placeContext: PlaceContext = {
  company: words(`
    province governorate region district city town village area county border state island islands river airport
    suburb peninsula countryside counties provinces districts governorates villages outskirts front coast valley road
    highway camp camps slum slums refugee`),
  localCompany: words(`
    resident residents man woman men women native natives couple teen teenager student students police authorities
    officials official government mayor hospital hospitals school schools court council councilman firefighters
    neighborhood community home house streets street office bureau based born area-based mother father police-station
    courthouse warehouse plant factory market mall church mosque prison jail fighters forces troops rebels army
    militia militias militants separatists front war offensive battle crisis`),
  weakLocatives: words(`
    to of on over between for leave leaves leaving left visit visited visiting reach reached reaches`),
  at: words('at'),
  taking: words(`
    hold holds held capture captures captured capturing seize seizes seized seizing retake retakes retook recapture
    recaptured take took taken bomb bombs bombed bombing shell shells shelled shelling strike strikes struck hit hits
    hitting enter enters entered entering storm stormed storming besiege besieged surround surrounds surrounded
    liberate liberated liberating overrun overran control controls controlled controlling attack attacks attacked
    attacking flee flees fled fleeing evacuate evacuated encircle encircled pound pounded raid raided occupy occupied
    occupies invade invaded lose lost claim claims`),
  taken: words(`
    bombed shelled besieged captured seized hit struck retaken recaptured overrun liberated evacuated surrounded
    encircled occupied destroyed flooded taken razed stormed attacked pounded raided`),
  copulas: words('was were is are been'),
  // Only ground is treated so; persons are killed, and fall.
  deedsToGround: words(`
    shelling shellings siege sieges bombardment bombardments bombing bombings storming stormings recapture recaptures
    encirclement encirclements blockade blockades liberation liberations evacuation evacuations battle battles`),
  peopleCompany: words(`
    administration family families campaign brothers sisters estate presidency era foundation lawsuit trial`),
  personVerbs: words(`
    said says told tells added adds explained stated states noted testified pleaded admitted claims claimed recalled
    wrote died married replied thinks thought believes believed knows knew wants wanted loves loved smiled laughed`),
  personNouns: words(`
    coach husband wife son daughter brother sister mother father suspect defendant inmate victim friend colleague
    teammate grandson granddaughter nephew niece cousin aunt uncle owner resident neighbor neighbour teacher student
    farmer candidate incumbent pitcher guard forward freshman sophomore junior senior`),
  sources: new Set(['according to']),
  namesakes: words(`
    virus fever disease syndrome flu strain ebolavirus encephalitis accent cheese beer wine sausage`),
  eras: words('bc b.c. b.c bc.'),
};
