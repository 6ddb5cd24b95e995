/** Longer ones are read sentence by sentence. In edited news a quotation of two short sentences stays with its speaker. */
const longestHeld = 150;

const closing: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "「": "」",
  "『": "』",
  "(": ")",
  "[": "]",
  "（": "）",
};

/** Says whether an offset (asked for in rising order) lies inside a quotation or bracket that is short enough to be kept whole. */
export const enclosures = (text: string): ((offset: number) => boolean) => {
  let seen = 0;
  let opened = -1;
  let closes = "";
  const read = (at: number): void => {
    const sign = text[at] ?? "";
    if (opened !== -1 && at - opened <= longestHeld) {
      if ((closes.includes(sign) && !opensHere(text, at)) || closesInTwo(text, at, closes)) opened = -1;
      return;
    }
    closes = closingOf(text, at);
    opened = closes === "" ? -1 : at;
  };
  return (offset) => {
    for (; seen < offset; seen += 1) read(seen);
    if (opened === -1) return false;
    const rest = text.slice(offset, opened + longestHeld);
    return [...closes].some((sign) => rest.includes(sign));
  };
};

/** What closes what opens here; "" where nothing does. In »…« the marks of «…» change places. */
const closingOf = (text: string, at: number): string => {
  const sign = text[at] ?? "";
  if (sign === '"') return opensHere(text, at) ? '"' : "";
  const isFree = /^$|[\s([—–-]/.test(text[at - 1] ?? "");
  if (sign === "»") return isFree && /[\p{L}\p{N}]/u.test(text[at + 1] ?? "") ? "«" : "";
  if (sign === "«" && !isFree && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? "")) return "";
  return closing[sign] ?? "";
};

/** Agencies close with two single marks what a double one opened. */
const closesInTwo = (text: string, at: number, closes: string): boolean =>
  (closes === "”" || closes === '"') && /^(?:’’|'')$/.test(text.slice(at, at + 2));

/** A straight mark opens when it stands free on its left and touches a word on its right. */
const opensHere = (text: string, at: number): boolean =>
  text[at] === '"' && /^$|[\s([—–-]/.test(text[at - 1] ?? "") && /\S/.test(text[at + 1] ?? "");
