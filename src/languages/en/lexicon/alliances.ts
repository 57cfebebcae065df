import { words } from '../../../language/lexicon.ts';
import { withPlurals } from './plurals.ts';

// Who stands with whom, and against whom; lemmas or forms in lower case.

/** Verbs whose subject keeps what their object names: "Iran backs the militia". */
export const backs = words('back support sponsor fund arm finance bankroll prop');
/** Participles that stand behind a sponsor as one word: "US-backed". */
export const backedForms = words('backed supported sponsored funded armed financed');
/** Nouns for who stands with somebody. */
export const allies = words('ally');
/** Words for standing with somebody, with "to" or "with". */
export const allied = words('allied');
export const loyal = words('loyal');
/** Nouns for who stands against somebody. */
export const enemies = words('enemy foe rival adversary');
/** Verbs of standing against somebody. */
export const fights = words('fight battle oppose');
/** Nouns for those who take a side: armed and political bodies, those who lead them, countries. */
export const sides = withPlurals(
  `rebel militia force troop army fighter group government regime faction militant insurgent separatist coalition alliance
  party movement administration opposition brigade gunman guerrilla warlord leader president dictator commander general
  country state ally side council junta bloc front union unit soldier mercenary kurd jihadist islamist loyalist authority
  politician`,
);
/** Nouns that make no side even of a name: "the Berlin Conference". */
export const noSides = words(
  'battle war operation conference summit act day plan agreement accord treaty bill resolution',
);
