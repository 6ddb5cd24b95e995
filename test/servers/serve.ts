/**
 * A model to look at: node test/servers/serve.ts --mode honest --support <folder>, then point OPENAI_BASE_URL at the address it prints.
 * --mode takes "honest", a way of lying or a way of failing; --check how its check model judges; --answers how it answers.
 */
import { parseArgs } from "node:util";
import { answerings } from "./answering.ts";
import { partial, total } from "./failures.ts";
import { lies } from "./lies.ts";
import { honestModel, modelOf } from "./models.ts";
import { openModelServer } from "./openai.ts";
import { supportScripts } from "./support-scripts.ts";

const failures = { ...total, ...partial };
const modes = ["honest", "replay-lies", ...Object.keys(lies), ...Object.keys(failures)];
const checkings = ["honest", "carried", "in-part", "not-carried", "contradicted", "silent"] as const;

const { values } = parseArgs({
  options: {
    mode: { type: "string", default: "honest" },
    support: { type: "string" },
    check: { type: "string", default: "honest" },
    answers: { type: "string", default: "honest" },
  },
});
const { mode, support } = values;
const answering = answerings.find((each) => each === values.answers);
const checking = checkings.find((each) => each === values.check);

if (!modes.includes(mode) || !checking || !answering || (mode === "replay-lies" && support === undefined)) {
  process.stderr.write(
    `--mode is one of ${modes.join(", ")}; --check one of ${checkings.join(", ")}; --answers one of ${answerings.join(", ")}; replay-lies needs --support <folder>.\n`,
  );
  process.exitCode = 2;
} else {
  const scripts = support === undefined ? [] : supportScripts(support, mode === "replay-lies" ? "lie" : "true");
  const model = modelOf({ ...honestModel, scripts, lie: lies[mode] ?? null, checking, answering });
  const failure = failures[mode];
  const server = await openModelServer((request) => {
    process.stdout.write(`${request.schema ?? "?"}: ${request.system.length + request.user.length} characters\n`);
    const reply = model(request);
    return failure ? failure(reply.content) : reply;
  });
  process.stdout.write(`OPENAI_BASE_URL=${server.url} OPENAI_MODEL=any   (${mode})\n`);
}
