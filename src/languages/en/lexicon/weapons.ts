import type { WeaponWords } from '../../../language/lexicon/weapons.ts';
import { words } from '../../../language/lexicon.ts';

const means = words(`
  mortar rocket artillery missile shell tank drone air bomb car truck suicide roadside grenade sniper gun machine small heavy chemical gas
  knife acid arson`);

export const weapons: WeaponWords = {
  isNameOfWeapon: (form) => /^\p{Lu}/u.test(form) && means.has(form.toLowerCase().replace(/s$/, '')),
};
