import type { NamedCountry } from '../../../language/lexicon/place-names.ts';
import { listOf, pointOf, rowsOf } from './rows.ts';

/**
 * Countries and territories: ISO 3166-1 alpha-2 | names, first the usual one | latitude and longitude of the point that
 * stands for the whole country (degrees, WGS 84, the middle of its land, or GeoNames' point) | capital | nationality words, singular.
 * Plurals of nationality words are made by rule (`demonymForms`).
 */
const rows = `
AD|Andorra|42.55 1.58|Andorra la Vella|Andorran
AE|United Arab Emirates;UAE;U.A.E.;Emirates|23.75 54.5|Abu Dhabi|Emirati
AF|Afghanistan;Islamic Emirate of Afghanistan;Islamic Republic of Afghanistan|33 66|Kabul|Afghan;Afghani;Afghanistani
AG|Antigua and Barbuda;Antigua & Barbuda;Antigua|17.05 -61.8|Saint John's|Antiguan;Barbudan
AI|Anguilla|18.22 -63.05|The Valley|Anguillan
AL|Albania|41 20|Tirana|Albanian
AM|Armenia|40.25 45|Yerevan|Armenian
AO|Angola|-12.5 18.5|Luanda|Angolan
AQ|Antarctica|-75 0||
AR|Argentina;Argentine Republic|-34 -64|Buenos Aires|Argentine;Argentinian;Argentinean
AS|American Samoa|-14.32 -170.74|Pago Pago|
AT|Austria|47.33 13.33|Vienna|Austrian
AU|Australia;Commonwealth of Australia|-25.61 134.35|Canberra|Australian;Aussie
AW|Aruba|12.5 -69.97|Oranjestad|Aruban
AX|Åland;Aland;Åland Islands|60.2 20|Mariehamn|
AZ|Azerbaijan|40.5 47.5|Baku|Azerbaijani;Azeri
BA|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia & Herzegovina;Bosnia|44.25 17.83|Sarajevo|Bosnian;Herzegovinian
BB|Barbados|13.17 -59.53|Bridgetown|Barbadian;Bajan
BD|Bangladesh|24 90|Dhaka|Bangladeshi
BE|Belgium|50.83 4|Brussels|Belgian
BF|Burkina Faso;Burkina|13 -2|Ouagadougou|Burkinabe;Burkinabé
BG|Bulgaria|42.67 25.25|Sofia|Bulgarian
BH|Bahrain;Kingdom of Bahrain|26.03 50.55|Manama|Bahraini
BI|Burundi|-3.5 30|Gitega|Burundian
BJ|Benin|9.5 2.25|Porto-Novo|Beninese;Beninois
BL|Saint Barthélemy;St Barts;Saint Barts|17.9 -62.83|Gustavia|
BM|Bermuda|32.33 -64.75|Hamilton|Bermudian;Bermudan
BN|Brunei;Brunei Darussalam|4.5 114.67|Bandar Seri Begawan|Bruneian
BO|Bolivia;Plurinational State of Bolivia|-17 -65|Sucre|Bolivian
BQ|Caribbean Netherlands;Bonaire|12.2 -68.26|Kralendijk|
BR|Brazil;Brasil|-10 -55|Brasília|Brazilian
BS|Bahamas;The Bahamas|24 -76|Nassau|Bahamian
BT|Bhutan|27.5 90.5|Thimphu|Bhutanese
BW|Botswana|-22 24|Gaborone|Botswanan;Motswana;Batswana
BY|Belarus;Belorussia;Byelorussia|53 28|Minsk|Belarusian;Belarussian;Byelorussian
BZ|Belize|17.25 -88.75|Belmopan|Belizean
CA|Canada|60 -96|Ottawa|Canadian
CC|Cocos Islands;Keeling Islands|-12 96.83|West Island|
CD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;D.R. Congo;DRC;D.R.C.;DRCongo;Congo-Kinshasa;Zaire;Zaïre;Congo|-2.5 23.5|Kinshasa|Congolese;Zairean;Zairian
CF|Central African Republic;CAR;C.A.R.|7 21|Bangui|Central African
CG|Republic of the Congo;Republic of Congo;Congo;Congo-Brazzaville;Congo Republic|-1 15|Brazzaville|
CH|Switzerland|47 8.01|Bern|Swiss
CI|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire|8 -5.5|Yamoussoukro|Ivorian;Ivoirian
CK|Cook Islands|-16.08 -161.58|Avarua|Cook Islander
CL|Chile|-30 -71|Santiago|Chilean
CM|Cameroon;Cameroun|6 12.5|Yaoundé|Cameroonian
CN|China;People's Republic of China;PRC;P.R.C.;Mainland China;P.R. China|35.5 104|Beijing|Chinese
CO|Colombia|4 -73.25|Bogotá|Colombian
CR|Costa Rica|10 -84|San José|Costa Rican
CU|Cuba|22 -79.5|Havana|Cuban
CV|Cape Verde;Cabo Verde|16 -24|Praia|Cape Verdean
CW|Curaçao;Curacao|12.17 -69|Willemstad|
CX|Christmas Island|-10.5 105.67|Flying Fish Cove|
CY|Cyprus;Republic of Cyprus|35 33|Nicosia|Cypriot
CZ|Czech Republic;Czechia|49.75 15|Prague|Czech
DE|Germany;Federal Republic of Germany|51.5 10.5|Berlin|German
DJ|Djibouti|11.83 42.5|Djibouti|Djiboutian
DK|Denmark|56 10|Copenhagen|Danish;Dane
DM|Dominica|15.5 -61.33|Roseau|
DO|Dominican Republic|19 -70.67|Santo Domingo|Dominican
DZ|Algeria|28 3|Algiers|Algerian
EC|Ecuador|-1.25 -78.25|Quito|Ecuadorian;Ecuadorean;Ecuadoran
EE|Estonia|59 26|Tallinn|Estonian
EG|Egypt;Arab Republic of Egypt|27 30|Cairo|Egyptian
EH|Western Sahara|24.5 -13|El Aaiún|Sahrawi;Saharawi
ER|Eritrea|15 39|Asmara|Eritrean
ES|Spain|40 -4|Madrid|Spanish;Spaniard
ET|Ethiopia|8 38|Addis Ababa|Ethiopian
FI|Finland|64 26|Helsinki|Finnish;Finn
FJ|Fiji|-18 178|Suva|Fijian
FK|Falkland Islands;Falklands;The Falklands;Malvinas;Islas Malvinas|-51.75 -59.17|Stanley|Falkland Islander
FM|Micronesia;Federated States of Micronesia|5 152|Palikir|Micronesian
FO|Faroe Islands;Faroes;Faeroe Islands|62 -7|Tórshavn|Faroese
FR|France;French Republic|46 2|Paris|French;Frenchman;Frenchmen;Frenchwoman
GA|Gabon|-1 11.75|Libreville|Gabonese
GB|United Kingdom;UK;U.K.;Britain;Great Britain;the U.K.;United Kingdom of Great Britain and Northern Ireland|54.76 -2.7|London|British;Briton;Brit
GD|Grenada|12.12 -61.67|Saint George's|Grenadian
GE|Georgia;Republic of Georgia|42 43.5|Tbilisi|Georgian
GF|French Guiana;French Guyana|4 -53|Cayenne|
GG|Guernsey|49.58 -2.33|Saint Peter Port|
GH|Ghana|8.1 -1.2|Accra|Ghanaian;Ghanian
GI|Gibraltar|36.14 -5.35|Gibraltar|Gibraltarian
GL|Greenland|72 -40|Nuuk|Greenlandic;Greenlander
GM|Gambia;The Gambia|13.5 -15.5|Banjul|Gambian
GN|Guinea;Guinea-Conakry|10.83 -10.67|Conakry|Guinean
GP|Guadeloupe|16.25 -61.58|Basse-Terre|
GQ|Equatorial Guinea|1.7 10.33|Malabo|Equatoguinean;Equatorial Guinean
GR|Greece;Hellenic Republic|39 22|Athens|Greek
GS|South Georgia and the South Sandwich Islands|-56 -33|Grytviken|
GT|Guatemala|15.5 -90.25|Guatemala City|Guatemalan
GU|Guam|13.48 144.82|Hagåtña|Guamanian
GW|Guinea-Bissau;Guinea Bissau|12 -15|Bissau|Bissau-Guinean
GY|Guyana|5 -59|Georgetown|Guyanese
HK|Hong Kong;HK|22.25 114.17|Hong Kong|Hongkonger;Hong Konger
HN|Honduras|15 -86.5|Tegucigalpa|Honduran
HR|Croatia|45.17 15.5|Zagreb|Croatian;Croat
HT|Haiti|19 -72.42|Port-au-Prince|Haitian
HU|Hungary|47 20|Budapest|Hungarian
ID|Indonesia|-5 120|Jakarta|Indonesian
IE|Ireland;Republic of Ireland;Irish Republic;Éire|53 -8|Dublin|Irish;Irishman;Irishmen;Irishwoman
IL|Israel;State of Israel|31.5 34.75|Jerusalem|Israeli
IM|Isle of Man|54.23 -4.57|Douglas|Manx
IN|India;Republic of India|22 79|New Delhi|Indian
IO|British Indian Ocean Territory;Diego Garcia|-7.33 72.42||
IQ|Iraq|33 44|Baghdad|Iraqi
IR|Iran;Islamic Republic of Iran;Persia|32 53|Tehran|Iranian
IS|Iceland|65 -18|Reykjavík|Icelandic;Icelander
IT|Italy|42.83 12.83|Rome|Italian
JE|Jersey|49.22 -2.12|Saint Helier|
JM|Jamaica|18.17 -77.25|Kingston|Jamaican
JO|Jordan;Hashemite Kingdom of Jordan;Hashemite Kingdom|31 36|Amman|Jordanian
JP|Japan|35.7 138.2|Tokyo|Japanese
KE|Kenya|1 38|Nairobi|Kenyan
KG|Kyrgyzstan;Kirghizia;Kirgizstan;Kyrgyz Republic|41.5 75|Bishkek|Kyrgyz;Kyrgyzstani;Kirghiz
KH|Cambodia;Kampuchea|13 105|Phnom Penh|Cambodian;Khmer
KI|Kiribati|1.42 173|Tarawa|
KM|Comoros|-12.23 44.45|Moroni|Comorian;Comoran
KN|Saint Kitts and Nevis;St. Kitts and Nevis;Saint Kitts|17.33 -62.75|Basseterre|
KP|North Korea;Democratic People's Republic of Korea;DPRK;D.P.R.K.|40 127|Pyongyang|North Korean
KR|South Korea;Republic of Korea;ROK|36.5 127.75|Seoul|South Korean
KW|Kuwait|29.5 47.75|Kuwait City|Kuwaiti
KY|Cayman Islands;Caymans|19.5 -80.67|George Town|
KZ|Kazakhstan;Kazakstan|48 68|Astana|Kazakh;Kazakhstani
LA|Laos;Lao PDR|18 105|Vientiane|Laotian;Lao
LB|Lebanon;Lebanese Republic|33.83 35.83|Beirut|Lebanese
LC|Saint Lucia;St. Lucia|13.88 -60.97|Castries|Saint Lucian
LI|Liechtenstein|47.17 9.53|Vaduz|
LK|Sri Lanka;Ceylon|7.75 80.75|Colombo|Sri Lankan
LR|Liberia|6.5 -9.5|Monrovia|Liberian
LS|Lesotho|-29.5 28.25|Maseru|Basotho;Mosotho
LT|Lithuania|55.42 24|Vilnius|Lithuanian
LU|Luxembourg;Luxemburg|49.75 6.17|Luxembourg|Luxembourgish;Luxembourger
LV|Latvia|57 25|Riga|Latvian
LY|Libya;Libyan Arab Jamahiriya|28 17|Tripoli|Libyan
MA|Morocco;Kingdom of Morocco|31.8 -6.8|Rabat|Moroccan
MC|Monaco|43.73 7.4|Monaco|Monegasque
MD|Moldova;Republic of Moldova;Moldavia|47.25 28.58|Chisinau|Moldovan
ME|Montenegro|42.75 19.25|Podgorica|Montenegrin
MF|Saint Martin|18.08 -63.08|Marigot|
MG|Madagascar|-20 47|Antananarivo|Malagasy;Madagascan
MH|Marshall Islands|7 168|Majuro|Marshallese
MK|North Macedonia;Macedonia;Republic of Macedonia;FYROM|41.67 21.75|Skopje|Macedonian
ML|Mali|17.5 -3|Bamako|Malian
MM|Myanmar;Burma|21 96|Naypyidaw|Burmese;Myanmarese
MN|Mongolia|46 105|Ulaanbaatar|Mongolian
MO|Macao;Macau|22.16 113.56|Macau|Macanese
MP|Northern Mariana Islands;Northern Marianas|15.21 145.76|Saipan|
MQ|Martinique|14.67 -61|Fort-de-France|
MR|Mauritania|20.25 -10.5|Nouakchott|Mauritanian
MS|Montserrat|16.75 -62.19|Brades|
MT|Malta|35.92 14.42|Valletta|Maltese
MU|Mauritius|-20.3 57.58|Port Louis|Mauritian
MV|Maldives;The Maldives|3.2 73|Malé|Maldivian
MW|Malawi|-13.5 34|Lilongwe|Malawian
MX|Mexico;México;United Mexican States|23 -102|Mexico City|Mexican
MY|Malaysia|2.5 112.5|Kuala Lumpur|Malaysian
MZ|Mozambique|-18.25 35|Maputo|Mozambican
NA|Namibia|-22 17|Windhoek|Namibian
NC|New Caledonia|-21.5 165.5|Nouméa|New Caledonian
NE|Niger|17.2 8.7|Niamey|Nigerien
NF|Norfolk Island|-29.03 167.95|Kingston|
NG|Nigeria|10 8|Abuja|Nigerian
NI|Nicaragua|13 -85|Managua|Nicaraguan
NL|Netherlands;The Netherlands;Holland;Kingdom of the Netherlands|52.25 5.75|Amsterdam|Dutch;Dutchman;Dutchmen;Dutchwoman
NO|Norway|62 10|Oslo|Norwegian
NP|Nepal|28 84|Kathmandu|Nepalese;Nepali
NR|Nauru|-0.53 166.93|Yaren|Nauruan
NU|Niue|-19.03 -169.87|Alofi|
NZ|New Zealand;Aotearoa|-42 174|Wellington|New Zealander;Kiwi
OM|Oman;Sultanate of Oman|21 57|Muscat|Omani
PA|Panama;Panamá|9 -80|Panama City|Panamanian
PE|Peru;Perú|-10 -76|Lima|Peruvian
PF|French Polynesia|-15 -140|Papeete|
PG|Papua New Guinea;PNG|-6 147|Port Moresby|Papua New Guinean
PH|Philippines;The Philippines;Republic of the Philippines|13 122|Manila|Filipino;Philippine;Filipina
PK|Pakistan;Islamic Republic of Pakistan|30 70|Islamabad|Pakistani
PL|Poland|52 20|Warsaw|Polish;Pole
PM|Saint Pierre and Miquelon|46.83 -56.33|Saint-Pierre|
PN|Pitcairn;Pitcairn Islands|-25.07 -130.1|Adamstown|
PR|Puerto Rico|18.25 -66.5|San Juan|Puerto Rican
PS|Palestine;Palestinian Territories;Palestinian territories;State of Palestine;Occupied Palestinian Territory;occupied Palestinian territories;Palestinian Territory|31.92 35.2|Ramallah|Palestinian
PT|Portugal|39.69 -8|Lisbon|Portuguese
PW|Palau|7.5 134.62|Ngerulmud|Palauan
PY|Paraguay|-23.33 -58|Asunción|Paraguayan
QA|Qatar;State of Qatar|25.5 51.25|Doha|Qatari
RE|Réunion;Reunion Island|-21.1 55.6|Saint-Denis|
RO|Romania;Rumania|46 25|Bucharest|Romanian;Rumanian
RS|Serbia;Republic of Serbia|44 21|Belgrade|Serbian;Serb
RU|Russia;Russian Federation|60 100|Moscow|Russian
RW|Rwanda|-2 30|Kigali|Rwandan
SA|Saudi Arabia;Kingdom of Saudi Arabia;KSA;Saudi|25 45|Riyadh|Saudi;Saudi Arabian
SB|Solomon Islands;Solomons|-8 159|Honiara|Solomon Islander
SC|Seychelles|-4.58 55.67|Victoria|Seychellois
SD|Sudan;Republic of the Sudan;North Sudan|15.5 30|Khartoum|Sudanese
SE|Sweden|62 15|Stockholm|Swedish;Swede
SG|Singapore;Republic of Singapore|1.37 103.8|Singapore|Singaporean
SH|Saint Helena|-15.97 -5.7|Jamestown|
SI|Slovenia|46.08 15|Ljubljana|Slovenian;Slovene
SJ|Svalbard;Svalbard and Jan Mayen|78 20|Longyearbyen|
SK|Slovakia;Slovak Republic|48.67 19.5|Bratislava|Slovak;Slovakian
SL|Sierra Leone|8.5 -11.5|Freetown|Sierra Leonean
SM|San Marino|43.94 12.46|San Marino|
SN|Senegal|14.5 -14.25|Dakar|Senegalese
SO|Somalia|6 48|Mogadishu|Somali;Somalian
SR|Suriname;Surinam|4 -56|Paramaribo|Surinamese
SS|South Sudan|7.5 30|Juba|South Sudanese
ST|Sao Tome and Principe;São Tomé and Príncipe|1 7|São Tomé|
SV|El Salvador;Salvador|13.83 -88.92|San Salvador|Salvadoran;Salvadorean;Salvadorian
SX|Sint Maarten|18.04 -63.06|Philipsburg|
SY|Syria;Syrian Arab Republic|35 38|Damascus|Syrian
SZ|Eswatini;Swaziland|-26.5 31.5|Mbabane|Swazi
TC|Turks and Caicos Islands;Turks and Caicos|21.73 -71.58|Cockburn Town|
TD|Chad;Tchad|15 19|N'Djamena|Chadian
TG|Togo|8.67 1.08|Lomé|Togolese
TH|Thailand;Siam|15.5 101|Bangkok|Thai
TJ|Tajikistan|39 71|Dushanbe|Tajik;Tajikistani
TK|Tokelau|-9 -171.75||
TL|East Timor;Timor-Leste;Timor Leste|-8.83 125.75|Dili|Timorese;East Timorese
TM|Turkmenistan|39.75 59.67|Ashgabat|Turkmenistani
TN|Tunisia|34 9|Tunis|Tunisian
TO|Tonga|-20 -175|Nuku'alofa|Tongan
TR|Turkey;Türkiye;Turkiye|39.06 34.91|Ankara|Turkish;Turk
TT|Trinidad and Tobago;Trinidad & Tobago;Trinidad|11 -61|Port of Spain|Trinidadian
TV|Tuvalu|-8 178|Funafuti|
TW|Taiwan;Republic of China;Chinese Taipei|24 121|Taipei|Taiwanese
TZ|Tanzania|-6 35|Dodoma|Tanzanian
UA|Ukraine;the Ukraine|49 32|Kyiv|Ukrainian
UG|Uganda|1.25 32.5|Kampala|Ugandan
US|United States;US;U.S.;USA;U.S.A.;United States of America;America;the States|39.76 -98.5|Washington|American
UY|Uruguay|-33 -56|Montevideo|Uruguayan
UZ|Uzbekistan|41.71 63.85|Tashkent|Uzbek;Uzbekistani
VA|Vatican City;Vatican;the Vatican;Holy See|41.9 12.45|Vatican City|
VC|Saint Vincent and the Grenadines;St. Vincent and the Grenadines|13.08 -61.2|Kingstown|
VE|Venezuela;Bolivarian Republic of Venezuela|8 -66|Caracas|Venezuelan
VG|British Virgin Islands|18.5 -64.5|Road Town|
VI|United States Virgin Islands;U.S. Virgin Islands;US Virgin Islands;Virgin Islands|18.35 -64.93|Charlotte Amalie|
VN|Vietnam;Viet Nam|16.17 107.83|Hanoi|Vietnamese
VU|Vanuatu|-16 167|Port Vila|
WF|Wallis and Futuna|-14 -177|Mata-Utu|
WS|Samoa;Western Samoa|-13.8 -172.18|Apia|Samoan
XK|Kosovo|42.58 21|Pristina|Kosovar;Kosovan
YE|Yemen;Republic of Yemen|15.5 47.5|Sanaa|Yemeni;Yemenite
YT|Mayotte|-12.83 45.17|Mamoudzou|
ZA|South Africa;Republic of South Africa;RSA|-29 24|Pretoria|South African
ZM|Zambia|-14.6 29|Lusaka|Zambian
ZW|Zimbabwe;Rhodesia|-19 29.75|Harare|Zimbabwean
`;

export interface Country extends NamedCountry {
  /** Nationality words, singular. */
  demonyms: string[];
}

export const countries: readonly Country[] = rowsOf(rows).map(
  ([code = '', names = '', at = '', capital = '', demonyms = '']) => ({
    code,
    names: listOf(names),
    ...pointOf(at),
    capital: capital === '' ? null : capital,
    demonyms: listOf(demonyms),
  }),
);
