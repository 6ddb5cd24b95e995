import type { Finding } from "../case.ts";
import type { Cut } from "./cut.ts";
import { type Check, contentOf, finding, type Ground, type Laid } from "./laid.ts";

/** Causes and conditions: none of ours that is not theirs, no condition of theirs left out. */
export const grounds: Check = (laid) => {
  const found: Finding[] = [];
  const mains = [
    ...new Set(laid.grounds.filter((ground) => contentOf(laid, ground).some(({ on }) => on)).map(({ main }) => main)),
  ];
  const witnesses = mains.flatMap((main) => laid.witnesses[main] ?? []);
  if (isCausal(laid, laid.ours)) {
    const causal = witnesses.filter((witness) => isCausal(laid, witness));
    const points = causal.some(({ words }) => words.some(({ lower }) => laid.tongue.order.pointingCauses.has(lower)));
    if (causal.length === 0 || (mains.length > 1 && !points)) found.push(finding("cause-added"));
  }
  const loosely =
    isConditional(laid, laid.ours) || laid.ours.words.some(({ lower }) => laid.tongue.order.loosely.has(lower));
  if (isConditional(laid, laid.ours) && !witnesses.some((witness) => isConditional(laid, witness)))
    found.push(finding("condition-added"));
  if (!loosely && laid.grounds.some((ground) => dropsCondition(laid, ground))) found.push(finding("condition-dropped"));
  return found;
};

const isOpening = ({ words, segmentOf }: Cut, at: number): boolean =>
  at === 0 || words[at - 1]?.kind === "mark" || segmentOf[at - 1] !== segmentOf[at];

const isCausal = ({ tongue: { order } }: Laid, parsed: Cut): boolean =>
  parsed.words.some(
    ({ lower }, at) => order.causes.has(lower) || (order.openingCauses.has(lower) && isOpening(parsed, at)),
  ) || parsed.items.some(({ key, lower }) => order.causing.has(key) || order.causing.has(lower));

const isConditional = ({ tongue: { order } }: Laid, { words }: Cut): boolean =>
  words.some(
    ({ lower }, at) =>
      order.conditions.has(lower) ||
      order.conditions.has(`${words[at - 1]?.lower ?? ""} ${lower}`) ||
      (at === 0 && (order.modals.has(lower) || order.openingConditions.has(lower)) && words.at(-1)?.text !== "?"),
  );

const dropsCondition = (laid: Laid, ground: Ground): boolean => {
  const witness = laid.witnesses[ground.main];
  return (
    witness !== undefined &&
    contentOf(laid, ground).some(({ on, borrowed }) => on && !borrowed) &&
    isConditional(laid, witness)
  );
};
