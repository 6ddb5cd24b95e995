/** What a reply may hold at its top: lists come element by element, single fields whole. */
export type Fields = ReadonlyMap<string, "list" | "single">;

/**
 * An object or array that is being read. A `wrapper` may hold the asked fields, or an object that does; a `list` is an asked field whose
 * elements are given one by one; all below is `inner`.
 */
export type Frame = {
  readonly shape: "object" | "array";
  readonly role: "wrapper" | "list" | "inner";
  /** Of a list: the field's name. */
  readonly field: string | null;
  readonly entries: [string, unknown][];
  readonly items: unknown[];
  /** Of an object: what must come next, and the key whose value comes. */
  awaits: "key" | "colon" | "value";
  key: string;
  /** The asked field that the key names, once each. */
  asked: string | null;
  index: number;
  broken: boolean;
  /** A wrapper that held an asked field. */
  engaged: boolean;
};

export const openFrame = (shape: Frame["shape"], role: Frame["role"], field: string | null): Frame => ({
  shape,
  role,
  field,
  entries: [],
  items: [],
  awaits: shape === "object" ? "key" : "value",
  key: "",
  asked: null,
  index: 0,
  broken: false,
  engaged: false,
});

/** As JSON.parse makes it: every key an own one, the last of two alike. */
export const builtFrom = ({ shape, entries, items }: Frame): unknown =>
  shape === "object" ? Object.fromEntries(entries) : items;

const literals = new Map<string, unknown>([
  ["true", true],
  ["True", true],
  ["false", false],
  ["False", false],
  ["null", null],
  ["None", null],
]);

const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/u;

/** What a word without quotation marks says; null where it is no value of JSON (NaN, an ellipsis). */
export const bareValue = (word: string): { value: unknown } | null => {
  if (literals.has(word)) return { value: literals.get(word) };
  return number.test(word) ? { value: Number(word) } : null;
};

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

/** The asked field that a key names, however it is spelt: "Summary" names summary. */
export const fieldNamed = (key: string, fields: Fields): string | null =>
  fields.has(key) ? key : ([...fields.keys()].find((name) => plain(name) === plain(key)) ?? null);
