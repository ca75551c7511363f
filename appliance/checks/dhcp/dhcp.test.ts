// Against Debian's dnsmasq and ISC dhcpd in network namespaces of the test's own, and against servers that misbehave.
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import t from "tap";
import { isInNamespace } from "#lib/testing/in-namespace.ts";
import { countLeaks } from "../testing/count-handles.ts";
import { FailureTable, SHORT_DEADLINE_MS } from "../testing/failure-table.ts";
import {
  LAN,
  makeLan,
  makeOffer,
  SCRIPTED_ADDRESS,
  serveDhcp,
  startDhcpd,
  startDnsmasq,
  withoutDhcpServers,
} from "./testing/dhcp-servers.ts";
import { tryCheck } from "../testing/try-check.ts";
import { dhcp } from "./dhcp.ts";

const HOST = "10.77.0.1";
const STRANGER = "10.77.0.66";
const table = new FailureTable(dhcp, [/(?<=the address )[\d.]+/g]);
const target = { address: HOST };
const onLan = { interface: LAN.name, listenSeconds: 1 };
const right = { range: "10.77.0.100-10.77.0.150", gateways: [LAN.gateway], dnsServers: ["10.77.0.2", "10.77.0.1"] };

const scripted = (timeoutMs = 3000) => ({ target: { address: SCRIPTED_ADDRESS }, settings: {}, timeoutMs });

function testOnLan(): void {
  t.test("servers come and go", async (t) => {
    makeLan();
    const dnsmasq = await startDnsmasq(t, HOST);
    const settings = { ...onLan, ...right };
    const { observation } = await table.try(t, "right answer", "offered", { target, settings });
    t.match(observation, { measurements: { servers: 1, leaseSeconds: 3600 }, parameters: { server: HOST } });
    t.match(observation.detail, "10.77.0.1 offers 10.77.0.1");
    await table.try(t, "asked as a relay would", "offered", { target, settings: right });
    const wrong: [string, string, object][] = [
      ["address outside the range", "wrongRange", { range: "10.77.0.10 - 10.77.0.99" }],
      ["another gateway", "wrongGateway", { gateways: ["10.77.0.254"] }],
      ["a name server too many", "wrongDns", { dnsServers: ["10.77.0.1"] }],
    ];
    for (const [what, code, own] of wrong) await table.try(t, what, code, { target, settings: { ...right, ...own } });
    t.equal(readFileSync(dnsmasq.leases, "utf8"), "", "no address was ever taken");

    const stranger = await startDhcpd(t, STRANGER);
    await table.try(t, "a second server nobody knows of", "strangeServer", { target, settings });
    const both = await tryCheck(dhcp, { target, settings: { ...onLan, servers: [STRANGER] } });
    t.match(both.observation, { code: "offered", measurements: { servers: 2 } });
    const relayed = await tryCheck(dhcp, {
      target: { address: STRANGER },
      settings: { range: "10.77.0.200-10.77.0.220" },
    });
    t.match(relayed.observation, { code: "offered", measurements: { leaseSeconds: 600 } });
    await dnsmasq.stop();
    const listening = { target, settings, timeoutMs: 3000 };
    await table.try(t, "only the server nobody knows of is left", "onlyStrangers", listening);
    await stranger.stop();
    await table.try(t, "service stopped", "timeout", { target, settings, timeoutMs: SHORT_DEADLINE_MS });
    await table.try(t, "service stopped, asked as a relay would", "timeout", {
      target,
      settings: {},
      timeoutMs: SHORT_DEADLINE_MS,
    });
  });

  t.test("what this box lacks is its own fault, and said in words", async (t) => {
    const look = (settings: object) => tryCheck(dhcp, { target, settings, timeoutMs: SHORT_DEADLINE_MS });
    t.match(await look({ interface: "nowhere0" }), { blame: "box", observation: { parameters: { errno: "ENODEV" } } });
    const squatter = createSocket("udp4").bind({ port: 68, exclusive: true });
    await once(squatter, "listening");
    const taken = await look(onLan);
    squatter.close();
    t.match(taken, { blame: "box", observation: { parameters: { errno: "EADDRINUSE" }, detail: /holds UDP port 68/ } });
    process.seteuid?.(65_534);
    const forbidden = await look(onLan).finally(() => process.seteuid?.(0));
    t.match(forbidden, {
      blame: "box",
      observation: { parameters: { errno: "EACCES" }, detail: /CAP_NET_BIND_SERVICE/ },
    });
  });

  t.test("misbehaving servers", async (t) => {
    let asked = 0;
    const cases: [string, string, (question: Buffer) => Buffer[]][] = [
      ["stays silent", "timeout", () => []],
      ["random bytes", "timeout", () => [Buffer.alloc(512, 0xa5)]],
      ["empty answers", "timeout", () => [Buffer.alloc(0)]],
      ["echoes what is asked", "timeout", (question) => [question]],
      ["offers the address 0.0.0.0", "timeout", (question) => [makeOffer(question).fill(0, 16, 20)]],
      ["refuses in place of offering", "timeout", (question) => [makeOffer(question, undefined, 6)]],
      ["option that is cut off", "timeout", (question) => [makeOffer(question, "36ff7f")]],
      ["answer to another question", "timeout", (question) => [makeOffer(question).fill(0, 4, 8)]],
      ["garbage before the true offer", "offered", (question) => [Buffer.from("x"), makeOffer(question)]],
      ["first question lost", "offered", (question) => ((asked += 1) === 1 ? [] : [makeOffer(question)])],
    ];
    for (const [what, code, reply] of cases) {
      await t.test(what, async (t) => {
        await serveDhcp(t, reply);
        await table.try(t, what, code, scripted(code === "timeout" ? SHORT_DEADLINE_MS : 3000));
      });
    }
  });

  t.test("a flood is given up, not waited for", async (t) => {
    await serveDhcp(t, (_, send) => {
      const flood = setInterval(() => {
        for (let left = 200; left > 0; left -= 1) send(Buffer.alloc(1));
      }, 5);
      t.teardown(() => clearInterval(flood));
      return [];
    });
    await table.try(t, "flood of answers to nobody", "tooMuch", scripted(30_000));
  });

  t.test(
    "an offer without an end, a lease or a server's name is an offer; two runs do not take each other's",
    async (t) => {
      await serveDhcp(t, (question) => [makeOffer(question, "")]);
      const look = () => tryCheck(dhcp, scripted());
      for (const { observation } of await Promise.all([look(), look(), look()])) {
        t.match(observation, {
          code: "offered",
          parameters: { server: SCRIPTED_ADDRESS },
          measurements: { servers: 1 },
        });
        t.notOk("leaseSeconds" in (observation.measurements ?? {}));
      }
    },
  );

  t.test("a name with several addresses: who is silent is told, and the next is asked", async (t) => {
    await serveDhcp(t, (question) => [makeOffer(question)]);
    const look = async (...addresses: string[]) => {
      const names = { resolve: async () => addresses[0] ?? "", resolveAll: async () => addresses };
      const trial = { target: { address: "dhcp.acme.example" }, timeoutMs: 3000, surroundings: { names } };
      return (await tryCheck(dhcp, trial)).observation;
    };
    t.match(await look("2001:db8::1", "127.0.0.77", SCRIPTED_ADDRESS), {
      code: "offered",
      parameters: { notes: ["addressFailed 127.0.0.77 ETIMEDOUT"] },
    });
    t.match(await look("127.0.0.77", "127.0.0.78"), {
      code: "timeout",
      parameters: { notes: ["addressFailed 127.0.0.77 ETIMEDOUT", "addressFailed 127.0.0.78 ETIMEDOUT"] },
    });
    t.match(await look("2001:db8::1"), { code: "nameNotFound" }, "DHCP is IPv4's alone");
  });

  t.test("hundreds of runs leave no socket behind", async (t) => {
    await serveDhcp(t, (question) => [makeOffer(question)]);
    const run = () => tryCheck(dhcp, scripted());
    const { before, after } = await countLeaks(run, 300);
    t.ok(after.files <= before.files && after.resources <= before.resources, JSON.stringify({ before, after }));
  });

  t.test("the failure table", (t) => {
    table.check(t);
    t.end();
  });
}

if (isInNamespace(t, import.meta.filename, withoutDhcpServers)) testOnLan();
