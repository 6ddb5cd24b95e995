/**
 * Pairs of opposites, from general knowledge of English and the tradition of thesauri (Roget 1852 lists words in opposed
 * columns). They only name the reason why a claim is refused: a word changed for another is refused in any case.
 */
export const opposites = `
first/last up/down in/out on/off before/after over/under above/below for/against with/without to/from into/outof inside/outside
most/least more/less more/fewer many/few much/little all/none every/no both/neither always/never everything/nothing everyone/nobody
good/bad better/worse best/worst high/low higher/lower highest/lowest big/small bigger/smaller biggest/smallest large/small larger/smaller largest/smallest
long/short longer/shorter longest/shortest tall/short wide/narrow broad/narrow thick/thin deep/shallow heavy/light strong/weak stronger/weaker
hard/soft hard/easy difficult/easy fast/slow faster/slower quick/slow quickly/slowly early/late earlier/later old/new old/young older/younger oldest/youngest
north/south northern/southern east/west eastern/western left/right top/bottom front/back upper/lower forward/backward forwards/backwards near/far
hot/cold warm/cool dry/wet clean/dirty full/empty open/closed opened/closed open/shut dark/light bright/dim loud/quiet rich/poor richer/poorer cheap/expensive
legal/illegal lawful/unlawful legally/illegally possible/impossible likely/unlikely certain/uncertain able/unable sure/unsure clear/unclear fair/unfair safe/unsafe
safe/dangerous known/unknown healthy/unhealthy happy/unhappy happy/sad popular/unpopular stable/unstable equal/unequal necessary/unnecessary expected/unexpected
public/private national/international domestic/foreign local/foreign military/civilian rural/urban internal/external major/minor senior/junior former/current
present/absent present/past past/future old/modern ancient/modern permanent/temporary formal/informal official/unofficial direct/indirect active/passive
positive/negative guilty/innocent true/false right/wrong correct/incorrect accurate/inaccurate honest/dishonest loyal/disloyal moral/immoral
led/trailed lead/trail leads/trails leading/trailing win/lose wins/loses won/lost winner/loser winners/losers winning/losing victory/defeat success/failure succeed/fail succeeded/failed successful/unsuccessful
rise/fall rises/falls rose/fell risen/fallen rising/falling increase/decrease increases/decreases increased/decreased increasing/decreasing
grow/shrink grew/shrank grown/shrunk growing/shrinking growth/decline gain/loss gains/losses gained/lost gain/lose improve/worsen improved/worsened improving/worsening
raise/lower raised/lowered raise/cut raised/cut expand/contract expanded/contracted strengthen/weaken strengthened/weakened accelerate/slow surge/plunge surged/plunged soar/plummet soared/plummeted
begin/end begins/ends began/ended begun/ended beginning/ending beginning/end start/stop starts/stops started/stopped start/finish started/finished start/end started/ended
enter/leave enters/leaves entered/left arrive/depart arrived/departed arrival/departure come/go came/went coming/going join/leave joined/left stay/leave stayed/left
accept/reject accepts/rejects accepted/rejected accept/refuse accepted/refused agree/disagree agrees/disagrees agreed/disagreed agreement/disagreement approve/reject approved/rejected
allow/forbid allowed/forbidden allow/ban allowed/banned allow/prevent allowed/prevented permit/prohibit permitted/prohibited include/exclude includes/excludes included/excluded including/excluding
support/oppose supports/opposes supported/opposed supporting/opposing supporters/opponents supporter/opponent support/opposition favour/oppose favor/oppose pro/anti
confirm/deny confirms/denies confirmed/denied affirm/deny admit/deny admits/denies admitted/denied prove/disprove proved/disproved believe/doubt believes/doubts believed/doubted
love/hate loved/hated like/dislike liked/disliked praise/criticise praised/criticised praise/criticize praised/criticized praise/criticism trust/distrust
attack/defend attacks/defends attacked/defended attacking/defending attack/defence attack/defense offensive/defensive aggressor/victim attacker/victim
buy/sell buys/sells bought/sold buying/selling buyer/seller lend/borrow lent/borrowed lender/borrower creditor/debtor earn/spend earned/spent saved/spent save/spend profit/loss profits/losses
import/export imports/exports imported/exported importer/exporter employer/employee employers/employees landlord/tenant teacher/student doctor/patient
hire/fire hired/fired appoint/dismiss appointed/dismissed elect/reject arrest/release arrested/released jailed/freed jail/free convicted/acquitted convict/acquit conviction/acquittal charged/cleared
guilty/cleared plaintiff/defendant prosecution/defence prosecution/defense prosecutor/defendant
build/destroy builds/destroys built/destroyed create/destroy created/destroyed construct/demolish constructed/demolished repair/damage repaired/damaged open/close opens/closes
give/take gives/takes gave/took given/taken giving/taking send/receive sends/receives sent/received push/pull pushed/pulled add/remove added/removed add/subtract install/remove
remember/forget remembered/forgot find/lose found/lost show/hide shows/hides showed/hid shown/hidden reveal/conceal revealed/concealed appear/disappear appeared/disappeared
live/die lives/dies lived/died alive/dead living/dead life/death birth/death born/dead survived/died survive/die survivor/victim killed/saved kill/save kills/saves
love/hatred peace/war friend/enemy friends/enemies ally/enemy allies/enemies allies/foes hero/villain freedom/slavery order/chaos truth/lie
majority/minority maximum/minimum max/min advantage/disadvantage benefit/harm benefits/harms help/harm helped/harmed helpful/harmful useful/useless hopeful/hopeless
optimistic/pessimistic optimism/pessimism confident/doubtful lucky/unlucky polite/rude kind/cruel brave/cowardly calm/nervous
male/female man/woman men/women boy/girl boys/girls father/mother son/daughter brother/sister brothers/sisters husband/wife uncle/aunt king/queen prince/princess husband/wives sons/daughters fathers/mothers
day/night days/nights morning/evening summer/winter spring/autumn spring/fall yesterday/tomorrow today/tomorrow daily/nightly dawn/dusk sunrise/sunset
left-wing/right-wing liberal/conservative liberals/conservatives republican/democrat republicans/democrats democratic/republican government/opposition
partly/fully partially/fully partially/completely partially/entirely temporarily/permanently rarely/often seldom/often frequently/rarely sometimes/always occasionally/always
nearly/exactly almost/exactly about/exactly approximately/exactly roughly/exactly possibly/certainly perhaps/certainly maybe/definitely probably/definitely
together/apart same/different similar/different simple/complex simple/complicated natural/artificial real/fake genuine/fake original/copy ordinary/unusual common/rare normal/abnormal usual/unusual
voluntary/compulsory voluntary/mandatory optional/mandatory free/paid visible/invisible relevant/irrelevant regular/irregular responsible/irresponsible complete/incomplete effective/ineffective
adequate/inadequate sufficient/insufficient efficient/inefficient sane/insane mature/immature patient/impatient perfect/imperfect practical/impractical proper/improper
upstream/downstream uphill/downhill indoors/outdoors upstairs/downstairs onshore/offshore inbound/outbound incoming/outgoing clockwise/anticlockwise
vertical/horizontal parallel/perpendicular odd/even sharp/blunt rough/smooth tight/loose solid/liquid raw/cooked fresh/stale sweet/bitter
import/exports ascending/descending upgrade/downgrade upgraded/downgraded overestimate/underestimate overestimated/underestimated appreciate/depreciate inflate/deflate inflation/deflation
encourage/discourage encouraged/discouraged connect/disconnect connected/disconnected cover/uncover lock/unlock tie/untie load/unload engage/disengage arm/disarm armed/unarmed
able/disabled obey/disobey obeyed/disobeyed respect/disrespect comfort/discomfort order/disorder satisfied/dissatisfied united/divided unite/divide unity/division
abundant/scarce plenty/scarcity surplus/deficit surplus/shortage excess/shortage supply/demand cause/effect cause/result question/answer asked/answered
`;
