/** Capitalised words of English that name no one and no place: times, languages, feasts; and the heads of names of events, works, laws and things. */

/** Names of times, tongues, faiths and the like. */
export const namesOfNothing = `
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
christmas easter ramadan eid hanukkah passover thanksgiving halloween lent diwali advent pentecost english french german spanish arabic hebrew latin greek mandarin cantonese hindi urdu farsi persian swahili turkish russian portuguese
islam christianity judaism hinduism buddhism catholicism islamism zionism communism marxism nazism catholic protestant bible quran koran torah internet web brexit covid covid-19 coronavirus ebola zika sars aids hiv dna rna god allah
gmt est edt pst pdt cet bst utc am pm ad bc ph.d phd mba ba ma md tv pc ok id faq ceo cfo coo dvd cd gps pdf url usb q a
i'm i'd i've i'll iphone ipad android windows linux bitcoin olympics paralympics twitter-account
dollar euro pound yen yuan ruble rupee usd gbp eur gdp vat ai http https www
iphones ipads ipod ipods airpods macbook macbooks imac homepod facetime playstation xbox kindle alexa siri chatgpt gmail firefox chrome photoshop bluetooth wi-fi wifi lte 5g 4g 3g nfc gsm cdma vat gop-primary p.o.box airforceone marineone
ev evs suv suvs led oled hdr ssd ram cpu gpu pcr ppe cctv vip nft nfts etf etfs ipo ipos esg dei iq
m.sc b.sc msc bsc phd llb gnp iq html pdf dvd vr 3d holocaust renaissance enlightenment reformation prohibition reconstruction intifada nakba anschluss olympic paralympic artemis
`;

/** Names of things that hold several words: aircraft, programmes, prizes, games, series. From general knowledge. */
export const phrasesOfNothing: readonly string[] = `
air force one|marine one|match of the day|meet the press|face the nation|good morning america|game of thrones|star wars|star trek|harry potter|the apprentice|saturday night live|golden boot|golden globe|golden globes|ballon d'or|
nobel peace prize|purple heart|victoria cross|medal of honor|super bowl|world series|champions league|europa league|grand slam|formula one|tour de france|stanley cup|the ashes|fa cup|six nations|u.s. open|french open|wall street|main street|
ranking member|gen z|generation z|truth social|apple watch|apple music|google maps|google play|play store|app store|microsoft office|final cut pro|cold war|iron curtain|iron dome|dow jones|green new deal|magna carta|old testament|new testament|north star|silk road|medicare|medicaid|obamacare|
brexit party-line|yellow pages|new year|black friday|good friday|boxing day|labor day|memorial day|columbus day|independence day|martin luther king day|armistice day|remembrance sunday
`
  .trim()
  .split(/\s*\|\s*/);

/** The last word of a name that makes it an event, work, law, prize or thing. */
export const thingHeads = `
war wars battle revolution uprising crisis massacre genocide olympics games cup championship championships tournament trophy final finals marathon grand-prix prix open masters festival conference summit convention congress-session election elections referendum
primary caucuses study scholarship scholarships fellowship diploma degree professorship paralympics tourism day week month year eve season act bill law code amendment constitution treaty agreement accord accords pact convention protocol declaration resolution directive charter plan deal doctrine initiative order
award awards prize medal oscar oscars emmy emmys grammy grammys baftas theory effect syndrome disease virus fever hurricane typhoon cyclone storm earthquake tsunami flood fire
report inquiry-report review-report edition book novel film movie series episode album song symphony show exhibition opera tour scheme programme project operation affair scandal trial case
age era century period empire dynasty reformation language dictionary bible gospel encyclopedia monument memorial statue cross index scale question problem dream century mark
suv pickup sedan hatchback smartphone tablet laptop headset console app pro vr ultra airpods playstation xbox
missile rocket spacecraft telescope satellite rover probe shuttle submarine ship aircraft jet helicopter tank rifle phone vaccine drug chip engine
boulevard-press dollar dollars peso pesos prison-sentence station-record equator holiday streak shelf bar-code glacier-front code
`;

/** Craft, arms, wares and weather that a name before them names: "a Chinook helicopter". */
export const wares = `
helicopter helicopters aircraft jet jets plane planes airliner airliners bomber bombers fighter-jet warship warships ship ships frigate destroyer submarine submarines ferry yacht tanker freighter trawler missile missiles rocket rockets drone drones tank tanks
rifle rifles pistol pistols handgun grenade launcher truck trucks sedan suv pickup motorcycle scooter locomotive satellite spacecraft rover lander capsule telescope smartphone smartphones handset headset tablet laptop console vaccine drug pill
storm hurricane typhoon cyclone earthquake volcano comet asteroid galaxy
`;
