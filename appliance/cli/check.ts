/** `vedetta check`: one check, once, with the output and exit codes of a monitoring plugin. */
import { lines } from "#texts/en/lines/look-lines.ts";
import { sayer } from "./speech.ts";
import { isIP } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs, type ParseArgsConfig } from "node:util";
import type { AnyCheckType, Job, Memory, Target } from "#checks/contract.ts";
import { checkTypes } from "#checks/registry.ts";
import { runCheck } from "#checks/run-check.ts";
import type { Surroundings } from "#checks/surroundings.ts";
import { nearestName } from "#config/nearest-name.ts";
import { GrammarError } from "#grammars/grammar-error.ts";
import type { Said as SaidRefusal } from "#model/refusal.ts";
import type { Parameters } from "#model/sentence.ts";
import { effectiveThresholds, judge } from "#decide/judge.ts";
import { isoTime, systemClock } from "#lib/clock.ts";
import { parseDuration } from "#grammars/duration.ts";
import { silentLog } from "#lib/log.ts";
import type { JudgedResult, Result } from "#model/result.ts";
import type { ThresholdPair } from "#model/site.ts";
import { parseRange } from "#grammars/threshold-range.ts";
import { chooseConnector } from "#probes/make-connector.ts";
import { makePinger } from "#probes/make-pinger.ts";
import { CachingNameResolver } from "#probes/resolve-name.ts";
import { makeSnmpClient } from "#snmp/make-snmp-client.ts";
import { exitCodeOf, EXIT_UNKNOWN, pluginLine, resultWords } from "./plugin-output.ts";
import { parseArgsOptions, readSettings, settingOptions, type OptionValue } from "./setting-options.ts";
import { parseSnmpOptions, SNMP_OPTIONS } from "./snmp-options.ts";
import { ENGLISH, speech, type Said } from "./speech.ts";
import { usage } from "./usage.ts";
import { complain, UsageError, type Verb } from "./verb.ts";

const { line, say } = sayer(lines);

const DEFAULT_PLUGIN_FOLDER = "/usr/lib/nagios/plugins";
/** A counter shows its growth only between two readings. */
const SECOND_READING_MS = 1000;

export const check: Verb = {
  name: "check",
  async help(args) {
    const { overviewHelp, typeHelp } = await import("./check-help.ts");
    const { checkHelpOf, settingHelpOf } = await import("./setting-help.ts");
    const { language } = speech();
    const type = checkTypes.get(args[0] ?? "");
    const translated = await checkHelpOf(language);
    if (type === undefined) return overviewHelp(translated);
    return typeHelp(type, { ...translated, ...(await settingHelpOf(language, type.name)) });
  },

  async run(args, terminal) {
    const order = readOrder(args);
    const { signal } = terminal;
    const result = await runOrder(order, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    if (result === undefined) {
      complain(terminal, "check", say("look.ended"));
      return EXIT_UNKNOWN;
    }
    if (order.json) terminal.out(JSON.stringify(resultDocument(result, order)));
    else terminal.out(pluginLine(result, order.type, order.thresholds, speech()));
    return exitCodeOf(result);
  },
};

/** All that the command line asks for, checked. */
interface Order {
  readonly type: AnyCheckType;
  readonly target: Target;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly thresholds: Readonly<Record<string, ThresholdPair>>;
  readonly timeoutMs: number;
  readonly pluginFolders: readonly string[];
  readonly json: boolean;
}

const GENERAL_OPTIONS = {
  warning: { type: "string", multiple: true },
  critical: { type: "string", multiple: true },
  timeout: { type: "string" },
  json: { type: "boolean" },
} as const;

function readOrder(args: readonly string[]): Order {
  const [name, ...rest] = args;
  if (name === undefined) throw new UsageError(line("look.check.whichType"));
  const type = checkTypes.get(name);
  if (type === undefined) {
    throw new UsageError(near("look.check.noType", "look.check.noTypeNear", { name }, name, [...checkTypes.keys()]));
  }
  const options = settingOptions(type.settings);
  const { values, positionals } = parseWords(rest, {
    ...(type.needsSnmp === true && SNMP_OPTIONS),
    ...(type.name === "plugin" && { "plugin-folder": { type: "string", multiple: true } as const }),
    ...GENERAL_OPTIONS,
    ...parseArgsOptions(options),
  });
  const address = readAddress(type, positionals);
  const folders = values["plugin-folder"];
  return {
    type,
    target: { address, ...(type.needsSnmp === true && { snmp: parseSnmpOptions(values as Record<string, string>) }) },
    settings: readSettings(type.settings, options, values),
    thresholds: effectiveThresholds(type, readThresholds(type, values)),
    timeoutMs: readTimeout(values["timeout"]),
    pluginFolders: Array.isArray(folders) ? folders.map(String) : [DEFAULT_PLUGIN_FOLDER],
    json: values["json"] === true,
  };
}

/**
 * Words to option values. Not by `parseArgs` in its strict way: an option's value may begin with a dash here (a plugin's
 * arguments, a certificate), and what is wrong is said in our own words.
 */
function parseWords(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig["options"]>,
): { values: Record<string, OptionValue>; positionals: string[] } {
  const rules = { options, allowPositionals: true, allowNegative: true, strict: false, tokens: true } as const;
  const { values, positionals, tokens } = parseArgs({ args: [...args], ...rules });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const name = token.name.replace(/^no-/, "");
    const type = (options[token.name] ?? options[name])?.type;
    const option = token.rawName;
    if (type === undefined) {
      const meant = nearestName(name, Object.keys(options));
      if (meant === undefined) throw usage("common.unknownOption", { option });
      throw usage("common.unknownOptionNear", { option, near: meant });
    }
    if (type === "string" && token.value === undefined) throw usage("common.optionNeedsValue", { option });
    if (type === "boolean" && token.value !== undefined) throw usage("common.optionTakesNone", { option });
  }
  return { values, positionals };
}

function readAddress(type: AnyCheckType, positionals: readonly string[]): string {
  const [address, ...more] = positionals;
  if (type.withoutAddress === true) {
    if (address !== undefined) throw new UsageError(line("look.check.takesNoAddress", { type: type.name }));
    return "";
  }
  if (address === undefined) throw new UsageError(line("look.check.needsAddress", { type: type.name }));
  if (more.length > 0) throw new UsageError(line("look.check.oneAddress", { word: more[0] ?? "" }));
  if (isIP(address) === 0 && !/^[\w\u0080-\uffff]([\w.\u0080-\uffff-]{0,251}[\w.\u0080-\uffff])?$/.test(address)) {
    throw new UsageError(line("look.check.noAddress", { address }));
  }
  return address;
}

function readThresholds(
  type: AnyCheckType,
  values: Readonly<Record<string, OptionValue>>,
): Record<string, ThresholdPair> {
  const pairs: Record<string, ThresholdPair> = {};
  for (const level of ["warning", "critical"] as const) {
    const entries = values[level];
    for (const entry of Array.isArray(entries) ? entries.map(String) : []) {
      const at = entry.lastIndexOf("=");
      const [name, range] = [entry.slice(0, Math.max(0, at)), entry.slice(at + 1)];
      if (name === "") throw new UsageError(line("look.check.wantsRange", { option: `--${level}`, entry }));
      if (type.openMeasurements !== true && !Object.hasOwn(type.measurements, name)) {
        throw new UsageError(
          near(
            "look.check.noMeasurement",
            "look.check.noMeasurementNear",
            { option: `--${level}`, type: type.name, name },
            name,
            Object.keys(type.measurements),
          ),
        );
      }
      checkRange(level, range);
      pairs[name] = { ...pairs[name], [level]: range };
    }
  }
  return pairs;
}

/** Either sentence, the second with what was meant. */
function near(
  alone: keyof typeof lines,
  code: keyof typeof lines,
  parameters: Parameters,
  wrong: string,
  known: readonly string[],
): Said {
  const meant = nearestName(wrong, known);
  return meant === undefined ? line(alone, parameters) : line(code, { ...parameters, near: meant });
}

function checkRange(level: string, range: string): void {
  try {
    parseRange(range);
  } catch (error) {
    if (!(error instanceof GrammarError)) throw error;
    throw new UsageError((spoken) => `--${level}: ${spoken.refusal(error as SaidRefusal)}`);
  }
}

function readTimeout(value: OptionValue): number {
  if (value === undefined) return 10_000;
  try {
    const timeoutMs = parseDuration(String(value));
    if (timeoutMs >= 10 && timeoutMs <= 3_600_000) return timeoutMs;
  } catch {
    // said below
  }
  throw new UsageError(line("look.check.timeout", { value: String(value) }));
}

async function runOrder(order: Order, stop: AbortSignal): Promise<JudgedResult> {
  const names = new CachingNameResolver();
  const surroundings: Surroundings = {
    snmp: makeSnmpClient(names),
    pinger: await makePinger(),
    connector: (await chooseConnector()).connector,
    names,
    pluginFolders: order.pluginFolders,
  };
  try {
    const job: Job<unknown> = { target: order.target, settings: order.settings, memory: makeMemory() };
    const run = () =>
      runCheck(order.type, [job], {
        timeoutMs: order.timeoutMs,
        surroundings,
        clock: systemClock,
        log: silentLog,
        stop,
      });
    let [result] = await run();
    if (result?.observation.code === "firstSample") {
      await delay(SECOND_READING_MS, undefined, { signal: stop });
      [result] = await run();
    }
    return judge(result as Result, order.type, order.thresholds);
  } finally {
    surroundings.snmp.stop();
    surroundings.pinger.stop();
  }
}

function makeMemory(): Memory {
  let remembered: unknown;
  let kept: unknown;
  return {
    get: () => remembered,
    set: (value) => void (remembered = value),
    kept: () => kept,
    keep: (value) => void (kept = value),
  };
}

function resultDocument(result: JudgedResult, { type, target }: Order): object {
  const { code, parameters = {}, measurements = {}, units = {}, detail } = result.observation;
  const declared = Object.keys(measurements).map((name) => [name, units[name] ?? type.measurements[name]?.unit ?? ""]);
  return {
    check: type.name,
    ...(target.address !== "" && { address: target.address }),
    at: isoTime(result.at),
    state: result.state,
    code,
    text: resultWords(result, type, ENGLISH),
    blame: result.blame,
    measurements,
    units: Object.fromEntries(declared),
    breaches: result.breaches,
    parameters,
    ...(detail !== undefined && { detail }),
  };
}
