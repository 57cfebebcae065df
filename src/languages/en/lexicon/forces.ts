import type { ForceWords } from '../../../language/lexicon/forces.ts';
import { words } from '../../../language/lexicon.ts';

// Armed men and their bodies, by what is asked of them.
// Decision: five lists, since they overlap and none holds another: a militia is a fighter and no state's, police are any side's and a
// state's, a convoy fights with whoever sends it.

/** Fighters and what they move and fight in. */
export const fighters = `
  soldiers? troops forces fighters? army militants? gunmen insurgents? rebels? militia(?:s|men)? police policemen officers? guards?
  marines commandos? combatants? terrorists? jihadists? jihadis extremists? separatists? guerrillas? paramilitar(?:y|ies) units?
  positions? columns? convoys? bases? groups?`;
/** Forces that a state has as well as those who fight it: the name tells no foe. */
export const anySide = `
  soldiers? troops forces army police policemen officers? guards? marines commandos? units? men columns? convoys? brigades?`;
/** A state's, and the state that sends them. */
export const stateForce = `
  police(?:man|men)? army troops soldiers? military forces navy air_force warplanes jets guards? gendarmes? marines commandos
  security_(?:forces|services) government regime authorities junta intelligence`;
/** Nobody's army. */
export const militia = `
  militias? militiam[ae]n gunm[ae]n armed_(?:men|man|groups?) attackers? assailants? assassins? gangs? cartels? vigilantes?
  paramilitar(?:y|ies) bandits? pirates?`;
/** From abroad. */
export const international = `
  peacekeepers? coalition un united_nations african_union nato mercenar(?:y|ies) private_(?:military|security)`;

const adjectives = words('rebel insurgent militant jihadist separatist islamist');

export const forces: ForceWords = {
  namedBehind: words(`
    fighters forces troops soldiers militants gunmen members supporters loyalists units army military militia`),
  bare: words('troops forces soldiers'),
  behindTown: words(`
    troops forces fighters soldiers army militia militias militiamen rebels militants brigade brigades`),
  meantBy: (adjective) => (adjectives.has(adjective.toLowerCase()) ? `${adjective}s` : null),
};
