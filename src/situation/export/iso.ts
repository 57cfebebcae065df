import countries from 'i18n-iso-countries';

/** The numeric code (ISO 3166-1) of a country's two letters; null for a code that the standard does not list (Kosovo's XK). */
export function numericCode(alpha2: string): number | null {
  const code = countries.alpha2ToNumeric(alpha2);
  return code === undefined ? null : Number(code);
}
