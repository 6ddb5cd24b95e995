import { parentPort } from "node:worker_threads";
import { Fault, type FaultDetail } from "#brief/fault.ts";
import type { Extracted } from "./extracted.ts";
import type { Outcome, Task } from "./task.ts";

/** Readers are loaded when they are first needed: a page needs no reader of PDF. */
const extract = async (task: Task): Promise<Extracted> => {
  if (task.kind === "html") return (await import("./html.ts")).extractHtml(task.html, task.url);
  if (task.kind === "pdf") return (await import("./pdf.ts")).extractPdf(task.bytes);
  return (await import("./docx.ts")).extractDocx(task.bytes);
};

/** Whatever breaks in here was broken by the input: a stack that overflows, a library that gives up. */
const faultOf = (error: unknown): FaultDetail =>
  error instanceof Fault
    ? { code: error.code, message: error.message }
    : { code: "unreadable", message: "It is built in a way that cannot be read. Paste the article's text instead." };

parentPort?.on("message", async (task: Task) => {
  const outcome = await extract(task).then(
    (extracted): Outcome => ({ extracted }),
    (error: unknown): Outcome => ({ fault: faultOf(error) }),
  );
  parentPort?.postMessage(outcome);
});
