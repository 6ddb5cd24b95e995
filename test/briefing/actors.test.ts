import { describe, expect, test } from "vitest";
import type { DraftActor } from "#brief/draft.ts";
import { briefed, denied, drafting, inOrder, judging, said, story, trueLine, unpaid, unsafe, voted } from "./engine.ts";

const actor = (name: string, stance: DraftActor["stance"] = null): DraftActor => ({ part: "actor", name, stance });

const actorsIn = async (parts: readonly DraftActor[], text = story) =>
  (
    await briefed(
      drafting(() => inOrder([trueLine, ...parts]), { judge: judging(() => "carried") }),
      { text },
    )
  ).actors;

describe("actors that a draft names", () => {
  test("stand first, with code's kind, role and mentions, and the others behind", async () => {
    const actors = await actorsIn([actor("Balt Line"), actor("Mayor Greta Lindholm")]);
    expect(actors.slice(0, 2).map(({ name }) => name)).toEqual(["Balt Line", "Greta Lindholm"]);
    expect(actors[1]).toMatchObject({ kind: "person", role: "Mayor", heard: "paraphrased" });
    expect(actors.map(({ name }) => name)).toContain("Clean Sound");
    expect(new Set(actors.map(({ name }) => name)).size).toBe(actors.length);
  });

  test("say their own words, and not another's", async () => {
    const [own] = await actorsIn([actor("Balt Line", said(unsafe, unsafe))]);
    const [others] = await actorsIn([actor("Balt Line", said(denied, denied))]);
    expect(own?.stance?.text).toBe(unsafe);
    expect(others).toMatchObject({ name: "Balt Line", stance: null });
  });

  test("are told of by the pronoun that stands for them, in a paragraph that does not name them", async () => {
    const text = `${story}

Mayor Greta Lindholm opened the old quay in 1998.

She was elected in 2015 and again in 2019.`;
    const elected = "She was elected in 2015 and again in 2019.";
    const [mayor] = await actorsIn(
      [actor("Greta Lindholm", said("Lindholm was elected in 2015 and again in 2019.", elected))],
      text,
    );
    expect(mayor?.stance?.quotes[0]?.text).toBe(elected);
    const [other] = await actorsIn([actor("Balt Line", said(null, elected))], text);
    expect(other?.stance).toBeNull();
  });

  test("are nobody whom the article does not name", async () => {
    const actors = await actorsIn([actor("Olaf Trygvason", said(voted, voted))]);
    expect(actors.map(({ name }) => name)).not.toContain("Olaf Trygvason");
    expect(actors.length).toBeGreaterThan(1);
  });
});

describe("in a language without cues", () => {
  const spanish = `El puente viejo de Valverde

La alcaldesa Elena Vidal dijo el lunes que el puente viejo se cerrará en marzo. Las obras costarán cuatro millones de euros.

La asociación Comercio Abierto pidió más tiempo. Vidal hablará con los comerciantes el viernes por la tarde.`;

  test("an actor stands by its name in the article, and its role by its words beside the name", async () => {
    const actors = await actorsIn(
      [
        { ...actor("Elena Vidal"), kind: "person", role: "alcaldesa" },
        { ...actor("Comercio Abierto"), kind: "organisation", role: "enemiga del puente" },
        { ...actor("Pedro Casas"), kind: "person", role: null },
      ],
      spanish,
    );
    expect(actors.map(({ name, role }) => [name, role])).toEqual([
      ["Elena Vidal", "alcaldesa"],
      ["Comercio Abierto", null],
    ]);
    expect(actors[0]?.mentions.map(({ start, end }) => spanish.slice(start, end))).toEqual(["Elena Vidal"]);
  });
});

describe("what is not known", () => {
  test("is what the article leaves open, and nothing that it tells", async () => {
    const engine = drafting(() =>
      inOrder([
        trueLine,
        { part: "unknown", said: said(null, voted) },
        { part: "unknown", said: said(unpaid, unpaid) },
      ]),
    );
    const { unknowns, receipt } = await briefed(engine);
    expect(unknowns.map(({ text }) => text)).toEqual([unpaid]);
    expect(receipt.dropped).toBe(1);
  });
});

describe("what a draft leaves empty", () => {
  test("comes from code's engine, and is told", async () => {
    const brief = await briefed(drafting(() => inOrder([trueLine])));
    expect(brief.engine).toBe("model");
    expect(brief.filledBy).toEqual({ actors: "extractive", disputedPoints: "extractive", unknowns: "extractive" });
    expect(brief.unknowns.length).toBeGreaterThan(0);
  });

  test("stays empty where code finds nothing either", async () => {
    const text = `Ferry to Hallvik sails again

The ferry to Hallvik sailed again on Monday after a week in dock. It carried 310 passengers and forty cars.

The crossing takes two hours. The ship was built in 1998 and was repaired in Tarvik.`;
    const line = "The ferry to Hallvik sailed again on Monday after a week in dock.";
    const brief = await briefed(
      drafting(() => inOrder([{ part: "summary", said: said(line, line) }])),
      { text },
    );
    expect(brief.disputedPoints).toEqual([]);
    expect(brief.filledBy).not.toHaveProperty("disputedPoints");
  });
});
