/**
 * English words that meet in question and answer although their stems differ. Irregular forms after the verb tables of
 * Quirk et al. 1985, §3.11–3.19; groups of near-synonyms and verb–noun pairs from general knowledge of English, kept to
 * words that ask for the same fact.
 */

const irregularList = `
  be:is,are,was,were,been,being,am have:has,had,having die:died,dies,dying tie:tied,tying do:does,did,done go:went,gone,goes get:got,gotten give:gave,given take:took,taken make:made
  come:came become:became run:ran see:saw,seen know:knew,known think:thought say:said tell:told find:found leave:left keep:kept begin:began,begun
  bring:brought buy:bought build:built send:sent spend:spent lose:lost win:won pay:paid meet:met sit:sat stand:stood understand:understood lead:led
  read:read hold:held write:wrote,written speak:spoke,spoken break:broke,broken choose:chose,chosen drive:drove,driven eat:ate,eaten fall:fell,fallen
  feel:felt fight:fought fly:flew,flown forget:forgot,forgotten grow:grew,grown hear:heard hide:hid,hidden lie:lay,lain mean:meant ride:rode,ridden
  ring:rang,rung rise:rose,risen sell:sold shake:shook,shaken shoot:shot show:shown sing:sang,sung sink:sank,sunk sleep:slept steal:stole,stolen
  strike:struck,stricken swear:swore,sworn swim:swam,swum teach:taught throw:threw,thrown wear:wore,worn withdraw:withdrew,withdrawn draw:drew,drawn
  seek:sought catch:caught bear:bore,born,borne freeze:froze,frozen flee:fled feed:fed bleed:bled breed:bred deal:dealt dig:dug drink:drank,drunk
  hang:hung lend:lent light:lit overtake:overtook,overtaken overcome:overcame undertake:undertook,undertaken oversee:oversaw,overseen prove:proven
  spring:sprang,sprung spin:spun stick:stuck sting:stung tear:tore,torn wake:woke,woken wind:wound arise:arose,arisen bind:bound shrink:shrank,shrunk
  forbid:forbade,forbidden man:men woman:women child:children person:people foot:feet tooth:teeth mouse:mice life:lives wife:wives leaf:leaves
  defense:defence labor:labour center:centre,centres,centers harbor:harbour,harbors,harbours color:colour program:programme,programmes theater:theatre
  honor:honour favor:favour neighbor:neighbour license:licence offense:offence organization:organisation percent:per-cent
  half:halves loaf:loaves thief:thieves self:selves shelf:shelves criterion:criteria phenomenon:phenomena medium:media analysis:analyses crisis:crises
  sue:sued,suing free:freed basis:bases thesis:theses datum:data good:better,best bad:worse,worst far:further,furthest,farther,farthest
`;

const kinList = `
  kill die dead death fatality killed | injure wound hurt casualty injury injured | found establish create start founder launch foundation founding begin |
  cost price pay worth fee charge spend expense | win award victory prize receive earn winner | lose defeat loss beat | buy purchase acquire acquisition |
  sell sale | build construct construction erect builder | make produce manufacture production create | end finish close conclude stop cease |
  begin start open launch commence inception | grow increase rise raise growth expand up | fall drop decline decrease reduce reduction lower cut down |
  choose elect select appoint name election appointment pick | leave resign quit depart departure resignation | arrest detain custody detention |
  live reside inhabit resident home inhabitant | lead head leader chief run chair boss ceo president director | speak talk address say tell | think believe opinion view |
  hold happen occur held venue stage | hold host held venue stage | join member part belong participate participation membership | attend attendance visit visitor present |
  help aid assist support assistance | ask request demand call urge | refuse reject decline deny rejection refusal denounce condemn oppose dismiss opposition | approve accept agree back pass approval agreement |
  plan propose proposal intend scheme concept | warn warning caution alert | show display reveal | send dispatch | big large size huge great |
  fast speed quick rapid | tall high height | long length | wide width | deep depth | heavy weight weigh | old age aged | hot temperature warm | far distance |
  country nation state | car vehicle automobile | doctor physician medic | student pupil schoolchildren | film movie | company firm corporation business |
  job work employ occupation employee employment | attack assault strike raid bomb | fight war battle conflict combat | crime offence offense | law legislation act bill statute |
  name call known dub title entitle nickname | author write writer wrote book | teach teacher instruct education | study attend graduate degree educate university | study research survey scientist | marry wife husband spouse marriage wedding |
  birth born | rain rainfall precipitation | money fund fundraise finance funding financial | rule ruling decide decision verdict judgment judgement | judge court justice |
  vote ballot poll election | protest demonstrate demonstration rally march | cause reason lead result due trigger | apologise apologize apology | investigate investigation inquiry probe | sue lawsuit suit | testify testimony | sentence jail imprison | explode explosion blast |
  survive survivor survival | arrive arrival | withdraw withdrawal | complain complaint | promise pledge vow | postpone delay adjourn | abduct kidnap | evacuate evacuation |
  inhabit population live | fine penalty | drop abandon discontinue shelve scrap halt | base headquarter locate | gun rifle handgun pistol shotgun firearm weapon | use utilize utilise usage | need require requirement must |
  allow permit let permission authorize authorise | ban prohibit forbid bar outlaw | free release | destroy demolish destruction damage wreck | own owner possess ownership property |
  invent invention inventor devise discover discovery | design designer architect | move relocate transfer | replace succeed successor substitute | border adjacent neighbour neighbor |
  population populous inhabitant | percent percentage share proportion rate | amount number total quantity | expect forecast predict anticipate project | plan schedule | near close |
  get obtain receive | give provide offer supply | rename call | return  | quit stop | sick ill illness disease | safe safety secure security |
  rich wealth wealthy | poor poverty | try attempt | fix repair mend | earn income salary wage | teammate team squad | game match | soldier troop army military force | deploy send deployment station |
  divide split separate | unite merge join | include contain comprise consist part member form | begin origin originate | control govern rule run | defend protect guard secure | seize capture take |
  explode blast explosion bomb | quake earthquake | flood flooding | burn fire blaze | crash collide collision accident | sign signature | compete competition contest participate | theme topic subject |
  month monthly | week weekly | year yearly annual annually | day daily | hour hourly | phone telephone cellphone smartphone mobile |
  want seek demand claim pray | famous known notable | main primary chief principal | type kind sort form | method way means manner | goal aim target objective purpose | role position job post | affect effect influence impact
`;

/** Irregular form → its base. */
export const irregularForms = (): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const entry of irregularList.trim().split(/\s+/)) {
    const [base = "", forms = ""] = entry.split(":");
    for (const form of forms.split(",")) if (!found.has(form)) found.set(form, base);
  }
  return found;
};

/** Groups of words that ask for one thing. */
export const kinGroups: readonly (readonly string[])[] = kinList.split("|").map((group) => group.trim().split(/\s+/));
