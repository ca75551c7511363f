/**
 * Writes the skeleton of a new check type, all of it in one folder, and lets the lists and references be made anew. What is
 * written is a whole type: its tests pass, and it waits to be filled. appliance/checks/README.md tells how.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { LANGUAGES } from "#model/config/box-settings.ts";

/** Files to write, by path from the project's folder. @throws Error when the name is not free or has no good form */
export function makeSkeleton(root: string, name: string): Record<string, string> {
  if (!/^[a-z][a-z0-9]{1,29}$/.test(name)) {
    throw new Error(`"${name}" is no name for a check type: lower-case letters and digits, 2 to 30, a letter first`);
  }
  const folder = `appliance/checks/${name}`;
  if (existsSync(join(root, folder))) throw new Error(`there is a check type or a folder "${name}" already`);
  return {
    [`${folder}/${name}.ts`]: typeFile(name),
    [`${folder}/${name}.test.ts`]: testFile(name),
    // Those who speak the others translate them: until then a test says that they are still English.
    ...Object.fromEntries(LANGUAGES.map((language) => [`${folder}/texts/${language}.ts`, textFile(name, language)])),
    [`${folder}/testing/stage.ts`]: stageFile(name),
  };
}

function typeFile(name: string): string {
  return `/** Check type \`${name}\`: what does it find out? */
import { Type } from "typebox";
import type { Observation } from "#model/result.ts";
import { portSetting } from "../access-settings.ts";
import { defineCheckType, type RunContext } from "../contract.ts";
import { openLineSession, type LineSession } from "../line-session.ts";
import { CONVERSATION_CODES, ConversationFault, observeConversation, shown } from "../observe-conversation.ts";

const Settings = Type.Object(
  {
    port: portSetting(4711),
  },
  { additionalProperties: false },
);

const MEASUREMENTS = {
  connectMs: { unit: "ms", label: "Connection", description: "Time until the connection was open.", warning: "1000" },
  answerMs: { unit: "ms", label: "Answer", description: "Time from then until the answer was there.", warning: "1000" },
} as const;

const CODES = { answered: "ok", busy: "critical", ...CONVERSATION_CODES } as const;

type Code = keyof typeof CODES;
/** What was measured so far. */
type Measured = Partial<Record<keyof typeof MEASUREMENTS, number>>;
/** What a run may report. */
type Seen = Observation<Code, keyof typeof MEASUREMENTS>;

export const ${name} = defineCheckType({
  name: "${name}",
  summary: "Says in one sentence what it does.",
  category: "software",
  settings: Settings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [{}, { port: 4712 }],

  async run(target, settings, context) {
    const measurements: Measured = {};
    let session: LineSession | undefined;
    try {
      session = await openLineSession(target.address, settings.port ?? 4711, context);
      measurements.connectMs = session.connectMs;
      return await converse(session, context, measurements);
    } catch (error) {
      // What says something about this box is rethrown; else what was measured until then is told too.
      return { ...observeConversation<Code>(error, context), measurements };
    } finally {
      session?.close();
    }
  },
});

async function converse(session: LineSession, { now }: RunContext, measurements: Measured): Promise<Seen> {
  const startedAt = now();
  session.writeLine("HELLO");
  const heard = await session.readLine();
  // A refusal in the words of the protocol has a code of its own; whatever is not the protocol is \`otherProtocol\`.
  if (heard.startsWith("BUSY")) throw new ConversationFault<Code>("busy", { said: shown(heard) });
  if (heard !== "HELLO") throw new ConversationFault("otherProtocol", { heard: shown(heard) });
  measurements.answerMs = now() - startedAt;
  return { code: "answered", measurements };
}
`;
}

function testFile(name: string): string {
  return `/** The check against a good server, and against servers that misbehave. */
import t from "tap";
import { FailureTable } from "../testing/failure-table.ts";
import { runLastTests } from "../testing/last-tests.ts";
import { ${name} } from "./${name}.ts";
import { stage } from "./testing/stage.ts";

const table = new FailureTable(${name});

t.test("a good server answers, and how long it took is measured", async (t) => {
  const { settings, code } = await stage.open(t);
  const { observation } = await table.try(t, "right answer", code, { settings });
  t.ok((observation.measurements?.connectMs ?? 0) > 0);
  t.ok((observation.measurements?.answerMs ?? 0) > 0);
});

t.test("servers that misbehave", async (t) => {
  const codes = {
    "service stopped": "refused",
    "accepts and stays silent": "timeout",
    "accepts and closes": "closedEarly",
    "accepts and resets": "reset",
    "web server on that port": "otherProtocol",
    "SSH server on that port": "otherProtocol",
    "mail server on that port": "otherProtocol",
    "slower than the deadline": "timeout",
    "endless line": "tooMuch",
    "endless zeros": "tooMuch",
    "random bytes": "otherProtocol",
    "absurd lengths": "timeout",
    "says that it is busy": "busy",
  };
  await table.tryAll(t, stage.misbehaviours, codes, stage.aim);
});

runLastTests(t, ${name}, table);
`;
}

function stageFile(name: string): string {
  return `/** What check type \`${name}\` is tried with: name the real server of Debian here and start it in \`open\`. */
import { serveTcp } from "../../testing/local-servers.ts";
import { follows, MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { ${name} } from "../${name}.ts";
import { ${name}Texts } from "../texts/en.ts";

export const stage = defineStage({
  type: ${name},
  sentences: ${name}Texts,
  packages: [],
  aim: (port) => ({ port }),
  misbehaviours: { ...MISBEHAVIOURS, "says that it is busy": follows([undefined, "BUSY\\r\\n"]) },
  open: async (ending) => {
    const port = await serveTcp(ending, (socket) => socket.once("data", () => socket.write("HELLO\\r\\n")));
    return { settings: { port }, code: "answered" };
  },
});
`;
}

function textFile(name: string, language: string): string {
  return `/** Sentences of check type \`${name}\`. */
import { conversationTexts } from "#texts/${language}/checks/common-codes.ts";
import { milliseconds, text } from "#texts/${language}/format.ts";
import type { Templates } from "#texts/template.ts";

export const ${name}Texts = {
  ...conversationTexts,
  answered: (p) => \`answers in \${milliseconds(p.answerMs)}\`,
  busy: (p) => \`answers, but refuses: "\${text(p.said)}"\`,
} satisfies Templates;
`;
}

/** Runs one of the project's files; what it says is shown. @throws Error when it fails */
function run(root: string, file: string, env: Readonly<Record<string, string>>): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", "--disable-warning=DEP0169", join(root, file)],
    { cwd: root, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"], encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`${file} failed: ${stderr}`);
}

function main([name, ...more]: readonly string[]): number {
  if (name === undefined || name.startsWith("-") || more.length > 0) {
    console.error("usage: scripts/new-check-type NAME");
    return name === "--help" ? 0 : 64;
  }
  const root = join(import.meta.dirname, "..");
  const folder = `appliance/checks/${name}`;
  try {
    for (const [path, text] of Object.entries(makeSkeleton(root, name))) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
      console.log(`written: ${path}`);
    }
    run(root, "scripts/generate-references.ts", {}); // the table is made of the sentences that are collected here
    run(root, `${folder}/${name}.test.ts`, { VEDETTA_WRITE_TABLES: "1" });
    console.log(`written: ${folder}/failures.json`);
    run(root, "scripts/generate-references.ts", {});
  } catch (error) {
    console.error(`new-check-type: ${(error as Error).message}`);
    return 64;
  }
  console.log("now: fill it as appliance/checks/README.md tells");
  return 0;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
