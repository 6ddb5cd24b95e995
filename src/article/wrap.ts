import { isBlank, type Line } from "./lines.ts";

const widestWrap = 130;
const narrowestWrap = 40;

/** Says whether the break behind line `index` is only the edge of the page, so that the paragraph goes on below. */
export type IsSoft = (index: number) => boolean;

/**
 * Hard-wrapped text is recognised as a typesetter would: a line was broken where the next word no longer fitted. Where most
 * breaks are of that kind, and fall inside sentences, they are taken out; everywhere else a line feed ends a paragraph.
 */
export const softBreaksOf = (text: string, lines: readonly Line[], standsAlone: (index: number) => boolean): IsSoft => {
  const inner = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && !isBlank(line) && !isBlank(next) && !standsAlone(index) && !standsAlone(index + 1) ? [index] : [];
  });
  const lengthOf = (index: number) => (lines[index]?.end ?? 0) - (lines[index]?.start ?? 0);
  const width = inner.reduce((most, index) => Math.max(most, lengthOf(index)), 0);
  if (width > widestWrap || width < narrowestWrap) return () => false;

  const nextFits = (index: number): boolean => {
    const next = lines[index + 1];
    const word = next
      ? (text.slice(next.start, Math.min(next.end, next.start + width)).match(/^\S+/)?.[0].length ?? 0)
      : 0;
    return lengthOf(index) + 1 + word <= width - 8;
  };
  const endsInside = (index: number): boolean => !/[.!?:;"“”’»«)。！？]$/.test(lastOf(text, lines[index]));
  const continues = (index: number): boolean =>
    /^[\p{Ll}\p{N}("“]/u.test(text.slice(lines[index + 1]?.start ?? 0).slice(0, 2));
  const full = inner.filter((index) => !nextFits(index));
  const inside = full.filter(endsInside);
  const wrapped =
    full.length >= inner.length * 0.6 &&
    inside.length >= full.length * 0.5 &&
    (inner.length >= 3 || inside.some(continues));
  if (!wrapped) return () => false;
  const soft = new Set(full);
  return (index) => soft.has(index);
};

const lastOf = (text: string, line: Line | undefined): string =>
  line ? text.slice(Math.max(line.start, line.end - 2), line.end) : "";
