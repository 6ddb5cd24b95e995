import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

const paths = [process.env.CHROMIUM ?? "", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where Chromium is on this machine; null where it is not, and the tests that drive it say so. */
export const chromiumPath = paths.find((path) => path !== "" && existsSync(path)) ?? null;

export const openBrowser = (): Promise<Browser> => {
  if (chromiumPath === null) throw new Error("no Chromium on this machine");
  return chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
};
