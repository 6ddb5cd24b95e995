import { secretFrom } from "#store/seal.ts";

/** What SECRET_KEY holds in a process that opens one of the tests' stores. */
export const testSecretKey = "a secret of the tests, long enough to be one";

export const testSecret = secretFrom(testSecretKey);
