import { parentPort } from "node:worker_threads";
import { Fault, type FaultDetail } from "#brief/fault.ts";
import type { Extracted } from "./extracted.ts";
import type { Said, Task } from "./task.ts";

const say = (said: Said): void => parentPort?.postMessage(said);

/** Readers are loaded when they are first needed: a page needs no reader of PDF. */
const extract = async (task: Task): Promise<Extracted> => {
  if (task.kind === "html") {
    const { extractHtml } = await import("./html.ts");
    say("begins");
    return extractHtml(task.html, task.url);
  }
  if (task.kind === "pdf") {
    const { extractPdf } = await import("./pdf.ts");
    say("begins");
    return extractPdf(task.bytes);
  }
  const { extractDocx } = await import("./docx.ts");
  say("begins");
  return extractDocx(task.bytes);
};

/** Whatever breaks in here was broken by the input: a stack that overflows, a library that gives up. */
const faultOf = (error: unknown): FaultDetail =>
  error instanceof Fault
    ? { code: error.code, message: error.message }
    : { code: "unreadable", message: "It is built in a way that cannot be read. Paste the article's text instead." };

parentPort?.on("message", async (task: Task) => {
  await extract(task).then(
    (extracted) => say({ extracted }),
    (error: unknown) => say({ fault: faultOf(error) }),
  );
});
