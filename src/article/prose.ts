import type { Article } from "#brief/article.ts";

const sampled = 200_000;

/** What a text looks like that is no prose ("a table of numbers"), or null for a text made of sentences. */
export const whyNotProse = ({ text, passages }: Pick<Article, "text" | "passages">): string | null => {
  const sample = text.slice(0, sampled);
  const lines = sample.split("\n").flatMap((line) => line.trim() || []);
  const size = lines.reduce((sum, line) => sum + line.length, 0);
  if (size === 0) return null;
  const share = (isSuch: (line: string) => boolean): number =>
    lines.reduce((sum, line) => sum + (isSuch(line) ? line.length : 0), 0) / size;
  const shareOfLines = (isSuch: (line: string) => boolean): number => lines.filter(isSuch).length / lines.length;

  if (
    /^\s*(?:<!doctype html|<html|<\?xml|<svg|<head|<body)/i.test(sample) ||
    share((line) => /^<\/?[a-z][^>]*>/i.test(line)) > 0.5
  )
    return "markup (HTML or XML)";
  if (encodedShare(sample) > 0.5) return "encoded data";
  const proseShare = sentenceShare(sample, passages);
  if (proseShare > 0.6) return null;
  if (/^\s*[[{]/.test(sample) && share((line) => /^[\]}[{]|^"[^"]{0,200}"\s*:|[{}\]],?$|^[-\d.]+,?$/.test(line)) > 0.5)
    return "data (JSON)";
  if (shareOfLines(isLogLine) > 0.5) return "a log";
  if (shareOfLines(isCodeLine) > 0.3) return "program code";
  if (isSeparated(lines)) return "a table of values (CSV)";
  if (share((line) => /^\S*(?:https?:\/\/|www\.)\S+$/.test(line)) > 0.5) return "a list of addresses";
  if (letterShare(sample) < 0.5) return figureShare(sample) > 0.25 ? "a table of numbers" : "something else than words";
  return proseShare < 0.1 ? "a list of words without sentences" : null;
};

/** How much of the text lies in passages that read like sentences: words with letters, an end mark, few other signs. */
const sentenceShare = (sample: string, passages: Article["passages"]): number => {
  let inSentences = 0;
  let all = 0;
  for (const { start, end } of passages) {
    if (end > sample.length) break;
    const words = sample.slice(start, end);
    all += end - start;
    if (isSentence(words)) inSentences += end - start;
  }
  return all === 0 ? 0 : inSentences / all;
};

const isSentence = (words: string): boolean => {
  if (!/[.!?…:。！？؟۔।]["“”’'»«)\]」』]*(?:\s?\[\d+\])*$/u.test(words)) return false;
  if (/[{};=<>\\|]{2}|^\s*(?:\/\/|#include|import |const |let |var |def )/.test(words)) return false;
  const tokens = words.split(/\s+/);
  const wordlike = tokens.filter((token) =>
    /^["“‘'(«¿¡[]*[\p{L}\p{M}][\p{L}\p{M}\p{N}'’.-]*[^\p{L}\p{N}]*$/u.test(token),
  ).length;
  const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{4}/u.test(words);
  return (spaceless || (tokens.length >= 4 && wordlike >= tokens.length * 0.6)) && letterShare(words) > 0.6;
};

const letterShare = (words: string): number => {
  const signs = words.match(/\S/gu)?.length ?? 0;
  return signs === 0 ? 0 : (words.match(/[\p{L}\p{M}]/gu)?.length ?? 0) / signs;
};

const figureShare = (words: string): number =>
  (words.match(/\p{N}/gu)?.length ?? 0) / Math.max(1, words.match(/\S/gu)?.length ?? 0);

const encodedShare = (sample: string): number => {
  const size = sample.replace(/\s/g, "").length;
  const encoded = sample
    .split(/\s+/)
    .reduce((sum, token) => sum + (token.length >= 40 && /^[A-Za-z0-9+/=_-]+$/.test(token) ? token.length : 0), 0);
  return size === 0 ? 0 : encoded / size;
};

const isLogLine = (line: string): boolean =>
  /^\[?\d{4}[-/]\d{2}[-/]\d{2}[T ]\d{2}:\d{2}|^\[?\d{2}:\d{2}:\d{2}|^(?:[A-Z][a-z]{2} +\d{1,2} \d{2}:\d{2}:\d{2})|^\[?(?:DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL|TRACE)\b|^\d{1,3}(?:\.\d{1,3}){3} - |^\s*at [\w$.<>]+ ?\(/.test(
    line,
  );

const isCodeLine = (line: string): boolean =>
  /[;{}]$|^[})\]]+[;,]?$|^(?:import|export|from|const|let|var|function|def|class|return|if|else|elif|for|while|switch|case|try|catch|public|private|static|void|int|#include|#define|package|use|using|namespace|struct|fn|func|SELECT|INSERT|UPDATE|CREATE|DROP)\b.*[({:;=]|^(?:\/\/|\/\*|\*\/|#!)|=>|^\s*\w+(?:\.\w+)*\([^)]*\);?$|^\w+\s*[:+-]?=\s*\S+/.test(
    line,
  );

/** Most lines have the same number of commas, semicolons or tabs, and little between them. */
const isSeparated = (lines: readonly string[]): boolean => {
  if (lines.length < 4) return false;
  return ["\t", ";", ",", "|"].some((separator) => {
    const counts = lines.slice(0, 2_000).map((line) => line.split(separator).length - 1);
    const usual = counts.toSorted((a, b) => a - b)[counts.length >> 1] ?? 0;
    const same = counts.filter((count) => count === usual).length;
    const size = lines.slice(0, 2_000).reduce((sum, line) => sum + line.length, 0);
    const fields = counts.reduce((sum, count) => sum + count + 1, 0);
    return usual >= 2 && same >= counts.length * 0.7 && size / fields < 25;
  });
};
