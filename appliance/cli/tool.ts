/** `vedetta tool`: what a technician tries by hand, by this process itself: no box has to run. Whoever types it may reach everything. */
import { parseArgs } from "node:util";
import { lines as lookLines } from "#texts/en/lines/look-lines.ts";
import { Type, type TObject } from "typebox";
import { visibleText } from "#lib/visible-text.ts";
import { RefusalError } from "#model/refusal.ts";
import { TOOL_ORDERS, TOOLS, type Tool, type ToolLine } from "#model/tool.ts";
import { bookOf } from "#texts/books.ts";
import { tell, wordsOf } from "#texts/sentence-book.ts";
import { runTool, type ToolOrder } from "#tools/run-tool.ts";
import { dataFolderOf } from "./data-folder.ts";
import { parseArgsOptions, readSettings, settingOptions, type OptionValue } from "./setting-options.ts";
import { parseSnmpOptions, SNMP_OPTIONS, type SnmpValues } from "./snmp-options.ts";
import { sayer, speech } from "./speech.ts";
import { openOwnMeans } from "./tool-means.ts";
import { expected, usage } from "./usage.ts";
import { complain, EXIT_CONFIG, type Terminal, type Verb } from "./verb.ts";

const { say } = sayer(lookLines);

/** The part of each order that is typed bare. */
const BARE: Readonly<Record<Tool, string>> = {
  ping: "address",
  trace: "address",
  dns: "name",
  port: "address",
  http: "url",
  tls: "address",
  snmp: "address",
  find: "address",
  loss: "address",
};
/** All that is an option of its own: what is typed bare, and secrets, are not. */
function settingsOf(tool: Tool): TObject {
  const left = Object.entries(TOOL_ORDERS[tool].properties).filter(
    ([name]) => !["credential", "password", "host", BARE[tool]].includes(name),
  );
  return Type.Object(Object.fromEntries(left), { additionalProperties: false });
}

function optionsOf(tool: Tool) {
  return settingOptions(settingsOf(tool)).filter(({ option }) => tool !== "snmp" || option !== "port");
}

export const tool: Verb = {
  name: "tool",
  async help() {
    const { helpPage, sayHelp, snmpPage } = await import("./help.ts");
    const tools = TOOLS.map((one) => {
      const options = optionsOf(one).map(
        ({ option, kind }) => `[--${option}${kind === "switch" ? "" : ` ${option.toUpperCase()}`}]`,
      );
      return `${one} ${BARE[one].toUpperCase()} :: ${[sayHelp(`help.tool.${one}`), ...options].join(" ")}`;
    });
    return helpPage("tool", [
      tools.join("\n"),
      sayHelp("help.tool"),
      snmpPage("help.snmp.toolTitle"),
      sayHelp("help.tool.end"),
    ]);
  },

  async run(args, terminal) {
    const [name, ...rest] = args;
    const which = TOOLS.find((one) => one === name);
    if (which === undefined) throw expected(TOOLS, name);
    const read = readOrder(which, rest);
    const place = { dataFolder: dataFolderOf(read.data, terminal.env), configFile: read.config, env: terminal.env };
    try {
      const means = await openOwnMeans(place, which === "find" || read.host !== undefined);
      try {
        if (read.host !== undefined && !means.hosts().some(({ id }) => id === read.host))
          throw usage("common.noHost", { name: read.host });
        return await run(await withPassword(read.asked, terminal), means, read.json, terminal);
      } finally {
        means.close();
      }
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
      for (const refusal of error.refusals) terminal.err(speech().refusalLine(refusal));
      return EXIT_CONFIG;
    }
  },
};

interface Read {
  readonly asked: ToolOrder;
  readonly host?: string | undefined;
  readonly config?: string | undefined;
  readonly data?: string | undefined;
  readonly json: boolean;
}

function readOrder(which: Tool, args: readonly string[]): Read {
  const options = optionsOf(which);
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    allowNegative: true,
    options: {
      ...(which === "snmp" && SNMP_OPTIONS),
      ...parseArgsOptions(options),
      host: { type: "string" },
      config: { type: "string" },
      data: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  const [bare, stray] = positionals;
  if (stray !== undefined) throw usage("common.unexpectedWord", { word: stray });
  const { host, config, data, json } = values as Record<string, string | undefined> & { readonly json: boolean };
  if ((bare === undefined) === (host === undefined))
    throw usage("common.takesOne", {
      verb: `tool ${which}`,
      what: [BARE[which].toUpperCase(), ...("host" in TOOL_ORDERS[which].properties ? ["--host"] : [])].join(" | "),
    });
  const given = Object.fromEntries(
    options.map(({ option }) => [option, (values as Record<string, OptionValue>)[option]]),
  );
  const settings = readSettings(settingsOf(which), options, given);
  const target = host === undefined ? bareTarget(which, bare ?? "") : { host };
  const more = which === "snmp" ? snmpAccess(values as SnmpValues, host) : {};
  const asked = { tool: which, order: { ...settings, ...target, ...more } } as ToolOrder;
  return { asked, host, config, data, json };
}

/** A MAC address is known by its form. */
function bareTarget(which: Tool, bare: string): object {
  const isMac = which === "find" && /^[0-9a-f]{2}([:.-]?[0-9a-f]{2}){5}$/i.test(bare);
  return { [isMac ? "mac" : BARE[which]]: bare };
}

/** The host's own where nothing is typed. */
function snmpAccess(values: SnmpValues, host: string | undefined): object {
  const isTyped = Object.keys(SNMP_OPTIONS).some((name) => values[name as keyof SnmpValues] !== undefined);
  if (host !== undefined && !isTyped) return {};
  const { access, port } = parseSnmpOptions(values);
  return { credential: access, port };
}

/** Never an argument: everybody on the machine can read those. */
async function withPassword(asked: ToolOrder, terminal: Terminal): Promise<ToolOrder> {
  if (asked.tool !== "http" || asked.order.user === undefined) return asked;
  const { askHidden } = terminal;
  const typed =
    askHidden === undefined
      ? await terminal.readStdin()
      : await askHidden(`${say("look.password", { name: asked.order.user })} `);
  const password = typed.replace(/\r?\n$/, "");
  return { tool: "http", order: { ...asked.order, ...(password !== "" && { password }) } };
}

async function run(
  asked: ToolOrder,
  means: Parameters<typeof runTool>[1],
  json: boolean,
  terminal: Terminal,
): Promise<number> {
  const book = bookOf(json ? "en" : speech().language);
  const words = wordsOf(book, Intl.DateTimeFormat().resolvedOptions().timeZone, Date.now);
  const lines: ToolLine[] = [];
  const tellLine = (line: ToolLine): void => {
    lines.push(line);
    if (!json) terminal.out(visibleText(tell(book, { ...line, code: `tool.${line.code}` }, words)));
  };
  try {
    await runTool(asked, means, terminal.signal, tellLine);
  } catch (error) {
    if (!terminal.signal.aborted) throw error;
    complain(terminal, "tool", say("look.ended"));
    return 1;
  }
  if (json) terminal.out(JSON.stringify({ tool: asked.tool, lines }));
  return lines.findLast(({ tone }) => tone !== undefined)?.tone === "bad" ? 1 : 0;
}
