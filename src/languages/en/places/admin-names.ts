const genericTail =
  / (?:governorate|province|region|oblast|state|district|department|prefecture|municipality|county|voivodeship|canton|krai|kray|republic|wilaya|division|parish|city|borough|census area)$/i;
const genericHead =
  /^(?:province of|provincia de|provincia di|departamento de|departamento del|estado de|región de|region of|state of|wilaya de|république de|gouvernorat de|governorate of|kabupaten|kota|municipio de|arrondissement de|département de la|département de l'|département du|département de|landkreis|kreis|city of|rif-|județul|powiat) */i;

/** The names an administrative area also goes by: without its generic word ("Aleppo Governorate", "Aleppo"). */
export function bareNames(name: string): string[] {
  const bare = name.replace(genericTail, '').replace(genericHead, '');
  return bare === name || bare.length < 2 ? [] : [bare];
}
