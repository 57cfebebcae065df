/** Words for weapons and what an attack is made with. */
export interface WeaponWords {
  /** Is a word with a capital a weapon's before a noun, and nobody's name: "Mortar fire", "Car bombing"? */
  isNameOfWeapon(form: string): boolean;
}
