import { placeKeyOf } from '../record/place-key.ts';
import type { View } from '../record/view.ts';

/** Places that the gazetteer knows by a name asked for, which are looked at. */
const LOOKED_UP = 3;

/**
 * Keys of the places that somebody asks for by name: those told under that very name; else those told under another form of it ("Tanf" for
 * "al-Tanf Border Crossing"); else those that the gazetteer knows by it, whatever they were told as.
 */
export function placesAsked(view: View, name: string, known: number | null): string[] {
  const named = view.placesNamed(name, known);
  if (named.length > 0) return named;
  for (const other of view.places().otherNames(name)) {
    const found = view.placesNamed(other, known);
    if (found.length > 0) return found;
  }
  return view.places().lookup(name).slice(0, LOOKED_UP).map(placeKeyOf);
}
