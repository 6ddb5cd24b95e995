import type { LoadedList } from "../cues.ts";
import { terms } from "./inflect.ts";

const editor = "the writer's own comment on what is told";
const weasel = "points at a source without naming one";
const drama = "a dramatic figure of speech in place of a plain word";
const doubt = "casts doubt without saying who doubts";

/** Words with which a writer steps in front of what is told. */
export const framing: readonly LoadedList[] = [
  {
    why: editor,
    weight: 0.8,
    terms: terms(
      `obviously, of course, needless to say, it goes without saying, undoubtedly, without a doubt, without doubt, no doubt, doubtless, unquestionably, indisputably, undeniably, irrefutably, inarguably, incontrovertibly, evidently wrong, unfortunately, sadly, tragically, regrettably, mercifully, thankfully, luckily, fortunately, laughably, curiously enough, interestingly, interestingly enough, surprisingly, unsurprisingly, not surprisingly, amazingly, astonishingly, incredibly, ironically, predictably, inevitably, conveniently, tellingly, amusingly, bafflingly, inexcusably, understandably, arguably, it is important to note, it should be noted, it must be noted, it is worth noting, it is worth mentioning, worth noting, interesting to note, important to note, it is clear that, it is obvious that, it is no secret that, no secret that, let us not forget, make no mistake, lest we forget, to be sure, to add insult to injury, as everyone knows, as we all know, as is well known, everyone knows, nobody believes, the simple truth, the plain truth, the sad truth, sad fact, sad reality, harsh reality, sobering, to say the least, to put it mildly, if not outright, at best, at long last, lo and behold`,
    ),
    unlessNext: terms("visible, marked, defined, labelled, labeled"),
  },
  {
    why: editor,
    weight: 0.36,
    terms: terms(
      `clearly, plainly, actually, indeed, really, simply, just, merely, only, even, still, already, finally, eventually, hardly, scarcely, barely, somehow, surely, certainly, definitely, naturally, essentially, basically, fundamentally, effectively, frankly, honestly, seriously, apparently, seemingly, evidently, presumably, possibly, perhaps, probably, likely, unlikely, must, should, ought to, need to, needs to, surprising, unsurprising, surprised, unexpected, unexpectedly, expected, inevitable, predictable, understandable, obvious, clear, evident, apparent, self-evident, common knowledge, on the contrary, contrary to, regardless, instead, rather than, as opposed to, not only, let alone, much less, no longer, after all, in any case, at least, at all, above all, in particular, in essence, in general, to this day, once again, yet again, again, sudden, suddenly, quickly, swiftly, promptly, immediately`,
    ),
  },
  {
    why: "joins two things so that one seems to answer the other",
    weight: 0.2,
    terms: terms(
      `however, nevertheless, nonetheless, despite, in spite of, although, though, but, yet, whereas, thus, therefore, hence, consequently, accordingly, thereby, so`,
    ),
  },
  {
    why: weasel,
    weight: 0.6,
    terms: terms(
      `some say, some people say, some believe, some argue, some critics, some would argue, some would say, many believe, many say, many people, many argue, many feel, many consider, many regard, many critics, many experts, many scholars, many observers, most people, most experts, most scholars, most feel, experts agree, experts say, scientists say, studies show, research shows, research has shown, evidence shows, history shows, critics say, critics claim, critics argue, critics contend, observers say, it is said, it is believed, it is thought, it is claimed, it is alleged, it is widely, it is generally, it is often, it has been said, it has been suggested, it has been argued, it has been claimed, it has been alleged, is widely regarded, is widely considered, widely regarded, widely considered, widely believed, widely seen, widely known, widely held, widely recognized, widely recognised, generally regarded, generally considered, often considered, often regarded, often called, often referred to as, is considered, are considered, considered by many, considered one of, considered to be, regarded as, regarded by many, regarded as one of, hailed as, hailed, heralded as, heralded, touted as, dubbed, branded, known as the, recognized as, recognised as, seen by many, believed by many, thought by many, is said to, are said to, was said to, said to be, rumored to, rumoured to, rumored, rumoured, purported to be, alleged to be, one of the most, one of the best, one of the greatest, one of the finest, one of the few, one of the top, arguably the, perhaps the most, among the most, among the best, among the finest, among the greatest`,
    ),
  },
  {
    why: doubt,
    weight: 0.5,
    terms: terms(
      `so-called, so called, self-proclaimed, supposed, purported, ostensible, ostensibly, would-be, alleged, allegedly, supposedly, purportedly, reportedly, apparent, apparently, questionably, claimed to be, claims to be, claiming to be, claimed to have, claims to have, what it calls, what he calls, what she calls, what they call, what they claim, under the guise, under the pretext, on the pretext, in the name of, under the banner, pretense, pretence, pretext, excuse, myth of, notion that, idea that, theory that, belief that`,
    ),
  },
  {
    why: drama,
    weight: 0.72,
    terms: terms(
      `skyrocketed, skyrocket, plummeted, nosedived, cratered, spiraled out of control, spiralled out of control, spiral of violence, ticking time bomb, time bomb, powder keg, tinderbox, house of cards, slippery slope, perfect storm, tip of the iceberg, smoking gun, bloodbath, war of words, battle lines, at loggerheads, under fire, firing line, in the crosshairs, crosshairs, last-ditch, desperate bid, eleventh-hour, do-or-die, make-or-break, body blow, hammer blow, death blow, death knell, final nail, nail in the coffin, on its knees, brought to its knees, on life support, hanging by a thread, brink of collapse, on the brink, the abyss, meltdown, chaos reigns, mayhem, pandemonium, bedlam, floodgates, flooded with migrants, flood of migrants, floods of migrants, wave of migrants, waves of migrants, tide of migrants, influx of illegals, swarm of, swarms of, swarming, hordes of, hordes, horde of, onslaught, avalanche of, tsunami of, deluge of, witch hunts, lynch mob, feeding the flames, fan the flames, fanned the flames, fanning the flames, fuel to the fire, adding fuel, pours fuel, rubbing salt, slap in the face, stab in the back, stabbed in the back, thrown under the bus, drag its feet, dragged its feet, dragging its feet, turned a blind eye, turns a blind eye, turning a blind eye, swept under the rug, swept under the carpet, bury its head, pull the strings, pulling the strings, in the pocket of, in bed with, cash cow, gravy train, blank check, blank cheque, taxpayer-funded, at taxpayers' expense, at the expense of taxpayers, hard-working families, hardworking families, hard-earned, ordinary people, the little guy, the powers that be, out of touch, out-of-touch, ivory tower, drain the swamp, rigged, bloated bureaucracy, red tape, job killer, power grab, land grab, money grab, cash grab, publicity stunt, political stunt, photo op, smear campaign, smear campaigns, character assassination, hatchet job, hit piece, puff piece, whitewash, cover-up, dirty tricks, dirty laundry, skeletons in, can of worms, pandora's box, elephant in the room, unholy alliance, axis of evil, great satan, wolf in sheep's clothing`,
    ),
  },
  {
    why: drama,
    weight: 0.4,
    terms: terms(
      `chaos, chaotic, crisis, turmoil, upheaval, havoc, plagued, plagues, plague of, ravaged, rocked, reeling, scrambling, scrambled, vowed, vows, crackdown, clampdown, onslaught, barrage, battle, battled, battling, clash, clashed, clashes, feud, showdown, standoff, row, spat, backlash, fury, uproar, furor, furore, outcry, hype, hyped, overhyped, buzz, blitz, bid to, surge, flood, flooded, wave of, storm, stormed, explosion, exploded, boom, collapse, collapsed, shattered, smashed, crushed, demolished, trounced, thrashed, routed, humbled, stormed to, cruised to, romped, fell victim to, fell prey to, at the hands of, stronghold, heartland, breadbasket, darling, poster child, brainchild, spearheaded, championed, crusade, crusaded, campaigned tirelessly, fought for, struggle, struggles, struggled, suffered, suffers, endured, enjoyed, enjoys, boasts, boasting, boasted, features, featuring, offers, offering, provides, nestled, nestles, situated in the heart, in the heart of, perched, blessed with, home to some, dotted with, steeped in, rife with, riddled with, fraught with, marred, tainted, tarnished, overshadowed, forced, forcibly, forcing, puppet, propaganda, agenda, rhetoric, scheme, schemes, plot, ploy, gimmick, tactic, tactics, trick, stunt, rants, rant, diatribe, screed, tirade, outburst, saga, drama, spectacle, fanfare, glamour, glamorous, limelight, spotlight, epitome, hallmark, testament to, stands as a, serves as a reminder, legacy, heyday, golden age, glory, glory days, dream, dreams, destiny, fate, miracle`,
    ),
  },
];
