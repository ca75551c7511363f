/** `vedetta bundle`: what helps to find out what is wrong with a box, as one file without secrets; of a box that runs, or of its data alone. */
import { writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { makePasswords } from "#actions/passwords.ts";
import { readVersion } from "#box/identity.ts";
import { readConfigFile } from "#config/config-keeper.ts";
import { isObject } from "#config/json-schema.ts";
import { parseDocument } from "#config/parse-document.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import type { StateStore } from "#store/state-store.ts";
import { lines } from "#texts/en/lines/keep-lines.ts";
import { talkToBox, type BoxQuestion } from "./ask-box.ts";
import { askedParts, partsOfNoBox } from "./bundle/asked-parts.ts";
import { secretsOfDocument, storedSecrets, worthHiding } from "./bundle/known-secrets.ts";
import { machineParts } from "./bundle/machine-parts.ts";
import { packBundle, type BundleFacts } from "./bundle/pack.ts";
import { storedParts } from "./bundle/stored-parts.ts";
import { dataFolderOf } from "./data-folder.ts";
import { hasState, withState } from "./open-state.ts";
import { CONFIG_FILE_FACT } from "./report-site.ts";
import { sayer } from "./speech.ts";
import { readHostAndPort, usage } from "./usage.ts";
import { complain, UsageError, type Terminal, type Verb } from "./verb.ts";

const { line, say } = sayer(lines);

/** It takes what others leave. */
const NICENESS = 10;

export const bundle: Verb = {
  name: "bundle",

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        at: { type: "string", default: "127.0.0.1:8080" },
        config: { type: "string" },
        data: { type: "string" },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw usage("common.oneFile", { verb: "bundle" });
    const at = readHostAndPort("--at", values.at);
    const dataFolder = dataFolderOf(values.data, terminal.env);
    if (!hasState(dataFolder)) throw new UsageError(line("keep.report.noBox", { folder: dataFolder }));
    os.setPriority(NICENESS);
    return withState(dataFolder, terminal, async (state) => {
      const noted = state.facts.get(CONFIG_FILE_FACT);
      const configFile = values.config ?? (typeof noted === "string" && noted !== "" ? noted : undefined);
      const place = { dataFolder, env: terminal.env, at: values.at, configFile };
      const { bytes, noBox } = await makeBundle(state, place, { ...at, dataFolder });
      if (file === "-") {
        await new Promise<void>((resolve) => process.stdout.write(bytes, () => resolve()));
        return 0;
      }
      writeFileSync(path.resolve(file), bytes, { mode: 0o600 });
      terminal.out(say("keep.bundle.made", { file, size: `${Math.ceil(bytes.length / 1000)} kB` }));
      if (noBox !== undefined) complain(terminal, "bundle", say("keep.bundle.noBox", { at: values.at, why: noBox }));
      return 0;
    });
  },
};

interface Place {
  readonly dataFolder: string;
  readonly env: Terminal["env"];
  readonly at: string;
  readonly configFile: string | undefined;
}

type BoxAddress = Pick<BoxQuestion, "host" | "port" | "dataFolder">;

async function makeBundle(
  state: StateStore,
  { dataFolder, env, at, configFile }: Place,
  box: BoxAddress,
): Promise<{ readonly bytes: Buffer; readonly noBox: string | undefined }> {
  const nowMs = systemClock.wallMs();
  const texts = [
    configFile === undefined ? undefined : readConfigFile(configFile),
    state.configVersions.newest()?.document,
  ];
  const [inForce, ...others] = texts.filter((text) => typeof text === "string").map(documentOf);
  const secrets = worthHiding([
    ...[inForce, ...others].flatMap(secretsOfDocument),
    ...storedSecrets(state, dataFolder, env),
  ]);
  const doctorArgs = [
    "--data",
    dataFolder,
    "--listen",
    at,
    ...(configFile === undefined ? [] : ["--config", configFile]),
  ];
  const own = [...machineParts(dataFolder, doctorArgs), ...storedParts(state, dataFolder, inForce, nowMs)];
  const facts = { version: readVersion(), ...siteOf(inForce) };
  const alone = async (noBox: string) => {
    const parts = [...own, ...partsOfNoBox(noBox)];
    return { bytes: await packBundle(parts, secrets, { ...facts, boxRuns: false, noBox }, nowMs), noBox };
  };
  if (!state.accounts.isClaimed()) return alone("the box was never claimed");
  const desk = { accounts: state.accounts, passwords: makePasswords(), clock: systemClock, log: silentLog };
  let spoken = false;
  try {
    const bytes = await talkToBox(desk, box, (ask) => {
      spoken = true;
      return packBundle([...own, ...askedParts(ask)], secrets, { ...facts, boxRuns: true }, nowMs);
    });
    return { bytes, noBox: undefined };
  } catch (error) {
    if (spoken) throw error;
    return alone(error instanceof Error ? error.message : String(error));
  }
}

/** A configuration with mistakes is looked at as far as it can be read. */
function documentOf(text: string): unknown {
  const parsed = parseDocument(text, "configuration");
  return "value" in parsed ? parsed.value : undefined;
}

function siteOf(document: unknown): Pick<BundleFacts, "site"> {
  if (!isObject(document)) return {};
  const { customer, site, box } = document;
  const idOf = (value: unknown): string => String(isObject(value) ? value["id"] : "");
  return { site: { customer: String(customer), site: idOf(site), box: idOf(box) } };
}
