/** Routes: what answers come to, and a real way of three hops in namespaces of its own. */
import { spawn, spawnSync, execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import t from "tap";
import { addressText } from "./address-text.ts";
import { addressBytes } from "#bursts/address-bytes.ts";
import { MOST_HOPS, routeOf } from "./trace-route.ts";

const expired = (by: string) => ({ what: "expired", by, ms: 1 }) as const;
const byOf = (seen: ReturnType<typeof routeOf>) => seen.hops.map(({ by }) => by ?? "*").join(" ");

t.test("what answers come to", async (t) => {
  const reply = { what: "reply", by: "10.0.0.9", ms: 2 } as const;
  const all = routeOf([undefined, expired("10.0.0.1"), undefined, reply, reply]);
  t.same([all.end, byOf(all)], ["reached", "10.0.0.1 * 10.0.0.9"], "a silent hop keeps its place");
  const silent = routeOf([undefined, expired("10.0.0.1"), expired("10.0.1.1"), undefined, undefined]);
  t.same([silent.end, byOf(silent)], ["silent", "10.0.0.1 10.0.1.1"], "the way ends behind the last that spoke");
  t.same(routeOf([undefined, undefined, undefined]), { hops: [], end: "silent" });
  const says = { what: "unreachable", by: "10.0.1.1", ms: 3000 } as const;
  const refused = routeOf([undefined, expired("10.0.0.1"), expired("10.0.1.1"), says]);
  t.same([refused.end, byOf(refused)], ["unreachable", "10.0.0.1 10.0.1.1"], "who says so stands there once");
  t.same(routeOf([undefined, { what: "unreachable", by: "", ms: 0 }]), { hops: [], end: "unreachable" }, "this box");
  const circle = routeOf([undefined, ...["a", "b", "a", "b", "a", "b"].map(expired)]);
  t.equal(circle.end, "loop");
  t.ok(circle.hops.length < MOST_HOPS, "a circle is not followed for long");
});

t.test("addresses in words, as people write them", async (t) => {
  for (const text of ["192.0.2.1", "2001:db8::1", "::1", "fe80::a:0:0:1"])
    t.equal(addressText(addressBytes(text)), text);
  t.equal(addressText(new Uint8Array(0)), "");
});

/** box - r1 - r2 - target, IPv4 and IPv6; nothing outside of them. */
function threeHops(t: { teardown(work: () => void): void }) {
  const id = randomBytes(3).toString("hex");
  const [box, r1, r2, target] = ["b", "r", "s", "t"].map((name) => `vd${id}${name}`) as [
    string,
    string,
    string,
    string,
  ];
  const ip = (...words: string[]) => execFileSync("ip", words, { stdio: "pipe" });
  const inside = (name: string, ...words: string[]) => ip("-n", name, ...words);
  t.teardown(() => [box, r1, r2, target].forEach((name) => spawnSync("ip", ["netns", "del", name])));
  for (const name of [box, r1, r2, target]) {
    ip("netns", "add", name);
    inside(name, "link", "set", "lo", "up");
    for (const setting of [
      "net.ipv4.ip_forward=1",
      "net.ipv6.conf.all.forwarding=1",
      "net.ipv4.ping_group_range=0 2147483647",
    ])
      execFileSync("ip", ["netns", "exec", name, "sysctl", "-qw", setting], { stdio: "pipe" });
  }
  const join = (a: string, b: string, n: number) => {
    ip("link", "add", `r${n}`, "netns", a, "type", "veth", "peer", "name", `l${n}`, "netns", b);
    for (const [name, port, end] of [
      [a, `r${n}`, 1],
      [b, `l${n}`, 2],
    ] as const) {
      inside(name, "addr", "add", `10.99.${n}.${end}/24`, "dev", port);
      inside(name, "-6", "addr", "add", `fd99:${n}::${end}/64`, "dev", port, "nodad");
      inside(name, "link", "set", port, "up");
    }
  };
  join(box, r1, 1);
  join(r1, r2, 2);
  join(r2, target, 3);
  for (const [name, by, back] of [
    [box, "1::2", undefined],
    [r1, "2::2", undefined],
    [r2, undefined, "2::1"],
    [target, undefined, "3::1"],
  ] as const) {
    const [net, end] = (by ?? back ?? "").split("::");
    inside(name, "route", "add", "default", "via", `10.99.${net}.${end}`);
    inside(name, "-6", "route", "add", "default", "via", `fd99:${net}::${end}`);
  }
  const look = (probe: "traceRoute" | "pingSizes", address: string): unknown => {
    const file = probe === "traceRoute" ? "trace-route.ts" : "ping-sizes.ts";
    const script = `import { ${probe} } from ${JSON.stringify(`${import.meta.dirname}/${file}`)};
      const seen = await ${probe}(${JSON.stringify(address)}, new AbortController().signal);
      console.log(JSON.stringify(seen, (key, value) => key === "ms" ? undefined : value));`;
    const args = [
      "netns",
      "exec",
      box,
      process.execPath,
      "--disable-warning=ExperimentalWarning",
      "--input-type=module",
      "-e",
      script,
    ];
    return JSON.parse(execFileSync("ip", args, { encoding: "utf8", cwd: import.meta.dirname }));
  };
  return { box, r1, r2, target, inside, look };
}

const cannot =
  process.getuid?.() !== 0 || spawnSync("ip", ["netns", "list"]).status !== 0 ? "needs root and ip(8)" : false;

t.test("a real way of three hops", { skip: cannot, timeout: 240_000 }, async (t) => {
  const { r2, target, inside, look } = threeHops(t);
  const hops = (...all: string[]) => all.map((by) => ({ by }));
  t.same(look("traceRoute", "10.99.3.2"), { hops: hops("10.99.1.2", "10.99.2.2", "10.99.3.2"), end: "reached" });
  t.same(look("traceRoute", "fd99:3::2"), { hops: hops("fd99:1::2", "fd99:2::2", "fd99:3::2"), end: "reached" });
  const sizes = (small: number, large: number, bytes = 1472) => [
    { sizeBytes: 56, sent: 3, answered: small },
    { sizeBytes: bytes, sent: 3, answered: large },
  ];
  t.same(look("pingSizes", "10.99.3.2"), { sizes: sizes(3, 3) });
  t.same(look("pingSizes", "fd99:3::2"), { sizes: sizes(3, 3, 1452) });

  inside(r2, "link", "set", "r3", "mtu", "1400");
  t.same(look("pingSizes", "10.99.3.2"), { sizes: sizes(3, 0), tooBigBy: "10.99.2.2", mtu: 1400 }, "too narrow");
  t.same(look("pingSizes", "fd99:3::2"), { sizes: sizes(3, 0, 1452), tooBigBy: "fd99:2::2", mtu: 1400 });
  inside(r2, "link", "set", "r3", "mtu", "1500");

  inside(target, "link", "set", "l3", "down");
  const dead = look("traceRoute", "10.99.3.2") as { hops: object[]; end: string };
  t.same(dead.hops, hops("10.99.1.2", "10.99.2.2"), "the way ends behind the second router");
  t.match(dead.end, /^(silent|unreachable)$/);
  t.match(look("pingSizes", "10.99.3.2"), { sizes: sizes(0, 0) });
});

t.test("whoever has no way on says so, and is where it ends", { skip: cannot, timeout: 120_000 }, async (t) => {
  const { r1, inside, look } = threeHops(t);
  inside(r1, "route", "del", "default");
  t.same(look("traceRoute", "10.99.3.2"), { hops: [{ by: "10.99.1.2" }], end: "unreachable" });
});

/** Sends, until it is ended, replies in the target's name and complaints about it, with numbers that were never used or are guessed. */
const FORGER = `
import os, socket, struct
raw = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_RAW)
def summed(m):
    s = sum(struct.unpack("!%dH" % (len(m) // 2), m))
    while s >> 16: s = (s & 65535) + (s >> 16)
    return m[:2] + struct.pack("!H", ~s & 65535) + m[4:]
def ip(src, dst, body, ttl=64):
    return struct.pack("!BBHHHBBH4s4s", 69, 0, 20 + len(body), 0, 0, ttl, 1, 0, socket.inet_aton(src), socket.inet_aton(dst)) + body
while True:
    for n in range(20):
        numbers = os.urandom(4)
        reply = summed(b"\\0\\0\\0\\0" + numbers + bytes(32))
        quoted = ip("10.99.1.1", "10.99.3.2", b"\\x08\\0\\0\\0" + numbers)
        for kind in (11, 3):
            raw.sendto(ip("10.99.1.99", "10.99.1.1", summed(struct.pack("!BBHI", kind, 0, 0, 0) + quoted)), ("10.99.1.1", 0))
        raw.sendto(ip("10.99.3.2", "10.99.1.1", reply), ("10.99.1.1", 0))
    import time; time.sleep(0.02)
`;

const cannotForge = cannot !== false || spawnSync("python3", ["-c", ""]).status === 0 ? cannot : "needs python3";

t.test("what others say is not taken for an answer", { skip: cannotForge, timeout: 120_000 }, async (t) => {
  const { r1, target, inside, look } = threeHops(t);
  inside(target, "link", "set", "l3", "down");
  const forger = spawn("ip", ["netns", "exec", r1, "python3", "-c", FORGER], { stdio: "ignore" });
  t.teardown(() => forger.kill());
  const seen = look("traceRoute", "10.99.3.2") as { hops: { by?: string }[]; end: string };
  t.same(
    seen.hops.map(({ by }) => by),
    ["10.99.1.2", "10.99.2.2"],
  );
  t.not(seen.end, "reached");
  t.match(look("pingSizes", "10.99.3.2"), { sizes: [{ answered: 0 }, { answered: 0 }] });
  t.equal(forger.exitCode, null, "it went on all the time");
});
