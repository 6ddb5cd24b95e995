import { Fault } from "#brief/fault.ts";

export const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What kept us from a folder, and what to do. `error`: the system's. */
export const folderFault = (folder: string, error: unknown): Fault => {
  const told = `${codeOf(error)} ${messageOf(error)}`;
  if (/ENOSPC|EDQUOT|No space left|database or disk is full/i.test(told))
    return new Fault("store-full", `The disk of ${folder} is full. Make room on it, or set DATA_DIR to another.`, {
      cause: error,
    });
  return new Fault(
    "store-not-writable",
    `The data folder ${folder} cannot be written (${codeOf(error) || messageOf(error)}). Let this user write there, or set DATA_DIR to another folder.`,
    { cause: error },
  );
};

const lostCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ECONNABORTED",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  // Shut down by its administrator, crashed, starting up, or with no connection to spare.
  "57P01",
  "57P02",
  "57P03",
  "53300",
]);

/** Whether the way to Postgres is gone, or not there yet: whoever asks again later may be answered. */
export const isLost = (error: unknown): boolean =>
  lostCodes.has(codeOf(error)) ||
  codeOf(error).startsWith("08") ||
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/i.test(
    messageOf(error),
  );

/** Whether two that wrote at once stood in each other's way, and this one was rolled back to be tried again. */
export const isCrossed = (error: unknown): boolean => ["40001", "40P01"].includes(codeOf(error));

/** Of an address: where it leads, without its password. */
const placeOf = (databaseUrl: string) => {
  const url = new URL(databaseUrl);
  return {
    at: `${url.hostname || "localhost"}:${url.port || "5432"}`,
    user: decodeURIComponent(url.username) || "the system's user",
    database: decodeURIComponent(url.pathname.slice(1)) || "the user's own",
  };
};

/** What kept us from a Postgres, and what to do; null for what is nobody's mistake. Never shows the password. */
export const postgresFault = (databaseUrl: string, error: unknown): Fault | null => {
  const { at, user, database } = placeOf(databaseUrl);
  const code = codeOf(error);
  const fault = (name: Fault["code"], message: string) => new Fault(name, message, { cause: error });
  if (/^28/.test(code))
    return fault(
      "store-refused",
      `Postgres at ${at} does not let "${user}" in (${code}). Check the name and the password in DATABASE_URL (signs such as @ or # in it are written %40, %23), and whether it asks for sslmode=verify-full.`,
    );
  if (/SSL|certificate/i.test(`${code} ${messageOf(error)}`))
    return fault(
      "store-refused",
      `No encrypted connection to Postgres at ${at} came about: ${messageOf(error)}. Check sslmode in DATABASE_URL, and NODE_EXTRA_CA_CERTS for a certificate authority of your own.`,
    );
  if (code === "3D000")
    return fault(
      "store-missing",
      `Postgres at ${at} has no database "${database}". Make it (createdb ${database}), or name another in DATABASE_URL.`,
    );
  if (code === "42501")
    return fault(
      "store-refused",
      `"${user}" may not make tables in the database "${database}" at ${at}. Let it: grant create on database "${database}" to "${user}".`,
    );
  if (code === "53100") return fault("store-full", `The disk of Postgres at ${at} is full. Make room there.`);
  if (isLost(error))
    return fault(
      "store-unreachable",
      `Postgres at ${at} cannot be reached (${code || messageOf(error)}). Check that it runs, and the host and port in DATABASE_URL.`,
    );
  return null;
};
