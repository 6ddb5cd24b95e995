/** Titles, offices and callings of people, with the sex that a word tells. From general knowledge of English; forms of address after Debrett's. */

/** Stand before a name and say nothing but manners: m man, f woman, - neither. */
export const courtesies = `
mr:m mrs:f ms:f miss:f mx:- sir:m dame:f lord:m lady:f madam:f madame:f mme:f mlle:f monsieur:m herr:m frau:f señor:m señora:f signor:m signora:f dr:- prof:- professor:- doctor:-
rev:- reverend:- fr:m father:m sister:f brother:m mother:f rabbi:- imam:m sheikh:m shaykh:m sheik:m sheikha:f ayatollah:m mullah:m hon:- honourable:- hodja:m pastor:- deacon:- canon:- monsignor:m saint:- st:- uncle:m aunt:f
king:m queen:f prince:m princess:f duke:m duchess:f earl:m count:m countess:f baron:m baroness:f viscount:m emperor:m empress:f emir:m sultan:m tsar:m pope:m cardinal:m archbishop:- bishop:- crown-prince:m
`;

/** Heads of titles that stand before a name, with a capital or without: "Foreign Minister Oda Lindqvist", "spokesman Jan Bek". */
export const titleHeads = `
president:- vice-president:- det:- insp:- supt:- cmdr:- cdr:- minister:- premier:- chancellor:- secretary:- secretary-general:- undersecretary:- governor:- mayor:- senator:- sen:- representative:- rep:- congressman:m congresswoman:f lawmaker:-
mp:- mep:- msp:- councillor:- councilor:- councilman:m councilwoman:f assemblyman:m assemblywoman:f speaker:- leader:- chief:- head:- director:- director-general:- chairman:m chairwoman:f chair:- chairperson:- commissioner:- ambassador:- envoy:-
judge:- justice:- attorney:- solicitor:- prosecutor:- sheriff:- marshal:- inspector:- superintendent:- sergeant:- sgt:- adm:- editor-in-chief:- singer-songwriter:- laureate:- inspector-general:- auditor-general:- governor-general:- solicitor-general:- prosecutor-general:- advocate-general:- advocate:- comptroller-general:- commander-in-chief:- attorney-at-law:- meteorologist:- strategist:- counselor:- counsellor:- hotelier:- skipper:- detective:- constable:- officer:- commander:- general:- gen:- lieutenant:- lt:- colonel:- col:- major:- maj:- captain:- capt:-
admiral:- brigadier:- corporal:- cpl:- private:- pvt:- lieutenant-general:- secretary-treasurer:- treasurer:- chief-of-staff:- spokesman:m spokeswoman:f spokesperson:- coach:- manager:- editor:- reporter:- correspondent:- journalist:- columnist:- author:- writer:- novelist:- poet:- playwright:-
actor:m actress:f singer:- musician:- comedian:- filmmaker:- producer:- artist:- architect:- engineer:- scientist:- researcher:- economist:- analyst:- historian:- philosopher:- biologist:- physicist:- chemist:- geologist:- psychologist:- lawyer:- barrister:- activist:- campaigner:- organiser:- organizer:-
founder:- co-founder:- owner:- ceo:- cfo:- coo:- entrepreneur:- businessman:m businesswoman:f investor:- banker:- developer:- farmer:- teacher:- nurse:- surgeon:- student:- candidate:- nominee:- whistleblower:- astronaut:- pilot:- driver:- striker:- midfielder:- defender:- goalkeeper:- quarterback:- pitcher:- swimmer:- sprinter:- boxer:- champion:- winner:-
dictator:- ruler:- monarch:- rebel:- warlord:- negotiator:- mediator:- adviser:- advisor:- aide:- counsel:- principal:- dean:- provost:- rector:- lecturer:- fellow:- curator:- librarian:- neighbour:- neighbor:- resident:- victim:- suspect:- defendant:- plaintiff:- survivor:- veteran:- widow:f widower:m
pm:- vp:- chairwoman:f congressperson:- taoiseach:- tánaiste:- ombudsman:- registrar:- trustee:- delegate:- diplomat:- politician:- statesman:m stateswoman:f paramedic:- firefighter:- policeman:m policewoman:f soldier:- agent:- consultant:- specialist:- expert:- official:- executive:- representative:- convener:- secretary-designate:- president-elect:- prime-minister:- emeritus:- democrat:- republican:- gov:- govs:- atty:- lt-gov:- cllr:- amb:- administrator:- comptroller:- controller:- auditor:- archivist:- deputy:- alderman:m magistrate:- coroner:- arbitrator:- attorney-general:- minister-president:- sens:- reps:- chief-executive:- postmaster:- commandant:- colonel-general:- vice-chancellor:- headteacher:- headmaster:m headmistress:f treasurer:- councilmember:- assemblymember:- secretary:- host:- presenter:- anchor:- blogger:- youtuber:- photographer:- designer:- chef:- model:- rapper:- guitarist:- drummer:- composer:- conductor:- violinist:- pianist:- dancer:- sculptor:- painter:- cartoonist:- preacher:- evangelist:- priest:m nun:f monk:m vicar:- chaplain:-
`;

/** Nouns for a person that follow or describe a name but seldom stand before it. */
export const personNouns = `
figure:- counterpart:- undergraduate:- postgraduate:- passer-by:- coxswain:- rower:- donor:- aristocrat:- socialite:- ballerina:f cosmonaut:- surveyor:- midwife:- carer:- nanny:- bailiff:- paralegal:- lifeguard:- informant:- convict:- dissident:- militant:- insurgent:- backbencher:- frontbencher:- financier:- bureaucrat:- apprentice:- trainee:- mechanic:- chauffeur:- explorer:- classmate:- roommate:- conscript:- pupil:- hunter:- shooter:- driver:- motorist:- pedestrian:- toddler:- infant:- mother-of-two:f father-of-two:m hiker:- climber:- swimmer:- diver:- tourist:- traveller:- traveler:- commuter:- shopkeeper:- householder:- homeowner:- bridegroom:m bride:f groom:m burglar:- robber:- stalker:- rapist:- paedophile:- bomber:- arsonist:- kidnapper:- smuggler:- poacher:- trafficker:- juror:- caller:- rider:- teen:- man:m woman:f boy:m girl:f person:- child:- teenager:- baby:- father:m mother:f son:m daughter:f brother:m sister:f husband:m wife:f uncle:m aunt:f nephew:m niece:f grandfather:m grandmother:f grandson:m granddaughter:f
friend:- colleague:- partner:- fiancé:m fiancée:f boyfriend:m girlfriend:f cousin:- parent:- successor:- predecessor:- rival:- opponent:- ally:- critic:- supporter:- member:- citizen:- native:- gunman:m attacker:- assailant:- killer:- murderer:- hostage:- prisoner:- inmate:- detainee:- refugee:- migrant:- worker:- employee:- employer:- patient:- passenger:- customer:- witness:- bystander:-
player:- athlete:- footballer:- golfer:- cyclist:- runner:- star:- celebrity:- icon:- legend:- hero:- heroine:f pensioner:- retiree:- graduate:- applicant:- claimant:- landlord:m tenant:- insider:- source:- lobbyist:- volunteer:- hacker:- thief:- fisherman:m businessperson:- academic:- linguist:- theologian:- anthropologist:- archaeologist:- astronomer:- mathematician:- statistician:- epidemiologist:- virologist:- doctor:- professor:- physician:- dentist:- vet:- broker:- trader:- clerk:- carpenter:- electrician:- plumber:- builder:- miner:- sailor:- fugitive:- gymnast:- referee:- umpire:- speaker:- guest:- interviewee:- interviewer:- newcomer:- incumbent:- challenger:- frontrunner:- front-runner:- mp:- lawmaker:- legislator:- parliamentarian:- nobleman:m prosecutor:- officeholder:- scholar:- commentator:- pundit:- tycoon:m mogul:- magnate:- heir:m heiress:f interpreter:- translator:- fan:- shopper:- onlooker:- protester:- demonstrator:- rancher:- grower:- baker:- butcher:- waiter:m waitress:f cook:- guide:- accountant:- trainer:- jockey:- skater:- pensioner:- entomologist:- grandparent:- conservative:- liberal:- democrat:- republican:- independent:- billionaire:- millionaire:- teenager:- grandmother:f grandfather:m housewife:f
`;

/** Stand within a title before its head: "deputy prime minister", "chief executive officer". */
export const titleModifiers = `
ch prime deputy vice acting interim former ex late then current chief senior junior assistant associate first second lead joint co foreign defence defense home health education finance interior justice labour labor trade energy transport
environment agriculture culture sports economic economy economics security intelligence state federal national regional local provincial general executive managing financial operating medical military naval police fire press communications public
political policy campaign party opposition majority minority house senate parliamentary cabinet government shadow crown grand special permanent founding honorary retired outgoing incoming newly elected presidential royal attorney district county city
town supreme appeal high court head research technical sporting athletic sports football soccer basketball baseball hockey rugby cricket tennis project programme program sales marketing legal corporate investigative veteran right-wing left-wing far-right conservative liberal
republican democratic democrat independent socialist green labour tory islamist union trade-union student community human rights civil women's climate environmental anti-corruption nuclear lieutenant brigadier major rear fleet staff wing squadron group field air chief-of-staff world olympic
housing planning budget tax immigration border customs prisons water fisheries forestry tourism science technology innovation digital information industry commerce business employment pensions welfare family youth veterans religious aviation railway railways infrastructure emergency disaster relief humanitarian aid development peace reform equality diplomatic commercial private lead
competition tribal social christian popular national Nobel award-winning longtime longtime-serving long-serving top key prominent leading
`;

/** Ranks and callings that leave open where somebody holds them. */
export const bareTitles = `
general gen rear admiral adm brigadier colonel col major maj captain capt lieutenant lt commander cmdr cdr sergeant sgt corporal cpl private pvt marshal officer detective det inspector insp superintendent supt constable
ambassador amb envoy diplomat professor prof emeritus doctor dr reverend rev pastor father fr imam rabbi sheikh judge justice attorney lawyer barrister sir lord lady dame baroness hon
senator sen representative rep congressman congresswoman lawmaker mp mep councillor cllr spokesman spokeswoman spokesperson official expert analyst researcher scientist author writer journalist reporter correspondent activist campaigner
economist historian politician executive lawmaker republican democrat director chief head chairman chairwoman chair leader secretary commissioner deputy
`;

/** Say that a role is over. */
export const formers = `former ex then- then onetime one-time erstwhile ex- disgraced-former deposed ousted`;

/** Verbs by which somebody is at the head of something: "who heads the union". */
export const headingVerbs = `heads leads chairs runs directs manages oversees edits founded co-founded owns represents`;

/** Family words that tell two people of one surname apart. */
export const kin = `father mother son daughter brother sister husband wife uncle aunt nephew niece cousin widow widower twin grandson granddaughter grandfather grandmother`;
