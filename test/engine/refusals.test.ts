import { expect, test } from "vitest";
import { pointsIn } from "./points.ts";

const refused: readonly (readonly [kind: string, text: string, point: string])[] = [
  [
    "somebody who is asked to go, and stays",
    "Rana Vokes has led the guild since 2017. The young sailors’ group wrote to her on Sunday asking her to step down until the review is over. The harbour was quiet on Monday. Boats stayed in. Vokes said she would carry on until the spring.",
    "Should Rana Vokes step down? | supports The young sailors’ group · opposes Vokes",
  ],
  [
    "an act that is asked for at the head of the article and refused far below",
    "The family of a diver who drowned demanded that the coast guard release the recording of the call. He was 24. He had dived since he was ten. The club has 90 members. Its yard was closed. Two boats lay there. A lawyer, Eve Lund, showed reporters a map. Commander Jon Sal said he would not release the tape while the inquiry ran.",
    "Who wants and who refuses “the coast guard release the recording of the call”? | supports The family of a diver who drowned · opposes Commander Jon Sal",
  ],
  [
    "a demand under another word for the same thing",
    "Premier Jon Sal ruled out an early election on Monday. Eve Lund, who leads the Harbour Party, told a rally that people were tired. “Let us decide,” she said, calling for a vote before winter.",
    "Who wants and who refuses a vote? | opposes Premier Jon Sal · supports Eve Lund",
  ],
  [
    "a demand of two parts, asked of by its first",
    "Her party has called on the council to send the plan back to committee and to wait for a study of similar plans in the six towns along the coast. The mayor, Jon Sal, rejected that call.",
    "Should the council send the plan back to committee? | supports Her party · opposes The mayor, Jon Sal",
  ],
];

test.each(refused)("%s", (_, text, point) => {
  expect(pointsIn(text)).toContain(point);
});

const none: readonly (readonly [kind: string, text: string])[] = [
  [
    "a plan asks nobody, and another act is refused",
    "Hale’s plan called for three large actions along the coast. When he came to Lowick, Vokes refused to take any large actions until Lund had seen them.",
  ],
  [
    "silence refuses nothing that is asked",
    "The guild urged the council to speak about the pier. The mayor declined to speak about the ferry.",
  ],
  [
    "somebody else’s wish for another thing",
    "The guild demanded a new pier. The mayor of another town ruled out a bypass.",
  ],
];

test.each(none)("%s", (_, text) => {
  expect(pointsIn(text)).toEqual([]);
});
