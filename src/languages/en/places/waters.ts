/** Waters, mountains and landmarks, in the form of `areas.ts`: names | latitude and longitude (degrees) | kind | country. */
export const waterRows = `
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
