/** A real Icinga 2 with the configuration of `icinga/vedetta.conf`, asked by its API. */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { join } from "node:path";
import { freeTcpPort } from "#lib/testing/free-port.ts";
import { waitFor } from "#lib/testing/wait-for.ts";
import { makeAuthority } from "#relay/testing/certificates.ts";
import { listens } from "#relay/testing/ports.ts";
import { endProcess } from "../torture/test-network.ts";
import { dotted } from "./target.ts";
import type { Tool } from "./trial-tool.ts";

const ICINGA = "/usr/sbin/icinga2";
/** As `makeAuthority` names its server. */
const NAME = "broker";

export async function icingaTool(folder: string, box: string): Promise<Tool | undefined> {
  if (!existsSync(ICINGA)) return undefined;
  const port = await freeTcpPort();
  const home = join(folder, "icinga");
  for (const name of ["data/certs", "data/api", "cache", "run", "log", "spool"])
    mkdirSync(join(home, name), { recursive: true });
  const { ca: authority, server } = makeAuthority(NAME);
  writeFileSync(join(home, "data/certs/ca.crt"), authority);
  writeFileSync(join(home, `data/certs/${NAME}.crt`), server.certificate);
  writeFileSync(join(home, `data/certs/${NAME}.key`), server.key, { mode: 0o600 });
  writeFileSync(join(home, "password"), "trial\n");
  const configuration = readFileSync(join(import.meta.dirname, "icinga/vedetta.conf"), "utf8")
    .replace("VedettaPassword", '"trial"')
    .replace("acme.hq.box-1", dotted(box));
  const own = [
    "include <itl>",
    `object Endpoint "${NAME}" { }`,
    `object Zone "${NAME}" { endpoints = [ "${NAME}" ] }`,
    `object ApiListener "api" { bind_host = "127.0.0.1", bind_port = ${port} }`,
    'object ApiUser "trial" { password = "trial", permissions = [ "objects/query/Service" ] }',
  ];
  writeFileSync(join(home, "icinga2.conf"), `${own.join("\n")}\n${configuration}`);
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const folders = { DataDir: "data", CacheDir: "cache", InitRunDir: "run", LogDir: "log", SpoolDir: "spool" };
    const defines = Object.entries(folders).flatMap(([name, sub]) => ["-D", `${name}=${join(home, sub)}`]);
    const args = ["daemon", "-c", join(home, "icinga2.conf"), "-D", `NodeName=${NAME}`, ...defines];
    const user = ["-D", "RunAsUser=root", "-D", "RunAsGroup=root"];
    child = spawn(ICINGA, [...args, ...user], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ICINGA2_USER: "root", ICINGA2_GROUP: "root" },
    });
    let said = "";
    child.stdout?.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
    const started = child;
    await waitFor("icinga2", async () => {
      if (started.exitCode !== null) throw new Error(`icinga2 ended: ${said}`);
      return listens(port);
    });
  };
  await start();
  const ca = readFileSync(join(home, "data/certs/ca.crt"));
  return {
    options: [
      "--to",
      `https://127.0.0.1:${port}`,
      "--to-ca",
      join(home, "data/certs/ca.crt"),
      "--to-password-file",
      join(home, "password"),
    ],
    start,
    async stop() {
      if (child !== undefined) await endProcess(child);
    },
    async seen() {
      const answer = await ask(port, ca);
      const of = (name: string) => answer.results.find(({ attrs }) => attrs.name === name)?.attrs;
      const presence = of("presence");
      const output = presence?.last_check_result?.output ?? "";
      return {
        presence: presence?.state === 0 ? "online" : output.startsWith("silent") ? "silent" : "other",
        isOpen: of("incidents")?.state === 2,
      };
    },
  };
}

interface Answer {
  readonly results: readonly {
    readonly attrs: {
      readonly name: string;
      readonly state: number;
      readonly last_check_result?: { readonly output: string };
    };
  }[];
}

function ask(port: number, ca: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(
      `https://127.0.0.1:${port}/v1/objects/services`,
      { auth: "trial:trial", ca, headers: { accept: "application/json" } },
      (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => (text += chunk));
        response.on("end", () => {
          try {
            resolve(JSON.parse(text) as Answer);
          } catch (error) {
            reject(error instanceof Error ? error : new Error(text));
          }
        });
      },
    );
    asking.once("error", reject);
    asking.end();
  });
}
