import type { Reason } from "#brief/brief.ts";
import type { AnswerPart, DraftPart, Fallen, Lack } from "#brief/draft.ts";
import { Fault } from "#brief/fault.ts";
import type { Line } from "./desk.ts";

/** What a drafted part came to: what is shown of it (null: nothing), its lines, and whether it is what was drafted. */
export type Handled<Shown> = {
  shown: Shown | null;
  lines: readonly Line[];
  whole: boolean;
  why: readonly Reason[];
  /** Of a point: why by position, and what it is without. */
  sides?: readonly (readonly Reason[])[];
  lacks?: Lack;
};

export type Round<Part extends DraftPart | AnswerPart, Shown> = {
  /** Drafts; of what fell, its replacements. */
  draft(fell?: readonly Fallen<Part>[]): AsyncIterable<Part>;
  handle(part: Part): Promise<Handled<Shown>>;
  repairs: boolean;
  /** Whether a replacement may take the place of what fell; left out where any may. */
  mends?(fell: Part, by: Part, handled: Handled<Shown>): boolean;
  /** Hears what is final, by the place of its part in the draft: each place once, and of the whole ones in order. */
  settle(place: number, handled: Handled<Shown>): void;
};

type Taken<Part, Shown> = { part: Part; handled: Handled<Shown> };

/** Reads what an engine yields until it ends or its endpoint fails. */
const eachOf = async <Part>(parts: AsyncIterable<Part>, take: (part: Part) => void): Promise<Fault | null> => {
  try {
    for await (const part of parts) take(part);
    return null;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
};

/** The truest of what a part may become: its own words mended, its strict wording, what was drafted in its place. */
const better = <Shown>(first: Handled<Shown>, mended: readonly Handled<Shown>[]): Handled<Shown> => {
  const whole = mended.find(({ whole: isWhole, shown }) => isWhole && shown !== null);
  if (whole) return whole;
  return first.shown !== null ? first : (mended.find(({ shown }) => shown !== null) ?? first);
};

/**
 * Two rounds of drafting. Parts are handled side by side as they come, and settled in the order of the draft; one that lost its
 * wording or fell is held back where the engine repairs, goes back to it once with the reasons, and is settled in its own place.
 *
 * @returns the fault that ended the draft, if one did
 */
export const inRounds = async <Part extends DraftPart | AnswerPart, Shown>({
  draft,
  handle,
  repairs,
  mends,
  settle,
}: Round<Part, Shown>): Promise<Fault | null> => {
  const taken: Taken<Part, Shown>[] = [];
  const held: number[] = [];
  let queue: Promise<void> = Promise.resolve();
  let places = 0;
  const fault = await eachOf(draft(), (part) => {
    const place = places;
    places += 1;
    const handling = handle(part);
    // Whoever waits for the queue hears of it; until then it is nobody's.
    handling.catch(() => {});
    queue = queue.then(async () => {
      const handled = await handling;
      taken[place] = { part, handled };
      if (handled.whole || !repairs) settle(place, handled);
      else held.push(place);
    });
    queue.catch(() => {});
  });
  await queue;
  if (held.length === 0) return fault;

  const waiting = held.flatMap((place) => {
    const each = taken[place];
    return each ? [{ place, ...each }] : [];
  });
  const fell: readonly Fallen<Part>[] = waiting.map(({ part, handled }) => ({
    part,
    why: handled.why,
    ...(handled.sides ? { sides: handled.sides } : {}),
    ...(handled.lacks ? { lacks: handled.lacks } : {}),
  }));
  const mended: Promise<{ of: number; part: Part; handled: Handled<Shown> }>[] = [];
  const second =
    repairs && fault === null
      ? await eachOf(draft(fell), (part) => {
          const of = part.replaces;
          if (of === undefined || fell[of]?.part.part !== part.part) return;
          const handling = handle(part).then((handled) => ({ of, part, handled }));
          handling.catch(() => {});
          mended.push(handling);
        })
      : null;
  const replacements = await Promise.all(mended);
  for (const [n, { place, part, handled }] of waiting.entries()) {
    const those = replacements.flatMap((each) =>
      each.of === n && (mends?.(part, each.part, each.handled) ?? true) ? [each.handled] : [],
    );
    settle(place, better(handled, those));
  }
  return fault ?? second;
};
