/** Groups without a name of their own, which act and speak in news: plural nouns for people, and nouns for bodies. From general knowledge of English. */

/** Plural nouns for people who act together. */
export const peopleNouns = `
protesters protestors demonstrators rebels insurgents militants fighters gunmen residents villagers locals citizens voters farmers fishermen workers employees strikers miners teachers nurses doctors students pupils parents families relatives
survivors victims refugees migrants settlers activists campaigners environmentalists conservationists critics opponents supporters lawmakers legislators mps senators politicians ministers governors mayors councillors officials authorities investigators prosecutors
police detectives rescuers firefighters paramedics soldiers troops forces peacekeepers scientists researchers experts economists analysts observers historians academics scholars lawyers attorneys judges jurors diplomats negotiators mediators
unions companies firms businesses banks shareholders investors creditors traders retailers manufacturers producers airlines landlords tenants homeowners neighbours neighbors owners drivers passengers commuters cyclists truckers
democrats republicans conservatives liberals socialists separatists nationalists loyalists hardliners islamists communists anarchists extremists terrorists nations countries states governments parties groups factions tribes clans militias organisations organizations charities allies
journalists reporters editors broadcasters newspapers publishers fans players athletes clubs teams coaches organisers organizers volunteers hackers developers engineers patients prisoners inmates detainees hostages abductors kidnappers pirates smugglers lobbyists advocates watchdogs regulators
leaders commanders generals officers witnesses tribesmen elders monks clerics bishops priests imams rabbis christians muslims jews hindus
`;

/** Singular nouns for a body of people, which becomes a group when it is told of what: "an alliance of Palestinian groups". */
export const bodyNouns = `
alliance coalition group union bloc faction militia network band team crowd party federation association committee delegation opposition community tribe movement consortium collective family crew jury majority minority gang mob caucus cooperative co-operative
`;

/** Names of peoples, faiths and beliefs: with a plural ending people, else adjectives. */
export const peoples = `
arab jew muslim christian kurd sunni shia shiite alawite druze houthi catholic protestant hindu sikh buddhist bedouin berber tamil bengali punjabi pashtun hazara tuareg hutu tutsi zulu rohingya uyghur uighur tibetan european african asian latino hispanic
scot englishman welshman scottish welsh english jewish islamic israelite palestinian californian texan new-yorker londoner parisian berliner westerner northerner southerner indigenous aboriginal maori inuit cherokee navajo sioux roma zionist communist marxist nazi
democrat republican tory liberal conservative socialist libertarian green islamist baathist salafist jihadist evangelical orthodox mormon quaker amish gaza-based gazan ulsterman catalan basque breton corsican flemish walloon bavarian siberian chechen tatar cossack
`;

/** Adjectives of peoples and regions that are no people by themselves. */
export const peopleAdjectives = `democratic latin baptist methodist anglican presbyterian lutheran calvinist evangelical western eastern arab african european asian american latin nordic baltic balkan caribbean mediterranean atlantic pacific arctic antarctic byzantine roman ottoman victorian persian slavic germanic celtic anglo-saxon biblical quranic koranic buddhist hindu christian muslim jewish islamic catholic protestant orthodox scottish english welsh`;

/** Those of the plural nouns that stand for a body of people in the news, not for sources who keep their names back. */
export const gatherings = `
protesters protestors demonstrators rebels insurgents militants fighters residents villagers locals voters farmers fishermen workers strikers miners teachers nurses doctors students parents families relatives survivors victims refugees migrants settlers
activists campaigners environmentalists conservationists critics opponents supporters lawmakers legislators mps senators politicians investigators prosecutors police scientists researchers lawyers soldiers troops negotiators
`;

/** Words that tell one group from another. */
export const groupAdjectives = `
armed security riot special peacekeeping coalition occupation intelligence opposition resistance rebel local regional striking ruling conservative liberal left-wing right-wing far-right far-left religious political environmental human-rights rights civil student trade labour labor union anti-war anti-government pro-government
pro-democracy militant islamist separatist nationalist indigenous rural urban small large major independent foreign western eastern northern southern government public private health medical military paramilitary junior senior former young elderly angry
community consumer business industry aid relief humanitarian animal climate women's farmers' tenants' victims' teachers' students' neighbourhood neighborhood
`;

/** Singular nouns for a body that the news names by whose it is: "China's commerce ministry", "the Afghan team". */
export const unnamedBodies = `
ministry department agency office bureau commission committee council authority embassy consulate parliament court tribunal military army navy force police party union federation association coalition delegation regulator watchdog team squad campaign
mission board service prosecution judiciary guard
`;
