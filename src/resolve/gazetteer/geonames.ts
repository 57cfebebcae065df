import type { Place } from '../../record/entity.ts';
import { adminHash, type Code, codes, type GazetteerPlace } from './format.ts';

/** What a language makes of the names in GeoNames. */
export interface GazetteerNames {
  /** The name of a town as reports write it ("Hama" for "Ḩamāh"); the name itself where nothing better is known. */
  usual(country: string | null, name: string): string;
  /** The names an administrative area also goes by: "Aleppo" for "Aleppo Governorate". */
  bare(name: string): string[];
}

/** A row of a GeoNames dump: the place and its other names in Latin letters. */
export interface GeonamesRow {
  place: GazetteerPlace;
  names: string[];
  admin: { country: string; admin1: string; admin2: string };
}

/**
 * Reads one line of a GeoNames table (19 tab-separated columns: allCountries.txt, cities*.txt). Null for rows without a position
 * and for kinds that no report names (roads, trees, wells and the like, which only crowd out places).
 */
export function geonamesRow(line: string, { usual }: Pick<GazetteerNames, 'usual'>): GeonamesRow | null {
  const column = line.split('\t');
  if (column.length < 15) return null;
  const [id, name = '', ascii = '', alternates = '', lat, lon, featureClass = '', featureCode = '', country = ''] =
    column;
  const [admin1 = '', admin2 = '', , , population] = column.slice(10);
  const feature = featureOf(featureClass, featureCode);
  if (feature === null || !Number.isFinite(Number(lat)) || lat === '' || lon === '') return null;
  const place: GazetteerPlace = {
    id: Number(id),
    name: usual(country, name),
    lat: Number(lat),
    lon: Number(lon),
    population: Number(population) || 0,
    country: country.length === 2 ? country : null,
    admin1: admin1 === '' || admin1 === '00' ? 0 : adminHash(`${country}.${admin1}`),
    admin2: admin2 === '' || admin1 === '' ? 0 : adminHash(`${country}.${admin1}.${admin2}`),
    feature,
    code: codeOf(featureCode),
    adminCode: null,
  };
  const names = [name, ascii, ...alternates.split(',').filter(usable)];
  return { place, names, admin: { country, admin1, admin2 } };
}

/** Latin letters, and no airport or locode ("ALP", "SYDAM"), which would make places of acronyms. */
const usable = (name: string): boolean => latin.test(name) && !/^[A-Z]{2,5}$/.test(name);
const latin = /^[\p{Script=Latin}\p{M}\s\d'’‘`´ʼʻʿʾ.,()/&-]{2,60}$/u;

function featureOf(featureClass: string, code: string): Place['feature'] | null {
  switch (featureClass) {
    case 'P':
      return 'city';
    case 'A':
      return code.startsWith('PCL') ? 'country' : code.startsWith('ADM') ? 'admin' : 'region';
    case 'H':
      return /^(?:WLL|SPNG|STMI|STMX|STMH|CNLX|DTCH|PND|WTRH|RSVT|INTK|WLLS|SPNT)/.test(code) ? null : 'water';
    case 'L':
      return code === 'CONT' ? 'continent' : /^(?:FLD|GRAZ|LCTY|OILF|TRB|CST|AGRC)/.test(code) ? null : 'region';
    case 'T':
      return /^(?:MT|PK|VLC|HLL|RDGE|PASS)/.test(code)
        ? 'mountain'
        : /^(?:ISL|PEN|CAPE|DSRT|PLN|VAL|ATOL)/.test(code)
          ? 'region'
          : null;
    case 'S':
      if (/^AIR[PBF]/.test(code)) return 'airport';
      return /^(?:MIL|INSM|PRT|PS|DAM|BDG|NSY|UNIV|CMPRF|MNMT|CSTL|PAL|STDM|CH|MSQE|TMPL|HSP|MUS|RUIN|ANS)/.test(code)
        ? 'site'
        : null;
    default:
      return null;
  }
}

function codeOf(code: string): Code {
  if ((codes as readonly string[]).includes(code)) return code as Code;
  if (/^PPL[QWHC]/.test(code)) return 'PPLH';
  if (/^PPL/.test(code)) return code === 'PPLA5' ? 'PPLA4' : 'PPL';
  return code.startsWith('PCL') ? 'PCLI' : '';
}
