/**
 * Characters that would act instead of being read: control characters (so every terminal escape), bidirectional marks, overrides
 * and isolates, line and paragraph separators, letters and spaces without a shape that hide words in words, and tags.
 * Line feeds and tabs are layout and stay.
 */
const acting =
  /\u034f|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]/gu;

/** Scripts whose letters a joiner shapes. */
const joined =
  "Arabic Syriac Mongolian Nko Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar"
    .split(" ")
    .map((script) => `\\p{Script=${script}}`)
    .join("");

/** A joiner behind anything but such a letter or an emoji only hides. */
const idleJoiner = new RegExp(
  `[\\u200c\\u200d](?<![${joined}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f][\\u200c\\u200d])`,
  "gu",
);

const nameOf = (char: string): string =>
  `‹U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}›`;

/**
 * Shows what would act: `"a\u001b[31mb"` becomes `"a‹U+001B›[31mb"`. A soft hyphen is left out, as on any screen.
 * For showing only: the quote itself is not changed.
 */
export const safe = (text: string): string =>
  text.replaceAll("\u00ad", "").replace(acting, nameOf).replace(idleJoiner, nameOf);

const escapeOf = (char: string): string =>
  char
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");

/** JSON on one line whose strings hold the same characters, those that would act written as escapes. */
export const safeJson = (value: unknown, replacer?: (key: string, value: unknown) => unknown): string =>
  JSON.stringify(value, replacer).replace(acting, escapeOf);
