import { expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";

test("nothing needs to be set, and a variable set to nothing is not set", () => {
  expect(readConfig({ DATA_DIR: "/srv/groundwire" })).toEqual({
    logLevel: "error",
    serviceLogLevel: "info",
    colour: null,
    columns: null,
    allowedPrivateHosts: [],
    proxies: { https: null, http: null, none: [] },
    model: null,
    storage: { databaseUrl: null, dataDir: "/srv/groundwire", secretKey: null, previousSecretKey: null },
    workAtOnce: 4,
    web: { host: "127.0.0.1", port: 3000, publicUrl: null, adminToken: null, chat: null },
    slack: null,
  });
  expect(readConfig({ NO_COLOR: "", COLUMNS: "", LOG_LEVEL: "" })).toEqual(readConfig({}));
});

test("every mistake is told at once", () => {
  expect(() => readConfig({ LOG_LEVEL: "loud", COLUMNS: "wide" })).toThrow(/2 mistakes: LOG_LEVEL: .*; COLUMNS: /u);
});

test.each([
  [{ NO_COLOR: "1" }, false],
  [{ NO_COLOR: "0", FORCE_COLOR: "1" }, false],
  [{ FORCE_COLOR: "1" }, true],
  [{ FORCE_COLOR: "0" }, false],
  [{ TERM: "dumb" }, false],
  [{ TERM: "dumb", FORCE_COLOR: "1" }, true],
])("%j: colour %s", (variables, colour) => {
  expect(readConfig(variables).colour).toBe(colour);
});

test("a terminal that does not know its width has none", () => {
  expect(readConfig({ COLUMNS: "0" }).columns).toBeNull();
});

test("private hosts are names or addresses as links spell them, each with an optional port", () => {
  const list = "Wiki.Corp, 10.0.0.5:8080, ::1, [fd00::5]:81, localhost:80, intranet.example.org:443,0x7f.1";
  expect(readConfig({ ALLOWED_PRIVATE_HOSTS: list }).allowedPrivateHosts).toEqual([
    { host: "wiki.corp", port: null },
    { host: "10.0.0.5", port: 8080 },
    { host: "[::1]", port: null },
    { host: "[fd00::5]", port: 81 },
    { host: "localhost", port: 80 },
    { host: "intranet.example.org", port: 443 },
    { host: "127.0.0.1", port: null },
  ]);
});

test.each(["http://wiki.corp", "10.0.0.0/8", "*.corp", "a@b", "host:99999", "host:0", "[::1", "a b?c"])(
  "a private host spelt %s is a mistake",
  (entry) => {
    expect(() => readConfig({ ALLOWED_PRIVATE_HOSTS: entry })).toThrow(
      /ALLOWED_PRIVATE_HOSTS.*not a name or an address/u,
    );
  },
);

test("proxies are read in capitals or small letters, and only as http or https addresses", () => {
  const { proxies } = readConfig({
    https_proxy: "proxy.example.org:3128",
    NO_PROXY: "a.example, .b.example 10.0.0.0/8",
  });
  expect(proxies).toEqual({
    https: "http://proxy.example.org:3128/",
    http: null,
    none: ["a.example", ".b.example", "10.0.0.0/8"],
  });
  expect(() => readConfig({ HTTPS_PROXY: "socks5://proxy" })).toThrow(
    /HTTPS_PROXY: a proxy is an http or https address/u,
  );
});

const own = "http://127.0.0.1:11434/v1";

test("a model drafts where a key or an address is set, and only there", () => {
  expect(readConfig({ OPENAI_MODEL: "qwen3" }).model).toBeNull();
  expect(readConfig({ OPENAI_API_KEY: "sk-1" }).model).toEqual({
    apiKey: "sk-1",
    baseUrl: "https://api.openai.com/v1",
    model: null,
    checkModel: "same",
    embeddingModel: null,
    repairs: true,
    contextTokens: 32_000,
    briefTokens: 400_000,
    timeoutMs: 300_000,
    prices: null,
    proxies: { https: null, http: null, none: [] },
  });
  expect(readConfig({ OPENAI_BASE_URL: `${own}/` }).model).toMatchObject({ apiKey: null, baseUrl: own });
});

test("every setting of a model is read", () => {
  const variables = {
    OPENAI_API_KEY: " sk-1\n",
    OPENAI_MODEL: "qwen3:32b",
    OPENAI_CHECK_MODEL: "off",
    OPENAI_EMBEDDING_MODEL: "nomic",
    OPENAI_REPAIR: "off",
    OPENAI_CONTEXT_TOKENS: "8192",
    OPENAI_BRIEF_TOKENS: "50000",
    OPENAI_TIMEOUT_SECONDS: "60",
    OPENAI_PROMPT_PRICE: "0.15",
    HTTPS_PROXY: "http://proxy.example.org:3128",
  };
  expect(readConfig(variables).model).toMatchObject({
    apiKey: "sk-1",
    model: "qwen3:32b",
    checkModel: "off",
    embeddingModel: "nomic",
    repairs: false,
    contextTokens: 8192,
    briefTokens: 50_000,
    timeoutMs: 60_000,
    prices: { prompt: 0.15, completion: 0 },
    proxies: { https: "http://proxy.example.org:3128/" },
  });
});

test("mistakes in a model's settings are told all at once, and no key with them", () => {
  const variables = {
    OPENAI_API_KEY: "sk secret",
    OPENAI_BASE_URL: "localhost:11434",
    OPENAI_REPAIR: "maybe",
    OPENAI_CONTEXT_TOKENS: "many",
    OPENAI_TIMEOUT_SECONDS: "0",
    OPENAI_REPLY_PRICE: "-1",
  };
  const told = (() => {
    try {
      return String(readConfig(variables));
    } catch (error) {
      return String(error);
    }
  })();
  expect(told).toMatch(/6 mistakes/u);
  for (const name of Object.keys(variables)) expect(told).toContain(`${name}: `);
  expect(told).not.toContain("secret");
});

test.each(["ftp://host/v1", "http://", "ana:secret", "http://ana:secret@host/v1"])("%s is no endpoint", (url) => {
  expect(() => readConfig({ OPENAI_BASE_URL: url })).toThrow(/OPENAI_BASE_URL: (?:an endpoint is|the address holds)/u);
});

test("where things are kept and served: each setting checked, spaces around a secret left out", () => {
  const secret = "0123456789abcdef0123456789abcdef";
  const read = readConfig({
    DATABASE_URL: "postgresql://bot:p%40ss@db.example.org/groundwire",
    SECRET_KEY: ` ${secret}\n`,
    SECRET_KEY_PREVIOUS: secret.toUpperCase(),
    PORT: "8080",
    HOST: "0.0.0.0",
    PUBLIC_URL: "https://brief.example.org/",
    ADMIN_TOKEN: "a token of some length",
  });
  expect(read.storage).toMatchObject({
    databaseUrl: "postgresql://bot:p%40ss@db.example.org/groundwire",
    secretKey: secret,
    previousSecretKey: secret.toUpperCase(),
  });
  expect(read.web).toEqual({
    host: "0.0.0.0",
    port: 8080,
    publicUrl: "https://brief.example.org",
    adminToken: "a token of some length",
    chat: null,
  });
});

test.each([
  [{ DATABASE_URL: "mysql://127.0.0.1/groundwire" }, /DATABASE_URL: a Postgres address is meant/u],
  [{ DATABASE_URL: "groundwire" }, /DATABASE_URL: a Postgres address is meant/u],
  [{ SECRET_KEY: "hunter2" }, /SECRET_KEY: at least 32 characters/u],
  [{ ADMIN_TOKEN: "short" }, /ADMIN_TOKEN: at least 16 characters/u],
  [{ PORT: "70000" }, /PORT: at most 65535/u],
  [{ PUBLIC_URL: "brief.example.org" }, /PUBLIC_URL: an http or https address/u],
])("%j is a mistake that is told, without the secret itself", (variables, told) => {
  expect(() => readConfig(variables)).toThrow(told);
  for (const value of Object.values(variables))
    if (value.includes("hunter")) expect(() => readConfig(variables)).not.toThrow(value);
});

test("data lies where a system keeps it, and DATA_DIR may be given from the working folder", () => {
  if (process.platform === "linux")
    expect(readConfig({ XDG_DATA_HOME: "/var/data" }).storage.dataDir).toBe("/var/data/groundwire");
  expect(readConfig({}).storage.dataDir).toMatch(/groundwire$/u);
  expect(readConfig({ DATA_DIR: "kept" }).storage.dataDir).toBe(`${process.cwd()}/kept`);
});

test("one LOG_LEVEL holds for command line and service; replies go to another chat where one is named", () => {
  const read = readConfig({
    LOG_LEVEL: "warn",
    CHAT_WEBHOOK_URL: "http://127.0.0.1:8065/groundwire/",
    CHAT_WEBHOOK_TOKEN: "bridge-token ",
  });
  expect(read).toMatchObject({ logLevel: "warn", serviceLogLevel: "warn" });
  expect(read.web.chat).toEqual({ url: "http://127.0.0.1:8065/groundwire", token: "bridge-token" });
  expect(() => readConfig({ CHAT_WEBHOOK_URL: "http://ana:secret@127.0.0.1/" })).toThrow(/CHAT_WEBHOOK_URL/u);
});

test("Slack is set up by a bot token with an app-level token, or with a signing secret", () => {
  expect(readConfig({ SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" }).slack).toMatchObject({
    botToken: "xoxb-1",
    appToken: "xapp-1",
    apiUrl: null,
    mentionsOnly: false,
    rules: { channels: [], guests: false, userDay: null, workspaceDay: null },
  });
  const secret = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "0123456789abcdef", SLACK_USER_DAY: "5" };
  expect(readConfig(secret).slack).toMatchObject({ appToken: null, rules: { userDay: 5 } });
});

test.each([
  [{ SLACK_BOT_TOKEN: "xoxb-1" }, /it needs SLACK_APP_TOKEN/u],
  [{ SLACK_APP_TOKEN: "xapp-1" }, /it needs SLACK_BOT_TOKEN/u],
  [{ SLACK_BOT_TOKEN: "xapp-1", SLACK_APP_TOKEN: "xapp-1" }, /SLACK_BOT_TOKEN: a bot token begins with xoxb-/u],
  [{ SLACK_API_URL: "http://slack.example.org/api/" }, /SLACK_API_URL: an https address is meant/u],
])("%j is a mistake", (variables, told) => {
  expect(() => readConfig(variables)).toThrow(told);
});

test("another server for Slack is https or this machine, a slash behind it or not", () => {
  const tokens = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" };
  const url = (SLACK_API_URL: string) => readConfig({ ...tokens, SLACK_API_URL }).slack?.apiUrl;
  expect(url("http://127.0.0.1:4000/api")).toBe("http://127.0.0.1:4000/api/");
  expect(url("https://proxy.example.org/api/")).toBe("https://proxy.example.org/api/");
});
