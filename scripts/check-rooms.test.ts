/** The room check against small trees with one planted fault each: a guard nobody has seen barking is none. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import t, { type Test } from "tap";
import { checkRooms } from "./check-rooms.ts";

const table = `
| room | what lives there | may import |
| --- | --- | --- |
| \`model/\` | words | nothing of ours |
| \`grammars/\` | small languages | nothing of ours |
| \`texts/\` | sentences | model |
| \`decide/\` | what results mean, a | b | model |
| \`store/\` | SQL | model |
| \`checks/\` | check types | model |
| \`relay/\` | MQTT | model, store |
| \`api/\` | HTTP | model, store |
| \`cli/\` | verbs | everything |
`;
const rooms = ["model", "grammars", "texts", "decide", "store", "checks", "relay", "api", "cli"];

type Files = Record<string, string>;

function faultsOf(t: Test, files: Files, readme = table): string[] {
  // not t.testdir: its folder is the same for every run, and two runs in one clone would meet there
  const root = mkdtempSync(join(tmpdir(), "rooms-"));
  t.teardown(() => rmSync(root, { recursive: true }));
  for (const room of rooms) mkdirSync(join(root, "appliance", room), { recursive: true });
  for (const [path, text] of Object.entries({ "appliance/README.md": readme, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return checkRooms(root).faults;
}

const allowed: Files = {
  "appliance/main.ts": `import "./api/http.ts"; import { run } from "#cli/run.ts"; run();`,
  "appliance/model/host.ts": `export interface Host { process: string }`,
  "appliance/store/database.ts": `import { DatabaseSync } from "node:sqlite"; import "./migrations.ts";`,
  "appliance/store/database.test.ts": `import { DatabaseSync } from "node:sqlite";`,
  "appliance/relay/client.ts": `import mqtt from "mqtt"; import type { Host } from "#model/host.ts";`,
  "appliance/relay/client.test.ts": `import mqtt from "mqtt";`,
  "appliance/cli/soc.ts": `import "#relay/client.ts"; import "#api/http.ts"; import "node:fs";`,
  "appliance/checks/registry.ts": `import { tcp } from "./tcp/tcp.ts"; import { ping } from "./ping/ping.ts";`,
  "appliance/checks/tcp/tcp.ts": `import "../contract.ts"; import "./connect.ts";`,
  "appliance/checks/tcp/texts/en.ts": `import { number } from "#texts/en/format.ts";`,
  "appliance/checks/ping/ping.ts": ``,
  "appliance/checks/tcp/tcp.test.ts": `import { tell } from "#texts/tell.ts"; import "./texts/en.ts";`,
  "appliance/checks/tcp/testing/stage.ts": `import "../tcp.ts"; import "../texts/en.ts";`,
  "appliance/checks/testing/failure-table.ts": `import { tell } from "#texts/tell.ts";`,
  "appliance/texts/en/check-types.ts": `import { tcpTexts } from "#checks/tcp/texts/en.ts";`,
  "appliance/api/http.ts": `// import "#relay/client.ts"\nconst text = 'import "#relay/client.ts"'; import("#store/database.ts");`,
  "appliance/decide/judge.ts": `
    import type { Host } from "#model/host.ts";
    export function judge(host: Host, performance: number, at: string) {
      const { process } = host;
      if (at as unknown instanceof Date) return { process, performance };
      return [new Date(at), Date.UTC(2026), Math.max(1, performance), host.process, { Date: 1 }];
    }`,
  "appliance/decide/judge.test.ts": `import { readFileSync } from "node:fs"; readFileSync(process.argv[1] ?? "");`,
  "web-ui/main.tsx": `import type { Host } from "#model/host.ts"; import { say } from "#texts/en.ts"; import { parse } from "#grammars/range.ts"; import "./part.tsx"; say(<b />);`,
  "web-ui/page.test.ts": `import { start } from "#api/http.ts"; import "node:fs"; start();`,
  "web-ui/dist/assets/index.js": `import "#relay/client.ts";`,
};

t.test("a tree that keeps the rules has no faults", async (t) => {
  t.strictSame(faultsOf(t, allowed), []);
});

/** Planted file, and what must be said about it and nothing else. */
const planted: [rule: string, path: string, text: string, ...faults: RegExp[]][] = [
  [
    "a static import against the direction",
    "appliance/store/a.ts",
    `import { b } from "#api/b.ts";`,
    /a\.ts:1: store may not import api/,
  ],
  [
    "a type-only import against it",
    "appliance/store/a.ts",
    `\nimport type { B } from "#api/b.ts";`,
    /a\.ts:2: store may not import api/,
  ],
  [
    "a single type against it",
    "appliance/store/a.ts",
    `import { type B } from "#api/b.ts";`,
    /store may not import api/,
  ],
  ["a dynamic import against it", "appliance/store/a.ts", `await import("#api/b.ts");`, /store may not import api/],
  ["a dynamic import by template", "appliance/store/a.ts", "await import(`#api/b.ts`);", /store may not import api/],
  ["an import inside a type", "appliance/store/a.ts", `type B = import("#api/b.ts").B;`, /store may not import api/],
  ["a re-export of all", "appliance/store/a.ts", `export * from "#api/b.ts";`, /store may not import api/],
  ["a re-export of one", "appliance/store/a.ts", `export { b } from "#api/b.ts";`, /store may not import api/],
  ["a re-export of a type", "appliance/store/a.ts", `export type { B } from "#api/b.ts";`, /store may not import api/],
  ["an import for its effects", "appliance/store/a.ts", `import "#api/b.ts";`, /store may not import api/],
  ["a require", "appliance/store/a.ts", `require("#api/b.ts");`, /store may not import api/],
  ["an import with require", "appliance/store/a.ts", `import b = require("#api/b.ts");`, /store may not import api/],
  ["an import in a test", "appliance/store/a.test.ts", `import "#api/b.ts";`, /store may not import api/],
  ["a computed import", "appliance/store/a.ts", `await import("#api/" + name);`, /not written out/],
  ["a room that does not exist", "appliance/store/a.ts", `import "#cellar/b.ts";`, /names no room/],
  ["the own room by its name", "appliance/store/a.ts", `import "#store/b.ts";`, /own room/],
  ["a relative import of another room", "appliance/api/a.ts", `import "../store/b.ts";`, /leaves the room/],
  ["a relative import of main", "appliance/cli/a.ts", `import "../main.ts";`, /leaves the room/],
  ["an absolute import", "appliance/api/a.ts", `import "/tmp/b.ts";`, /absolute path/],
  [
    "a check type in another",
    "appliance/checks/http/http.ts",
    `import "../tcp/connect.ts";`,
    /check type http imports check type tcp/,
  ],
  ["sentences in a check", "appliance/checks/tcp/tcp.ts", `import "./texts/en.ts";`, /leaves the room/],
  ["texts in a check", "appliance/checks/tcp/tcp.ts", `import "#texts/tell.ts";`, /checks may not import texts/],
  [
    "a check in its sentences",
    "appliance/checks/tcp/texts/en.ts",
    `import type { a } from "../tcp.ts";`,
    /leaves the room/,
  ],
  [
    "another type's sentences",
    "appliance/checks/tcp/texts/hr.ts",
    `import "../../ping/texts/en.ts";`,
    /check type tcp imports check type ping/,
  ],
  [
    "a check in the texts",
    "appliance/texts/a.ts",
    `import { a } from "#checks/tcp/tcp.ts";`,
    /texts may not import checks/,
  ],
  ["the page past the texts", "web-ui/a.ts", `import { a } from "#checks/tcp/texts/en.ts";`, /web-ui may import types/],
  ["a value of the model in the page", "web-ui/a.ts", `import { b } from "#model/b.ts";`, /web-ui may import types/],
  ["another room in the page", "web-ui/a.tsx", `import type { B } from "#store/b.ts";`, /web-ui may import types/],
  ["a path out of the page", "web-ui/a.ts", `import type { B } from "../appliance/model/b.ts";`, /leaves web-ui/],
  ["a Node module in the page", "web-ui/a.ts", `import "node:fs";`, /in the browser/],
  ["SQLite outside the store", "appliance/api/a.ts", `import "node:sqlite";`, /belongs to store/],
  [
    "SQLite twice in the store",
    "appliance/store/a.ts",
    `import "node:sqlite";`,
    /a\.ts, appliance\/store\/database\.ts: only one file/,
  ],
  ["MQTT outside the relay", "appliance/cli/a.ts", `import mqtt from "mqtt";`, /belongs to relay/],
  [
    "a part of MQTT outside the relay",
    "appliance/cli/a.ts",
    `import type { X } from "mqtt/client";`,
    /belongs to relay/,
  ],
  ["MQTT twice in the relay", "appliance/relay/a.ts", `import mqtt from "mqtt";`, /only one file/],
  [
    "a Node module in decide",
    "appliance/decide/a.ts",
    `import type { X } from "node:fs";`,
    /decide\/ is pure: imports node:fs/,
  ],
  ["Date.now in decide", "appliance/decide/a.ts", `Date.now();`, /uses Date\.now/],
  ["new Date() in decide", "appliance/decide/a.ts", `\n\nnew Date();`, /a\.ts:3: .*uses Date/],
  ["Date handed on in decide", "appliance/decide/a.ts", `const { now } = Date;`, /uses Date/],
  ["Temporal.Now in decide", "appliance/decide/a.ts", `Temporal.Now.instant();`, /uses Temporal\.Now/],
  ["performance in decide", "appliance/decide/a.ts", `performance.now();`, /uses performance\.now/],
  ["Math.random in decide", "appliance/decide/a.ts", `Math.random();`, /uses Math\.random/],
  ["Math.random by string in decide", "appliance/decide/a.ts", `Math["random"]();`, /uses Math\.random/],
  ["process in decide", "appliance/decide/a.ts", `export const a = { process };`, /uses process/],
  ["process by globalThis in decide", "appliance/decide/a.ts", `globalThis.process;`, /uses globalThis\.process/],
  ["a timer in decide", "appliance/decide/a.ts", `setTimeout(() => {}, 1);`, /uses setTimeout/],
  ["a file nobody can read", "appliance/api/a.ts", `import {`, /cannot be read/],
  ...["utils", "helpers", "common", "index", "manager"].map((name): [string, string, string, RegExp] => [
    `the drawer ${name}`,
    `appliance/api/${name}.ts`,
    ``,
    /says nothing/,
  ]),
  ["a drawer in the page", "web-ui/parts/index.tsx", ``, /says nothing/],
];

for (const [rule, path, text, ...expected] of planted) {
  t.test(`caught: ${rule}`, async (t) => {
    const faults = faultsOf(t, { ...allowed, [path]: text });
    t.equal(faults.length, expected.length, faults.join("\n"));
    for (const [i, fault] of expected.entries()) t.match(faults[i], fault);
  });
}

t.test("caught: a folder without a row", async (t) => {
  t.match(faultsOf(t, { ...allowed, "appliance/cellar/wine.ts": "" }).join(), /cellar: a folder without a row/);
});

t.test("caught: a row without a folder", async (t) => {
  t.match(faultsOf(t, allowed, `${table}| \`attic/\` | air | model |\n`).join(), /names attic, which does not exist/);
});

t.test("caught: a row that allows a room that is none", async (t) => {
  t.match(
    faultsOf(t, allowed, table.replace("model, store", "model, stroe")).join(),
    /may import stroe, which is no room/,
  );
});

t.test("caught: no table", async (t) => {
  t.match(faultsOf(t, allowed, "# rooms\n").join(), /holds no table of rooms/);
});

t.test("caught: nothing to look at", async (t) => {
  t.match(faultsOf(t, {}).join(), /no file was looked at/);
});

t.test("this tree keeps the rules, and was looked at", async (t) => {
  const { files, faults } = checkRooms(join(import.meta.dirname, ".."));
  t.strictSame(faults, []);
  t.ok(files > 5);
});
