/** `vedetta job try FILE.eml`: what a mail would mean to this box: whose report it is, how it went, and by what. Works offline. */
import { lines } from "#texts/en/lines/box-lines.ts";
import { sayer } from "./speech.ts";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { checkTypes } from "#checks/registry.ts";
import { readConfigFile } from "#config/config-keeper.ts";
import { loadSite } from "#config/load-site.ts";
import { credentialsFolder } from "#config/secret-source.ts";
import { errorCode } from "#lib/errno.ts";
import { silentLog } from "#lib/log.ts";
import { compileRules } from "#listeners/mail/compiled-product.ts";
import { decideMail, type MailDecision } from "#listeners/mail/decide-mail.ts";
import { isMailJob, type MailJob } from "#listeners/mail/match-job.ts";
import { readMail } from "#listeners/mail/read-mail.ts";
import type { MailRule } from "#model/mail-rule.ts";
import { RefusalError } from "#model/refusal.ts";
import type { Site } from "#model/site.ts";
import { dataFolderOf } from "./data-folder.ts";
import { decisionDocument, decisionLines } from "./mail-lines.ts";
import { openConfig } from "./open-config.ts";
import { hasState, withState } from "./open-state.ts";
import { usage } from "./usage.ts";
import { UsageError, type Terminal } from "./verb.ts";

const { line } = sayer(lines);

/** A mail in a file may be as large as one that is received. */
const MOST_BYTES = 50_000_000;

/** @returns the exit code */
export async function jobTry(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      config: { type: "string" },
      data: { type: "string" },
      from: { type: "string" },
      to: { type: "string", multiple: true },
      json: { type: "boolean", default: false },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(line("box.try.oneFile"));
  const bytes = file === "-" ? Buffer.from(await terminal.readStdin()) : readFile(file);
  const tryWith = ({ jobs, rules }: Known) => {
    const envelope = { ...(values.from === undefined ? {} : { from: values.from }), to: values.to ?? [] };
    const decisions = decideMail(readMail(bytes), envelope, jobs, compileRules(rules));
    if (values.json) terminal.out(JSON.stringify(decisions.map(decisionDocument)));
    else for (const row of decisions.flatMap((one) => decisionLines(one, rules))) terminal.out(row);
    return decisions.some(isUnderstood) ? 0 : 1;
  };
  if (values.config !== undefined) return tryWith(fromFile(values.config));
  const folder = dataFolderOf(values.data, terminal.env);
  if (!hasState(folder)) return tryWith({ jobs: [], rules: [] });
  return withState(folder, terminal, (state) => {
    const keeper = openConfig({ dataFolder: folder, state, log: silentLog, env: terminal.env });
    keeper.load();
    return tryWith(knownOf(keeper.site));
  });
}

function isUnderstood({ reports }: MailDecision): boolean {
  return reports.length > 0 && reports.every(({ reason }) => reason === undefined);
}

function readFile(file: string): Buffer {
  try {
    if (statSync(file).size > MOST_BYTES) throw new UsageError(line("box.try.tooLarge", { file }));
    return readFileSync(file);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw usage("common.unreadable", { file, code });
  }
}

interface Known {
  readonly jobs: readonly MailJob[];
  readonly rules: readonly MailRule[];
}

/** @throws RefusalError with every mistake of the file. Secrets do not matter here, and may be on another machine. */
function fromFile(file: string): Known {
  const text = readConfigFile(file);
  if (typeof text !== "string") throw new RefusalError([text]);
  const secrets = credentialsFolder(undefined);
  const { site, problems } = loadSite(text, {
    fileName: file,
    baseFolder: path.dirname(file),
    secrets,
    checkTypes,
    lenient: true,
  });
  if (site === undefined) throw new RefusalError(problems);
  return knownOf(site);
}

function knownOf({ jobs, smtp }: Site): Known {
  return { jobs: jobs.filter(isMailJob), rules: smtp?.rules ?? [] };
}
