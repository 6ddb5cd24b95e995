import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { acceptSocket, type Wire } from "./slack-frames.ts";
import { isObj, type Obj, objOf, textOf } from "./slack-json.ts";

export type Attempt = { number: number; reason: string };

/** What an app said to something that reached it. `ms`: how long that took; null: it never came. */
/** `isFinal`: it asked not to be told again. */
export type Heard = {
  isFinal?: boolean;
  ms: number | null;
  answer: Obj;
  why: "acked" | "timeout" | "connection_failed" | "http_error";
};

export type DisconnectReason = "warning" | "refresh_requested" | "link_disabled" | "too_many_websockets";

/** `isLeaving`: it was told to go, and gets nothing more where another is there. */
type Socket = { wire: Wire; isOpen: boolean; isLeaving: boolean };

const mostSockets = 10;

/** Slack's end of Socket Mode: any one open socket gets each payload. */
export const openHub = (ackWithin: number, warningMs: number, changed: () => void) => {
  const sockets: Socket[] = [];
  const tickets = new Set<string>();
  const waiting = new Map<string, { on: Socket; hear: (answer: Obj) => void; lose: () => void }>();
  let turn = 0;
  let isSilent = false;
  let opened = 0;

  const left = (socket: Socket): void => {
    if (!socket.isOpen) return;
    socket.isOpen = false;
    sockets.splice(sockets.indexOf(socket), 1);
    for (const { on, lose } of [...waiting.values()]) if (on === socket) lose();
    changed();
  };

  const told = (text: string): void => {
    if (isSilent) return;
    const value: unknown = JSON.parse(text);
    if (!isObj(value)) return;
    waiting.get(textOf(value.envelope_id))?.hear(objOf(value.payload));
  };

  const disconnect = async (socket: Socket, reason: DisconnectReason): Promise<void> => {
    const say = (why: DisconnectReason): void =>
      socket.wire.send(JSON.stringify({ type: "disconnect", reason: why, debug_info: { host: "loopback" } }));
    say(reason);
    if (reason === "warning") {
      await pause(warningMs, undefined, { ref: false });
      if (socket.isOpen) say("refresh_requested");
    }
    socket.isLeaving = true;
    await pause(20, undefined, { ref: false });
    if (socket.isOpen) socket.wire.close();
  };

  const pinging = setInterval(() => {
    if (!isSilent) for (const { wire } of sockets) wire.ping();
  }, 5_000).unref();

  return {
    count: (): number => sockets.length,
    /** How many sockets were ever opened. */
    opened: (): number => opened,
    ticket: (): string => {
      const ticket = randomUUID();
      tickets.add(ticket);
      return ticket;
    },
    upgrade: (request: IncomingMessage, stream: Duplex): void => {
      const ticket = new URL(request.url ?? "/", "http://slack").searchParams.get("ticket") ?? "";
      if (!tickets.delete(ticket)) return void stream.end("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
      const socket: Socket = {
        isOpen: true,
        isLeaving: false,
        wire: acceptSocket(request, stream, {
          text: told,
          pong: () => {},
          closed: () => left(socket),
          answersPings: () => !isSilent,
        }),
      };
      sockets.push(socket);
      opened += 1;
      socket.wire.send(
        JSON.stringify({
          type: "hello",
          num_connections: sockets.length,
          connection_info: { app_id: "A0GROUND" },
          debug_info: { host: "loopback", started: "", build_number: 1, approximate_connection_time: 18_060 },
        }),
      );
      if (sockets.length > mostSockets) void disconnect(socket, "too_many_websockets");
      changed();
    },
    /** Sends to one socket; settles with what came back, at the latest after three seconds. */
    deliver: async (kind: string, payload: Obj, attempt: Attempt, isTwice: boolean): Promise<Heard> => {
      const staying = sockets.filter(({ isLeaving }) => !isLeaving);
      const ready = staying.length > 0 ? staying : sockets;
      const on = ready[turn % Math.max(1, ready.length)];
      turn += 1;
      if (!on) return { ms: null, answer: {}, why: "connection_failed" };
      const envelope_id = randomUUID();
      const { promise, resolve } = Promise.withResolvers<Heard>();
      const from = performance.now();
      const settle = (heard: Heard): void => {
        clearTimeout(timer);
        waiting.delete(envelope_id);
        resolve(heard);
      };
      const timer = setTimeout(() => settle({ ms: null, answer: {}, why: "timeout" }), ackWithin);
      waiting.set(envelope_id, {
        on,
        hear: (answer) => settle({ ms: performance.now() - from, answer, why: "acked" }),
        lose: () => settle({ ms: null, answer: {}, why: "connection_failed" }),
      });
      const envelope = {
        envelope_id,
        type: kind,
        payload,
        accepts_response_payload: kind !== "events_api",
        ...(kind === "events_api" ? { retry_attempt: attempt.number, retry_reason: attempt.reason } : {}),
      };
      on.wire.send(JSON.stringify(envelope));
      const again = kind === "events_api" ? { ...envelope, retry_attempt: 1, retry_reason: "timeout" } : envelope;
      if (isTwice) on.wire.send(JSON.stringify(again));
      return promise;
    },
    /** As Slack does when it recycles what holds a socket: all of them, or only the oldest. */
    disconnect: async (reason: DisconnectReason, which: "all" | "oldest" = "all"): Promise<void> => {
      const meant = which === "all" ? [...sockets] : sockets.slice(0, 1);
      await Promise.all(meant.map((socket) => disconnect(socket, reason)));
    },
    /** The sockets stay and say nothing: no pong, and no acknowledgement is heard. */
    silence: (silent: boolean): void => {
      isSilent = silent;
    },
    cut: (): void => {
      for (const { wire } of [...sockets]) wire.cut();
    },
    close: (): void => {
      clearInterval(pinging);
      for (const { wire } of [...sockets]) wire.close();
    },
  };
};

export type Hub = ReturnType<typeof openHub>;
