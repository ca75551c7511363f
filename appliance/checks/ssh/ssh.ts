/** Check type `ssh`: does an SSH server answer, and is its host key the one it should have? Nobody signs in. */
import { Type, type Static } from "typebox";
import { blamesBox } from "#lib/errno.ts";
import { portSetting } from "../access-settings.ts";
import { defineCheckType, type RunContext } from "../contract.ts";
import { openLineSession, type LineSession } from "../line-session.ts";
import { ConversationFault, observeConversation, shown } from "../observe-conversation.ts";
import { fingerprintOf, KEY_FAMILIES, keyKind } from "./host-key.ts";
import { disconnect, readHostKey, type HostKey } from "./key-exchange.ts";
import { CODES, MEASUREMENTS, type Code, type Measured, type Seen } from "./reports.ts";

const OUR_BANNER = "SSH-2.0-Vedetta";
/** RFC 4253, 4.2 allows other lines before the banner, and says not how many. */
const MOST_LINES_BEFORE_BANNER = 50;

const Settings = Type.Object(
  {
    port: portSetting(22),
    fingerprint: Type.Optional(
      Type.String({
        pattern: "^SHA256:[A-Za-z0-9+/]{43}$",
        description: "Fingerprint that one of the host keys must have, as `ssh-keygen -l` shows it (`SHA256:...`).",
      }),
    ),
    expectBanner: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 200,
        description: "Text that the server's banner must contain, e.g. `OpenSSH_9`.",
      }),
    ),
  },
  { additionalProperties: false },
);
type Settings = Static<typeof Settings>;

export const ssh = defineCheckType({
  name: "ssh",
  summary: "Greets an SSH server, reads its host key and compares its fingerprint; nobody signs in.",
  category: "infrastructure",
  settings: Settings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [
    {},
    { fingerprint: "SHA256:uNiVztksCsDhcc0u9e8BrXJvJxoh4U2qPMEyYwYkkgA" },
    { port: 2222, expectBanner: "OpenSSH_9" },
  ],

  async run(target, settings, context) {
    try {
      const first = await look(target.address, settings, KEY_FAMILIES.flat(), context);
      const { fingerprint, expectBanner } = settings;
      const { measurements } = first;
      if (expectBanner !== undefined && !first.banner.includes(expectBanner)) {
        return { code: "otherBanner", measurements, parameters: { heard: shown(first.banner) } };
      }
      const seen =
        fingerprint === undefined ? first : await findPinned(fingerprint, first, target.address, settings, context);
      return { ...observationOf(seen, fingerprint), measurements };
    } catch (error) {
      return observeConversation(error, context);
    }
  },
});

interface Look {
  readonly banner: string;
  readonly hostKey: HostKey;
  readonly measurements: Readonly<Measured>;
}

function observationOf({ banner, hostKey }: Look, pinned: string | undefined): Seen {
  const found = fingerprintOf(hostKey.key);
  const parameters = { banner: shown(banner), fingerprint: found };
  const detail = `${shown(banner)}\n${keyKind(hostKey.key) ?? "no key"} ${found}\noffers ${hostKey.offered.slice(0, 20).join(", ")}`;
  // Before anything else about that key: the host may have been swapped for another.
  if (pinned !== undefined && pinned !== found) return { code: "otherKey", parameters, detail };
  if (hostKey.fault !== undefined) throw hostKey.fault;
  if (!hostKey.proven) return { code: "keyNotProven", parameters, detail };
  return { code: "answered", parameters, detail };
}

/**
 * A server has a key of each family, and shows only one at a time: the others are asked for until one is the pinned one.
 * Returns the first look when none is, also where the server no longer plays along.
 */
async function findPinned(
  pinned: string,
  first: Look,
  address: string,
  settings: Settings,
  context: RunContext,
): Promise<Look> {
  if (fingerprintOf(first.hostKey.key) === pinned) return first;
  for (const family of KEY_FAMILIES) {
    const isNew = !family.includes(keyKind(first.hostKey.key) ?? "");
    if (!isNew || !family.some((name) => first.hostKey.offered.includes(name))) continue;
    const next = await lookAgain(address, settings, family, context);
    if (next !== undefined && fingerprintOf(next.hostKey.key) === pinned) return next;
  }
  return first;
}

/** Undefined where that family cannot be seen: the key that was seen first is another one all the same. */
async function lookAgain(...[address, settings, family, context]: Parameters<typeof look>): Promise<Look | undefined> {
  try {
    return await look(address, settings, family, context);
  } catch (error) {
    if (context.signal.aborted || blamesBox(error)) throw error;
    return undefined;
  }
}

async function look(
  address: string,
  settings: Settings,
  algorithms: readonly string[],
  context: RunContext,
): Promise<Look> {
  const session = await openLineSession(address, settings.port ?? 22, context);
  try {
    const connectedAt = context.now();
    session.writeLine(OUR_BANNER);
    const banner = await readBanner(session);
    const greetedAt = context.now();
    const hostKey = await readHostKey(session, { ours: OUR_BANNER, theirs: banner }, algorithms);
    disconnect(session);
    const measurements = {
      connectMs: session.connectMs,
      bannerMs: greetedAt - connectedAt,
      exchangeMs: context.now() - greetedAt,
    };
    return { banner, hostKey, measurements };
  } finally {
    session.close();
  }
}

/** @throws ConversationFault `otherProtocol` where something was said, but no banner; `protocolTooOld` for SSH 1 */
async function readBanner(session: LineSession): Promise<string> {
  let heard: string | undefined;
  try {
    for (let read = 0; read < MOST_LINES_BEFORE_BANNER; read += 1) {
      // Signed byte by byte.
      const line = (await session.readLineBytes()).toString("latin1");
      if (/^SSH-(2\.0|1\.99)-/.test(line)) return line;
      if (line.startsWith("SSH-")) throw new ConversationFault<Code>("protocolTooOld", { heard: shown(line) });
      heard ??= line;
    }
    throw new ConversationFault("tooMuch");
  } catch (error) {
    const isOver = error instanceof ConversationFault && error.code !== "protocolTooOld" && error.code !== "tooMuch";
    if (isOver && heard !== undefined) throw new ConversationFault("otherProtocol", { heard: shown(heard) });
    throw error;
  }
}
