import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

/** The server's end of one WebSocket (RFC 6455), as far as Socket Mode needs it. */
export type Wire = {
  send(text: string): void;
  ping(): void;
  /** With the closing handshake. */
  close(code?: number): void;
  /** Without a word, as a cable that is pulled out. */
  cut(): void;
};

export type Hears = {
  text(text: string): void;
  pong(): void;
  closed(): void;
  /** Whether pings are answered. */
  answersPings(): boolean;
};

const op = { more: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;
const magic = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

const frame = (opcode: number, payload: Buffer): Buffer => {
  const size = payload.length;
  const head = size < 126 ? Buffer.alloc(2) : size < 65_536 ? Buffer.alloc(4) : Buffer.alloc(10);
  head[0] = 0x80 | opcode;
  if (size < 126) head[1] = size;
  else if (size < 65_536) {
    head[1] = 126;
    head.writeUInt16BE(size, 2);
  } else {
    head[1] = 127;
    head.writeBigUInt64BE(BigInt(size), 2);
  }
  return Buffer.concat([head, payload]);
};

type Frame = { isLast: boolean; opcode: number; payload: Buffer; taken: number };

/** The first whole frame of what has come; null: not all of it is there yet. */
const firstFrame = (bytes: Buffer): Frame | null => {
  if (bytes.length < 2) return null;
  const [first = 0, second = 0] = bytes;
  const short = second & 0x7f;
  const at = short < 126 ? 2 : short === 126 ? 4 : 10;
  if (bytes.length < at + 4) return null;
  const size = short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  const isMasked = (second & 0x80) !== 0;
  const from = isMasked ? at + 4 : at;
  if (bytes.length < from + size) return null;
  const payload = Buffer.from(bytes.subarray(from, from + size));
  if (isMasked) for (let i = 0; i < size; i += 1) payload[i] = (payload[i] ?? 0) ^ (bytes[at + (i % 4)] ?? 0);
  return { isLast: (first & 0x80) !== 0, opcode: first & 0x0f, payload, taken: from + size };
};

/** Answers the upgrade and speaks frames from then on. */
export const acceptSocket = (request: IncomingMessage, stream: Duplex, hears: Hears): Wire => {
  const accept = createHash("sha1").update(`${request.headers["sec-websocket-key"]}${magic}`).digest("base64");
  stream.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  let pending = Buffer.alloc(0);
  let said: Buffer[] = [];
  let isOver = false;

  const over = (): void => {
    if (isOver) return;
    isOver = true;
    hears.closed();
  };
  const write = (opcode: number, payload: Buffer): void => {
    if (!isOver && stream.writable) stream.write(frame(opcode, payload));
  };
  const take = ({ isLast, opcode, payload }: Frame): void => {
    if (opcode === op.ping) {
      if (hears.answersPings()) write(op.pong, payload);
    } else if (opcode === op.pong) hears.pong();
    else if (opcode === op.close) {
      write(op.close, payload);
      over();
      stream.end();
    } else {
      said.push(payload);
      if (!isLast) return;
      const text = Buffer.concat(said).toString("utf8");
      said = [];
      hears.text(text);
    }
  };

  stream.on("data", (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (let next = firstFrame(pending); next; next = firstFrame(pending)) {
      pending = pending.subarray(next.taken);
      take(next);
    }
  });
  stream.on("close", over);
  stream.on("error", over);

  return {
    send: (text) => write(op.text, Buffer.from(text)),
    ping: () => write(op.ping, Buffer.from("ping")),
    close: (code = 1000) => {
      const status = Buffer.alloc(2);
      status.writeUInt16BE(code);
      write(op.close, status);
      over();
      setTimeout(() => stream.destroy(), 300).unref();
    },
    cut: () => {
      over();
      stream.destroy();
    },
  };
};
