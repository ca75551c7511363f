/** The client against Debian's snmpd, in every version and with every kind of key. */
import t from "tap";
import type { SnmpAccess } from "#model/site.ts";
import { SnmpError, type SnmpAgent } from "./client.ts";
import { probeVersion } from "./probe-version.ts";
import { WAYS } from "./testing/both-ways.ts";
import { KEYS, SETTABLE_OID, someOids, startSnmpd, withoutSnmpd } from "./testing/real-snmpd.ts";

const SYSTEM = "1.3.6.1.2.1.1";
const OR_TABLE = ["1.3.6.1.2.1.1.9.1.2", "1.3.6.1.2.1.1.9.1.3", "1.3.6.1.2.1.1.9.1.4"];
const usm = (user: string, rest: Partial<Extract<SnmpAccess, { version: "3" }>>): SnmpAccess => ({
  version: "3",
  user,
  level: "authPriv",
  ...KEYS,
  ...rest,
});
const PUBLIC: SnmpAccess = { version: "2c", community: "public" };

const ACCESSES: Readonly<Record<string, SnmpAccess>> = {
  "version 1": { version: "1", community: "public" },
  "version 2c": PUBLIC,
  "SHA-256 and AES-128": usm("sha256aes128", { authProtocol: "sha256", privProtocol: "aes128" }),
  "SHA-512 and AES-256, a key as long as needed": usm("sha512aes256", {
    authProtocol: "sha512",
    privProtocol: "aes256b",
  }),
  "SHA-1 and AES-256, key extended after Reeder": usm("sha1aes256c", { authProtocol: "sha", privProtocol: "aes256r" }),
  "MD5 without privacy": usm("md5only", { level: "authNoPriv", authProtocol: "md5" }),
  "neither authentication nor privacy": usm("nothing", { level: "noAuthNoPriv" }),
};

for (const { name: way, makeClient } of WAYS)
  t.test(`over ${way}`, async (t) => {
    t.test("snmpd", { skip: withoutSnmpd }, async (t) => {
      const snmpd = await startSnmpd();
      const client = makeClient();
      const options = { signal: AbortSignal.timeout(200_000), timeoutMs: 500 };
      t.teardown(async () => {
        client.stop();
        await snmpd.stop();
      });
      const faultOf = async (agent: SnmpAgent) => {
        const error: unknown = await client.get(agent, [`${SYSTEM}.5.0`], options).catch((caught: unknown) => caught);
        return error instanceof SnmpError ? error.fault : error;
      };

      for (const [name, access] of Object.entries(ACCESSES)) {
        t.test(`answers ${name}`, async (t) => {
          const agent = snmpd.agent(access);
          const [sysName, missing, upTime] = await client.get(
            agent,
            [`${SYSTEM}.5.0`, `${SYSTEM}.99.0`, `${SYSTEM}.3.0`],
            options,
          );
          t.equal(sysName?.value.value.toString(), "scripted");
          t.equal(missing, undefined, "what is not there is undefined");
          t.equal(upTime?.value.type, "timeticks");
          const system = await client.walk(agent, SYSTEM, options);
          t.ok(system.length > 20, `a walk of ${system.length} values`);
          const rows = await client.columns(agent, OR_TABLE, options);
          const inWalk = system.filter(({ oid }) => OR_TABLE.some((column) => oid.startsWith(`${column}.`)));
          t.equal(
            [...rows.values()].reduce((sum, row) => sum + row.size, 0),
            inWalk.length,
            "columns find what a walk finds",
          );
        });
      }

      t.test("answers over IPv6, and by name", async (t) => {
        for (const address of ["::1", "localhost"]) {
          for (const access of [PUBLIC, ACCESSES["SHA-256 and AES-128"] ?? PUBLIC]) {
            const [sysName] = await client.get({ ...snmpd.agent(access), address }, [`${SYSTEM}.5.0`], options);
            t.equal(sysName?.value.value.toString(), "scripted");
          }
        }
      });

      t.test("version 3 asks for the engine once", async (t) => {
        const agent = snmpd.agent(usm("sha256aes128", { authProtocol: "sha256", privProtocol: "aes128", context: "" }));
        await client.get(agent, [`${SYSTEM}.5.0`], options);
        const before = client.requestsSent;
        await client.get(agent, [`${SYSTEM}.5.0`], options);
        t.equal(client.requestsSent - before, 1);
      });

      t.test("what is wrong with the credentials is told apart from silence", async (t) => {
        const aes = { authProtocol: "sha256", privProtocol: "aes128" } as const;
        const wrong: Readonly<Record<string, SnmpAccess>> = {
          "an unknown user": usm("nobody", aes),
          "a wrong authentication key": usm("sha256aes128", { ...aes, authKey: "wrong-phrase" }),
          "a wrong authentication protocol": usm("sha256aes128", { ...aes, authProtocol: "sha512" }),
          "a wrong privacy key": usm("sha256aes128", { ...aes, privKey: "wrong-phrase" }),
          "too low a level": usm("sha256aes128", { level: "noAuthNoPriv" }),
          "too high a level": usm("md5only", { authProtocol: "md5", privProtocol: "aes128" }),
        };
        for (const [name, access] of Object.entries(wrong))
          t.equal(await faultOf(snmpd.agent(access)), "authentication", name);
        t.equal(await faultOf(snmpd.agent({ version: "2c", community: "wrong" })), "timeout", "a wrong community");
        t.equal(
          await faultOf({ ...snmpd.agent(usm("nothing", { level: "noAuthNoPriv" })), port: 9 }),
          "timeout",
          "nobody there",
        );
      });

      t.test("a hundred values of which one is missing take two requests", async (t) => {
        const oids = await someOids(client, snmpd.agent(PUBLIC), 99);
        const before = client.requestsSent;
        const values = await client.get(
          snmpd.agent(PUBLIC),
          [...oids.slice(0, 50), "1.3.6.1.2.1.99.1", ...oids.slice(50)],
          options,
        );
        t.ok(client.requestsSent - before <= 3, `${client.requestsSent - before} requests`);
        t.equal(values.filter((value) => value !== undefined).length, 99);
        t.equal(values[50], undefined);
      });

      t.test("the version is found", async (t) => {
        const probe = (community: string, timeoutMs: number) =>
          probeVersion(
            client,
            { address: "127.0.0.1", port: snmpd.port, community },
            { ...options, timeoutMs, retries: 0 },
          );
        t.match(await probe("public", 10_000), { version: "2c", sysObjectId: /^1\.3\.6\.1\.4\.1\.8072/ });
        t.equal(await probe("wrong", 200), undefined);
      });

      t.test("values are read as their types", async (t) => {
        for (const [type, value, meant] of [
          ["counter64", "18446744073709551615", { type: "counter64", value: 18446744073709551615n }],
          ["counter", "4294967295", { type: "counter32", value: 4294967295 }],
          ["integer", "-7", { type: "integer", value: -7 }],
          ["ipaddress", "192.0.2.1", { type: "ipAddress", value: "192.0.2.1" }],
          ["objectid", ".1.3.6.1", { type: "oid", value: "1.3.6.1" }],
        ] as const) {
          snmpd.setValue(type, value);
          for (const access of [PUBLIC, ACCESSES["SHA-512 and AES-256, a key as long as needed"] ?? PUBLIC]) {
            const [varbind] = await client.get(snmpd.agent(access), [SETTABLE_OID], options);
            t.same(varbind?.value, meant, type);
          }
        }
      });
    });
  });
