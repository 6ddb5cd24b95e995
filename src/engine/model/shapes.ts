import { z } from "zod";
import { ActorKind, Stance } from "#brief/brief.ts";

const Evidence = z.array(z.object({ p: z.string(), quote: z.string() }));
const Line = z.object({ evidence: Evidence, line: z.string().nullable() });
const Translated = z.object({ evidence: Evidence, translation: z.string().nullable(), line: z.string().nullable() });

/** What is asked for, as it goes over the wire: no optional field, no limit, nothing that a server might refuse. */
const sectionsOf = (abroad: boolean) => {
  const Said = abroad ? Translated : Line;
  const Actor = z.object({ name: z.string(), kind: ActorKind, role: z.string().nullable(), ...Said.shape });
  const Position = z.object({ holders: z.array(z.string()), stance: Stance, ...Said.shape });
  const Dispute = z.object({
    question: z.string(),
    positions: z.array(Position),
    unanswered: z.boolean(),
    finding: Said.nullable(),
  });
  return { summary: Said, actors: Actor, disputes: Dispute, unknowns: Said };
};

export type Section = keyof ReturnType<typeof sectionsOf>;

/** A whole brief; `abroad` where its language is not the article's, so that each line brings a translation of its quotes. */
export const briefShape = (abroad: boolean): z.ZodObject => {
  const { summary, actors, disputes, unknowns } = sectionsOf(abroad);
  return z.object({
    summary: z.array(summary),
    actors: z.array(actors),
    disputes: z.array(disputes),
    unknowns: z.array(unknowns),
  });
};

/** Only the sections of which something fell, each item with its number. */
export const repairShape = (sections: readonly (Section | "lines")[], abroad: boolean): z.ZodObject => {
  const shapes = { ...sectionsOf(abroad), lines: abroad ? Translated : Line };
  return z.object(
    Object.fromEntries(
      [...new Set(sections)].map((section) => [section, z.array(z.object({ n: z.int(), ...shapes[section].shape }))]),
    ),
  );
};

export const answerShape: z.ZodObject = z.object({
  kind: z.enum(["says", "does-not-say", "unclear"]),
  language: z.string(),
  lines: z.array(Translated),
  nearest: z.array(z.string()),
});

export const joinShape: z.ZodObject = z.object({
  summary: z.array(z.int()),
  disputes: z.array(z.object({ question: z.int(), positions: z.array(z.int()) })),
  unknowns: z.array(z.int()),
});

export const checkShape: z.ZodObject = z.object({
  verdicts: z.array(
    z.object({
      n: z.int(),
      differs: z.string().nullable(),
      verdict: z.enum(["carried", "in-part", "not-carried", "contradicted"]),
      answers: z.enum(["wholly", "in-part", "no"]).nullable(),
    }),
  ),
});
