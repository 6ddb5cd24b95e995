import { describe, expect, test } from "vitest";
import { pointsIn } from "./points.ts";

const found: readonly (readonly [kind: string, text: string, point: string])[] = [
  [
    "a trial, told by counsel who are named as such behind their names",
    "Jan Roe, 52, is charged with two counts of theft. He denies the charges. Opening the case, Ada Quill, prosecuting, said the money went to three yards. “It was a deliberate deceit,” Ms Quill told the jury. The yards closed in May. About forty people lost work. Rain fell on the town that week. The judge asked for order. Tom Ness, defending, told jurors that his client had relied on others.",
    "Is the accusation against Jan Roe true: “two counts of theft”? | denies Roe · asserts Ms Quill · asserts Tom Ness",
  ],
  [
    "what one tells of is not there, as another tells far behind",
    "Eve Lund, who leads the Harbour Party, said the council had hidden a hole in its books. A vote is due in May. The polls give her a third. Boats stayed in on Monday. The yard was shut. Two towns have the same rules. The treasurer, Jon Sal, said there was no hole.",
    "Had the council hidden a hole in its books? | asserts Eve Lund · denies The treasurer, Jon Sal",
  ],
  [
    "a report that is called a smear",
    "Radio Sund reported that Jan Roe was given a holiday by a yard. The yard won the order in March. Roe has described the report as a smear by people who want his job.",
    "Was Jan Roe given a holiday by a yard? | asserts Radio Sund · denies Roe",
  ],
  [
    "findings that are called fiction, far behind",
    "The harbour board said that Quill Lines had misled its passengers about the boats. It named five ships. The line has 40 ships. It was founded in 1920. It sails to nine ports. Fares rose in May. Jan Moll, the line’s chief executive, wrote that the findings were fiction.",
    "Had Quill Lines misled its passengers about the boats? | asserts The harbour board · denies Jan Moll",
  ],
  [
    "blame that is turned round",
    "The line’s director, Eve Lund, accused the union of walking away from the talks. She said tickets would be valid. Jan Roe, the union’s general secretary, said it was the line that had left the table.",
    "Did the union walk away from the talks? | asserts The line’s director, Eve Lund · denies Jan Roe",
  ],
  [
    "police tell of a knife, a witness of a phone",
    "A man was shot dead by police in Lowick on Monday. Police Chief Jon Sal said the man came toward the officers with a knife. A neighbour, Ada Quill, said he was holding a phone and had his back to them.",
    "Did the man come toward the officers with a knife? | asserts Police Chief Jon Sal · asserts A neighbour, Ada Quill",
  ],
  [
    "a strike: the union's complaint and what the employer says for its offer",
    "Drivers at Quill Lines began a strike on Monday. Jan Roe of the drivers’ union said the pay on the table was an insult. Few boats ran. The company said its offer of pay was the best in the country.",
    "Was the pay on the table an insult? | asserts Jan Roe of the drivers’ union · asserts The company",
  ],
  [
    "a building plan: objectors and the builder's adviser",
    "Plans for 90 homes at Ness Point were approved on Monday. Objectors said the field was under water last winter. An adviser to the developer, Jan Roe, said the water came from a drain and the field was not in the flood plain.",
    "Was the field under water last winter? | asserts Objectors · asserts An adviser to the developer, Jan Roe",
  ],
  [
    "praise, and a “But” with a doubt right behind it",
    "Jan Roe, who runs the firm, said the results were a breakthrough for patients. But Ada Quill, a doctor at the town’s hospital, said most families would not notice any difference.",
    "Were the results a breakthrough for patients? | asserts Jan Roe · doubts Ada Quill",
  ],
  [
    "the opposition speaks ill of a bill",
    "The government published a fishing bill in May. Minister Eve Lund called it a milestone. Tom Ness, leader of the opposition, said the bill would ruin the small ports.",
    "Who supports and who opposes a fishing bill? | supports Minister Eve Lund · opposes Tom Ness",
  ],
];

test.each(found)("%s", (_, text, point) => {
  expect(pointsIn(text)).toContain(point);
});

describe("finds nothing disputed", () => {
  const none: readonly (readonly [kind: string, text: string])[] = [
    [
      "who did not object is not against a scheme",
      "The council backs the harbour scheme. The river board did not object to the scheme.",
    ],
    ["a loss that nobody denies", "The airline said nine people were hurt. Doctors said there were no deaths."],
    [
      "a family's grief",
      "Police shot a man with a gun in Lowick on Monday, Chief Jon Sal said. His family said he loved his children.",
    ],
    [
      "posters that are wrong, and a bill for repairs",
      "Ada Quill, who runs the yard, said it would take ten days to repair the damage. Boats stayed in. “The posters are wrong,” a teacher, Tom Ness, said.",
    ],
    [
      "praise, and a “But” with mere news behind it",
      "Jan Roe, who runs the firm, said the results were good. But Ada Quill, who keeps the books, said the yard would open in May.",
    ],
    [
      "a strike, told of by both without a complaint",
      "Drivers at Quill Lines began a strike on Monday. Jan Roe of the drivers’ union said 200 people had come. The company said six boats had sailed.",
    ],
  ];
  test.each(none)("%s", (_, text) => {
    expect(pointsIn(text)).toEqual([]);
  });
});
