import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { common } from "#language/en/common.ts";
import { foreign } from "#language/foreign.ts";

type Detector = { detect(text: string): { language: string } };

const sampled = 4_000;

/**
 * The language of a text as ISO 639-1, "und" where there are no words. English is told by its function words alone, which
 * names of people and places do not disturb; only other texts load the detector, since loading it takes as long as a brief.
 */
export const languageOf = (text: string): string => {
  const words = text.slice(0, sampled).match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length === 0) return "und";
  const english = words.filter(isEnglish).length;
  const others = words.filter(isForeign).length;
  const names = words.filter((word) => /^\p{Lu}/u.test(word) && !isEnglish(word) && !isForeign(word)).length;
  if (english > 0 && english >= (words.length - names) * 0.12 && english >= others * 2) return "en";
  const detected = detector().detect(text.slice(0, sampled)).language;
  return detected || (english > others ? "en" : "und");
};

const isEnglish = (word: string): boolean => common.has(word.toLowerCase()) || /^[a-z]{4,}ed$/.test(word);

/** Small letters beyond ASCII stand in English only in names and loans. */
const isForeign = (word: string): boolean =>
  foreign.has(word.toLowerCase()) || (/^\p{Ll}+$/u.test(word) && /[^\u0000-\u007f]/.test(word));

/** eld is published as a module without a `require` condition, so it is required by its file: synchronously, only when needed, and once, since Node keeps it. */
const detector = (): Detector => {
  const required: unknown = createRequire(import.meta.url)(fileURLToPath(import.meta.resolve("eld/extrasmall")));
  if (isDetectorModule(required)) return required.eld;
  throw new Error("eld has changed its exports");
};

const isDetectorModule = (value: unknown): value is { eld: Detector } =>
  typeof value === "object" && value !== null && "eld" in value && isDetector(value.eld);

const isDetector = (value: unknown): value is Detector =>
  typeof value === "object" && value !== null && "detect" in value && typeof value.detect === "function";
