/**
 * Places by name, parted by "|", and the words by which the name of a place tells itself. From general knowledge of geography: continents,
 * seas, regions, parts of federal states, and cities that the news names without their country. A capital is in states.ts.
 */
export const placeNames = `
Africa|Asia|Europe|North America|South America|Latin America|Central America|Antarctica|Arctic|Antarctic|Oceania|Australasia|Middle East|Near East|Far East|
West Africa|East Africa|Southern Africa|North Africa|Central Africa|Horn of Africa|Sahel|Sahara|Maghreb|Levant|Balkans|Caucasus|Baltics|Baltic|Scandinavia|Siberia|Eurasia|
Western Europe|Eastern Europe|Central Europe|Central Asia|Southeast Asia|South Asia|East Asia|Western Asia|Asia-Pacific|Indo-Pacific|Caribbean|Mediterranean|Atlantic|Pacific|
Gaza|Gaza Strip|West Bank|Golan Heights|East Jerusalem|Sinai|Crimea|Donbas|Donbass|Kashmir|Kurdistan|Xinjiang|Tibet|Darfur|Tigray|Catalonia|Bavaria|Transnistria|
Nagorno-Karabakh|South Ossetia|Abkhazia|Chechnya|Western Sahara|Hong Kong|Macau|Macao|Puerto Rico|Greenland|Guam|Bermuda|Gibraltar|Faroe Islands|Falkland Islands|Falklands|
New Caledonia|Tahiti|Hawaii|Bali|Java|Sumatra|Borneo|Okinawa|Hokkaido|Honshu|Crete|Sicily|Sardinia|Corsica|Ibiza|Mallorca|Majorca|Lampedusa|Zanzibar|
England|Scotland|Wales|Northern Ireland|Cornwall|Devon|Kent|Essex|Sussex|Surrey|Yorkshire|Lancashire|Cumbria|Norfolk|Suffolk|Cambridgeshire|Oxfordshire|Hampshire|Dorset|Somerset|
Merseyside|Tyneside|Midlands|Highlands|Hebrides|Orkney|Shetland|Ulster|Isle of Wight|Isle of Man|Channel Islands|Jersey|Guernsey|
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|
Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|
South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington State|West Virginia|Wisconsin|Wyoming|District of Columbia|New England|Midwest|Silicon Valley|
Ontario|Quebec|Québec|British Columbia|B.C.|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Labrador|Newfoundland and Labrador|Prince Edward Island|Yukon|Nunavut|Northwest Territories|
New South Wales|NSW|Queensland|Victoria|Tasmania|South Australia|Western Australia|Northern Territory|
Bengal|West Bengal|Punjab|Gujarat|Maharashtra|Kerala|Tamil Nadu|Karnataka|Assam|Bihar|Rajasthan|Odisha|Orissa|Uttar Pradesh|Madhya Pradesh|Andhra Pradesh|Telangana|Goa|Haryana|Sindh|Balochistan|
Guangdong|Sichuan|Hubei|Hunan|Yunnan|Fujian|Zhejiang|Jiangsu|Shandong|Henan|Hebei|Inner Mongolia|Manchuria|
New York City|Los Angeles|Chicago|Houston|Philadelphia|Phoenix|San Antonio|San Diego|Dallas|San Francisco|Seattle|Denver|Boston|Detroit|Atlanta|Miami|Las Vegas|Portland|Baltimore|
Milwaukee|Minneapolis|Cleveland|Pittsburgh|Cincinnati|St. Louis|St Louis|Orlando|Tampa|Sacramento|Oakland|New Orleans|Nashville|Memphis|Reno|Tucson|Albuquerque|Omaha|Tulsa|Fresno|Anchorage|Boise|Spokane|Tallahassee|Raleigh|Richmond|Des Moines|Madison|St. Paul|Kansas City|Oklahoma City|Fort Worth|El Paso|Columbus|Toledo|Rochester|Albany|Newark|Hartford|Providence|Salt Lake City|Honolulu|Buffalo|Charlotte|Charlottesville|Austin|
Carolina|Carolinas|Tampa Bay|Green Bay|Manhattan|Brooklyn|Queens|Bronx|Staten Island|Harlem|Hollywood|Wall Street|Capitol Hill|Long Island|Cape Canaveral|Guantanamo|Guantanamo Bay|Brussels|
Toronto|Montreal|Montréal|Vancouver|Calgary|Edmonton|Winnipeg|Halifax|Quebec City|Sydney|Melbourne|Brisbane|Perth|Adelaide|Hobart|Darwin|Auckland|Christchurch|
Manchester|Birmingham|Liverpool|Leeds|Sheffield|Bristol|Newcastle|Nottingham|Leicester|Oxford|Cambridge|Brighton|Plymouth|Southampton|Portsmouth|Edinburgh|Glasgow|Aberdeen|Dundee|Inverness|
Cardiff|Swansea|Belfast|Derry|Londonderry|Cork|Limerick|Galway|Salisbury|York|Bath|Heathrow|Gatwick|
Marseille|Lyon|Toulouse|Nice|Bordeaux|Strasbourg|Nantes|Lille|Calais|Cannes|Versailles|Normandy|Brittany|Provence|Burgundy|Alsace|
Hamburg|Munich|Cologne|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dresden|Bonn|Nuremberg|Hanover|Bremen|Saxony|Thuringia|Hesse|Barcelona|Valencia|Seville|Bilbao|Malaga|Basque Country|
Milan|Naples|Turin|Venice|Florence|Bologna|Genoa|Palermo|Pompeii|Tuscany|Lombardy|Zurich|Zürich|Geneva|Basel|Davos|Salzburg|Antwerp|Ghent|Bruges|Rotterdam|Utrecht|Maastricht|Gothenburg|Malmö|Bergen|
Krakow|Kraków|Gdansk|Lviv|Odesa|Odessa|Kharkiv|Mariupol|Donetsk|Luhansk|Kherson|Zaporizhzhia|Bakhmut|Sevastopol|St. Petersburg|St Petersburg|Saint Petersburg|Vladivostok|Kamchatka|Sakhalin|
Istanbul|Izmir|Aleppo|Homs|Idlib|Raqqa|Mosul|Basra|Erbil|Kirkuk|Fallujah|Tel Aviv|Haifa|Nablus|Hebron|Jenin|Bethlehem|Rafah|Khan Younis|Khan Yunis|Jabalia|Aden|Hodeidah|Dubai|Sharjah|Jeddah|Mecca|Medina|
Alexandria|Benghazi|Casablanca|Marrakesh|Marrakech|Lagos|Kano|Mombasa|Johannesburg|Cape Town|Durban|Soweto|Goma|Timbuktu|Kandahar|Herat|Peshawar|Karachi|Lahore|Rawalpindi|Quetta|Waziristan|
Mumbai|Bombay|Kolkata|Calcutta|Chennai|Madras|Bangalore|Bengaluru|Hyderabad|Ahmedabad|Pune|Jaipur|Lucknow|Bhopal|Bhubaneswar|Srinagar|Shanghai|Shenzhen|Guangzhou|Wuhan|Chengdu|Tianjin|Nanjing|Lhasa|
Osaka|Kyoto|Hiroshima|Nagasaki|Fukushima|Sendai|Nagoya|Yokohama|Busan|Incheon|Ho Chi Minh City|Saigon|Chiang Mai|Phuket|Rangoon|Mandalay|Surabaya|Jogjakarta|Aceh|Davao|Mindanao|
São Paulo|Sao Paulo|Rio de Janeiro|Rio|Bahia|Amazon rainforest|Salvador|Recife|Medellín|Medellin|Cali|Guayaquil|Cusco|Patagonia|Córdoba|Rosario|Tijuana|Ciudad Juárez|Guadalajara|Monterrey|Cancún|Cancun|Acapulco|Yucatán|Chiapas|Oaxaca|
Channel|Aegean|Adriatic|Bosphorus|Gulf of Aden|Indian Ocean|Baltic States|Sea of Japan|Golan|Galilee|Negev|Jordan Valley|Sea of Azov|Danube|Rhine|Thames|Nile|Ganges|Mekong|Yangtze|Volga|Euphrates|Tigris|Niger Delta|Congo Basin|Alps|Andes|Himalayas|Rockies|Pyrenees|Urals|Everest|Kilimanjaro|Vesuvius|Gulf|Persian Gulf|Gulf of Mexico|
Suez Canal|Panama Canal|Red Sea|Black Sea|Baltic Sea|North Sea|Dead Sea|Caspian Sea|South China Sea|Strait of Hormuz|English Channel|Bay of Bengal|Mars|Moon|Jupiter|Saturn|Venus|Pluto|Earth|Milky Way|
Soviet Union|Czechoslovakia|Yugoslavia|East Germany|West Germany|Rhodesia|Prussia|Mesopotamia|Persia|Constantinople|West|Global South
`;

/** The last word of a name that makes it a place: "Tarn Valley". */
export const placeHeads = `
river lake sea ocean gulf bay strait canal channel island islands isle isles peninsula cape coast desert valley mountain mountains mount mt hill hills
forest jungle delta basin glacier volcano reef lagoon creek falls canyon plateau plains heights strip
palace street avenue road lane boulevard drive highway motorway square plaza bridge park gardens garden beach harbour harbor port airport station pier dam
city town village county province district borough municipality region territory prefecture governorate parish suburb neighbourhood neighborhood state kingdom
republic emirate archipelago continent hemisphere border zone area quarter campus building tower castle fort camp cemetery stadium arena hall museum
courthouse mosque hotel resort temple cathedral prison jail barracks base reservoir mine plant
`;

/** Words that stand before a name as part of a place: "Mount Etna", "North Korea". */
export const placeStarts = `mount mt lake cape gulf strait bay port fort isle camp river saint st san santa hmp`;

/** Words for directions, which go before the name of a place. */
export const directions = `north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central upper lower greater inner outer`;

/** Houses and grounds that a name before them names: "Hoa Lo prison". */
export const sites = `
prison jail airport stadium arena hotel resort mosque temple cathedral palace dam bridge port harbour harbor refinery border river valley mountain mountains hills island islands peninsula province district county neighbourhood neighborhood village suburb
crossing checkpoint junction highway motorway beach forest lake reservoir canal strait reef glacier desert refugee-camp square cemetery courthouse museum barracks shipyard
`;
