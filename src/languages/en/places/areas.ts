import type { NamedArea } from '../../../language/lexicon/place-names.ts';
import { listOf, pointOf, rowsOf } from './rows.ts';
import { waterRows } from './waters.ts';

/**
 * Continents, regions, contested and historical lands and islands (waters, mountains and landmarks stand in `waters.ts`) that reports
 * name and that no list of towns holds: names, the usual one first | latitude and longitude of the middle (degrees) | kind | countries, where one or two hold it.
 */
const rows = `
Africa|7.2 21.1|continent|
Asia|29.8 89.2|continent|
Europe|48.7 9.1|continent|
North America|46.1 -100.5|continent|
South America|-14.6 -57.7|continent|
Oceania|-18.3 143.2|continent|
Americas;the Americas|19 -96|continent|
Latin America|-4 -72|region|
Central America|12.8 -85.6|region|
Caribbean;the Caribbean;West Indies|15 -75|region|
Middle East;Mideast;Near East;the Levant;Levant|29 41|region|
Arab world|27 20|region|
Persian Gulf;Arabian Gulf|26.9 51.5|water|
Arabian Peninsula;Arabia|23 46|region|
North Africa;Maghreb;the Maghreb|27.5 7.5|region|
West Africa|12 -3|region|
East Africa|1 38|region|
Central Africa|2 20|region|
Southern Africa|-21 25|region|
Sub-Saharan Africa;sub-Saharan Africa|-3 20|region|
Horn of Africa|8 46|region|
Sahel;the Sahel|14.5 5|region|
Sahara;Sahara Desert|23.5 12|region|
Great Lakes region|-3 29|region|
Western Europe|48 5|region|
Eastern Europe|51 27|region|
Central Europe|48.5 17|region|
Northern Europe|60 15|region|
Southern Europe|42 14|region|
Scandinavia|63 16|region|
Baltic States;Baltics;the Baltics;Baltic states|57 25|region|
Balkans;the Balkans;Western Balkans|43 21|region|
Benelux|51 5|region|
Iberian Peninsula;Iberia|40 -4|region|
Caucasus;the Caucasus;South Caucasus;Transcaucasia|42.5 45|region|
North Caucasus;Northern Caucasus|43.5 44.5|region|RU
Central Asia|43 65|region|
South Asia;Southern Asia;Indian subcontinent|22 79|region|
Southeast Asia;South-East Asia;South East Asia|8 113|region|
East Asia;Far East;the Far East|36 115|region|
Asia-Pacific;Asia Pacific|5 120|region|
Indochina|16 105|region|
Korean Peninsula;Korea|38 127.5|region|
Siberia|61 100|region|RU
Russian Far East|60 140|region|RU
Ural;Urals|57 60|region|RU
Arctic;the Arctic|80 0|region|
Antarctic;the Antarctic|-80 0|region|
Crimea;Crimean Peninsula;Crimean peninsula|45.3 34.4|region|UA
Donbas;Donbass;the Donbas;the Donbass|48.2 38.3|region|UA
Donetsk People's Republic;DPR|48 37.8|region|UA
Luhansk People's Republic;LPR|48.6 39.3|region|UA
Transnistria;Transdniestria;Trans-Dniester|47.2 29.4|region|MD
Abkhazia|43.1 41|region|GE
South Ossetia;Tskhinvali region|42.3 44|region|GE
North Ossetia|43 44.2|region|RU
Chechnya;Chechen Republic|43.4 45.7|region|RU
Dagestan|43 47|region|RU
Ingushetia|43.2 45|region|RU
Nagorno-Karabakh;Nagorno Karabakh;Karabakh;Artsakh|39.9 46.7|region|AZ
Kaliningrad region;Kaliningrad Oblast|54.8 21.4|region|RU
Tatarstan|55.4 50.9|region|RU
Gaza Strip;the Gaza Strip;Gaza|31.42 34.38|region|PS
West Bank;the West Bank;occupied West Bank|32 35.35|region|PS
East Jerusalem|31.79 35.24|region|PS
Golan Heights;the Golan;Golan|32.98 35.75|region|SY
Judea and Samaria;Samaria|32.1 35.2|region|PS
Negev;Negev Desert|30.8 34.8|region|IL
Galilee;the Galilee|32.8 35.4|region|IL
Sinai;Sinai Peninsula;the Sinai;North Sinai|29.5 33.8|region|EG
Upper Egypt|26 32|region|EG
Nile Delta|30.9 31.1|region|EG
Rojava;Northern Syria;northeast Syria|36.6 40.5|region|SY
Eastern Ghouta;East Ghouta;Ghouta|33.54 36.4|region|SY
Kurdistan|37 43|region|
Iraqi Kurdistan;Kurdistan Region;Kurdistan Regional Government region;Kurdish region|36.4 44.4|region|IQ
Bekaa Valley;Beqaa Valley;Bekaa;Beqaa|33.85 35.9|region|LB
Southern Lebanon;South Lebanon|33.3 35.4|region|LB
Anbar;Al Anbar;al-Anbar;Anbar province|32.6 41.9|admin|IQ
Kashmir|34 76|region|
Jammu and Kashmir;Indian-administered Kashmir|33.5 75|region|IN
Azad Kashmir;Pakistan-administered Kashmir|33.9 73.8|region|PK
Swat Valley;Swat|35.2 72.4|region|PK
Waziristan;North Waziristan|32.9 70|region|PK
South Waziristan|32.3 69.8|region|PK
Khyber Pakhtunkhwa;North-West Frontier Province;NWFP|34.5 72|region|PK
FATA;Federally Administered Tribal Areas;tribal areas|33 70|region|PK
Balochistan;Baluchistan|28.5 65.9|region|PK
Sindh;Sind|26 68.5|region|PK
Punjab|31 74|region|
Kerala|10.4 76.5|region|IN
Tibet;Tibet Autonomous Region|31.7 87|region|CN
Xinjiang;Xinjiang Uygur Autonomous Region;Xinjiang Uighur Autonomous Region|41.7 85.5|region|CN
Inner Mongolia|43.5 114|region|CN
Manchuria|45 125|region|CN
Darfur;the Darfur region|13 25|region|SD
South Darfur|11.5 25.1|region|SD
North Darfur|16 25.5|region|SD
West Darfur|12.8 22.9|region|SD
Kordofan|13 30|region|SD
South Kordofan;Nuba Mountains|11 30|region|SD
Blue Nile State|11.3 34|region|SD
Upper Nile|9.9 32.7|region|SS
Abyei|9.6 28.4|region|SD
Tigray;Tigray region|14 39|region|ET
Ogaden|7 44|region|ET
Oromia;Oromia Region|7.5 39|region|ET
Amhara;Amhara Region;Amhara region|11.6 38|region|ET
Afar;Afar Region|11.8 41|region|ET
Somaliland|9.7 46|region|SO
Puntland|8.4 49|region|SO
Jubaland|0.2 41.8|region|SO
Cabinda|-5 12.3|region|AO
Katanga|-9 26|region|CD
North Kivu|-0.8 29|region|CD
South Kivu|-3 28.3|region|CD
Kivu|-2 28.5|region|CD
Ituri|1.6 29.5|region|CD
Kasai|-5 21.3|region|CD
Equateur;Équateur|0 19|region|CD
Niger Delta|4.8 6.2|region|NG
Biafra|5.5 7.5|region|NG
Casamance|13 -15.5|region|SN
Zanzibar|-6.13 39.32|region|TZ
Rift Valley;Rift Valley Province|0.5 36|region|KE
Nyanza;Nyanza Province|-0.5 34.5|region|KE
Coast Province|-3 39.5|region|KE
North Eastern Province;Northeastern Province|1 40.5|region|KE
Kasai-Occidental;Kasai Occidental|-5 21.5|region|CD
Kasai-Oriental;Kasai Oriental|-4.5 24|region|CD
Orientale Province;Orientale|2 26.5|region|CD
Bas-Congo|-5.2 14.5|region|CD
Bandundu|-4 18|region|CD
Equatoria|4.9 30|region|SS
Bahr el Ghazal|8.5 27|region|SS
Matabeleland|-19.5 28|region|ZW
KwaZulu-Natal;KwaZulu Natal|-29 31|region|ZA
Cyrenaica|29 23|region|LY
Tripolitania|31 13|region|LY
Fezzan|26 14|region|LY
Kabylie;Kabylia|36.6 4.4|region|DZ
Aceh|4.4 97|region|ID
Sumatra|0 102|region|ID
Java|-7.5 110|region|ID
Borneo|1 114|region|
Kalimantan|0 114|region|ID
Sulawesi;Celebes|-2 121|region|ID
Bali|-8.33 115.1|region|ID
Papua;West Papua;Irian Jaya|-4 138|region|ID
Moluccas;Maluku|-3 129|region|ID
Timor|-9.2 125|region|
New Guinea|-5 140|region|
Mindanao|7.5 125|region|PH
Luzon|16 121|region|PH
Central Luzon|15.5 120.75|region|PH
Visayas|11 123.5|region|PH
Metro Manila|14.6 121|region|PH
Sulu|6 121|region|PH
Spratly Islands;Spratlys|10 114|region|
Paracel Islands;Paracels|16.5 112|region|
Senkaku Islands;Senkakus;Diaoyu Islands;Diaoyu|25.8 123.5|region|
Kuril Islands;Kurils;Kuriles|46.5 151|region|RU
Sakhalin|50.5 143|region|RU
Kamchatka;Kamchatka Peninsula|56 160|region|RU
Hokkaido|43.4 143|region|JP
Honshu|36 138|region|JP
Kyushu|33 131|region|JP
Shikoku|33.8 133.5|region|JP
Okinawa|26.5 127.9|region|JP
New Territories|22.4 114.1|region|HK
Kowloon|22.32 114.18|region|HK
Hong Kong Island|22.27 114.19|region|HK
North Island|-39 176|region|NZ
South Island|-44 170.5|region|NZ
Outback|-25 133|region|AU
Bavaria|49 11.5|region|DE
Saxony|51 13.5|region|DE
East Germany|52.5 13|region|DE
West Germany|51 8|region|DE
Prussia|53 18|region|
Ruhr|51.5 7.2|region|DE
Flanders|51 3.7|region|BE
Wallonia|50.4 4.9|region|BE
Catalonia|41.8 1.6|region|ES
Basque Country|43 -2.6|region|ES
Andalusia|37.5 -4.7|region|ES
Galicia|42.8 -7.9|region|ES
Canary Islands;Canaries|28.2 -15.6|region|ES
Balearic Islands|39.6 3|region|ES
Corsica|42.1 9.1|region|FR
Brittany|48.2 -3|region|FR
Normandy|49 0.2|region|FR
Provence|44 6|region|FR
Alsace|48.3 7.5|region|FR
Sicily|37.6 14|region|IT
Sardinia|40 9|region|IT
Tuscany|43.4 11|region|IT
Lombardy|45.6 9.8|region|IT
Lampedusa|35.5 12.6|region|IT
Lesbos|39.2 26.3|region|GR
Crete|35.2 24.9|region|GR
Rhodes|36.2 28|region|GR
Peloponnese|37.5 22.4|region|GR
Northern Cyprus;Turkish Republic of Northern Cyprus|35.25 33.6|region|CY
Anatolia;Asia Minor|39 35|region|TR
Thrace|41.5 27|region|
Cappadocia|38.7 34.8|region|TR
Silesia|50.9 17.5|region|PL
Bukovina|48 25.9|region|
Transylvania|46.8 24|region|RO
Vojvodina|45.4 20|region|RS
Republika Srpska|44.8 17.2|region|BA
Dalmatia|43.5 16.5|region|HR
Krajina|44.5 16|region|HR
Sandzak|43.2 20|region|RS
Lapland|67.5 26|region|FI
Gotland|57.5 18.5|region|SE
Hebrides;Outer Hebrides;Western Isles|57.8 -7|region|GB
Orkney;Orkney Islands|59 -3|region|GB
Shetland;Shetland Islands|60.3 -1.3|region|GB
East Anglia|52.5 1|region|GB
West Midlands|52.5 -1.9|region|GB
East Midlands|52.9 -0.9|region|GB
Midlands|52.6 -1.5|region|GB
Yorkshire|53.9 -1.3|region|GB
Thames Valley|51.5 -1|region|GB
British Isles|54 -4|region|GB
Channel Islands|49.4 -2.4|region|
Hawaii Islands;Hawaiian Islands|20.8 -156.9|region|US
New England|43.5 -71.5|region|US
Midwest;the Midwest|41.5 -93|region|US
Deep South|32.5 -87|region|US
Great Plains|41 -100|region|US
Pacific Northwest|46 -120|region|US
West Coast|38 -121|region|US
East Coast|37 -76|region|US
Gulf Coast|29.5 -91|region|US
Southern California|34.1 -117.5|region|US
Northern California|38.8 -121.7|region|US
Central California|36.7 -119.8|region|US
Bay Area;San Francisco Bay Area|37.75 -122.3|region|US
Silicon Valley|37.39 -122.06|region|US
Upstate New York|42.9 -75.7|region|US
Long Island|40.8 -73.3|region|US
Cape Cod|41.7 -70.3|region|US
Florida Keys|24.7 -81.1|region|US
Appalachia|38 -81|region|US
Guantanamo Bay;Guantánamo Bay;Guantanamo;Gitmo|19.9 -75.15|site|CU
Yucatan;Yucatán;Yucatan Peninsula|20.8 -89|region|MX
Chiapas|16.5 -92.5|region|MX
Baja California|30 -115|region|MX
Patagonia|-45 -70|region|AR
Tierra del Fuego|-54 -68|region|AR
Amazon rainforest;Amazon Basin;Amazonia|-4 -62|region|BR
Galapagos Islands;Galápagos Islands;Galapagos;Galápagos|-0.6 -90.4|region|EC
Easter Island|-27.1 -109.35|region|CL
Hispaniola|19 -71|region|
Labrador|54 -62|region|CA
Lower Mainland|49.2 -122.7|region|CA
Vancouver Island|49.6 -125.5|region|CA
Great Barrier Reef|-18.3 147.7|region|AU
Nabatieh;Nabatiyeh;Nabatiye|33.38 35.48|city|LB
Arsal|34.18 36.42|city|LB
Khiam|33.33 35.61|city|LB
Deir al-Balah;Deir el-Balah|31.42 34.35|city|PS
Qalqilya;Qalqilyah|32.19 34.97|city|PS
Ras Lanuf|30.5 18.56|city|LY
Vuhledar|47.78 37.25|city|UA
Robotyne|47.44 35.84|city|UA
Krynky|46.73 33.1|city|UA
Khartoum North;Khartoum Bahri;Bahri|15.63 32.55|city|SD
Bunagana|-1.3 29.6|city|CD
Baghuz;Baghouz|34.46 40.95|city|SY
Bab al-Hawa;Bab al-Hawa crossing|36.24 36.69|site|SY
Kerem Shalom;Kerem Shalom crossing|31.23 34.28|site|IL
NYC;N.Y.C.|40.71 -74.01|city|US
L.A.|34.05 -118.24|city|US
Vegas|36.17 -115.14|city|US
Philly;Phila.|39.95 -75.16|city|US
Gold Coast|-28 153.4|city|AU
Soviet Union;USSR;U.S.S.R.|60 90|region|RU
Yugoslavia|44 20|region|
Czechoslovakia|49.5 17|region|
Ottoman Empire|39 35|region|
Mesopotamia|33 44|region|IQ
`;

export const areas: readonly NamedArea[] = [...rowsOf(rows), ...rowsOf(waterRows)].map(
  ([names = '', at = '', feature = '', country = '']) => ({
    names: listOf(names),
    ...pointOf(at),
    feature: feature as NamedArea['feature'],
    country: country === '' ? null : country,
  }),
);
