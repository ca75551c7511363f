/** Check type `memcached`: does a memcached server answer, and how is it? */
import { Type } from "typebox";
import { portSetting } from "../access-settings.ts";
import { defineCheckType, type Memory, type RunContext } from "../contract.ts";
import { openLineSession, type LineSession } from "../line-session.ts";
import { observeConversation } from "../observe-conversation.ts";
import { askFigures, askVersion, type Figures } from "./ask-server.ts";
import { compareWithBefore, type Reading } from "./compare-with-before.ts";
import { CODES, MEASUREMENTS, type Code, type Measured, type Seen } from "./reports.ts";

const Settings = Type.Object(
  {
    port: portSetting(11211),
    stats: Type.Optional(
      Type.Boolean({ default: true, description: "Whether connections, memory and hits are measured (`stats`)." }),
    ),
  },
  { additionalProperties: false },
);

export const memcached = defineCheckType({
  name: "memcached",
  summary: "Asks a memcached server for its version and its figures: connections, memory, hits, evictions.",
  category: "software",
  settings: Settings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [{}, { port: 11212, stats: false }],

  async run(target, settings, context, memory) {
    const measurements: Measured = {};
    let session: LineSession | undefined;
    try {
      session = await openLineSession(target.address, settings.port ?? 11211, context);
      measurements.connectMs = session.connectMs;
      return await look(session, settings.stats ?? true, context, memory, measurements);
    } catch (error) {
      return { ...observeConversation<Code>(error, context), measurements };
    } finally {
      session?.close();
    }
  },
});

async function look(
  session: LineSession,
  stats: boolean,
  { now }: RunContext,
  memory: Memory,
  measurements: Measured,
): Promise<Seen> {
  const askedAt = now();
  const version = await askVersion(session);
  measurements.answerMs = now() - askedAt;
  if (stats) {
    const figures = await askFigures(session);
    const reading = { atMs: now(), figures };
    Object.assign(measurements, readGauges(figures));
    Object.assign(measurements, compareWithBefore(memory.get() as Reading | undefined, reading));
    memory.set(reading);
  }
  return { code: "answers", measurements, parameters: { version } };
}

/** Names of figures: doc/protocol.txt of memcached, "General-purpose statistics". What is missing is not measured. */
function readGauges(figures: Figures): Measured {
  const uptimeSeconds = figures.get("uptime");
  const connections = figures.get("curr_connections");
  const connectionsPercent = share(connections, figures.get("max_connections"));
  const memoryPercent = share(figures.get("bytes"), figures.get("limit_maxbytes"));
  return {
    ...(uptimeSeconds !== undefined && { uptimeSeconds }),
    ...(connections !== undefined && { connections }),
    ...(connectionsPercent !== undefined && { connectionsPercent }),
    ...(memoryPercent !== undefined && { memoryPercent }),
  };
}

function share(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole <= 0 ? undefined : (100 * part) / whole;
}
