import type { Span } from "#brief/article.ts";
import { loadedIn } from "#reading/loaded.ts";
import type { Desk } from "./desk.ts";

const quotation = /["“”„«»‘]/u;

/** A question of ours must pass the lint of our own words. */
export const isNeutral = ({ cues }: Desk, text: string): boolean =>
  loadedIn(text.replace(/“[^”]*”/gu, ""), cues).length === 0;

/** Between quotation marks; marks inside become single ones. */
export const quoted = (text: string): string => {
  let open = false;
  const inner = text.replace(/[“"„”]/gu, (mark) => {
    open = mark === '"' ? !open : mark !== "”";
    return open ? "‘" : "’";
  });
  return `“${inner}”`;
};

/** The words between the marks of a slice that is one quotation. */
export const withoutMarks = (text: string): string => {
  const [, inner] = /^[“"]([^“”"]+?)[,.;:!]?[”"]?$/u.exec(text.trim()) ?? [];
  return inner ?? text;
};

/** A slice between quotation marks, without the full stop at its end. */
export const quotedIn = (desk: Desk, span: Span): string =>
  quoted(
    desk
      .slice(span)
      .replace(/\s+/gu, " ")
      .replace(/[\s.,;:]+$/u, ""),
  );

/** A phrase of the article inside a question of ours: bare where it is neutral, else between quotation marks. */
export const phraseIn = (desk: Desk, span: Span): string => {
  const text = desk
    .slice(span)
    .replace(/\s+/gu, " ")
    .replace(/[.,;:]+$/u, "");
  const [first] = desk.wordsIn(span);
  const { determiners, possessives } = desk.cues.grammar;
  const small = first && (determiners.has(first.lower) || possessives.has(first.lower));
  const bare = small ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  return !quotation.test(text) && isNeutral(desk, bare) ? bare : quoted(text);
};

export const filled = (template: string, parts: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/gu, (_, name: string) => parts[name] ?? "");
