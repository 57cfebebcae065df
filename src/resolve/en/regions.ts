import type { Place } from '../../record/entity.ts';

/**
 * Continents, regions, contested and historical lands, islands, waters, mountains and landmarks that reports name and that no list of towns
 * holds: names, the usual one first | latitude and longitude of the middle (degrees) | kind | countries, where one or two hold it.
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
Oromia|7.5 39|region|ET
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
Gold Coast|-28 153.4|city|AU
Soviet Union;USSR;U.S.S.R.|60 90|region|RU
Yugoslavia|44 20|region|
Czechoslovakia|49.5 17|region|
Ottoman Empire|39 35|region|
Mesopotamia|33 44|region|IQ
Pacific Ocean;Pacific;the Pacific|0 -160|water|
Atlantic Ocean;Atlantic;the Atlantic|14.6 -28.7|water|
Indian Ocean|-20 80|water|
Arctic Ocean|85 0|water|
Southern Ocean|-65 0|water|
North Atlantic|40 -40|water|
South Pacific|-25 -140|water|
Mediterranean Sea;Mediterranean;the Mediterranean|35 18|water|
Black Sea|43.4 34|water|
Red Sea|20.3 38.5|water|
Caspian Sea;Caspian|42 50.5|water|
Aegean Sea;Aegean|38.5 25.3|water|
Adriatic Sea;Adriatic|43 15|water|
Ionian Sea|38 19|water|
Baltic Sea;Baltic|58 20|water|
North Sea|56 3|water|
Barents Sea|75 40|water|
Bering Sea|58 -178|water|
Bering Strait|65.75 -169|water|
Norwegian Sea|69 2|water|
Irish Sea|53.8 -5|water|
English Channel|50.2 -0.5|water|
Bay of Biscay|45 -4|water|
Sea of Azov;Azov Sea|46.1 36.8|water|UA
Kerch Strait;Strait of Kerch|45.3 36.6|water|
Bosphorus;Bosporus;Bosphorus Strait|41.1 29.1|water|TR
Dardanelles|40.2 26.4|water|TR
Sea of Marmara|40.7 28.2|water|TR
Arabian Sea|14 65|water|
Gulf of Oman|25 58|water|
Gulf of Aden|12.5 47.5|water|
Gulf of Aqaba|28.8 34.8|water|
Gulf of Suez|28.8 32.9|water|EG
Strait of Hormuz;Straits of Hormuz;Hormuz|26.57 56.25|water|
Bab el-Mandeb;Bab al-Mandab;Bab al-Mandeb;Bab-el-Mandeb|12.6 43.3|water|
Suez Canal|30.7 32.34|water|EG
Panama Canal|9.1 -79.7|water|PA
Bay of Bengal|15 88|water|
South China Sea|12 113|water|
East China Sea|29 125|water|
Yellow Sea|36 123|water|
Sea of Japan;East Sea|40 135|water|
Sea of Okhotsk|55 150|water|
Taiwan Strait;Taiwan Straits|24.8 119.9|water|
Strait of Malacca;Malacca Strait;Straits of Malacca|4 100|water|
Gulf of Thailand|9.5 102|water|
Java Sea|-5 110|water|
Andaman Sea|10 96|water|
Coral Sea|-18 155|water|
Tasman Sea|-40 160|water|
Gulf of Mexico|25 -90|water|
Caribbean Sea|15 -75|water|
Gulf of Guinea|1 4|water|
Gulf of Sidra;Gulf of Sirte|31.5 18|water|LY
Strait of Gibraltar|35.95 -5.6|water|
Hudson Bay|60 -85|water|CA
Chesapeake Bay|37.8 -76.1|water|US
Lake Superior|47.7 -87.5|water|
Lake Michigan|43.5 -87|water|US
Lake Huron|44.8 -82.4|water|
Lake Erie|42.2 -81.2|water|
Lake Ontario|43.7 -77.9|water|
Great Lakes|45 -84|water|
Lake Victoria|-1 33|water|
Lake Tanganyika|-6 29.5|water|
Lake Malawi;Lake Nyasa|-12 34.5|water|
Lake Chad|13 14|water|
Lake Kivu|-2 29|water|
Lake Titicaca|-15.8 -69.4|water|
Lake Baikal|53.5 108|water|RU
Aral Sea|45 60|water|
Dead Sea|31.5 35.5|water|
Sea of Galilee;Lake Tiberias|32.8 35.6|water|IL
Lake Ohrid|41 20.7|water|
Lake Geneva|46.45 6.5|water|
Lake Van|38.6 42.9|water|TR
Euphrates;Euphrates River;River Euphrates|34.5 41|water|
Tigris;Tigris River;River Tigris|34.5 43.7|water|IQ
Orontes;Orontes River|35 36.5|water|SY
Litani;Litani River|33.34 35.25|water|LB
Jordan River;River Jordan;Jordan Valley|32.3 35.56|water|
Nile;Nile River;River Nile;the Nile|25 32.7|water|
Blue Nile|11.5 35|water|
White Nile|9.5 31.5|water|
Congo River|-2 18|water|
Niger River;River Niger|14 0|water|
Zambezi;Zambezi River|-16.5 28|water|
Limpopo River|-23 31|water|
Volga;Volga River|50 46|water|RU
Don River|48.7 41|water|RU
Dnieper;Dnipro River;Dnieper River;Dnipro river|48 34.5|water|UA
Dniester;Dniester River|47.5 29|water|
Danube;Danube River;River Danube|45.5 22|water|
Rhine;Rhine River|50 7.6|water|
Seine|49 2|water|FR
Thames;River Thames;Thames River|51.5 -0.5|water|GB
Severn;River Severn|52 -2.3|water|GB
Mersey;River Mersey|53.4 -3|water|GB
Oder|51.5 16|water|
Vistula|52.5 19.5|water|PL
Ganges;Ganges River|25 85|water|
Indus;Indus River|28 69|water|PK
Brahmaputra|26.5 92|water|
Mekong;Mekong River|16 105|water|
Irrawaddy|20 95|water|MM
Yangtze;Yangtze River|31 112|water|CN
Yellow River|36 112|water|CN
Yalu River;Yalu|40.5 125.5|water|
Amur;Amur River|50 130|water|
Mississippi River|36 -89.5|water|US
Missouri River|42 -97|water|US
Ohio River|38 -86|water|US
Colorado River|36 -113|water|US
Hudson River|41.7 -73.95|water|US
Potomac;Potomac River|38.8 -77.2|water|US
Columbia River|46 -120|water|US
Rio Grande|29.5 -102|water|
Red River|34 -97|water|US
Amazon River;River Amazon|-3 -58|water|BR
Orinoco|8 -64|water|VE
Murray River|-34.5 141|water|AU
Panj;Amu Darya|37.5 66|water|
Syr Darya|44 66|water|
Drina;Drina River|44 19.3|water|
Sava|45 18|water|
Himalayas;Himalaya;the Himalayas|28 84|mountain|
Mount Everest;Everest|27.99 86.93|mountain|NP
K2|35.88 76.51|mountain|
Hindu Kush|36 71|mountain|
Karakoram|35.9 76|mountain|
Pamirs;Pamir|38.5 73|mountain|
Tora Bora|34.12 70.22|mountain|AF
Khyber Pass|34.1 71.1|mountain|
Panjshir Valley;Panjshir|35.4 69.7|region|AF
Helmand|31 64|region|AF
Zagros Mountains;Zagros|33 48|mountain|IR
Mount Sinjar;Sinjar Mountains;Sinjar Mountain|36.37 41.7|mountain|IQ
Qandil Mountains;Qandil|36.5 44.9|mountain|IQ
Mount Hermon|33.41 35.86|mountain|
Mount Lebanon|34 36|mountain|LB
Mount Ararat|39.7 44.3|mountain|TR
Caucasus Mountains|42.5 45|mountain|
Ural Mountains|60 60|mountain|RU
Carpathians;Carpathian Mountains|47 25.5|mountain|
Alps;the Alps|46.5 9.9|mountain|
Mont Blanc|45.83 6.87|mountain|
Pyrenees|42.67 1|mountain|
Apennines|43 13|mountain|IT
Atlas Mountains|31.5 -5.5|mountain|MA
Jebel Marra|12.9 24.2|mountain|SD
Mount Kilimanjaro;Kilimanjaro|-3.07 37.35|mountain|TZ
Andes;the Andes|-20 -68|mountain|
Rocky Mountains;Rockies|43 -110|mountain|US
Appalachian Mountains;Appalachians|40 -78|mountain|US
Sierra Nevada|37.7 -119.6|mountain|US
Mount St. Helens|46.19 -122.19|mountain|US
Mount Rainier|46.85 -121.76|mountain|US
Mount Fuji|35.36 138.73|mountain|JP
Mount Etna;Etna|37.75 14.99|mountain|IT
Vesuvius;Mount Vesuvius|40.82 14.43|mountain|IT
Mount Merapi;Merapi|-7.54 110.45|mountain|ID
Krakatoa|-6.1 105.42|mountain|ID
Demilitarized Zone;DMZ;Korean DMZ|38.3 127.2|region|
Green Zone|33.31 44.39|site|IQ
Camp David|39.65 -77.47|site|US
Tahrir Square|30.04 31.24|site|EG
Tiananmen Square;Tiananmen|39.91 116.4|site|CN
Red Square|55.75 37.62|site|RU
Kremlin|55.75 37.62|site|RU
Maidan;Independence Square|50.45 30.52|site|UA
Capitol Hill|38.89 -77.0|site|US
White House|38.9 -77.04|site|US
Pentagon|38.87 -77.06|site|US
Ground Zero;World Trade Center|40.71 -74.01|site|US
Wall Street|40.71 -74.01|site|US
Times Square|40.76 -73.99|site|US
Central Park|40.78 -73.97|site|US
Downing Street;10 Downing Street|51.5 -0.13|site|GB
Buckingham Palace|51.5 -0.14|site|GB
Trafalgar Square|51.51 -0.13|site|GB
Temple Mount;Al-Aqsa Mosque;al-Aqsa;Al-Aqsa;Haram al-Sharif|31.78 35.24|site|PS
Western Wall|31.78 35.23|site|PS
Erez crossing;Erez Crossing|31.56 34.55|site|IL
Rafah crossing;Rafah Crossing|31.25 34.26|site|PS
Philadelphi corridor;Philadelphi Corridor|31.27 34.27|site|PS
Chernobyl;Chornobyl;Chernobyl nuclear power plant|51.39 30.1|site|UA
Zaporizhzhia nuclear power plant;Zaporizhzhya nuclear power plant|47.51 34.59|site|UA
Snake Island|45.26 30.2|site|UA
Azovstal|47.1 37.6|site|UA
Fukushima Daiichi;Fukushima Daiichi nuclear power plant|37.42 141.03|site|JP
Three Mile Island|40.15 -76.72|site|US
Yongbyon|39.8 125.75|site|KP
Punggye-ri|41.28 129.09|site|KP
Panmunjom|37.96 126.68|site|KP
Natanz|33.72 51.73|site|IR
Fordow|34.88 50.99|site|IR
Bushehr nuclear power plant|28.83 50.89|site|IR
Saydnaya prison;Sednaya prison;Sednaya;Saydnaya|33.66 36.33|site|SY
Tishrin Dam|36.38 38.18|site|SY
Tabqa Dam|35.86 38.56|site|SY
Mosul Dam|36.63 42.82|site|IQ
Haditha Dam|34.2 42.36|site|IQ
Kakhovka Dam;Nova Kakhovka dam|46.78 33.37|site|UA
Aswan Dam;Aswan High Dam|23.97 32.88|site|EG
Three Gorges Dam;Three Gorges|30.82 111|site|CN
Grand Ethiopian Renaissance Dam|11.21 35.09|site|ET
Hmeimim;Khmeimim;Hmeimim air base;Khmeimim Air Base;Hmeimim airbase|35.41 35.95|airport|SY
Al-Tanf;al-Tanf;Tanf|33.5 38.62|site|SY
Shayrat;Shayrat air base;Shayrat Airbase|34.49 36.91|airport|SY
Incirlik;Incirlik Air Base|37 35.43|airport|TR
Bagram;Bagram Air Base;Bagram Airfield|34.95 69.26|airport|AF
Ramstein;Ramstein Air Base|49.44 7.6|airport|DE
Ain al-Asad;Al Asad Airbase;Ain al-Assad;al-Asad air base|33.79 42.44|airport|IQ
Heathrow;Heathrow Airport;London Heathrow|51.47 -0.45|airport|GB
Gatwick;Gatwick Airport|51.15 -0.19|airport|GB
Stansted;Stansted Airport|51.88 0.24|airport|GB
JFK Airport;John F. Kennedy International Airport;Kennedy Airport|40.64 -73.78|airport|US
LaGuardia;LaGuardia Airport|40.78 -73.87|airport|US
O'Hare International Airport;O'Hare|41.98 -87.9|airport|US
Los Angeles International Airport;LAX|33.94 -118.41|airport|US
Ben Gurion Airport;Ben Gurion International Airport;Ben-Gurion Airport|32.01 34.88|airport|IL
Charles de Gaulle Airport|49.01 2.55|airport|FR
Sheremetyevo;Sheremetyevo Airport|55.97 37.41|airport|RU
Domodedovo;Domodedovo Airport|55.41 37.9|airport|RU
`;

export interface Region {
  names: string[];
  lat: number;
  lon: number;
  feature: Place['feature'];
  country: string | null;
}

export const regions: readonly Region[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [names, at, feature, country] = row.split('|');
    const [lat, lon] = at.split(' ').map(Number);
    return {
      names: names.split(';'),
      lat,
      lon,
      feature: feature as Place['feature'],
      country: country === '' ? null : country,
    };
  });
