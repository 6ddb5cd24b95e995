/** Organisations: by their head word, by their ending, and the best known ones by name. From general knowledge of English news. */

/** A capitalised name whose head is one of these is an organisation: "Velmar Group", "Ministry of Health". */
export const organisationHeads = `
friends international worldwide ministry department agency office bureau commission committee council board authority administration service services government parliament senate congress
assembly house court tribunal cabinet secretariat treasury embassy consulate police army navy force forces guard guards corps brigade battalion regiment division
party front movement league union unions federation confederation association society institute institution foundation trust fund charity club team
company corporation group holdings partners industries enterprises systems technologies laboratories labs motors airlines airways air bank exchange
university college tech school academy hospital clinic church diocese orchestra ballet theatre theater
organisation organization network alliance coalition campaign initiative project programme program mission task-force taskforce taskforce panel
times post news herald tribune journal guardian telegraph observer chronicle gazette mirror mail express press broadcasting radio television tv channel magazine review weekly daily
reporter courier examiner inquirer dispatch sentinel bulletin register record monitor
fc united rovers wanderers athletic city-council bar solicitors chambers
democrats republicans conservatives liberals greens socialists labour labor
brigades rebels taliban militia resistance caucus lobby directorate inspectorate ombudsman watchdog regulator registry constabulary
publishing pictures studios studio records entertainment software media communications telecom energy oil gas petroleum steel mining motors
pharmaceuticals pharma insurance securities investments capital consulting logistics shipping railways rail rail-operator stores supermarkets foods brewery
tribe nation band community pueblo monastery convent parish resources brothers ventures analytics dynamics solutions electronics semiconductor semiconductors chemicals cement textiles farms dairy hotels brands retail robotics aerospace properties
estates homes finance financial mutual software foundry breweries distillery associates advisers advisors partnership
observatory laboratory museum gallery library archives centre center forum congress summit-secretariat cooperative co-operative syndicate consortium
command squadron fleet militias regime junta
winery wineries cellars vineyard vineyards distillers bakery bakeries mills outfitters instruments optics plastics ceramics diagnostics genetics aviation automotive cosmetics brewing shipbuilding shipyards shipyard engineering fisheries jewellers
management guild equity advisory hotspur rangers bros telekom airline motor beverage beverages apparel therapeutics biotech biosciences genomics healthcare logistics nutrition freight transit housing-association
`;

/** Ends of the names of companies. */
export const companyEnds = `inc incorporated ltd limited llc llp plc corp corporation co company gmbh ag sa nv bv spa oy ab as asa pty sarl holdings group`;

/** Known by name without a head word that tells. Alternative names of one after "=". */
export const organisationNames = `
United Nations=UN=U.N.|European Union=EU=E.U.|NATO=Nato|African Union=AU|Arab League|World Bank|International Monetary Fund=IMF|World Health Organization=World Health Organisation=WHO|
World Trade Organization=WTO|UNICEF=Unicef|UNESCO=Unesco|UNHCR|UNRWA|OPEC=Opec|OSCE|ASEAN=Asean|Ecowas=ECOWAS|Mercosur|OECD|IAEA|Interpol|Europol|G7|G8|G20|Brics=BRICS|Commonwealth|
International Criminal Court=ICC|International Court of Justice=ICJ|European Commission|European Parliament|European Central Bank=ECB|Red Cross|Red Crescent|Amnesty International=Amnesty|Human Rights Watch=HRW|
Greenpeace|Oxfam|Doctors Without Borders=Médecins Sans Frontières=MSF|Save the Children|Reporters Without Borders|Hamas|Hezbollah|Hizbollah|Fatah|Islamic Jihad|Palestine Liberation Organization=Palestine Liberation Organisation=PLO|
Palestinian Authority=PA|Islamic State=ISIS=ISIL=Isis=Daesh|al-Qaeda=Al-Qaeda=Al Qaeda=al-Qaida|Taliban|Boko Haram|al-Shabaab=Al-Shabaab=al-Shabab=al Shabab=Al-Shabab=Al Shabab=al Shabaab=Al Shabaab|Jabhat al-Nusra=al-Nusra Front=Nusra Front|Hayat Tahrir al-Sham=HTS|Ahrar al-Sham|Jaish-e-Mohammed|Lashkar-e-Taiba|Abu Sayyaf|Haqqani network|Free Syrian Army=FSA|Syrian Democratic Forces=SDF|Kataib Hezbollah=Kata'ib Hezbollah|Sendero Luminoso|Tamil Tigers|ELN|M23|Houthis|Muslim Brotherhood|PKK|Sinn Féin=Sinn Fein|IRA|ETA|FARC|
White House|Pentagon|Kremlin|Capitol|Congress|Senate|House of Representatives|Supreme Court|State Department|Knesset|Bundestag|Bundesrat|Duma|Dáil|Stormont|Holyrood|Parliament|House of Commons|House of Lords|
Downing Street=No 10=Number 10|Buckingham Palace|Kensington Palace|Lambeth Palace|Elysee Palace=Élysée Palace|Home Office|Foreign Office|Treasury|Cabinet|Scotland Yard|Met Police|Mossad|Shin Bet|IDF=Israel Defense Forces=Israeli Defense Forces|CIA|FBI|NSA|MI5|MI6|GCHQ|KGB|FSB|NASA=Nasa|ESA|FDA=Food and Drug Administration=F.D.A.|EPA=Environmental Protection Agency=E.P.A.|FCC=Federal Communications Commission=F.C.C.|NHS=National Health Service|IRS=Internal Revenue Service=I.R.S.|ICE=Immigration and Customs Enforcement=U.S. Immigration and Customs Enforcement|DEA=Drug Enforcement Administration|
CDC=Centers for Disease Control and Prevention=Centers for Disease Control=C.D.C.|Securities and Exchange Commission=SEC=S.E.C.|Department of Homeland Security=DHS|Customs and Border Protection=U.S. Customs and Border Protection=CBP|Department of Health and Human Services=Health and Human Services=HHS|
Housing and Urban Development=Department of Housing and Urban Development=HUD|British Red Cross|American Red Cross|German Red Cross|Ukrainian Red Cross|Palestinian Red Crescent|Turkish Red Crescent|
NBA|NFL|MLB|NHL|FIFA=Fifa|UEFA=Uefa|IOC|Labour Party=Labour|Conservative Party=Conservatives=Tories|Liberal Democrats=Lib Dems|Democratic Party=Democrats|Republican Party=Republicans=GOP|Green Party|One Nation|Lib Dems|Libertarian Party|Likud|Fidesz|SPD|CDU|AfD|SNP|DUP|Ukip=UKIP|BJP|ANC|
Reuters|Associated Press=AP|Agence France-Presse=AFP|Bloomberg|Politico|Axios|BBC|CNN|CBS|NBC|ABC|NPR|PBS|Fox News|MSNBC|Al Jazeera=Al-Jazeera|Al Arabiya|Al-Mayadeen|Haaretz|La Stampa|La Repubblica|Corriere della Sera|Le Figaro|Libération|El Mundo|Bild|Die Welt|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|Aftenposten|Dagens Nyheter|De Telegraaf|Yomiuri|Asahi|The Hindu|Dawn|O Globo|Clarín|Ynet|Al-Ahram|Al-Manar|Anadolu|KCNA|Global Times|People's Daily|Sputnik|Deutsche Welle|Euronews|Sky News|ITV|Channel 4|Ukrinform|Novaya Gazeta|Kommersant|Hürriyet|Cumhuriyet|Jyllands-Posten|Gazeta Wyborcza|Der Spiegel|Le Monde|El País=El Pais|Die Zeit|Xinhua|Tass=TASS|Interfax|Kyodo|Yonhap|
New York Times|Washington Post|Wall Street Journal|Financial Times|Guardian|Economist|Times of Israel|Jerusalem Post|Daily Mail|Daily Telegraph|USA Today|Los Angeles Times|Newsweek|Wikinews|Wikipedia|Wikimedia Foundation|WikiLeaks=Wikileaks|BuzzFeed|Vox|Vice|
Google|Alphabet|Apple|Microsoft|Amazon|Facebook|Meta|Twitter|YouTube|Instagram|WhatsApp|TikTok|ByteDance|Netflix|Uber|Lyft|Airbnb|Tesla|SpaceX|OpenAI|Nvidia|Intel|IBM|Oracle|Samsung|Sony|Huawei|Xiaomi|Alibaba|Tencent|Nokia|Ericsson|Siemens|Bosch|
Toyota|Honda|Nissan|Hyundai|Volkswagen=VW|Audi|BMW|Mercedes|Daimler|Porsche|Ford|General Motors=GM|Chrysler|Fiat|Renault|Peugeot|Volvo|Boeing|Airbus|Lockheed Martin|Ryanair|Lufthansa|Shell|BP|ExxonMobil=Exxon|Chevron|Gazprom|Rosneft|Aramco|
Johnson & Johnson=Johnson and Johnson=J&J|Marks & Spencer=Marks and Spencer=M&S|Procter & Gamble=Procter and Gamble=P&G|Ernst & Young=Ernst and Young=EY|Standard & Poor's=S&P Global|Bill & Melinda Gates Foundation=Bill and Melinda Gates Foundation=Gates Foundation|Smith & Wesson|Barnes & Noble|Simon & Schuster|Northrop Grumman|SoftBank|Foxconn|TSMC|Rakuten|LG|Lenovo|Kia|Mazda|Spotify|Warner Bros|Paramount|Marvel|Hulu|Tottenham Hotspur=Tottenham|Chatham House|BlackRock|Blackstone|Wirecard|Evergrande|Anthropic|DeepMind|DeepSeek|Qualcomm|Broadcom|Deloitte|KPMG|PwC|McKinsey|Accenture|Stellantis|Glencore|Maersk|GlaxoSmithKline=GSK|Sanofi|BioNTech|Merck|Walmart|Tesco|Sainsbury's|Asda|Lidl|Aldi|Ikea=IKEA|McDonald's|Starbucks|Coca-Cola|Pepsi|Nestlé=Nestle|Unilever|Nike|Adidas|Disney|Goldman Sachs|JPMorgan=JP Morgan=J.P. Morgan=JPMorgan Chase|Morgan Stanley|HSBC|Barclays|Lloyds|Deutsche Bank|UBS|Citigroup|Pfizer|Eli Lilly|Johns Hopkins|Chevrolet|Moderna|AstraZeneca|Novartis|Roche|Bayer|Monsanto|
Harvard|Yale|Princeton|Stanford|MIT=Massachusetts Institute of Technology|Caltech|UCLA|Manchester United|Manchester City|Arsenal|Chelsea|Real Madrid|Juventus|Gallup|YouGov|Ipsos|Pew Research Center|RAND|Mensa|Mormon Church|Royal Navy|Royal Air Force=RAF|Coast Guard|National Guard|
Anonymous|Antifa|Black Lives Matter|Ku Klux Klan=KKK|Proud Boys|Wagner Group=Wagner|Hells Angels|Quad|Five Eyes|Eurogroup|Eurostat|Frontex|Kan|Newsmax|Zogby|Nasdaq=NASDAQ|Nestle|Mitsubishi|Panasonic|Hitachi|Toshiba|Nintendo|Sega|Dell|HP|Cisco|Adobe|PayPal|eBay|Reddit|Pinterest|LinkedIn|Snapchat|Zoom|Spotify|Signal|Telegram
`;

/** A "the" with one of these (lower case) describes an organisation already named. */
export const organisationNouns = `
ministry department agency office bureau commission committee council board authority administration government parliament senate congress assembly court tribunal cabinet
embassy police army navy military party movement union federation association society institute foundation trust fund charity club team company corporation firm group
bank university college school hospital church newspaper paper magazine broadcaster outlet website site station channel network newsroom journal daily weekly tabloid publication publisher organisation organization
alliance coalition campaign regulator watchdog operator airline manufacturer maker retailer carrier producer supplier startup start-up developer think-tank militia brigade bloc body panel inquiry agency-operator
employer lender insurer supermarket utility contractor consortium brewery page account blog app forum platform consultancy practice chain studio initiative programme ngo nonprofit band orchestra
`;
