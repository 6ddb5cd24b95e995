import type { LoadedList } from "../cues.ts";
import { terms, verbs } from "./inflect.ts";

const judges = "a verb of saying that judges what is said";
const onesided = "a verb that takes a side in a quarrel";
const factive = "a verb that takes what follows for true";

/** Verbs that tell what somebody says and judge it, cast doubt on it, or vouch for it. */
export const judgingSayings: readonly LoadedList[] = [
  {
    why: judges,
    weight: 0.85,
    saying: true,
    terms: [
      ...verbs(
        "admit*, insist, concede, confess, brag*, boast, gloat, rant, whine, gush, sneer, scoff, fume, bluster, harangue, preach, parrot",
        false,
      ),
      ...terms(
        "claimed, claiming, claims that, claims to, claims he, claims she, claims it, claims they, claims there, claims his, claims her, claims its, claims their, claim that, claim to be, claim to have, brags, bragged, bragging, rants, ranted, purports to, purported to, purporting to, would have us believe, would have you believe, had the audacity, had the nerve, lets slip, let slip, feigned, feigns, feigning",
      ),
      ...terms(
        "doubled down, doubles down, doubling down, spouts, spouted, spouting, spews, spewed, spewing, trotted out, trots out, peddles, peddled, peddling",
      ),
    ],
    unlessNext: terms(
      "responsibility, credit, asylum, victory, the title, the life, the lives, lives, defeat, benefits, compensation, damages, a seat, as, into, his first, her first, their first, to hospital, to the hospital, patients, students, refugees",
    ),
  },
  {
    why: judges,
    weight: 0.55,
    terms: [
      ...verbs(
        "maintain that, contend that, assert that, acknowledge that, lament, bemoan, decry, complain, mock, ridicule, taunt, chide, scold, lecture, crow, quip*, snap*, retort, proclaim, trumpet, tout, opine, muse, pontificate, grumble, moan, whinge, grouse, snipe, deride, belittle, disparage",
        false,
      ),
      ...terms(
        "pretends, pretended, pretending, swore that, swears that, alleges without, allegedly claimed, self-confessed, self-professed, self-styled, self-proclaimed, self-described, self-appointed",
      ),
    ],
  },
  {
    why: judges,
    weight: 0.32,
    terms: [
      ...verbs(
        "assert, contend, allege, purport, profess, acknowledge, declare, proclaim, maintain, argue, speculate, suppose, theorize, theorise",
        false,
      ),
      ...terms("claim, claims, purportedly, supposedly, ostensibly, allegation, allegations"),
    ],
  },
  {
    why: onesided,
    weight: 0.85,
    terms: [
      ...verbs(
        "slam*, lambast, lambaste, blast, bash, savage, skewer, eviscerate, pillory, vilify, demonize, demonise, smear, trash, excoriate, castigate, crucify, lash out at, hit out at, tear into, assail, berate, upbraid, pour scorn, rail against, thunder against, rip* into, lay into",
        false,
      ),
      ...terms(
        "grilled by, grilled about, grilled over, grilled on, was grilled, were grilled, gutted, lashed out, lashes out, lashing out, hits back, fires back, fired back, clapped back, claps back, owned the, destroys, destroyed his critics, tore into, tears into, shredded, torched, roasted, hammered by critics, pounced on, pounces on, blindsided, snubbed, snubs, bullied, bullies, bullying, strong-armed, strong-arming, rammed through, ramming through, rams through, steamrolled, railroaded, bulldozed through, caved to, caves to, caving to, caved in, kowtowed, kowtowing, kowtows, pandered, pandering, panders, bowed to pressure, capitulated, capitulates, capitulating, cozied up, cosied up, cozying up, cosying up, flip-flopped, flip-flops, weaponized, weaponised, weaponizing, weaponising, hijacked the, whipped up, stoked fears, stoking fears, fearmongering, fear-mongering, scaremongering, race-baiting, grandstanding, virtue signalling, virtue signaling, gaslighting, gaslit, mudslinging, stonewalled, stonewalling",
      ),
    ],
    unlessNext: terms("door, doors, the door, into, off, open, through, holes, a hole, shut, the ball, rock"),
  },
  {
    why: onesided,
    weight: 0.5,
    terms: [
      ...verbs(
        "attack, thwart, sabotage, undermine, flout, plot*, scheme, collude, meddle, conspire, orchestrate, engineer, exploit, manipulate, brainwash, indoctrinate, coerce, inflict, impose, usurp, plunder, loot, pillage, ravage, desecrate, infiltrate, provoke, incite, foment, instigate, perpetrate, persecute, oppress, subjugate, terrorize, terrorise, victimize, victimise, massacre, slaughter, butcher, murder, squander, botch, bungle, dodge, evade, shirk, skirt, flaunt, glorify, whitewash, romanticize, romanticise, sensationalize, sensationalise, distort, misrepresent, fabricate, concoct, cherry-pick",
        false,
      ),
    ],
    unlessNext: terms(
      "trial, charge, charges, suspect, investigation, conviction, case, victim, victims, weapon, rate, rates",
    ),
  },
  {
    why: onesided,
    weight: 0.5,
    terms: terms("seized on, seizes on"),
  },
  {
    why: factive,
    weight: 0.34,
    terms: [
      ...verbs(
        "reveal, expose, realize, realise, demonstrate, prove, point out, point to the fact, confirm, debunk, refute, disprove, discredit, uncover, recognize that, recognise that, discover that, note that, observe that, show that, remind",
        false,
      ),
      ...terms(
        "revealed, shown that, the truth is, the fact that, in fact, in truth, in reality, the reality is, as a matter of fact, fact that, exposes, debunked, refutes, proven that, proved that, proof that",
      ),
    ],
  },
];
