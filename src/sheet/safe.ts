/**
 * Characters that would act instead of being read: control characters (so every terminal escape), bidirectional overrides and
 * isolates, line and paragraph separators, the invisible ones that hide words in words, tags, and U+FFFD's own cause NUL.
 */
const acting =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const nameOf = (char: string): string =>
  `‹U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}›`;

/** Shows what would act: `"a\u001b[31mb"` becomes `"a‹U+001B›[31mb"`. Line feeds and tabs stay; the quote itself is not changed. */
export const safe = (text: string): string => text.replace(acting, nameOf);
