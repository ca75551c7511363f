/** `vedetta inspect`: what a device says about itself over SNMP, for people or as the device form. */
import { parseArgs } from "node:util";
import { inspect as inspectDevice, type Inspection } from "#devices/inspect.ts";
import { parseDuration } from "#grammars/duration.ts";
import { errorCode } from "#lib/errno.ts";
import { formatProblem } from "#lib/problem.ts";
import { makeSnmpClient } from "#snmp/make-snmp-client.ts";
import { deviceLines } from "./device-lines.ts";
import { parseSnmpOptions, SNMP_HELP, SNMP_OPTIONS } from "./snmp-options.ts";
import { UsageError, type Terminal, type Verb } from "./verb.ts";

const HELP = `
Usage: vedetta inspect ADDRESS [SNMP options] [--json] [--timeout 60s]

Asks a device what it is and what it has: processors, memory, storage, ports, sensors, supplies. Only reads. A device that
is silent to version 2c is asked again with version 1.

  --json            the device form (JSON), nothing else on standard output
  --timeout T       for the whole device, 60s unless told; what is known by then is printed

${SNMP_HELP}

What a device answers wrongly is named on standard error. Exit code 0, or 1 when it gave no answer.
`;

export const inspect: Verb = {
  name: "inspect",
  help: HELP,

  async run(args, terminal) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...SNMP_OPTIONS, json: { type: "boolean" }, timeout: { type: "string" } },
    });
    const [address, stray] = positionals;
    if (address === undefined || address === "") throw new UsageError("an address is missing");
    if (stray !== undefined) throw new UsageError(`one address at a time; what is "${stray}"?`);
    const agent = { address, ...parseSnmpOptions(values) };
    const client = makeSnmpClient();
    try {
      const deadlineMs = timeoutOf(values.timeout);
      const { signal } = terminal;
      const inspection = await inspectDevice(agent, client, { signal, deadlineMs });
      if (!signal.aborted) return print(inspection, values.json === true, terminal);
      terminal.err("vedetta inspect: ended before it was done");
      return 1;
    } catch (error) {
      const code = errorCode(error);
      if (code === undefined) throw error;
      terminal.err(`vedetta inspect: ${address} cannot be asked (${code})`);
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
    throw new UsageError(`--timeout must be a duration such as 30s, not "${words}"`);
  }
  if (ms < 1) throw new UsageError("--timeout must be longer than nothing");
  return ms;
}

function print(inspection: Inspection, json: boolean, terminal: Terminal): number {
  const { answered, device, notes, agent, requests } = inspection;
  for (const note of notes) terminal.err(`${note.code}: ${formatProblem(note)}`);
  if (!answered) {
    terminal.err(`vedetta inspect: ${agent.address} port ${agent.port} gave no answer that can be read over SNMP`);
    return 1;
  }
  if (json) terminal.out(JSON.stringify(device));
  else {
    for (const line of deviceLines(device)) terminal.out(line);
    terminal.out("");
    terminal.out(`SNMP version ${agent.access.version}, ${requests} requests`);
  }
  return 0;
}
