/**
 * A real Zabbix proxy: its trapper takes what zabbix_sender would send. It has no server, so host and items are written into its database
 * as the server would, and what it took is read from there.
 */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { waitFor } from "#lib/testing/wait-for.ts";
import { listens } from "#relay/testing/ports.ts";
import { endProcess } from "../torture/test-network.ts";
import { dotted } from "./target.ts";
import type { Tool } from "./trial-tool.ts";

const PROXY = "/usr/sbin/zabbix_proxy";
const SCHEMA = "/usr/share/zabbix-proxy-sqlite3/schema.sql.gz";
const TRAPPER = 2;
/** Keys of the items and their types: 3 whole number, 4 text. They stand in `zabbix/template.yaml` as well. */
const ITEMS = [
  ["vedetta.event", 4],
  ["vedetta.incidents.open", 3],
  ["vedetta.incidents.worst", 3],
  ["vedetta.incidents.text", 4],
  ["vedetta.presence", 4],
] as const;

/** Zabbix takes ports up to 32767 only. */
async function freeLowPort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (!(await listens(port))) return port;
  }
}

export async function zabbixTool(folder: string, box: string): Promise<Tool | undefined> {
  if (!existsSync(PROXY) || !existsSync(SCHEMA)) return undefined;
  const port = await freeLowPort();
  const home = join(folder, "zabbix");
  mkdirSync(home);
  const file = join(home, "proxy.db");
  const template = readFileSync(join(import.meta.dirname, "zabbix/template.yaml"), "utf8");
  const database = new DatabaseSync(file);
  database.exec(execFileSync("zcat", [SCHEMA], { encoding: "utf8" }));
  database.exec("INSERT INTO hstgrp (groupid, name, uuid) VALUES (1, 'all', 'x')");
  database.exec("INSERT INTO config (configid, discovery_groupid) VALUES (1, 1)");
  database.exec(`INSERT INTO hosts (hostid, host, name, status) VALUES (1, '${dotted(box)}', 'box', 0)`);
  for (const [n, [key, type]] of ITEMS.entries()) {
    if (!template.includes(`key: ${key}\n`)) throw new Error(`the template has no item ${key}`);
    database.exec(
      `INSERT INTO items (itemid, type, hostid, name, key_, value_type, status, params, description, posts, headers)
       VALUES (${n + 1}, ${TRAPPER}, 1, '${key}', '${key}', ${type}, 0, '', '', '', '');
       INSERT INTO item_rtdata (itemid) VALUES (${n + 1})`,
    );
  }
  database.close();
  const lines = [
    "ProxyMode=1", // it waits for a server to come, and takes what is sent meanwhile
    "Server=127.0.0.1",
    "Hostname=trial",
    "ListenIP=127.0.0.1",
    `ListenPort=${port}`,
    `DBName=${file}`,
    `PidFile=${home}/proxy.pid`,
    `SocketDir=${home}`,
    `LogType=file`,
    `LogFile=${home}/proxy.log`,
    "AllowRoot=1",
  ];
  writeFileSync(join(home, "proxy.conf"), `${lines.join("\n")}\n`);
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const started = spawn(PROXY, ["-f", "-c", join(home, "proxy.conf")], { stdio: "ignore" });
    child = started;
    await waitFor("zabbix_proxy", async () => {
      if (started.exitCode !== null) throw new Error(`zabbix_proxy ended with ${started.exitCode}`);
      return listens(port);
    });
  };
  await start();
  return {
    options: ["--to", `127.0.0.1:${port}`],
    start,
    async stop() {
      if (child !== undefined) await endProcess(child);
    },
    async seen() {
      const reading = new DatabaseSync(file, { readOnly: true });
      try {
        const rows = reading
          .prepare(
            "SELECT i.key_ AS key, h.value AS value FROM proxy_history h JOIN items i USING (itemid) ORDER BY h.id",
          )
          .all() as { key: string; value: string }[];
        const last = (wanted: string): string | undefined => rows.findLast(({ key }) => key === wanted)?.value;
        const ids = rows
          .filter(({ key }) => key === "vedetta.event")
          .map(({ value }) => (JSON.parse(value) as { id: string }).id);
        const presence = last("vedetta.presence");
        return {
          presence: presence === "online" || presence === "silent" ? presence : "other",
          isOpen: last("vedetta.incidents.open") === "1",
          events: new Set(ids).size,
        };
      } finally {
        reading.close();
      }
    },
  };
}
