import { readFileSync } from "node:fs";

/**
 * Words that a neutral editor may change for one another without saying more, from general knowledge of English and the
 * tradition of thesauri; a word may stand in several groups. Direction matters nowhere here: what makes a line surer or
 * stronger is kept apart.
 */
const list = `
refuse, reject, turn down, decline, deny, refusal, rejection, denial
accept, honor, take, recognise, acceptance
allow, permit, let, permission, authorise, enable
prevent, rule out, stop, preclude, bar, keep from
ban, prohibit, forbid, outlaw, prohibition
start, begin, open, launch, commence, beginning, kick off, start off
end, finish, conclude, close, over, ending, be over, conclusion
stop, cease, halt, give up, discontinue, quit, no longer
continue, go on, carry on, keep, proceed, last, run, remain, still
say, state, tell, remark, note, comment, observe, add, write, report, mention
call, describe, name, dub, label, term, refer, known, characterise, title, entitle
think, believe, view, feel, opinion, consider, see, regard
hope, hopeful, hopefully, hoped
want, wish, would like, desire, seek
try, attempt, seek, effort, endeavour
plan, intend, scheme, intention, aim, goal, target, objective, purpose
schedule, plan, set, due, slate
ask, request, inquire, enquire
urge, call on, appeal, exhort
persuade, urge, convince
order, instruct, direct, command, decree, edict
demand, insist, call for
criticise, criticism, critic, condemn, denounce
praise, laud, commend, applaud
die, dead, death, kill, fatality, pass away, lose life, decease
injure, hurt, wound, injury, injured
attack, assault, strike, raid
fight, battle, combat, conflict, struggle
war, conflict, hostility
win, victory, take, earn, gain, triumph, beat, champion, championship
beat, defeat, overcome
receive, get, win, be given, be awarded, obtain, awarded, take, go to
give, grant, award, provide, hand, offer, supply, present
lose, loss, lost
get, obtain, acquire, gain, secure
buy, purchase, acquire, bought
sell, sale, sold
pay, cost, spend, expense, spending, payment
cheap, inexpensive, low cost
money, currency, cash, fund, funding, finance
raise, fundraise, collect, gather
increase, rise, grow, climb, growth, go up, surge, higher, gain
decrease, fall, drop, decline, reduce, cut, lower, reduction, slip, lessen, weaken, shrink, dwindle, less
strengthen, boost, reinforce
weaken, lose strength, decline, weak
build, construct, erect, construction, make, building
create, make, produce, found, establish, develop, set up, generate, creation, production
found, establish, co-found, cofound, founder, start, set up
destroy, demolish, wreck, ruin, destruction
damage, harm, hurt
collapse, cave in, fall down, crash
repair, fix, mend
change, alter, modify, shift, vary
move, relocate, shift, go, travel, migrate, transfer
leave, depart, quit, departure, go out of
arrive, come, reach, arrival, get to
return, come back, go back, back
travel, go, trip, journey, visit, make trip, tour
visit, attend, come, visitor, go to, attendance
attend, take part, participate, turn out, go to, present at
participate, compete, take part, join, participation, play
hold, take place, stage, host, organise, occur, be held
happen, occur, take place, come
show, demonstrate, reveal, display, indicate, prove
appear, seem, look
find, discover, learn, uncover, catch, see, discovery
know, aware, knowledge
unknown, not know, unclear
see, watch, view, observe, witness
look, appearance
hear, listen
speak, talk, discuss, conversation
tell, inform, notify
explain, account for, set out
answer, reply, respond, response
contact, get in touch, reach, touch
meet, encounter, see, meeting, play
help, assist, aid, support, assistance, contribute
support, back, favour, favor, endorse, in favor, for
oppose, against, opponent, opposition, object
agree, agreement, accept, consent, approve, deal
promise, pledge, vow, commit, commitment
go back on, back down, break, rescind, withdraw, renege
withdraw, pull out, rescind, take back, withdrawal
choose, select, pick, elect, choice
elect, vote, election
appoint, name, make, become, appointment
become, turn, be made, grow
replace, succeed, take over, successor, replacement
resign, step down, quit, resignation
retire, retirement
hire, employ, recruit, take on, employment
job, work, post, position, employment
unemployed, jobless, out of work, without job
employee, worker, staff
own, owner, have, possess, belong
use, utilise, employ, usage, user
include, contain, feature, comprise, among, consist, made up
make up, form, constitute, account for, comprise
hold, have, account for, possess
need, require, must, necessary, have to, requirement, force, should
must, have to, be required, oblige, require, force, should
cause, bring about, lead, result, trigger, prompt, make, produce, create, reason
because, due, owing, since, so, thanks, reason
arrest, detain, detention, custody
charge, accuse, indict, allege
accuse, blame, allegation
convict, find guilty, conviction
imprison, jail, prison
release, free, publish, issue, put out
publish, release, print, publication, bring out
announce, declare, proclaim, announcement, unveil
declare, proclaim, claim
sign, signature
send, dispatch, mail, ship, deliver
carry, bring, take, transport
put together, assemble, build, develop
assemble, gather, meet, congregate
crowd, mass, throng, many people
protest, demonstrate, demonstration, rally, march
celebrate, mark, honour, commemorate
remember, recall, commemorate
study, research, investigate, learn
investigate, probe, inquiry, investigation, examine, look into
teach, instruct, teacher, professor, tutor
student, pupil
school, academy
graduate, complete, obtain, take, earn, receive
doctorate, phd, doctoral
degree, course
grow up, raise, be raised
born, birth
live, reside, dwell, inhabit
home, house, residence
marry, wed, marriage
partner, boyfriend, girlfriend
child, son, daughter, kid
girl, daughter, young woman
young, youth, young people
old, elderly, aged
doctor, physician, medic
hospital, clinic
ill, sick, unwell, illness, disease
country, nation, state, land
capital, city
town, city, municipality
place, site, location, venue, spot, establishment
area, region, zone, district, part, field
area, near, surround, nearby
street, road
building, structure
bridge, crossing
centre, middle, central, core
edge, side, end
near, close, next to, beside, by, not far
foreign, overseas, abroad, international, other country, worldwide
world, globe, global, worldwide, international, earth
government, administration, authority, cabinet
authority, official, government
official, officer
ministry, department
minister, secretary
president, head of state
leader, head, chief, lead
chief, head, chief executive officer, ceo, boss
chairman, chair, chairperson, chairwoman
parliament, congress, legislature
law, legislation, act, bill, statute, rule
rule, regulation, policy
policy, position, approach
party, side
company, firm, business, corporation, organization, enterprise
organisation, group, body, institution, association, society
team, side, squad, group
member, part, belong, participant
player, member, gamer
game, match, play
contest, competition, competitor, tournament, championship, compete, matchup
round, stage, leg, map
final, finals, last, lastly
gold, first place, first
silver, second place, second
bronze, third place, third
prize, award, medal, trophy
award, honour, honor, decoration
fan, supporter, follower
audience, viewer, spectator, public, crowd
film, movie, picture
tv, television
series, show, programme, program
book, novel, volume
paper, newspaper, press, study, article
newspaper, paper, press, daily
journalist, reporter, writer
writer, author, reporter
magazine, periodical
site, website, web site, page, web
internet, online, web
video, clip, footage
picture, photo, photograph, image, take picture
photographer, take photo
costume, outfit, dress, suit, clothing
wear, dress, don, clothe, costume
part, element, component, portion, piece, section, bit
most, majority, bulk, greater part, largely, mostly, main
many, numerous, lots, lot, a number
few, not many, small number
some, certain, several, about
all, every, whole, entire, each, both
almost, nearly, close to, virtually, about
about, approximately, around, roughly, some, circa
twice, two times, double
once, one time
first, initial, original, initially, earliest
last, final, latest, most recent, previous, past
next, following, coming
new, recent, latest, newest, fresh
old, former, previous, ancient, ex
current, present, today, now
previous, former, earlier, past, prior
future, upcoming, coming
soon, shortly, quickly, early
early, soon, beginning
late, end
year, annual, yearly, annually, every year
week, weekly, every week
day, daily, every day
month, monthly, every month
million, m
share, percentage, proportion, part
number, amount, total, quantity, figure, count, toll
level, rate, degree
big, large, great, huge, major, sizable
small, little, tiny, minor, slight
quick, fast, rapid, rapidly, quickly, swift
slow, gradual
important, significant, key, vital, essential, crucial, major
difficult, hard, tough, challenging, difficulty
easy, simple
good, well, positive, great
bad, poor, badly
best, greatest, finest, top, most outstanding, outstanding
worst, poorest
famous, well known, celebrated, noted
popular, popularity
main, principal, chief, primary, major
only, just, merely, sole, single, alone
same, identical, equal
different, other, another, unlike, varied
various, several, different
special, particular
possible, can, could, may
dangerous, risky, danger, threat, hazardous, hazard
threat, danger, risk, threaten, menace
safe, secure, safety, security
security, defence, protection
protect, defend, protection, guard, shield, safeguard
weapon, arm
army, military, force, troop
soldier, troop, military
police, officer
fire, blaze, burn
storm, cyclone, hurricane, typhoon
rain, rainfall, downpour
flood, flooding
wind, gust
evacuate, evacuation, move out
warn, warning, caution, alert
fear, worry, concern, afraid
angry, anger, fury
happy, glad, pleased, delighted
surprise, amaze, amazed, surprising, astonish, astonished
sad, sorrow
love, like, enjoy, fond
hate, dislike
admire, respect
doubt, question, sceptical, skeptical
problem, issue, trouble, difficulty
mistake, error, fault, err, wrong
flaw, defect, fault, hole, weakness, vulnerability
hole, vulnerability, flaw
solution, answer, remedy
reason, cause, ground, why
result, outcome, effect, consequence
effect, impact, influence, affect
role, part, position
idea, concept, notion, proposal
proposal, propose, suggestion, suggest
suggest, propose, recommend
example, instance
kind, sort, type
type, form, variety
method, way, means, manner, approach
technology, technique, tech
existing, current, present
base, draw on, found
keep, maintain, retain, preserve, hold
carry out, execute, conduct, implement, perform, do
catch, capture, seize, collect
fire, shoot, launch
lack, deficient, deficiency, without, short of
breastfeed, nurse
refugee, asylum seeker
step, move, measure, action
volunteer, people
voter, elector, vote, electorate
seat, constituency
pupil, schoolchild, student
surprise, unexpected
real, actual, true
agency, body, authority
speed, fast
earn, win
biggest, largest, greatest
smallest, lowest, least
increase, raise, rise, go up
pass, approve, adopt
get, take, receive
lawyer, attorney
intend, mean
last, take, need
destroy, take away, carry away
predict, forecast, foresee
first, inaugural, initial, opening
place, put, set, lay
join, part, be part, belong, take part
secure, seal, clinch, ensure
question, grill, quiz
debunk, disprove, refute
winner, win
complain, complaint
better, enhanced, improved, improve, enhance
separate, individual
choose, pick
respond, reply
survive, survivor
analyse, analysis
sell, sale
lose, loss
prove, proof
believe, belief
live, life
think, thought
speak, speech
fly, flight
choose, choice
advise, advice
succeed, success
fail, failure
arrive, arrival
deny, denial
approve, approval
refuse, refusal
try, trial
grow, growth
weigh, weight
strong, strength
long, length
wide, width
high, height
deep, depth
warm, warmth
true, truth
young, youth
free, freedom
poor, poverty
safe, safety
able, ability
strike, hit
advert, advertisement, ad, advertise
harm, danger, endanger, risk
elect, win seat, win
sum, amount
yearly, annual
recommend, advise, suggest
resist, push back, oppose, fight
give way, yield
similar, like, comparable
backing, support
reaction, respond, response, react
mean, intend
link, connect, tie, due, associate
cover, include, survey
without, exclude
tenth, 10 percent
finance, fund, pay for
together, jointly
tool, instrument, device, equipment
machine, device
computer, pc
robot, machine
car, vehicle, automobile
plane, aircraft, aeroplane, airplane, jet
ship, vessel, boat
train, rail
food, meal
eat, consume
water, sea
animal, creature
dog, puppy
tree, plant, wood
sea, ocean
south, southern
north, northern
east, eastern
west, western
centerpiece, centrepiece
metre, meter
high, tall, height, upper
long, length, lengthy
wide, broad
light, switch on, illuminate, lit
visit, visitor, attend, come
tourist, visitor
line, queue
station, stop
walk, foot, on foot
minute, min
kilometre, kilometer, km
lawsuit, suit, case, litigation, court case, legal action
court, tribunal
judge, justice, magistrate
trial, case, hearing
tax, taxation, levy
budget, spending
economy, economic
trade, commerce, business
rent, rental
advertise, advertising, ad, advert, advertisement, commercial
customer, client, user
invest, investment, investor
fortune, wealth, money
rich, wealthy, affluent
poor, poverty
vote, ballot, poll
candidate, nominee, contender
poll, survey, opinion poll
campaign, drive
supporter, backer, advocate
rival, competitor, opponent
ally, partner
treaty, agreement, pact, accord
alliance, bloc
border, frontier
refugee, migrant, asylum
citizen, resident, inhabitant, people, national
population, people, inhabitant
religion, religious, faith
church, congregation
pilgrim, worshipper
trip, fall, stumble
throw, hurl, cast, toss
deploy, place, station, install, put, position
install, put in, set up, fit
remain, stay, be left, still
wait, await
stay, remain, live
drop, fall
dangerous, deadly
deadly, fatal, lethal
perform, act, play
play, voice, act as
voice, play
host, present, do
host, run
manage, run, manager, management, operate, lead
operate, run, control
upload, post
post, publish, upload
song, track, single
album, record
record, recording
music, tune
sing, perform
artist, painter
draw, sketch
paint, painting
design, designer, plan
architect, designer
museum, gallery
festival, event, fair, celebration
event, occasion, ceremony, happening
ceremony, ritual, rite
funeral, burial
pay homage, honour, pay tribute
proclamation, announcement, statement, declaration
statement, declaration, communique
document, paper, file
letter, message
speech, address, talk
interview, talk to, speak to
claim, say, assert, argue, contend, observe
pseudonym, stage name, alias, pen name
surname, last name, family name, legal surname
nickname, dub, call
known, call, name, go by
view, watch, see
views, viewing
search, google
business, affair, company
executive, director
assistant, aide
adviser, advisor, counsellor, aide
spokesman, spokesperson, spokeswoman
professor, academic, scholar, lecturer
scientist, researcher, scholar
expert, specialist
species, kind
test, trial, experiment, examine
experiment, test, trial
sample, specimen
identify, identification, recognise
proof, evidence, prove
extend, expand, generalise, extrapolate
expand, grow, extend, enlarge, widen
delay, postpone, hold up, put off, late
cancel, call off, scrap
abolish, do away, end, scrap, dissolve
dissolve, abolish
form, arise, come into being, appear, develop
include, cover
cover, include, under, subject to
subject, topic, theme, matter
discuss, talk, debate
argue, contend, maintain
lead, be ahead, ahead
behind, trail
compare, comparison
contrast, compare
separate, apart, split
join, unite, link, connect
share, divide
divide, split
single, one, individual
individual, person
human, person, people
pupil, student, protege
apply, application, seek
apply, applicant
visa, entry
enter, entry, come into, get into, allow into
history, past
tradition, custom, traditional
modern, contemporary, new, modernity
science, scientific
religion, belief
belief, believe
free, freedom, liberty
right, entitlement
equal, same
peace, peaceful
victim, casualty
save, rescue
rescue, save
search, look for, seek, hunt
lose, miss
miss, lack
lack, absence, without, no
absent, missing
near, close
close, shut
shut, close
open, unveil, inaugurate
unveil, reveal, present
statue, figure, sculpture
star, celebrity
celebrity, star, famous
appear, feature, be on
panel, discussion
donate, give, donation, proceed, go to
charity, foundation, charitable
volunteer, voluntary
child, youth, young people, kid
reduce, cut, lower
fatality, death, die
medicate, medication, drug, medicine
medicine, drug
cure, heal, treat
treat, deal, regard, treatment
infect, infection, contaminate
expose, exposure
avoid, shun, keep away
choose, prefer, select, opt
count, number, tally
three times, thrice, triple
reliable, dependable, trustworthy
sure, certain, confident, certainty
certain, sure
uncertain, unsure, unclear
clear, obvious, plain
obvious, clear
true, right, correct
false, wrong, untrue
wrong, mistaken, incorrect, misconception
image, picture, misconception
portray, depict, show, describe
exist, be, existence
never, not ever, not once
finally, eventually, in the end, ultimately
eventually, finally, in the end, ultimately
often, frequently, regularly
regularly, often
sometimes, occasionally
rarely, seldom
together, jointly, combine
`;

const written = (): readonly (readonly string[])[] =>
  list
    .trim()
    .split("\n")
    .map((line) => line.split(",").map((phrase) => phrase.trim()));

/** WordNet's synonyms; read when a sentence is first weighed, and not before: they are many. */
const listed = (): readonly (readonly string[])[] =>
  readFileSync(new URL("./synonyms.txt", import.meta.url), "latin1")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(" "));

export const same = (): readonly (readonly string[])[] => [...written(), ...listed()];
