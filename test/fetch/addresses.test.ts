import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reachOf } from "../../src/article/fetch/addresses.ts";
import { linkFrom } from "../../src/article/fetch/link.ts";
import { isWebPort } from "../../src/article/fetch/ports.ts";
import { Fault } from "../../src/brief/fault.ts";

const codeOf = (link: string, allowed: { host: string; port: number | null }[] = []): string => {
  try {
    return linkFrom(link, allowed).href;
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
};

test.each([
  ["93.184.216.34", "public"],
  ["1.1.1.1", "public"],
  ["192.0.1.1", "public"],
  ["2606:2800:21f:cb07:6820:80da:af6b:8b2c", "public"],
  ["2a00:1450:4001:800::200e", "public"],
  ["10.255.255.255", "private"],
  ["172.16.0.1", "private"],
  ["172.31.255.255", "private"],
  ["192.168.0.1", "private"],
  ["127.0.0.1", "private"],
  ["127.255.0.9", "private"],
  ["::1", "private"],
  ["fd12::1", "private"],
  ["fc00::1", "private"],
  ["100.64.0.1", "private"],
  ["100.127.255.255", "private"],
  ["100.100.100.200", "forbidden"],
  ["169.254.169.254", "forbidden"],
  ["169.254.1.1", "forbidden"],
  ["168.63.129.16", "forbidden"],
  ["fd00:ec2::254", "forbidden"],
  ["0.0.0.0", "forbidden"],
  ["0.1.2.3", "forbidden"],
  ["192.0.0.8", "forbidden"],
  ["192.0.0.192", "forbidden"],
  ["192.0.2.1", "forbidden"],
  ["192.88.99.1", "forbidden"],
  ["198.18.0.1", "forbidden"],
  ["198.19.255.255", "forbidden"],
  ["198.51.100.7", "forbidden"],
  ["203.0.113.9", "forbidden"],
  ["224.0.0.1", "forbidden"],
  ["239.255.255.250", "forbidden"],
  ["240.0.0.1", "forbidden"],
  ["255.255.255.255", "forbidden"],
  ["::", "forbidden"],
  ["::ffff:127.0.0.1", "forbidden"],
  ["::ffff:8.8.8.8", "forbidden"],
  ["::127.0.0.1", "forbidden"],
  ["::ffff:0:127.0.0.1", "forbidden"],
  ["64:ff9b::7f00:1", "forbidden"],
  ["64:ff9b:1::a00:1", "forbidden"],
  ["100::1", "forbidden"],
  ["2001::1", "forbidden"],
  ["2001:0:7f00:1::", "forbidden"],
  ["2001:2::1", "forbidden"],
  ["2001:10::1", "forbidden"],
  ["2001:20::1", "forbidden"],
  ["2001:db8::1", "forbidden"],
  ["2002:7f00:1::1", "forbidden"],
  ["2002:808:808::", "forbidden"],
  ["2a00:1450:4001:800:0:5efe:7f00:1", "forbidden"],
  ["2a00:1450:4001:800:200:5efe:a00:1", "forbidden"],
  ["3fff::1", "forbidden"],
  ["5f00::1", "forbidden"],
  ["4000::1", "forbidden"],
  ["fe80::1", "forbidden"],
  ["fe80::1%eth0", "forbidden"],
  ["febf::1", "forbidden"],
  ["fec0::1", "forbidden"],
  ["ff02::1", "forbidden"],
  ["", "forbidden"],
  ["localhost", "forbidden"],
  ["1.2.3.4.5", "forbidden"],
])("%s is %s", (address, reach) => {
  expect(reachOf(address)).toBe(reach);
});

/** The many ways in which URLs write one IPv4 address. */
const spellings = (octets: readonly [number, number, number, number]): string[] => {
  const [a, b, c, d] = octets;
  const whole = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  const hex = (value: number) => `0x${value.toString(16)}`;
  const octal = (value: number) => `0${value.toString(8)}`;
  const wide = (text: string) => text.replace(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
  const dotted = octets.join(".");
  return [
    dotted,
    `${dotted}.`,
    String(whole),
    hex(whole),
    octal(whole),
    octets.map(hex).join("."),
    octets.map(octal).join("."),
    `${a}.${(b << 16) | (c << 8) | d}`,
    `${a}.${b}.${(c << 8) | d}`,
    `${hex(a)}.${b}.${octal((c << 8) | d)}`,
    octets.map((octet) => `000${octet.toString(8)}`).join("."),
    wide(dotted),
    dotted.replaceAll(".", "。"),
    dotted.replaceAll(".", "．"),
    dotted.replaceAll(".", "%2e"),
    [...dotted].map((sign) => `%${sign.charCodeAt(0).toString(16)}`).join(""),
    `[::ffff:${dotted}]`,
    `[::${dotted}]`,
    `[::ffff:0:${dotted}]`,
    `[64:ff9b::${dotted}]`,
    `[64:ff9b:1::${dotted}]`,
    `[::FFFF:${dotted}]`,
    `[0:0:0:0:0:ffff:${dotted}]`,
    `[2002:${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}::1]`,
    `${dotted}.nip.io`,
  ];
};

const octet = fc.integer({ min: 0, max: 255 });
const inner = fc.oneof(
  fc.tuple(fc.constantFrom(0, 10, 127, 224, 240, 255), octet, octet, octet),
  fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
  fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
  fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
  fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), octet, octet),
  fc.tuple(fc.constant(198), fc.constantFrom(18, 19), octet, octet),
);

describe("whatever the spelling", () => {
  test("an inner IPv4 address is refused", () => {
    fc.assert(
      fc.property(
        inner,
        fc.constantFrom("http", "https", "HTTP", "hTTps"),
        fc.constantFrom("", ":80", ":8080", ":443"),
        (octets, scheme, port) => {
          for (const host of spellings(octets))
            expect([host, codeOf(`${scheme}://${host}${port}/a?b`)]).toEqual([host, "address-refused"]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("an inner IPv4 address is never public", () => {
    fc.assert(fc.property(inner, (octets) => reachOf(octets.join(".")) !== "public"));
  });

  test("an IPv6 address is public only in 2000::/3", () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        const first = Number.parseInt(new URL(`http://[${address}]/`).hostname.slice(1).split(":")[0] || "0", 16);
        expect(reachOf(address) === "public" ? first >> 13 : 1).toBe(1);
      }),
    );
  });

  test("a bare address is refused, public ones included", () => {
    for (const host of spellings([93, 184, 216, 34])) {
      const isEcho = host.endsWith("nip.io");
      expect([host, codeOf(`https://${host}/`)]).toEqual([host, "address-refused"]);
      expect(isEcho || /[0-9０-９%]/.test(host)).toBe(true);
    }
  });
});

test.each([
  "http://localhost/",
  "http://localhost:8080/",
  "https://LOCALHOST/",
  "http://localhost./",
  "http://a.localhost/",
  "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/",
  "http://loc%61lhost/",
  "http://localhost.localdomain/",
  "http://ip6-localhost/",
  "http://printer/",
  "http://intranet/",
  "http://wiki.corp/",
  "http://nas.local/",
  "http://NAS.LOCAL./",
  "http://db.internal/",
  "http://router.lan/",
  "http://fritz.box/",
  "http://router.home.arpa/",
  "http://1.0.0.127.in-addr.arpa/",
  "http://metadata/",
  "http://metadata.google.internal/computeMetadata/v1/",
  "http://instance-data/",
  "http://host.docker.internal/",
  "http://kubernetes.default.svc/",
  "http://api.svc.cluster.local/",
  "http://hidden.onion/",
  "http://x.test/",
  "http://localtest.me/",
  "http://metadata.goog/",
  "http://metadata.tencentyun.com/latest/meta-data/",
  "http://kubernetes.default/",
  "http://localhost6.localdomain6/",
  "http://127.0.0.-1/",
  "http://example.c0m/",
  "http://routerlogin.net/",
  "http://a.b.lvh.me/",
  "http://127.0.0.1.nip.io/",
  "http://10-0-0-1.example.com/",
  "http://www.10.0.0.1.xip.io/",
  "http://a..b/",
  "http://foo;bar.com/",
  "http://exa*mple.com/",
  "http://.example.com/",
  "http://user@example.com/",
  "http://user:pass@example.com/",
  "http://:pass@example.com/",
  "http://example.com@127.0.0.1/",
  "http://127.0.0.1#@example.com/",
  "http://example.com:pass@127.0.0.1/",
  "http:\\\\127.0.0.1\\",
  "http:127.0.0.1",
  "http:///127.0.0.1/",
  "ht\ntp://127.0.0.1/",
  "http://127.0.0.1\t/",
  "http://[::1]/",
  "http://[::]/",
  "http://[0:0:0:0:0:0:0:1]:80/",
  "http://[fe80::1]/",
  "http://[fe80::1%25eth0]/",
  "http://[::1%25lo]/",
  "http://[fd00:ec2::254]/latest/",
  "http://169.254.169.254/latest/meta-data/",
  "http://100.100.100.200/latest/",
  "http://168.63.129.16/",
  "http://192.0.0.192/",
  "http://0/",
  "http://0.0.0.0:3000/",
  "http://127.1/",
  "http://0177.1/",
  "http://2130706433/",
  "http://0x7f000001/",
  "http://①②⑦.0.0.1/",
  "http://127.0.0.1.5/",
  "http://0x100000000/",
  "ftp://example.com/",
  "file:///etc/passwd",
  "file://localhost/etc/passwd",
  "gopher://127.0.0.1:70/",
  "dict://127.0.0.1:11211/",
  "data:text/html,x",
  "javascript:alert(1)",
  "ws://example.com/",
  "view-source:http://127.0.0.1/",
  "jar:http://127.0.0.1!/",
  "blob:http://127.0.0.1/x",
  "about:blank",
  "mailto:a@example.com",
  "ldap://127.0.0.1/",
  "https://example.com:22/",
  "https://example.com:25/",
  "http://example.com:6379/",
  "http://example.com:5432/",
  "http://example.com:0/",
  "http://example.com:11211/",
])("%s is refused", (link) => {
  expect(codeOf(link)).toBe("address-refused");
});

test("a link of nine thousand characters is refused", () => {
  expect(codeOf(`https://example.com/${"a".repeat(9_000)}`)).toBe("address-refused");
});

test.each(["", "   ", "hello", "example.com/story", "//example.com/", "/etc/passwd", "www.example.com", "two words"])(
  "%j is no link",
  (text) => {
    expect(codeOf(text)).toBe("not-a-link");
  },
);

test.each([
  ["https://www.example.com/2024/a-story?id=4#part", "https://www.example.com/2024/a-story?id=4"],
  ["  <https://example.com:8443/x>\n", "https://example.com:8443/x"],
  ["HTTP://EXAMPLE.COM./a", "http://example.com/a"],
  ["https://bücher.example/ä", "https://xn--bcher-kva.example/%C3%A4"],
  ["https://news.internal-affairs.example.org/", "https://news.internal-affairs.example.org/"],
  ["https://local.example.com/", "https://local.example.com/"],
  ["https://v1.2.3.example.com/", "https://v1.2.3.example.com/"],
  ["https://metadata.example.com/", "https://metadata.example.com/"],
  ["https://пример.рф/", "https://xn--e1afmkfd.xn--p1ai/"],
  ["https://1-2-3.example.com/", "https://1-2-3.example.com/"],
])("%j is opened as %s", (link, href) => {
  expect(codeOf(link)).toBe(href);
});

describe("hosts that the operator names", () => {
  const allowed = [
    { host: "wiki.corp", port: null },
    { host: "10.0.0.5", port: 8080 },
    { host: "[fd00::5]", port: null },
    { host: "169.254.169.254", port: null },
  ];

  test.each([
    "http://wiki.corp/",
    "https://WIKI.corp.:8443/",
    "http://10.0.0.5:8080/a",
    "http://0x0a.5:8080/",
    "http://[fd00:0::5]/",
  ])("%s is opened", (link) => {
    expect(codeOf(link, allowed)).toMatch(/^https?:/);
  });

  test.each([
    "http://a.wiki.corp/",
    "http://wiki.corp.evil.internal/",
    "http://10.0.0.5/",
    "http://10.0.0.5:8081/",
    "http://10.0.0.6:8080/",
    "http://[fd00::6]/",
    "http://169.254.169.254/",
    "http://me@wiki.corp/",
    "http://wiki.corp:22/",
    "ftp://wiki.corp/",
    "http://[::ffff:10.0.0.5]:8080/",
  ])("%s is not", (link) => {
    expect(codeOf(link, allowed)).toBe("address-refused");
  });
});

test("web ports are open, and those of other services are not", () => {
  expect([80, 443, 8080, 8443, 3000, 8000].every(isWebPort)).toBe(true);
  expect([0, 21, 22, 25, 6000, 6379, 5432, 27017, 10250].some(isWebPort)).toBe(false);
});
