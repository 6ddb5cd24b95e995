import { parentPort, workerData } from "node:worker_threads";
import { webApi } from "@slack/bolt";
import type { Log } from "#log.ts";
import { boltApp } from "./app.ts";
import { atOnce } from "./at-once.ts";
import { ListenOn, type Said } from "./heard.ts";
import { socketReceiver } from "./socket.ts";

// A thread of its own listens: whatever is being read and drafted elsewhere, Slack has its acknowledgement at once.

const say = (said: Said): void => parentPort?.postMessage(said);
const log: Log = (level, message, fields = {}) => say({ said: "log", line: { level, message, fields: { ...fields } } });

const { appToken, apiUrl } = ListenOn.parse(workerData);
const reach = { apiUrl, log };
const receiver = socketReceiver(reach, appToken);
await boltApp({ receiver, reach, tell: (heard) => say({ said: "heard", heard }) }, atOnce);

parentPort?.once("message", async () => {
  await receiver.stop();
  parentPort?.close();
});

try {
  await receiver.start();
  say({ said: "ready" });
} catch (error) {
  say({ said: "failed", code: error instanceof webApi.WebAPIPlatformError ? error.data.error : null });
}
