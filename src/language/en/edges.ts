import type { Edges } from "../cues.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Operators that reach over a clause: negations, conditions, modals and adverbs of doubt, verbs that take back or only
 * suppose what follows. After the scope operators of reference grammars of English (Huddleston and Pullum 2002, ch. 9 and 15).
 */
export const edges: Edges = {
  before: words(`
    not no never neither nor none nobody nothing nowhere hardly scarcely barely rarely seldom without cannot
    don't doesn't didn't won't wouldn't can't couldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't mustn't needn't
    if unless whether until provided assuming suppose supposing lest except
    may might could would should must can will perhaps maybe possibly probably likely unlikely
    allegedly reportedly apparently supposedly purportedly seemingly
    alleged unconfirmed suspected potential possible would-be so-called
    denied denies deny denying refused refuses refuse refusing rejected rejects reject rejecting doubted doubts doubt
    failed fails fail failing declined declines decline stopped
    false untrue wrong incorrect mistaken myth rumour rumor rumours rumors
  `),
  after: words(`
    if unless provided until except allegedly reportedly apparently supposedly perhaps possibly maybe
    false untrue unconfirmed denied denies disputed disputes
  `),
  near: words("not never no nor neither"),
  breaks: words("; but whereas while although though however"),
  afterComma: words("as because since so"),
};
