/** Countries whose names are written over from another script, so that spellings in English vary. */
const transliterated = new Set(
  (
    'AE AF AM AZ BA BD BG BH BT BY CN CY DJ DZ EG EH ER ET GE GR IL IN IQ IR JO KG KM KW KZ LB LK LY MA MD ME MK MM MN MR NP OM PK ' +
    'PS QA RS RU SA SD SO SS SY TD TJ TM TN TR UA UZ XK YE'
  ).split(' '),
);
export const isTransliterated = (country: string | null): boolean => country !== null && transliterated.has(country);
