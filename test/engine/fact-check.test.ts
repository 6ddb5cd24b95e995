import { expect, test } from "vitest";
import { pointsIn } from "./points.ts";

const checked = (rating: string): string[] =>
  pointsIn(`Claim

The mayor of Marrow, Anna Rell, owns 17 houses.

Rating

${rating}

Origin

Rell was asked about her houses in May. We have found no evidence for this claim. The sites that told it named no source.`);

test("a claim that is rated false is denied by the article, one that is rated unproven only doubted", () => {
  expect(checked("False")[0]).toContain("denies the article");
  expect(checked("Unproven")[0]).toContain("doubts the article");
});
