import type { Naming } from "#language/naming.ts";
import type { Name } from "./names.ts";

const owner = /^['’]s/u;

const behind = (text: string, { span }: Name): string => text.slice(span.end, span.end + 2);

/** Names of firms that end as an owner does: "Macy's", where nobody in the article is called Macy. */
export const brandsIn = (text: string, names: readonly Name[], { brandOwners }: Naming): ReadonlySet<string> => {
  const found = new Set<string>();
  const people = new Set<string>();
  for (const name of names) {
    const last = name.parts.at(-1)?.toLowerCase() ?? "";
    if (!brandOwners.has(last)) continue;
    if (name.parts.length === 1 && owner.test(behind(text, name))) found.add(last);
    else people.add(last);
  }
  return new Set([...found].filter((brand) => !people.has(brand)));
};

export const isBrand = ({ parts }: Name, brands: ReadonlySet<string>): boolean =>
  parts.length === 1 && brands.has(parts[0]?.toLowerCase() ?? "");

/** "Macy's" with its ending. */
export const asBrand = (text: string, name: Name): Name => {
  const end = name.span.end + behind(text, name).length;
  return { ...name, span: { ...name.span, end }, parts: [text.slice(name.span.start, end)] };
};
