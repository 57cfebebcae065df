/** Sex of a person as words tell it. */
export type Gender = 'm' | 'f';
