import type { Item } from "./cut.ts";
import type { Laid } from "./laid.ts";

/** Two words that the article sets side by side: a first name, a title, a surname. */
export const isTied = ({ beside }: Laid, one: Item, other: Item): boolean =>
  one.noun && other.noun && one.value === null && beside(one.key).has(other.key);
