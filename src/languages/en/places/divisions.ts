import type { NamedDivision } from '../../../language/lexicon/place-names.ts';
import { listOf, pointOf, rowsOf } from './rows.ts';

/**
 * States, provinces and nations that reports name without their country: GeoNames code | names, the usual one first; then short forms |
 * latitude and longitude (degrees, after GeoNames). Short forms of two letters ("OH") count only after a comma.
 */
const rows = `
US.AL|Alabama;Ala.;AL|32.75 -86.75
US.AK|Alaska;AK|64 -150
US.AZ|Arizona;Ariz.;AZ|34.5 -111.5
US.AR|Arkansas;Ark.;AR|34.75 -92.5
US.CA|California;Calif.;Cal.;CA|37.25 -119.75
US.CO|Colorado;Colo.;CO|39 -105.5
US.CT|Connecticut;Conn.;CT|41.67 -72.67
US.DE|Delaware;Del.;DE|39 -75.5
US.DC|District of Columbia;Washington, D.C.;Washington D.C.;Washington, DC;Washington DC;D.C.;DC|38.9 -77.03
US.FL|Florida;Fla.;FL|28.75 -82.5
US.GA|Georgia;Ga.;GA|32.75 -83.5
US.HI|Hawaii;Hawai'i;HI|20.75 -156.5
US.ID|Idaho;Ida.;ID|44.5 -114.25
US.IL|Illinois;Ill.;IL|40 -89.25
US.IN|Indiana;Ind.;IN|40 -86.25
US.IA|Iowa;IA|42 -93.5
US.KS|Kansas;Kan.;Kans.;KS|38.5 -98.5
US.KY|Kentucky;Ky.;KY|38.2 -84.88
US.LA|Louisiana;La.;LA|31 -92
US.ME|Maine;ME|45.5 -69.25
US.MD|Maryland;Md.;MD|39 -76.75
US.MA|Massachusetts;Mass.;MA|42.37 -71.11
US.MI|Michigan;Mich.;MI|44.25 -85.5
US.MN|Minnesota;Minn.;MN|46 -94.25
US.MS|Mississippi;Miss.;MS|32.75 -89.75
US.MO|Missouri;Mo.;MO|38.25 -92.5
US.MT|Montana;Mont.;MT|47 -109.75
US.NE|Nebraska;Neb.;Nebr.;NE|41.5 -99.75
US.NV|Nevada;Nev.;NV|39.25 -116.75
US.NH|New Hampshire;N.H.;NH|43.67 -71.5
US.NJ|New Jersey;N.J.;NJ|40.17 -74.5
US.NM|New Mexico;N.M.;NM|34.5 -106
US.NY|New York;New York State;N.Y.;NY|43 -75.5
US.NC|North Carolina;N.C.;NC|35.5 -80
US.ND|North Dakota;N.D.;ND|47.5 -100.5
US.OH|Ohio;OH|40.25 -83
US.OK|Oklahoma;Okla.;OK|35.5 -97.5
US.OR|Oregon;Ore.;OR|44 -120.5
US.PA|Pennsylvania;Pa.;Penn.;PA|40.27 -76.91
US.RI|Rhode Island;R.I.;RI|41.75 -71.5
US.SC|South Carolina;S.C.;SC|34 -81
US.SD|South Dakota;S.D.;SD|44.5 -100.25
US.TN|Tennessee;Tenn.;TN|35.75 -86.25
US.TX|Texas;Tex.;TX|31.25 -99.25
US.UT|Utah;UT|39.25 -111.75
US.VT|Vermont;Vt.;VT|44 -72.75
US.VA|Virginia;Va.;VA|37.55 -77.45
US.WA|Washington;Washington State;Washington state;Wash.;WA|47.5 -120.5
US.WV|West Virginia;W.Va.;W. Va.;WV|38.5 -80.5
US.WI|Wisconsin;Wis.;WI|44.5 -90
US.WY|Wyoming;Wyo.;WY|43 -107.5
CA.01|Alberta;Alta.;AB|55 -115
CA.02|British Columbia;B.C.;BC|54 -125.5
CA.03|Manitoba;Man.;MB|55 -97
CA.04|New Brunswick;N.B.;NB|46.5 -66.5
CA.05|Newfoundland and Labrador;Newfoundland;NL|52 -56
CA.07|Nova Scotia;N.S.;NS|45 -63
CA.08|Ontario;Ont.;ON|49.25 -84.5
CA.09|Prince Edward Island;P.E.I.;PEI;PE|46.33 -63.5
CA.10|Quebec;Québec;Que.;QC|52 -71.8
CA.11|Saskatchewan;Sask.;SK|54 -106
CA.12|Yukon;Yukon Territory;YT|63 -135.5
CA.13|Northwest Territories;N.W.T.;NWT;NT|65 -118
CA.14|Nunavut;NU|70 -90
AU.02|New South Wales;NSW;N.S.W.|-32.33 146.32
AU.04|Queensland;Qld;QLD|-22.5 144
AU.05|South Australia;SA|-30 135
AU.06|Tasmania;Tas.;TAS|-42 147
AU.07|Victoria;Vic.;VIC|-36.85 144.3
AU.08|Western Australia;WA|-25 122
AU.03|Northern Territory;NT|-20 134
AU.01|Australian Capital Territory;ACT|-35.5 149
GB.ENG|England|52.16 -0.7
GB.SCT|Scotland|56 -4
GB.WLS|Wales|52.5 -3.5
GB.NIR|Northern Ireland;Ulster|54.5 -6.5
`;

/** "Mass.", "OH", but not initials, which name the division anywhere: "N.Y.", "Washington, D.C.", "NSW". */
const isShort = (name: string): boolean =>
  name.endsWith('.')
    ? !name.includes('D.C.') && !/^[A-Z]\. ?[A-Z]/.test(name)
    : /^[A-Z]{2,3}$/.test(name) && name !== 'NSW' && name !== 'PEI';

export const divisions: readonly NamedDivision[] = rowsOf(rows).map(([code = '', names = '', at = '']) => ({
  code,
  names: listOf(names),
  ...pointOf(at),
  short: new Set(listOf(names).filter(isShort)),
}));

/** "Washington" is the city, far more often than the state. */
export const seldomMeant: ReadonlyMap<string, string> = new Map([['washington', 'US.WA']]);
