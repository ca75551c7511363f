/** For the tests of this room: a served box on a free port, with real stores in a folder of its own. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ConfigHistory } from "#actions/put-config.ts";
import type { ConfigVersionView } from "#model/api-config.ts";
import { systemClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import { diskFolder } from "#lib/own-files.ts";
import { StateStore } from "#store/state-store.ts";
import type { Role } from "#model/api-accounts.ts";
import { refusal } from "#model/refusal.ts";
import { AT, incident, makeFixtureWatch, type FixtureWatch } from "./fixture-watch.ts";
import { makeFixtureDiscovery } from "./fixture-discovery.ts";
import { makeFixtureSetUp } from "./fixture-setup.ts";
import { makeFixtureTools } from "./fixture-tools.ts";
import { makeServer, type ServerOptions, type Started } from "../server.ts";

export const PASSWORD = "correct horse battery";
/** Stands for every secret of the configuration; must never be seen in an answer. */
export const PLANTED = "planted-s3cret";
export const CODE = "7Q2M-0000-0000-0000-0001";

/** What a test offers for cleaning up. */
interface TestEnd {
  teardown(work: () => Promise<void>): void;
}

export interface FixtureBox extends Started {
  readonly watch: FixtureWatch;
  readonly state: StateStore;
  readonly folder: string;
  readonly logged: object[];
  /** Moves the box's clocks. */
  pass(ms: number): void;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** As JSON, with a body where given. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  /** A token of this role, as a header. */
  as(role: Role): { readonly authorization: string };
  stop(): Promise<void>;
  signIn(name?: string, password?: string): Promise<Response>;
}

export type Change = Partial<Omit<ServerOptions, "state" | "log" | "clock">> & {
  readonly unclaimed?: boolean;
  readonly readOnly?: boolean;
  /** Where its store lies; left out: a folder of its own. */
  readonly folder?: string;
};

/** A release with one library and one package of a system. */
export const FIXTURE_ABOUT: NonNullable<ServerOptions["about"]> = {
  release: {
    version: "0.1.0",
    node: "26.10.0",
    updates: "box",
    maker: { name: "Acme Service", mail: "security@acme.example" },
  },
  bill: () => Buffer.from("{}"),
  components: () => [
    {
      "bom-ref": "pkg:npm/fastify@5.12.8#node_modules/fastify",
      name: "fastify",
      version: "5.12.8",
      licenses: [{ license: { id: "MIT" } }],
    },
    { "bom-ref": "pkg:deb/debian/zlib1g@1.3", name: "zlib1g", version: "1.3" },
  ],
  licence: (name) => (name === "zlib1g" ? Buffer.from("The zlib licence.") : undefined),
};

/** Starts a box that is claimed by `chief` (password PASSWORD), and stops it after the test. */
export async function startBox(
  test: TestEnd,
  { unclaimed = false, readOnly = false, folder: given, ...change }: Change = {},
): Promise<FixtureBox> {
  const folder = given ?? mkdtempSync(join(tmpdir(), "vedetta-api-"));
  const logged: object[] = [];
  const note = (fields: object, message: string) => void logged.push({ ...fields, message });
  const log: Log = { debug: note, info: note, warn: note, error: note };
  let passedMs = 0;
  const clock = { ...systemClock, monotonicMs: () => 1000 + passedMs, wallMs: () => AT + passedMs };
  const state = StateStore.open(folder, { clock, log });
  state.commit({
    incidents: [incident],
    events: [{ type: "incident.opened", subject: incident.id, at: AT, data: incident }],
    clockTrusted: true,
  });
  const watch = makeFixtureWatch();
  const uiFolder = diskFolder(writePage(folder));
  const options: ServerOptions = {
    watch,
    view: watch,
    state,
    clock,
    log,
    uiFolder,
    history: {
      results: () => [
        { at: AT, state: "critical", code: "refused", parameters: { port: 443 }, measurements: { connectMs: 3 } },
      ],
      series: () => ({ stepMs: 0, points: [{ at: AT - 600_000, mean: 3, min: 3, max: 3 }] }),
    },
    config: fixtureConfig(readOnly),
    listen: { host: "127.0.0.1", port: 0 },
    tls: "auto",
    dataFolder: folder,
    claimCode: CODE,
    metrics: () => [{ name: "runs_total", help: "Runs.", kind: "counter", samples: [{ value: 7 }] }],
    discovery: makeFixtureDiscovery(log),
    ...makeFixtureSetUp(log),
    tools: makeFixtureTools(log),
    about: FIXTURE_ABOUT,
    reports: {
      months: () => ({ timezone: "Europe/Zagreb", months: [] }),
      make: async ({ month }) =>
        month === "2026-10" ? { made: true, bytes: Buffer.from("{}") } : { made: false, why: "nothingKnown", said: "" },
    },
    ...change,
  };
  const server = makeServer(options);
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= server.stop().then(() => state.close()));
  test.teardown(async () => {
    await stop();
    if (given === undefined) rmSync(folder, { recursive: true });
  });
  const started = await server.start();
  const tokens = new Map<Role, string>();
  const call = (path: string, init?: RequestInit) => fetch(started.url + path, { redirect: "manual", ...init });
  const send: FixtureBox["send"] = (method, path, body, headers = {}) =>
    call(path, {
      method,
      headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  if (!unclaimed) {
    await send("POST", "/api/v1/claim", { code: CODE, name: "Chief", password: PASSWORD });
    const admin = cookieOf(await send("POST", "/api/v1/session", { name: "chief", password: PASSWORD }));
    for (const role of ["viewer", "technician", "admin"] as const) {
      const made = await send("POST", "/api/v1/tokens", { name: role, role }, { cookie: admin });
      tokens.set(role, ((await made.json()) as { token: string }).token);
    }
  }
  return {
    ...started,
    stop,
    watch,
    state,
    folder,
    logged,
    fetch: call,
    send,
    pass(ms) {
      passedMs += ms;
    },
    as: (role) => ({ authorization: `Bearer ${tokens.get(role)}` }),
    signIn: (name = "chief", password = PASSWORD) => send("POST", "/api/v1/session", { name, password }),
  };
}

/** The session's cookie that an answer set, as a browser would send it back. */
export function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .filter((cookie) => cookie.startsWith("vedetta_session="))
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

const VERSION: ConfigVersionView = {
  id: 3,
  at: "2026-03-01T12:00:00Z",
  by: "chief",
  origin: "page",
  digest: "00",
  bytes: 11,
  inForce: true,
};

function fixtureConfig(readOnly: boolean): ConfigHistory {
  let document: object = { version: 1, relay: { password: "********" } };
  let digest = "00";
  return {
    view: () => ({ document, readOnly, digest, notYetInForce: [] }),
    async put(next, actor) {
      const unknown = Object.keys(next as object).filter((key) => key !== "version");
      if (unknown.length > 0) return unknown.map((path) => refusal("unknownKey", path));
      document = { ...(next as object), by: actor.name };
      digest = "01";
      return [];
    },
    async setAt(path, value) {
      return value === undefined ? [refusal("unknownKey", path.join("."))] : [];
    },
    async setEach(changes) {
      return changes.flatMap(([path, value]) => (value === undefined ? [refusal("unknownKey", path.join("."))] : []));
    },
    async change(edits) {
      return edits.some(({ path }) => path[0] !== "version") ? [refusal("notFound.place", "", { place: "?" })] : [];
    },
    check: () => ({
      valid: false,
      problems: [refusal("missing", "site")],
      warnings: [],
      hosts: 0,
      services: 0,
      digest,
      changes: [
        { path: "customer", code: "configChange.set", parameters: { where: "", field: "customer", to: "acme" } },
      ],
      more: 0,
    }),
    tryService: async () => ({
      done: true,
      value: {
        at: VERSION.at,
        state: "ok",
        text: { code: "tcp.connected", parameters: {} },
        measurements: {},
        units: {},
        breaches: [],
      },
    }),
    versions: () => [VERSION],
    version: (id) => (id === VERSION.id ? { ...VERSION, document, text: "version: 1\n" } : undefined),
    compare: (before, after) => (Math.max(before, after) > VERSION.id ? undefined : { changes: [], more: 0 }),
    restore: async (id) => (id === VERSION.id ? [] : [refusal("notFound.version", "", { version: id })]),
    schema: () => ({ type: "object" }),
  };
}

function writePage(folder: string): string {
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><html lang="en"><head><title>Vedetta</title></head><body><div id="page"></div></body></html>',
  );
  writeFileSync(join(folder, "main-abcd1234.js"), `/* ${"x".repeat(3000)} */`);
  writeFileSync(join(folder, "favicon.svg"), "<svg/>");
  return folder;
}
