import { describe, expect, test } from "vitest";
import { articleFrom } from "#article/read.ts";
import { retrieverOf } from "#engine/retrieve.ts";
import { nearestSpelling } from "#engine/spelling.ts";
import { termsIn } from "#engine/terms.ts";
import { asking } from "#language/en/asking.ts";
import { read } from "#reading/read.ts";
import { wordsOf } from "#reading/words.ts";

const best = (text: string, query: string): string => {
  const reading = read(articleFrom({ text, kind: "paste", title: null }));
  const [first] = retrieverOf(reading).rank(query);
  return first ? text.slice(first.span.start, first.span.end) : "";
};

describe("the passage that tells it comes first", () => {
  test("by stem and irregular form", () => {
    const text = "The team won the cup in Oslo last night. The team has a new coach from Spain now. Fans were happy.";
    expect(best(text, "Where did the winners win?")).toContain("won the cup");
  });

  test("by what asks for the same fact", () => {
    const text = "Nine people lost their bags in the fire. Four people died in the fire on Sunday. The hall was old.";
    expect(best(text, "the number killed in the fire")).toContain("Four people died");
  });

  test("by the name before a pronoun", () => {
    const text =
      "Greta Solheim leads the harbour board. She studied law in Bergen for years. The weather was mild. A storm came later that day.";
    expect(best(text, "Solheim studied law")).toContain("She studied law");
  });

  test("by a state and its people", () => {
    const text = "Danish fishermen blocked the port. The weather was mild all week. Nobody from the city council came.";
    expect(best(text, "What did Denmark do?")).toContain("Danish fishermen");
  });

  test("in a script without spaces", () => {
    const text = "市長は橋を閉鎖すると述べた。修理には二年かかる。天気は良かった。";
    expect(best(text, "橋の閉鎖")).toContain("橋を閉鎖");
  });
});

test("a slip of the pen finds its one neighbour, and none where there are two", () => {
  const words = ["bridge", "harbour", "border", "warden", "garden"];
  expect(nearestSpelling("brigde", words)).toBe("bridge");
  expect(nearestSpelling("harbor", words)).toBe("harbour");
  expect(nearestSpelling("bolder", ["border", "boulder"])).toBeNull();
  expect(nearestSpelling("wall", words)).toBeNull();
});

test("names written like small words stay names; numbers meet by value", () => {
  const keys = (text: string): string[] =>
    termsIn(asking)
      .of(wordsOf(text))
      .map(({ key }) => key);
  expect(keys("The US told us")).toContain("US");
  expect(keys("U.S.")).toEqual(keys("US"));
  expect(keys("1,426 pilgrims")).toEqual(keys("1426 pilgrims"));
  expect(keys("twenty days")).toEqual(keys("20 days"));
});
