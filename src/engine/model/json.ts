export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What stands in a list; nothing where there is none. */
export const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
