import type { Asking } from "../asking.ts";
import { phrases, wordSet } from "./lists.ts";

type Bounds = Pick<
  Asking,
  "meaning" | "contrasting" | "noAnswer" | "uniting" | "scoping" | "groups" | "ageGroups" | "converse"
>;

/** What bounds an answer in English: groups, ages, contrast, and verbs that tell one event from two ends; from general knowledge of English and Quirk et al. 1985, ch. 13 (coordination). */
export const bounds: Bounds = {
  meaning: wordSet(
    "mean means meant imply implies suggest suggests suggested prove proves show shows indicate indicates say says",
  ),
  noAnswer: [
    /\bI (?:can(?:not|['’]t)|could not|couldn['’]t|do not|don['’]t) (?:\w+ )?(?:comment|say|speak|know|have enough)\b/u,
  ],
  uniting: wordSet("of between among"),
  contrasting: wordSet("while whereas but although though"),
  scoping: wordSet("in among amongst for within across during by of at"),
  groups: [
    phrases(
      "adults adult | children child kids minors babies infants toddlers | teenagers teenager teens adolescents youths | seniors pensioners elderly",
    ),
    phrases("women woman females female girls mothers | men man males male boys fathers"),
    phrases("students pupils schoolchildren | teachers teacher"),
    phrases("democrats democratic | republicans republican | independents"),
    phrases("whites white | blacks black | hispanics hispanic latinos latino | asians asian"),
    phrases("civilians civilian | soldiers soldier troops"),
  ],
  ageGroups: new Map([
    ["children", [0, 12]],
    ["teenagers", [12, 19]],
    ["adults", [18, 200]],
    ["seniors", [60, 200]],
  ]),
  converse: [
    [wordSet("beat defeat win overcome rout thrash edge oust unseat outpoll"), wordSet("lose")],
    [wordSet("buy acquire purchase"), wordSet("sell")],
    [wordSet("lend loan"), wordSet("borrow")],
    [wordSet("succeed replace follow"), wordSet("precede")],
    [wordSet("give award grant present"), wordSet("receive")],
    [wordSet("teach"), wordSet("learn")],
  ],
};
