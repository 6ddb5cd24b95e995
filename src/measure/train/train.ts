/** Answers: `npm run train -- <folder> [--write]`; support: `npm run train -- support <folder> [<folder>…] [--write]`. */
import { support } from "./support.ts";

const [what = "", ...rest] = process.argv.slice(2);
if (what === "support") support(rest);
else await import("./answers.ts");
