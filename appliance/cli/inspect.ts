/** `vedetta inspect`: what a device says about itself over SNMP, for people or as the device form. */
import { lines } from "#texts/en/lines/look-lines.ts";
import { sayer } from "./speech.ts";
import { parseArgs } from "node:util";
import type { DeviceNote } from "#devices/device-reader.ts";
import { inspect as inspectDevice, type Inspection } from "#devices/inspect.ts";
import { parseDuration } from "#grammars/duration.ts";
import { errorCode } from "#lib/errno.ts";
import { makeSnmpClient } from "#snmp/make-snmp-client.ts";
import { deviceLines } from "./device-lines.ts";
import { parseSnmpOptions, SNMP_OPTIONS } from "./snmp-options.ts";
import { complain, UsageError, type Terminal, type Verb } from "./verb.ts";

const { line, say } = sayer(lines);

export const inspect: Verb = {
  name: "inspect",
  async help() {
    const { helpPage, sayHelp, snmpPage } = await import("./help.ts");
    return helpPage("inspect", [sayHelp("help.inspect"), snmpPage(), sayHelp("help.inspect.end")]);
  },

  async run(args, terminal) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...SNMP_OPTIONS, json: { type: "boolean" }, timeout: { type: "string" } },
    });
    const [address, stray] = positionals;
    if (address === undefined || address === "") throw new UsageError(line("look.inspect.missing"));
    if (stray !== undefined) throw new UsageError(line("look.inspect.oneAddress", { word: stray }));
    const agent = { address, ...parseSnmpOptions(values) };
    const client = makeSnmpClient();
    try {
      const deadlineMs = timeoutOf(values.timeout);
      const { signal } = terminal;
      const inspection = await inspectDevice(agent, client, { signal, deadlineMs });
      if (!signal.aborted) return print(inspection, values.json === true, terminal);
      complain(terminal, "inspect", say("look.ended"));
      return 1;
    } catch (error) {
      const code = errorCode(error);
      if (code === undefined) throw error;
      complain(terminal, "inspect", say("look.inspect.cannot", { address, code }));
      return 1;
    } finally {
      client.stop();
    }
  },
};

function timeoutOf(words: string | undefined): number {
  let ms: number;
  try {
    ms = parseDuration(words ?? "60s");
  } catch {
    throw new UsageError(line("look.inspect.timeout", { value: words ?? "" }));
  }
  if (ms < 1) throw new UsageError(line("look.inspect.timeoutZero"));
  return ms;
}

/** `code: place: what is wrong`; the code and the place are the same in every language. */
function noteLine({ code, path, parameters }: DeviceNote): string {
  return [code, ...(path === "" ? [] : [path]), say(`look.note.${code}`, parameters)].join(": ");
}

function print(inspection: Inspection, json: boolean, terminal: Terminal): number {
  const { answered, device, notes, agent, requests } = inspection;
  for (const note of notes) terminal.err(noteLine(note));
  if (!answered) {
    const parameters = { address: agent.address, port: String(agent.port) };
    complain(terminal, "inspect", say("look.inspect.silent", parameters));
    return 1;
  }
  if (json) terminal.out(JSON.stringify(device));
  else {
    for (const row of deviceLines(device)) terminal.out(row);
    terminal.out("");
    terminal.out(say("look.inspect.foot", { version: agent.access.version, requests }));
  }
  return 0;
}
