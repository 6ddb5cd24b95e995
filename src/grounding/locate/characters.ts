const guillemets = /[«»‹›]/u;
const quotationMark = /["'`´‘’‚‛“”„‟′‵″‶‹›«»「」『』〝〞〟＂＇]/u;
const apostrophe = /['’‘‛`´′＇]/u;
// A byte order mark counts as white space in JavaScript, and is none.
const space = /(?!\ufeff)\s|\u0085/u;
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/u;
const everyInvisible = new RegExp(invisible, "gu");
const mark = /\p{M}/u;
/** Letters and full-width forms have a plain form that says the same; "²" and "½" do not ("10²" is not "102"). */
const hasPlainForm = /[\p{Ll}\p{Lu}\p{Lt}\p{Lo}\uff01-\uffee\u{1d7ce}-\u{1d7ff}]/u;
const withoutPlainForm = /[ªº]/u;
/** Scripts in which a line break or a space between two characters is no more than layout. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f]/u;

/** What a character is to matching. `joins`: it belongs to the letter before it, as accents do. */
export type Kind = "space" | "invisible" | "mark" | "apostrophe" | "guillemet" | "joins" | "unspaced" | "other";

const kindOf = (character: string): Kind => {
  if (space.test(character)) return "space";
  if (invisible.test(character)) return "invisible";
  if (guillemets.test(character)) return "guillemet";
  if (apostrophe.test(character)) return "apostrophe";
  if (quotationMark.test(character)) return "mark";
  if (mark.test(character)) return "joins";
  return unspaced.test(character) ? "unspaced" : "other";
};

const longestPlainForm = 4;

/** A letter and its marks, in the one form that stands for all of Unicode's: "ﬁ" is "fi", "e" with U+0301 is "é". */
const plainFormOf = (cluster: string): string => {
  const composed = cluster.replace(everyInvisible, "").normalize("NFC");
  if (!hasPlainForm.test(composed) || withoutPlainForm.test(composed)) return composed === "⋯" ? "…" : composed;
  const plain = composed.normalize("NFKC");
  const isLetter = plain.length <= composed.length + longestPlainForm && !/\s/u.test(plain);
  return isLetter ? plain : composed;
};

const remembered = <Value>(make: (key: string) => Value): ((key: string) => Value) => {
  const known = new Map<string, Value>();
  return (key) => {
    const held = known.get(key);
    if (held !== undefined) return held;
    const value = make(key);
    if (known.size < 4_096) known.set(key, value);
    return value;
  };
};

/** Looks characters up, each kind of one worked out once: a text has few different ones. */
export const characterTable = () => ({ kindOf: remembered(kindOf), plainFormOf: remembered(plainFormOf) });
