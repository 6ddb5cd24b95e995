import type { z } from "zod";

export type Json = z.core.util.JSONType;
export type Obj = { [key: string]: Json };

export const isObj = (value: unknown): value is Obj =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const textOf = (value: Json | undefined): string => (typeof value === "string" ? value : "");

export const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

export const objsOf = (value: Json | undefined): Obj[] => listOf(value).filter(isObj);

export const objOf = (value: Json | undefined): Obj => (isObj(value) ? value : {});

/** A value as Slack's forms carry it: JSON inside a string where it is not plain text. */
export const unformed = (value: string): Json => {
  if (!/^\s*[[{]|^(?:true|false)$/u.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

/** Everything inside, the value itself first. */
export const within = (value: Json): Json[] => {
  if (Array.isArray(value)) return [value, ...value.flatMap(within)];
  return isObj(value) ? [value, ...Object.values(value).flatMap(within)] : [value];
};
