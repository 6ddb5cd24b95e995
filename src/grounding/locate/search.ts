const longPattern = 256;

/**
 * The first occurrence at or after `from` that is accepted, or -1. `indexOf` may cost text times pattern where both repeat
 * themselves, so a long pattern is searched by its own repetitions (Knuth, Morris and Pratt) in linear time.
 */
export const findAccepted = (text: string, pattern: string, from: number, accepts: (at: number) => boolean): number => {
  if (pattern === "" || pattern.length > text.length) return -1;
  if (pattern.length > longPattern) return findLong(text, pattern, from, accepts);
  for (let at = text.indexOf(pattern, from); at !== -1; at = text.indexOf(pattern, at + 1)) if (accepts(at)) return at;
  return -1;
};

const bordersOf = (pattern: string): Int32Array => {
  const borders = new Int32Array(pattern.length);
  for (let at = 1, border = 0; at < pattern.length; at += 1) {
    while (border > 0 && pattern.charCodeAt(at) !== pattern.charCodeAt(border)) border = borders[border - 1] ?? 0;
    if (pattern.charCodeAt(at) === pattern.charCodeAt(border)) border += 1;
    borders[at] = border;
  }
  return borders;
};

const findLong = (text: string, pattern: string, from: number, accepts: (at: number) => boolean): number => {
  const borders = bordersOf(pattern);
  for (let at = from, held = 0; at < text.length; at += 1) {
    while (held > 0 && text.charCodeAt(at) !== pattern.charCodeAt(held)) held = borders[held - 1] ?? 0;
    if (text.charCodeAt(at) === pattern.charCodeAt(held)) held += 1;
    if (held < pattern.length) continue;
    const found = at - pattern.length + 1;
    if (accepts(found)) return found;
    held = borders[held - 1] ?? 0;
  }
  return -1;
};

/** The first of `length` rising values that is not below `wanted`. */
export const firstNotBelow = (length: number, valueAt: (index: number) => number, wanted: number): number => {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
};
