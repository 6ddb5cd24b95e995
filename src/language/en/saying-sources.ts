import { words } from "./forms.ts";
import { nouns } from "./inflect.ts";

/** Who or what can be a source, by head noun; from general knowledge of English news writing. */

/** Texts and talks that speak for their author. */
export const vehicles = words(`
  report reports statement statements letter letters article articles story stories interview interviews memo memorandum document documents study studies
  survey surveys poll polls audit review paper papers book books speech release communique communiqué post tweet message email editorial column
  account findings results analysis analyses filing filings lawsuit lawsuits complaint indictment ruling verdict judgment judgement transcript leak broadcast
  testimony declaration announcement data research investigation inquiry census figures note bulletin newsletter dossier manifesto petition
`);

/** What a later sentence takes up as the claim that was made before. */
export const claims = words(`
  claim claims allegation allegations accusation accusations charge charges report reports statement statements suggestion suggestions
  assertion assertions account story version rumour rumours rumor rumors finding findings conclusion conclusions argument arguments
  idea notion characterisation characterization figure figures estimate estimates warning warnings complaint complaints insinuation speculation
  contention theory comments remarks assessment calculation calculations interpretation reading analysis description portrayal verdict
`);

/** Parts of the names of newspapers, agencies, broadcasters and sites. */
export const outlets = words(`
  times gazette post news herald tribune journal guardian telegraph observer chronicle mirror mail express star sun globe examiner courier
  independent inquirer enquirer dispatch sentinel bulletin register record press reuters bloomberg politico axios agency agence tass xinhua
  bbc cnn cbs nbc abc afp ap npr pbs rte itv msnbc fox al-jazeera jazeera sky radio tv television channel media network broadcasting broadcaster wire
  daily weekly magazine review economist spiegel monde haaretz zeitung advertiser argus echo newspaper outlet website
  newsletter podcast programme program show blog monitor insider newsroom dpa ansa interfax anadolu kyodo yonhap pti ptv zdf ard fm
  beacon clarion ledger standard messenger mercury banner reporter digest evening morning sunday tidende figaro país allgemeine wall-street
`);

/** Heads of sources that nobody could look up. */
export const unnamed = words(`
  official officials source sources people person insider insiders diplomat diplomats witness witnesses eyewitness eyewitnesses analyst analysts observers
  expert experts critics supporters aide aides spokesman spokeswoman spokesperson spokesmen spokespeople representative representatives resident residents
  locals neighbours neighbors report reports rumours rumors media authorities investigators scientists researchers lawyers some many others
  somebody someone several one executive executives employee employees staff worker workers activist activists minister ministers lawmaker lawmakers
  lawyer attorney commander commanders officer officers soldier soldiers guest friend friends colleague colleagues relative relatives
  campaigner campaigners economist economists doctor doctors adviser advisers advisor advisors negotiator negotiators delegate delegates
  politician politicians member members leader leaders manager managers engineer engineers academic academics commentator commentators
  economist trader traders farmer farmers fisherman fishermen passenger passengers survivor survivors victim victims parent parents
  man woman men women teacher teachers student students figure figures detective detectives prosecutor prosecutors judge judges
`);

/** Callings, parts in a story and members of a family, with their plurals. */
export const tellers: ReadonlySet<string> = new Set(
  nouns(`
    author, co-author, boss, chief, head, founder, owner, director, chairman, chairwoman, chair, spokesperson, rep, agent, actor, actress, singer, songwriter,
    musician, artist, writer, editor, reporter, journalist, correspondent, columnist, presenter, host, producer, filmmaker, designer, architect, photographer,
    physician, surgeon, nurse, midwife, medic, paramedic, pharmacist, therapist, psychologist, carer, patient, provider, scholar, historian, professor,
    lecturer, pupil, tutor, mother, father, mum, dad, mom, son, daughter, brother, sister, uncle, aunt, cousin, grandmother, grandfather, grandson,
    wife, husband, widow, widower, partner, girlfriend, boyfriend, couple, family, boy, girl, child, teenager, toddler, pensioner, hunter, walker, hiker, climber, sailor,
    driver, rider, pilot, captain, skipper, coach, trainer, player, striker, goalkeeper, athlete, runner, cyclist, swimmer, winner, champion, referee, fan,
    customer, shopper, consumer, user, reader, viewer, visitor, tourist, guide, owner, landlord, tenant, homeowner, shopkeeper, retailer, grower, breeder, rancher,
    waiter, waitress, chef, cook, baker, barista, bartender, cleaner, mechanic, plumber, electrician, builder, contractor, developer, investor, banker, broker,
    accountant, auditor, consultant, strategist, forecaster, meteorologist, geologist, biologist, chemist, physicist, astronomer, astronaut, ecologist,
    conservationist, environmentalist, veterinarian, vet, zookeeper, firefighter, constable, sergeant, sheriff, deputy, inspector, coroner, magistrate, plaintiff,
    defendant, suspect, accuser, complainant, petitioner, applicant, candidate, senator, congressman, congresswoman, councillor, councilor, councilman, councilwoman,
    legislator, governor, mayor, secretary, commissioner, ambassador, envoy, treasurer, president, priest, bishop, pastor, rabbi, imam, nun, monk,
    campaigner, organiser, organizer, volunteer, donor, backer, opponent, sponsor, protester, protestor, demonstrator, striker, refugee, migrant, asylum seeker,
    prisoner, inmate, hostage, veteran, caller, passer-by, bystander, onlooker, motorist, commuter, neighbour, neighbor, stranger, roommate, classmate, colleague,
    boss, employer, recruiter, contestant, inventor, entrepreneur, trustee, steward, warden, ranger, keeper, regulator, insurer, lender, supplier, maker, manufacturer, publisher,
    city, town, county, state, country, nation, village, borough, district, guard, coastguard, patrol, service, network, fund, trust, centre, center, college, movement, chain, store, shop, restaurant, zoo, museum, platform, newspaper, lab, laboratory,
    presentation, broadcaster, airline, charity, watchdog, startup, start-up, brand, label, studio, organisation, organization, utility, nonprofit, non-profit, conglomerate, consortium
  `),
);

/** Descriptions with "the" that name one office. */
export const offices = words(`
  ministry government court police department agency commission council parliament senate congress committee cabinet administration army military
  navy bank company party union association board authority office embassy palace church university hospital secretariat tribunal opposition
  president prime minister king queen pope chancellor premier governor mayor kremlin pentagon treasury house bureau force forces federation
  institute foundation club team school group firm airline operator regulator watchdog charity campaign coalition alliance mission
`);

/** What somebody may back or reject. */
export const proposals = words(`
  plan plans proposal proposals bill bills law laws deal deals agreement agreements decision decisions move moves policy policies measure measures
  strike strikes war reform reforms ban bans tax taxes project projects sanctions resolution resolutions ceasefire truce solution solutions
  call calls demand demands offer offers request requests appointment nomination merger takeover scheme schemes budget treaty treaties pact
  amendment amendments legislation referendum vote election ruling verdict draft package initiative initiatives strategy action actions
  step steps cut cuts increase rise attack attacks operation operations intervention approach bid candidacy cause rights use right changes change
  construction expansion closure conditions terms compromise appeal motion petition invitation recommendation recommendations idea notion concept
`);
