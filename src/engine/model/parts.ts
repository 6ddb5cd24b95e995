import type { Passage } from "#brief/article.ts";

/** Passages of one paragraph each; a paragraph that is longer than `room` is parted between its sentences. */
const piecesOf = (
  passages: readonly Passage[],
  room: number,
  costOf: (passage: Passage) => number,
): { passages: Passage[]; cost: number }[] => {
  const pieces: { passages: Passage[]; cost: number }[] = [];
  for (const passage of passages) {
    const cost = costOf(passage);
    const last = pieces.at(-1);
    if (last && last.passages[0]?.paragraph === passage.paragraph && last.cost + cost <= room) {
      last.passages.push(passage);
      last.cost += cost;
    } else pieces.push({ passages: [passage], cost });
  }
  return pieces;
};

/** Cuts an article at its paragraphs into parts of about one size, none of which costs more than `room`. */
export const partsOf = (
  passages: readonly Passage[],
  room: number,
  costOf: (passage: Passage) => number,
): (readonly Passage[])[] => {
  const pieces = piecesOf(passages, room, costOf);
  const total = pieces.reduce((sum, { cost }) => sum + cost, 0);
  const even = total / Math.max(1, Math.ceil(total / room));
  const parts: { passages: Passage[]; cost: number }[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    // the half of a paragraph by which a part may miss its size
    if (last && last.cost + piece.cost <= room && last.cost + piece.cost / 2 <= even) {
      last.passages.push(...piece.passages);
      last.cost += piece.cost;
    } else parts.push({ passages: [...piece.passages], cost: piece.cost });
  }
  return parts.map((part) => part.passages);
};
