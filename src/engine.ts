/** Name and version of this reader; part of every reading, raised whenever readings change. */
export const engine = 'sitrep-en/0.1.0';
