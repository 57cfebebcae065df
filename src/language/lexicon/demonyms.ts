/**
 * Nationality and people words in every form, as written ("Syrian", "Syrians", "South Korean"), to the country's code (ISO 3166-1
 * alpha-2); null where they belong to no single country ("Kurdish").
 */
export type Demonyms = ReadonlyMap<string, string | null>;
