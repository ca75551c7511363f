/** Test aid: Debian's snmpd with a configuration of its own, on a free port of loopback. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { SnmpAccess } from "#model/site.ts";
import { SnmpError, type SnmpAgent, type SnmpClient } from "../client.ts";
import { makeSnmpClient } from "../make-snmp-client.ts";
import { freeUdpPort } from "#lib/testing/free-port.ts";

export interface RealSnmpd {
  readonly port: number;
  agent(access: SnmpAccess): SnmpAgent;
  stop(): Promise<void>;
}

const SNMPD = "/usr/sbin/snmpd";
/** Why tests with snmpd cannot run here; false when they can. */
export const withoutSnmpd = existsSync(SNMPD) ? false : "snmpd is not installed";

/** What the users of the configuration below are asked with. */
export const KEYS = { authKey: "authentic-phrase", privKey: "private-phrase" };

/** Agents' lines for snmpd.conf: community `public`, users by algorithm. */
const CONFIGURATION = `
rocommunity public 127.0.0.1
rocommunity6 public ::1
createUser sha256aes128 SHA-256 ${KEYS.authKey} AES-128 ${KEYS.privKey}
createUser sha512aes256 SHA-512 ${KEYS.authKey} AES-256 ${KEYS.privKey}
createUser sha1aes256c SHA ${KEYS.authKey} AES-256-C ${KEYS.privKey}
createUser md5only MD5 ${KEYS.authKey}
createUser nothing
rouser sha256aes128 priv
rouser sha512aes256 priv
rouser sha1aes256c priv
rouser md5only auth
rouser nothing noauth
sysName scripted
sysLocation "Acme HQ, second floor"
pass_persist .1.3.6.1.4.1.8072.9999.1 /bin/sh FOLDER/pass.sh
`;

/** Answers with what the file `value` beside it holds: type and value, a line each. Source: snmpd.conf(5), pass_persist. */
const PASS_SCRIPT = `#!/bin/sh
while read -r command; do
  case "$command" in
    PING) echo PONG ;;
    get) read -r oid
      if [ "$oid" = ".1.3.6.1.4.1.8072.9999.1.1.0" ]; then echo "$oid"; cat "FOLDER/value"; else echo NONE; fi ;;
    getnext) read -r oid; echo NONE ;;
    *) echo NONE ;;
  esac
done
`;

/** OID of the value that `setValue` sets. */
export const SETTABLE_OID = "1.3.6.1.4.1.8072.9999.1.1.0";

export interface SettableSnmpd extends RealSnmpd {
  /** @param type as snmpd.conf(5) names it: `counter`, `gauge`, `integer`, `string` */
  setValue(type: string, value: string): void;
}

export async function startSnmpd(): Promise<SettableSnmpd> {
  const folder = mkdtempSync(join(tmpdir(), "vedetta-snmpd-"));
  const port = await freeUdpPort();
  const setValue = (type: string, value: string) => {
    // In one step: snmpd may just be reading for a question that was asked twice.
    writeFileSync(join(folder, "value.new"), `${type}\n${value}\n`);
    renameSync(join(folder, "value.new"), join(folder, "value"));
  };
  setValue("integer", "1");
  writeFileSync(join(folder, "pass.sh"), PASS_SCRIPT.replaceAll("FOLDER", folder));
  writeFileSync(join(folder, "snmpd.conf"), CONFIGURATION.replaceAll("FOLDER", folder));
  const listen = `udp:127.0.0.1:${port},udp6:[::1]:${port}`;
  const child = spawn(SNMPD, ["-f", "-Lo", "-C", "-c", join(folder, "snmpd.conf"), "-I", "-smux", listen], {
    env: { ...process.env, SNMP_PERSISTENT_DIR: join(folder, "persistent"), MIBS: "" },
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const agent = (access: SnmpAccess): SnmpAgent => ({ address: "127.0.0.1", port, access });
  try {
    await waitUntilItAnswers(agent({ version: "2c", community: "public" }));
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, agent, stop, setValue };
}

async function waitUntilItAnswers(agent: SnmpAgent): Promise<void> {
  const client = makeSnmpClient();
  try {
    const signal = AbortSignal.timeout(60_000);
    for (;;) {
      try {
        await client.get(agent, ["1.3.6.1.2.1.1.3.0"], { signal, timeoutMs: 200, retries: 0 });
        return;
      } catch (error) {
        if (!(error instanceof SnmpError) || error.fault !== "timeout") throw error;
        await delay(20);
      }
    }
  } finally {
    client.stop();
  }
}

/** Groups of fixed size, over a hundred values together: other tables are as long as the machine is busy or full. */
const FIXED_GROUPS = [
  "1.3.6.1.2.1.1",
  "1.3.6.1.2.1.5",
  "1.3.6.1.2.1.11",
  "1.3.6.1.2.1.25.1",
  "1.3.6.1.4.1.2021.4",
  "1.3.6.1.4.1.2021.10",
];

/** OIDs of values that every snmpd has. @throws Error when there are not so many */
export async function someOids(client: SnmpClient, agent: SnmpAgent, howMany: number): Promise<string[]> {
  const signal = AbortSignal.timeout(60_000);
  const walks = await Promise.all(FIXED_GROUPS.map((root) => client.walk(agent, root, { signal })));
  const oids = walks.flat().map(({ oid }) => oid);
  if (oids.length < howMany) throw new Error(`snmpd has ${oids.length} values there, not ${howMany}`);
  return oids.slice(0, howMany);
}
