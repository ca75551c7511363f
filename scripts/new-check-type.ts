/** Writes the skeleton of a new check type; what is written passes the contract test and waits to be filled. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const CHECK_REGISTRY = "appliance/checks/registry.ts";
const TEXT_REGISTRY = "appliance/texts/en/checks/registry.ts";

/** Files to write, by path from the project's folder. @throws Error when the name is not free or has no good form */
export function makeSkeleton(root: string, name: string): Record<string, string> {
  if (!/^[a-z][a-z0-9]{1,29}$/.test(name)) {
    throw new Error(`"${name}" is no name for a check type: lower-case letters and digits, 2 to 30, a letter first`);
  }
  const folder = `appliance/checks/${name}`;
  if (existsSync(join(root, folder))) throw new Error(`there is a check type "${name}" already`);
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  return {
    [`${folder}/${name}.ts`]: typeFile(name),
    [`${folder}/${name}.test.ts`]: testFile(name),
    [`${folder}/texts/en.ts`]: textFile(name),
    [CHECK_REGISTRY]: addType(read(CHECK_REGISTRY), name),
    [TEXT_REGISTRY]: addTexts(read(TEXT_REGISTRY), name),
  };
}

function addType(registry: string, name: string): string {
  const withImport = addLine(
    registry,
    /^import \{ \w+ \} from "\.\/\w+\/\w+\.ts";$/gm,
    `import { ${name} } from "./${name}/${name}.ts";`,
  );
  return withImport.replace(
    /(const TYPES: readonly AnyCheckType\[\] = )\[([^\]]*)\]/,
    (_, head: string, names: string) => {
      const all = [...names.split(",").map((word) => word.trim()), name].filter((word) => word !== "").toSorted();
      return `${head}[\n${all.map((word) => `  ${word},`).join("\n")}\n]`;
    },
  );
}

function addTexts(registry: string, name: string): string {
  const withImport = addLine(
    registry,
    /^import \{ \w+Texts \} from .*$/gm,
    `import { ${name}Texts } from "#checks/${name}/texts/en.ts";`,
  );
  return addLine(withImport, /^ {2}\.\.\.prefixed\("(?!check")\w+", .*$/gm, `  ...prefixed("${name}", ${name}Texts),`);
}

/** Puts a line among those that match, in order; fails loudly where none does. */
function addLine(text: string, among: RegExp, line: string): string {
  const lines = text.match(among);
  if (lines === null) throw new Error(`a registry has no place for: ${line.trim()}`);
  const next = lines.find((present) => present > line);
  if (next !== undefined) return text.replace(next, () => `${line}\n${next}`);
  const last = lines.at(-1) ?? "";
  return text.replace(last, () => `${last}\n${line}`);
}

function typeFile(name: string): string {
  return `/** Check type \`${name}\`: what does it find out? */
import { Type } from "typebox";
import { connectTcp } from "#probes/connect-tcp.ts";
import { defineCheckType } from "../contract.ts";
import { CONNECTION_CODES, observeFailure } from "../observe-failure.ts";

export const ${name} = defineCheckType({
  name: "${name}",
  summary: "Says in one sentence what it does.",
  category: "software",
  settings: Type.Object(
    {
      port: Type.Integer({ minimum: 1, maximum: 65535, description: "TCP port to connect to." }),
    },
    { additionalProperties: false },
  ),
  measurements: {
    answerMs: { unit: "ms", description: "Time until the answer was there.", warning: "1000" },
  },
  codes: { answered: "ok", ...CONNECTION_CODES },
  examples: [{ port: 4711 }],

  async run(target, settings, { signal, now, surroundings }) {
    try {
      const address = await surroundings.names.resolve(target.address, signal);
      const startedAt = now();
      const socket = await connectTcp(address, settings.port, signal);
      socket.destroy();
      return { code: "answered", measurements: { answerMs: now() - startedAt } };
    } catch (error) {
      return observeFailure(error); // by error code; what says something about this box is rethrown
    }
  },
});
`;
}

function testFile(name: string): string {
  return `import t from "tap";
import { findClosedPort, serveTcp } from "../testing/local-servers.ts";
import { tryCheck } from "../testing/try-check.ts";
import { ${name} } from "./${name}.ts";

t.test("an open port answers", async (t) => {
  const { observation } = await tryCheck(${name}, { settings: { port: await serveTcp(t) } });
  t.equal(observation.code, "answered");
  t.ok((observation.measurements?.answerMs ?? 0) > 0);
});

t.test("a closed port refuses, and that is the target's fault", async (t) => {
  const result = await tryCheck(${name}, { settings: { port: await findClosedPort() } });
  t.match(result, { blame: "target", observation: { code: "refused" } });
});
`;
}

function textFile(name: string): string {
  return `/** English sentences of check type \`${name}\`. */
import type { Templates } from "#texts/sentence-book.ts";
import { milliseconds } from "#texts/en/format.ts";
import { connectionTexts } from "#texts/en/checks/common-codes.ts";

export const ${name}Texts: Templates = {
  ...connectionTexts,
  answered: (p) => \`answered in \${milliseconds(p.answerMs)}\`,
};
`;
}

function main([name, ...more]: readonly string[]): number {
  if (name === undefined || name.startsWith("-") || more.length > 0) {
    console.error("usage: scripts/new-check-type NAME");
    return name === "--help" ? 0 : 64;
  }
  const root = join(import.meta.dirname, "..");
  try {
    for (const [path, text] of Object.entries(makeSkeleton(root, name))) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
      console.log(`written: ${path}`);
    }
  } catch (error) {
    console.error(`new-check-type: ${(error as Error).message}`);
    return 64;
  }
  console.log(
    `now: fill it, run scripts/generate-references, and let "aims" in appliance/checks/contract.test.ts point it at a server`,
  );
  return 0;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
