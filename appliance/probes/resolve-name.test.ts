import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t from "tap";
import { parseHosts } from "./hosts-file.ts";
import { CachingNameResolver, type AskServers } from "./resolve-name.ts";

const signal = new AbortController().signal;
const dnsError = (code: string) => Object.assign(new Error(code), { code });

/** A resolver whose name servers are a function, whose clock is a number, and which counts questions. */
function setUp(answer: AskServers, options: { hostsFile?: string; mostNames?: number } = {}) {
  const state = { nowMs: 0, asked: [] as string[] };
  const resolver = new CachingNameResolver({
    hostsFile: "/nonexistent",
    ask: (name, family) => {
      state.asked.push(`${name}/${family}`);
      return answer(name, family);
    },
    askSystem: async (name) => {
      state.asked.push(`${name}/system`);
      return ["10.0.0.9"];
    },
    clock: { monotonicMs: () => state.nowMs, wallMs: () => 0 },
    ...options,
  });
  return { resolver, state };
}

t.test("an address is given back as it is, without asking anybody", async (t) => {
  const { resolver, state } = setUp(async () => []);
  t.equal(await resolver.resolve("192.0.2.7", signal), "192.0.2.7");
  t.equal(await resolver.resolve("fe80::1%eth0", signal), "fe80::1%eth0");
  t.same(state.asked, []);
});

t.test("an answer is kept for its time to live, within bounds", async (t) => {
  let ttl = 60;
  const { resolver, state } = setUp(async () => [{ address: "192.0.2.1", ttl }]);
  await resolver.resolve("a.example", signal);
  state.nowMs = 59_999;
  t.equal(await resolver.resolve("A.example", signal), "192.0.2.1");
  t.equal(state.asked.length, 2, "once for each family");
  state.nowMs = 60_001;
  ttl = 0;
  await resolver.resolve("a.example", signal);
  await resolver.resolve("a.example", signal);
  t.equal(state.asked.length, 4, "a time to live of 0 still holds for some seconds");
});

t.test("a name without IPv4 address gets its IPv6 address", async (t) => {
  const { resolver } = setUp(async (_, family) => {
    if (family === 4) throw dnsError("ENODATA");
    return [{ address: "2001:db8::1", ttl: 60 }];
  });
  t.equal(await resolver.resolve("six.example", signal), "2001:db8::1");
});

t.test("a name that does not exist is remembered for a short while", async (t) => {
  const { resolver, state } = setUp(async () => {
    throw dnsError("ENOTFOUND");
  });
  await t.rejects(resolver.resolve("no.example", signal), { code: "ENOTFOUND" });
  await t.rejects(resolver.resolve("no.example", signal), { code: "ENOTFOUND" });
  t.equal(state.asked.length, 2, "one question per family");
  state.nowMs = 10_001;
  await t.rejects(resolver.resolve("no.example", signal), { code: "ENOTFOUND" });
  t.equal(state.asked.length, 4);
});

t.test("name servers that fail are this box's trouble, whatever they say", async (t) => {
  for (const code of ["ESERVFAIL", "ECONNREFUSED", "ETIMEOUT", "EREFUSED"]) {
    const { resolver } = setUp(async () => {
      throw dnsError(code);
    });
    await t.rejects(resolver.resolve("a.example", signal), { code: "EAI_AGAIN" }, code);
  }
});

t.test("while the name servers fail an old answer goes on, but not for ever", async (t) => {
  let up = true;
  const { resolver, state } = setUp(async () => {
    if (!up) throw dnsError("ETIMEOUT");
    return [{ address: "192.0.2.1", ttl: 60 }];
  });
  await resolver.resolve("a.example", signal);
  up = false;
  state.nowMs = 3_600_000;
  t.equal(await resolver.resolve("a.example", signal), "192.0.2.1");
  state.nowMs = 2 * 3_600_000;
  await t.rejects(resolver.resolve("a.example", signal), { code: "EAI_AGAIN" });
});

t.test("look-ups of one name at one time are one question", async (t) => {
  const gate = Promise.withResolvers<void>();
  const { resolver, state } = setUp(async () => {
    await gate.promise;
    return [{ address: "192.0.2.1", ttl: 60 }];
  });
  const all = Promise.all([1, 2, 3].map(() => resolver.resolve("a.example", signal)));
  gate.resolve();
  t.same(await all, ["192.0.2.1", "192.0.2.1", "192.0.2.1"]);
  t.equal(state.asked.length, 2);
});

t.test("who gives up waits no longer; the others get their answer", async (t) => {
  const gate = Promise.withResolvers<void>();
  const { resolver } = setUp(async () => {
    await gate.promise;
    return [{ address: "192.0.2.1", ttl: 60 }];
  });
  const abort = new AbortController();
  const impatient = resolver.resolve("a.example", abort.signal);
  const patient = resolver.resolve("a.example", signal);
  abort.abort(new Error("enough"));
  await t.rejects(impatient, { message: "enough" });
  gate.resolve();
  t.equal(await patient, "192.0.2.1");
});

t.test("single words and .local are asked of the system, which knows search domains and mDNS", async (t) => {
  const { resolver, state } = setUp(async () => []);
  t.equal(await resolver.resolve("nas", signal), "10.0.0.9");
  t.equal(await resolver.resolve("printer.local", signal), "10.0.0.9");
  t.same(state.asked, ["nas/system", "printer.local/system"]);
});

t.test("the hosts file comes first, and a change of it is seen", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "hosts-"));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const hostsFile = join(folder, "hosts");
  writeFileSync(hostsFile, "192.0.2.5 nas.example nas # storage\n");
  const { resolver, state } = setUp(async () => [{ address: "192.0.2.1", ttl: 60 }], { hostsFile });
  t.equal(await resolver.resolve("nas.example", signal), "192.0.2.5");
  t.equal(await resolver.resolve("other.example", signal), "192.0.2.1");
  t.same(state.asked, ["other.example/4", "other.example/6"]);

  writeFileSync(hostsFile, "192.0.2.6 nas.example\n");
  utimesSync(hostsFile, 1, 1); // for certain another time of change
  state.nowMs = 5001;
  t.equal(await resolver.resolve("nas.example", signal), "192.0.2.6");
});

t.test("a hosts file: comments, several names, IPv4 before IPv6, nonsense passed over", (t) => {
  const known = parseHosts("# comment\n::1 localhost\n127.0.0.1\tlocalhost Loop #x y\nnonsense a b\n\n");
  t.same(
    [...known],
    [
      ["localhost", ["127.0.0.1", "::1"]],
      ["loop", ["127.0.0.1"]],
    ],
  );
  t.end();
});

t.test("the memory of names is bounded", async (t) => {
  const { resolver, state } = setUp(async () => [{ address: "192.0.2.1", ttl: 60 }], { mostNames: 3 });
  for (const name of ["a.x", "b.x", "c.x", "d.x"]) await resolver.resolve(name, signal);
  await resolver.resolve("d.x", signal);
  t.equal(state.asked.length, 8);
  await resolver.resolve("a.x", signal);
  t.equal(state.asked.length, 10, "the oldest was forgotten");
});

t.test("localhost is known without any name server", async (t) => {
  t.equal(await new CachingNameResolver().resolve("localhost", signal), "127.0.0.1");
});

t.test("all addresses of a name are known, the families in turn", async (t) => {
  const { resolver } = setUp(async (_, family) =>
    (family === 4 ? ["192.0.2.1", "192.0.2.2", "192.0.2.1"] : ["2001:db8::1"]).map((address) => ({ address, ttl: 60 })),
  );
  t.same(await resolver.resolveAll("a.example", signal), ["192.0.2.1", "2001:db8::1", "192.0.2.2"]);
  t.equal(await resolver.resolve("a.example", signal), "192.0.2.1");
});

t.test("a family that fails or stays silent does not hide the other's addresses", async (t) => {
  for (const code of ["ESERVFAIL", "EREFUSED", "ETIMEOUT"]) {
    const { resolver } = setUp(async (_, family) => {
      if (family === 4) throw dnsError(code);
      return [{ address: "2001:db8::1", ttl: 60 }];
    });
    t.same(await resolver.resolveAll("six.example", signal), ["2001:db8::1"], code);
  }
  const { resolver } = setUp(async (_, family) =>
    family === 6 ? new Promise(() => undefined) : [{ address: "192.0.2.1", ttl: 60 }],
  );
  t.same(await resolver.resolveAll("four.example", signal), ["192.0.2.1"]);
});

t.test("where one family fails and the other has nothing, nothing is known about the name", async (t) => {
  const { resolver } = setUp(async (_, family) => {
    throw dnsError(family === 4 ? "ESERVFAIL" : "ENODATA");
  });
  await t.rejects(resolver.resolveAll("a.example", signal), { code: "EAI_AGAIN" });
});

t.test("a name of any script is asked for as DNS writes it", async (t) => {
  const { resolver, state } = setUp(async () => [{ address: "192.0.2.1", ttl: 60 }]);
  await resolver.resolve("Grüße.example", signal);
  await resolver.resolve("Grüße.example", signal);
  t.same(state.asked, ["xn--gre-6ka8l.example/4", "xn--gre-6ka8l.example/6"]);
});
