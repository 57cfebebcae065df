import type { GazetteerPlace } from './format.ts';

/** What tells in which countries and divisions a place lies. */
export type Contained = Pick<GazetteerPlace, 'country' | 'feature' | 'code' | 'admin1' | 'admin2'>;

/** True when `outer` is a country, state or county that holds `inner`, as far as the gazetteer's codes tell. */
export function contains(outer: Contained, inner: Contained): boolean {
  if (outer.feature === 'country') return outer.country === inner.country && inner.feature !== 'country';
  if (outer.code === 'ADM2') return outer.admin2 !== 0 && outer.admin2 === inner.admin2 && inner.code !== 'ADM2';
  if (outer.code === 'ADM1') return outer.admin1 === inner.admin1 && inner.code !== 'ADM1';
  return false;
}
