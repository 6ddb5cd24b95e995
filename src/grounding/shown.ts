/** What a reader never sees: controls, marks of direction, spaces without width, tags. */
const hidden =
  /[\u{0}-\u{8}\u{B}\u{C}\u{E}-\u{1F}\u{7F}-\u{9F}\u{AD}\u{61C}\u{180E}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E007F}]/gu;

/** Joiners stay where a script needs them. */
const joiner = /(?<=^|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{P}\s])[\u{200C}\u{200D}]/gu;

/** A line of ours as a reader will see it: what is weighed is what is shown. */
export const shown = (text: string): string => text.replaceAll(hidden, "").replaceAll(joiner, "");
