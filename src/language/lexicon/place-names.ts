import type { Place } from '../../record/entity.ts';

/** A place that reports name and that no list of towns holds: its names, the usual one first, and the point that stands for it (degrees, WGS 84). */
export interface NamedPlace {
  names: readonly string[];
  lat: number;
  lon: number;
}

/** A country or territory. */
export interface NamedCountry extends NamedPlace {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** Its capital, as the gazetteer knows it; null where it has none. */
  capital: string | null;
}

/** A state, province or nation that reports name without its country. */
export interface NamedDivision extends NamedPlace {
  /** GeoNames administrative code: "US.OH". */
  code: string;
  /** Of its names those that count only beside the name of a place in it: "Mass.", "OH". */
  short: ReadonlySet<string>;
}

/** A continent, region, sea, mountain, historical land or landmark. */
export interface NamedArea extends NamedPlace {
  feature: Place['feature'];
  /** ISO 3166-1 alpha-2 of the country that holds it; null where none or several do. */
  country: string | null;
}

/** What a language calls the lands and waters of the earth. Towns stand in the gazetteer, under their names in all languages. */
export interface PlaceNames {
  countries: readonly NamedCountry[];
  divisions: readonly NamedDivision[];
  areas: readonly NamedArea[];
  /** Divisions that are seldom meant by a name that a better known town bears too: the name, folded, and the division's code. */
  seldomMeant: ReadonlyMap<string, string>;
  /** Other names under which a place that is asked for may have been told, likeliest first: "Tanf" for "al-Tanf Border Crossing". */
  otherNames(name: string): readonly string[];
}
