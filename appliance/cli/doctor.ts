/** `vedetta doctor`: everything that keeps this box from doing its duty here, each with what would help. */
import { parseArgs } from "node:util";
import path from "node:path";
import { lookAround } from "#box/network.ts";
import { checkTypes } from "#checks/registry.ts";
import { readConfigFile } from "#config/config-keeper.ts";
import { loadSite } from "#config/load-site.ts";
import { credentialsFolder, firstOf, type SecretSource } from "#config/secret-source.ts";
import { loadSecretKey, SecretStore } from "#config/secret-store.ts";
import { systemClock } from "#lib/clock.ts";
import { BACKUP_FACT, isLastBackup } from "#model/backup.ts";
import type { Refusal } from "#model/refusal.ts";
import type { Site } from "#model/site.ts";
import { chooseAddressVoice } from "#probes/choose-address-voice.ts";
import { chooseConnector } from "#probes/make-connector.ts";
import { choosePinger } from "#probes/make-pinger.ts";
import { chooseWire } from "#snmp/choose-wire.ts";
import { dataFolderOf } from "./data-folder.ts";
import {
  critical,
  describeFindings,
  exitCodeOf,
  line,
  ok,
  viewFinding,
  warning,
  type Finding,
} from "./doctor/finding.ts";
import { lookAtBackup } from "./doctor/look-at-backup.ts";
import {
  lookAtClock,
  lookAtDataFolder,
  lookAtDescriptors,
  lookAtDisk,
  lookAtMemory,
  lookAtNode,
  lookAtPluginFolders,
  lookAtPort,
  lookAtSeparation,
} from "./doctor/look-at-machine.ts";
import { judgeHeard, lookAtListeners } from "./doctor/look-at-listeners.ts";
import {
  lookAtAddresses,
  lookAtBrokers,
  lookAtConnecting,
  lookAtGateways,
  lookAtPing,
  lookAtResolvers,
  lookAtSnmp,
} from "./doctor/look-at-network.ts";
import { lookAtCertificate, storedIdentity } from "./doctor/look-at-certificate.ts";
import { withIdentity } from "#relay/enrolment/with-identity.ts";
import { lookAtOutputs } from "./doctor/look-at-outputs.ts";
import { askStanding, type BoxPlace, type Standing } from "./doctor/running-box.ts";
import { listenPorts } from "./listen-ports.ts";
import { hasState, withState } from "./open-state.ts";
import { speakAsSite, speech } from "./speech.ts";
import { usage } from "./usage.ts";
import type { Terminal, Verb } from "./verb.ts";

const DEFAULT_MAX_DISK_BYTES = 2e9;

export const doctor: Verb = {
  name: "doctor",

  async run(args, terminal) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        config: { type: "string" },
        data: { type: "string" },
        listen: { type: "string", default: "127.0.0.1:8080" },
        json: { type: "boolean", default: false },
      },
    });
    const listen = /^(?:\[([0-9a-fA-F:]+)\]|([^:\s]+)):([0-9]{1,5})$/.exec(values.listen);
    if (listen === null) throw usage("common.hostAndPort", { option: "--listen", value: values.listen });
    const dataFolder = dataFolderOf(values.data, terminal.env);
    const { site, findings } = await lookAtConfig(values.config, dataFolder, terminal);
    if (site !== undefined) await speakAsSite(site);
    const [host, port] = [listen[1] ?? listen[2] ?? "", Number(listen[3])];
    const standing = await standingOf({ host, port, dataFolder }, terminal);
    const others = await lookAtTheRest(site, dataFolder, host, port, standing);
    const all = [...findings, ...others];
    if (values.json) terminal.out(JSON.stringify(all.map(viewFinding)));
    else for (const row of describeFindings(all, speech())) terminal.out(row);
    return exitCodeOf(all);
  },
};

async function lookAtTheRest(
  site: Site | undefined,
  dataFolder: string,
  host: string,
  port: number,
  standing: Standing | undefined,
): Promise<Finding[]> {
  const chosen = await choosePinger();
  try {
    const where = lookAround();
    const machine = [lookAtNode(), lookAtMemory(), lookAtDataFolder(dataFolder), lookAtDescriptors()];
    const asked = await Promise.all([
      lookAtClock(),
      lookAtDisk(dataFolder, site?.retention.maxDiskBytes ?? DEFAULT_MAX_DISK_BYTES),
      lookAtPort(host, port),
    ]);
    const folders = site?.pluginFolders ?? [];
    const separation = await lookAtSeparation(folders, site?.pluginsUnseparated === true);
    const network = await Promise.all([
      lookAtAddresses(await chooseAddressVoice()),
      lookAtGateways(where.gateways, chosen),
      lookAtResolvers(where.resolvers),
      lookAtBrokers(site?.relay),
    ]);
    return [
      ...machine,
      ...asked,
      ...(await lookAtListeners(listenPorts(site ?? {}))),
      ...(standing === undefined ? [] : judgeHeard(standing)),
      ...lookAtPluginFolders(folders),
      ...separation,
      lookAtPing(chosen),
      lookAtSnmp(await chooseWire()),
      lookAtConnecting(await chooseConnector()),
      ...network.flat(),
      ...(await lookAtOutputs(site ?? {}, standing?.outputs)),
    ];
  } finally {
    chosen.pinger.stop();
  }
}

/** What the box of this folder says of itself; undefined where none runs there. */
async function standingOf(place: BoxPlace, terminal: Terminal): Promise<Standing | undefined> {
  if (!hasState(place.dataFolder)) return undefined;
  let standing: Standing | undefined;
  await withState(place.dataFolder, terminal, async (state) => {
    standing = await askStanding(state, place);
    return 0;
  });
  return standing;
}

interface ConfigLook {
  readonly site?: Site;
  readonly findings: readonly Finding[];
}

/** The configuration as `run` would take it; and what else the store tells. */
async function lookAtConfig(file: string | undefined, dataFolder: string, terminal: Terminal): Promise<ConfigLook> {
  const credentials = credentialsFolder(terminal.env["CREDENTIALS_DIRECTORY"]);
  let look: ConfigLook = {
    findings: [
      critical(
        "configuration",
        line("doctor.configuration.storeClosed"),
        line("doctor.configuration.storeClosed.advice"),
      ),
    ],
  };
  if (!hasState(dataFolder)) return judgeConfig(file, undefined, dataFolder, credentials);
  await withState(dataFolder, terminal, (state) => {
    const secrets = firstOf(credentials, new SecretStore(state.secrets, () => loadSecretKey(dataFolder, credentials)));
    const judged = judgeConfig(file, state.configVersions.newest()?.document, dataFolder, secrets);
    const { site, findings } = withCertificate(judged, state.facts, secrets);
    const last = state.facts.get(BACKUP_FACT);
    const backups = lookAtBackup(isLastBackup(last) ? last : undefined, systemClock.wallMs());
    look = { ...(site === undefined ? {} : { site }), findings: [...findings, ...backups] };
    return 0;
  });
  return look;
}

/** The certificate that the box was enrolled with is looked at, and brokers are looked at with it. */
function withCertificate(look: ConfigLook, facts: { get(name: string): unknown }, secrets: SecretSource): ConfigLook {
  const { site, findings } = look;
  if (site?.relay === undefined) return look;
  const stored = { base: site.baseTopic, facts, secrets };
  const relay = withIdentity(site.relay, storedIdentity(stored));
  return { site: { ...site, relay }, findings: [...findings, ...lookAtCertificate(stored, Date.now())] };
}

function judgeConfig(
  file: string | undefined,
  stored: string | undefined,
  dataFolder: string,
  secrets: SecretSource,
): ConfigLook {
  const text = file === undefined ? stored : readConfigFile(file);
  if (text === undefined) return { findings: [ok("configuration", line("doctor.configuration.none"))] };
  if (typeof text !== "string") return { findings: [sick(text)] };
  const baseFolder = file === undefined ? dataFolder : path.dirname(file);
  const { site, problems, warnings } = loadSite(text, {
    fileName: file ?? "configuration",
    baseFolder,
    secrets,
    checkTypes,
  });
  const notes = warnings.map((note) =>
    warning("configuration", (spoken) => spoken.refusalLine(note), line("doctor.configuration.warning.advice")),
  );
  if (site === undefined) return { findings: [...problems.map(sick), ...notes] };
  return {
    site,
    findings: [ok("configuration", line("doctor.configuration.hosts", { hosts: site.hosts.length })), ...notes],
  };
}

function sick(problem: Refusal): Finding {
  return critical("configuration", (spoken) => spoken.refusalLine(problem), line("doctor.configuration.sick.advice"));
}
