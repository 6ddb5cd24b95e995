import { describe, expect, test } from "vitest";
import { pointsIn } from "./points.ts";

const found: readonly (readonly [kind: string, text: string, point: string])[] = [
  [
    "a decision, and the one who will challenge it",
    "The harbour regulator on Monday vetoed Quill Lines’ bid for Baltia. Shares fell. Quill Lines said it was baffled by the decision and would challenge it in court.",
    "Was this decision right: “The harbour regulator on Monday vetoed Quill Lines’ bid for Baltia”? | supports The harbour regulator · opposes Quill Lines",
  ],
  [
    "an answer by a verb of answering",
    "Ada Quill, who leads the keepers’ guild, said a spray had killed the bees. Its maker, Baltia, countered that a mite was to blame.",
    "Had a spray killed the bees? | asserts Ada Quill · asserts Baltia",
  ],
  [
    "blame that goes back to the one who spoke before",
    "Speaker Tom Ness said the senators were holding the pay back. Senate leader Eve Lund said it was Ness who had torn up the deal.",
    "Were the senators holding the pay back? | asserts Speaker Tom Ness · asserts Senate leader Eve Lund",
  ],
  [
    "a company that is named as the one at fault and answers at once",
    "Quill Lines said a newcomer, Baltia Ferries Ltd, had copied its flag. Baltia Ferries said flags on this coast are all blue.",
    "Had a newcomer Baltia Ferries Ltd copied its flag? | asserts Quill Lines · asserts Baltia Ferries",
  ],
  [
    "an account that is not recognised",
    "The charity said guards threatened people who filmed them. The contractor said it did not recognise that account.",
    "Did guards threaten people? | asserts The charity · asserts The contractor",
  ],
  [
    "what is wanted, and called no option",
    "The greens want the aid restored. Tom Ness has said that is a non-starter.",
    "Who wants and who refuses “the aid restored”? | supports The greens · opposes Tom Ness",
  ],
  [
    "a request, and its refusal by “it”",
    "The guild wants the spray to be withdrawn. The food agency said it had sent samples to a laboratory. It has turned down the guild’s request for a ban.",
    "Who wants and who refuses “the spray to be withdrawn”? | supports The guild · opposes The food agency",
  ],
  [
    "an accusation of “it”, answered by a member of its cabinet",
    "The county council said few people came. But campaigners accused it of “ripping the heart out of villages”. Ada Quill, cabinet member for parks, said the service would be better.",
    "Is the accusation against the county council true: “‘ripping the heart out of villages’”? | asserts campaigners · asserts Ada Quill",
  ],
];

test.each(found)("%s", (_, text, point) => {
  expect(pointsIn(text)).toContain(point);
});

describe("finds nothing disputed", () => {
  const none: readonly (readonly [kind: string, text: string])[] = [
    [
      "a decision that nobody challenges",
      "The harbour regulator on Monday vetoed Quill Lines’ bid for Baltia. Quill Lines said it would look for another partner.",
    ],
    [
      "who is named in a telling of wrong, and owns up",
      "The guild said Baltia had failed to mend the pier. Baltia apologised and said it would mend it.",
    ],
    [
      "residents tell of deaths, the police of what they did not do",
      "Residents said three people had been killed. Police said no streets had been closed.",
    ],
    [
      "what is wanted, and what somebody else finds hard",
      "The greens want the aid restored. Tom Ness said the winter had been long.",
    ],
  ];
  test.each(none)("%s", (_, text) => {
    expect(pointsIn(text)).toEqual([]);
  });
});
