import type { Asking } from "../asking.ts";

import { phrases, wordSet } from "./lists.ts";

/** What an answer of a kind looks like in English prose; closed lists from general reference grammars (Quirk et al. 1985, ch. 8 on adjuncts of time, place, reason). */
export const shows: Asking["shows"] = {
  people:
    wordSet(`he she they i we who man woman men women boy girl people person persons child children student students resident residents
    citizen citizens official officials officer officers minister president chairman chairwoman director spokesman spokeswoman spokesperson mayor governor
    senator judge lawyer lawyers leader leaders member members worker workers scientist scientists researcher researchers professor author owner founder
    player players coach captain king queen prince princess pope bishop priest soldier soldiers troops police victim victims witness witnesses
    teacher teachers doctor doctors engineer engineers group groups government authorities critics supporters activists protesters company family families`),
  times:
    wordSet(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
    century centuries decade decades year years month months week weeks weekend day days morning afternoon evening night midnight noon
    spring summer autumn fall winter season a.m p.m am pm bc ad bce ce era period`),
  relativeTimes:
    wordSet(`today yesterday tomorrow tonight now recently currently ago later earlier soon last next previous following during
    before after since until when while once upon formerly previously nowadays`),
  placePrepositions:
    wordSet(`in at near from to on inside outside around across along off between through throughout toward towards under above beneath
    behind beside beyond into onto over within`),
  places:
    wordSet(`city town village country nation state province region district county area site place location street road avenue building hall
    hospital school university airport station port border coast island river lake sea ocean mountain valley north south east west center centre
    capital headquarters home house church museum park stadium square camp base farm factory plant northern southern eastern western here there`),
  reasons:
    phrases(`because | because of | due to | owing to | as a result | thanks to | so that | in order to | in response to | since | caused by | cause |
    caused | led to | leads to | results in | resulted in | reason | reasons | the reason | why | therefore | thus | hence | for fear | over fears | over concerns |
    to avoid | to prevent | to protect | to ensure | to reduce | to improve | to help | to allow | to make | aimed at | in an effort to |
    in an attempt to | blamed | attributed to | began when | started when | broke out when | happened when | occurred when | comes from | came from | stems from | derives from | triggered by | sparked by | set off by | citing | given that | in light of | in the light of | on the grounds | in retaliation | in protest | on account of | out of fear | fearing | grounds that | blaming | prompted by | prompting | driven by | fuelled by | fueled by | stemming from | motivated by`),
  maybeReasons: phrases("after | as | to | for | amid | following | over | so | with"),
  manners: phrases(
    `by | unanimously | overwhelmingly | through | using | with | via | by means of | as a | in the form of | method | process | way | how | means`,
  ),
  shares: wordSet(
    "percent per cent percentage % share half third thirds quarter quarters fifth fifths tenth tenths halves majority minority fraction proportion most portion rate",
  ),
  durations: wordSet(
    "second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades century centuries",
  ),
  ages: wordSet("aged age ages year-old old born year-olds"),
  frequencies:
    wordSet(`daily weekly monthly yearly annually annual hourly quarterly every each once twice times often usually always never rarely frequently
    sometimes regularly occasionally seldom`),
  measures:
    wordSet(`metre metres meter meters kilometre kilometres kilometer kilometers km m cm mm centimetre centimetres centimeter centimeters millimetres
    mile miles foot feet ft inch inches yard yards acre acres hectare hectares tonne tonnes ton tons kilogram kilograms kilo kilos kg gram grams pound pounds
    ounce ounces litre litres liter liters gallon gallons barrel barrels degree degrees celsius fahrenheit square cubic magnitude mph kph knots
    high tall long wide deep large big far heavy fast size height length width depth weight speed distance second third fourth fifth most
    populous larger largest smaller smallest higher highest lower lowest`),
  money:
    wordSet(`dollar dollars euro euros pound pounds sterling yen yuan rupee rupees franc francs mark marks rouble roubles ruble rubles peso pesos
    krona kronor krone kroner shekel shekels dirham dirhams riyal riyals won lira naira rand cedi cedis shilling shillings taka baht ringgit rs crore crores lakh lakhs cents cent pence million billion trillion thousand usd eur gbp $ € £ ¥ ₹`),
  ordinals: wordSet("first second third"),
  vague: wordSet("many most several few all numerous majority single"),
  quantifiers:
    wordSet(`many both most several few all none half dozens hundreds thousands millions billions scores no numerous
    majority couple dozen nobody single`),
  organisations:
    wordSet(`company corporation firm bank agency ministry department council commission committee party union association organisation organization
    institute university college school club team group foundation fund charity court police army navy force authority office service network newspaper channel government
    parliament senate congress board league federation society church inc corp ltd plc`),
};
