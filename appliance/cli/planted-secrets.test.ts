/** A secret in every setting that may hold one, of every check type and every part of the configuration: seen nowhere. */
import t from "tap";
import { parse, stringify } from "yaml";
import type { AnyCheckType, Job } from "#checks/contract.ts";
import { checkTypes } from "#checks/registry.ts";
import { runCheck } from "#checks/run-check.ts";
import { howSecret, MASK, type HowSecret } from "#checks/setting-secrets.ts";
import type { Surroundings } from "#checks/surroundings.ts";
import { maskText, unmaskText } from "#config/document-text.ts";
import { loadSite } from "#config/load-site.ts";
import { maskDocument, unmaskDocument } from "#config/mask.ts";
import { systemClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import { SiteDocument } from "#model/config.ts";
import type { Service } from "#model/site.ts";
import { refusalLine } from "#texts/say-refusal.ts";

const PLANTED = "pl4nted-s3cret";

interface Schema {
  readonly type?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
}
type Way = readonly (string | number)[];
interface Place {
  readonly way: Way;
  readonly how: HowSecret;
}

/** Every marked place of a schema; names of open groups are made up. */
function placesOf(schema: Schema, way: Way = []): Place[] {
  const how = howSecret(schema);
  if (how !== undefined) return [{ way, how }];
  const { anyOf = [], items, properties = {}, patternProperties = {} } = schema;
  return [
    ...anyOf.flatMap((form) => placesOf(form, way)),
    ...(items === undefined ? [] : placesOf(items, [...way, 0])),
    ...Object.entries(properties).flatMap(([key, inner]) => placesOf(inner, [...way, key])),
    ...Object.values(patternProperties).flatMap((inner) => placesOf(inner, [...way, "token"])),
  ];
}

/** What a person might write there. */
function written(how: HowSecret): unknown {
  if (how === "url") return `http://duty:${PLANTED}@192.0.2.1/path?token=${PLANTED}&page=1`;
  if (how === "arguments") return ["-H", "{address}", "-p", PLANTED, `--password=${PLANTED}`];
  if (how === "texts") return { user: "duty", deep: [{ password: PLANTED }] };
  return PLANTED;
}

function plant(value: unknown, [step, ...rest]: Way, what: unknown): unknown {
  if (step === undefined) return what;
  if (typeof step === "number") {
    const list = Array.isArray(value) ? [...(value as unknown[])] : [];
    list[step] = plant(list[step], rest, what);
    return list;
  }
  const group = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  return { ...group, [step]: plant(group[step], rest, what) };
}

/** Settings that are valid as far as an example goes, with what the planted one calls for. */
function settingsWith(type: AnyCheckType, { way }: Place, what: unknown): unknown {
  const [example = {}] = type.examples as readonly Record<string, unknown>[];
  const { dependentRequired = {}, properties = {} } = type.settings as Schema;
  const partners = new Set([String(way[0])]);
  for (const key of partners) {
    for (const other of dependentRequired[key] ?? []) partners.add(other);
    for (const [other, needs] of Object.entries(dependentRequired)) if (needs.includes(key)) partners.add(other);
  }
  const texts = [...partners].filter((key) => properties[key]?.type === "string");
  const companions = Object.fromEntries(texts.map((key) => [key, key === "recipient" ? "a@b.example" : "someone"]));
  return plant({ ...example, ...companions }, way, what);
}

function documentWith(check: string, settings: unknown): Record<string, unknown> {
  return {
    version: 1,
    customer: "acme",
    site: { id: "hq" },
    box: { id: "box-1" },
    credentials: { lan: { kind: "snmp", version: "2c", community: { secret: "lan" } } },
    hosts: [
      {
        id: "a",
        address: "192.0.2.1",
        hostCheck: "none",
        snmp: { credential: "lan" },
        services: [{ id: "x", check, settings }],
      },
    ],
  };
}

const secrets = { get: (name: string) => (name === "planted" ? PLANTED : "another-one") };
const load = (document: object) => loadSite(document, { secrets, checkTypes, lenient: true });

/** Everything that tells of a document. */
function toldOf(document: Record<string, unknown>): string {
  const { problems, warnings, notYetInForce } = load(document);
  const text = stringify(document);
  return [
    JSON.stringify(maskDocument(document, checkTypes)),
    maskText(text, checkTypes),
    JSON.stringify([problems, warnings, notYetInForce]),
    ...[...problems, ...warnings].map(refusalLine),
  ].join("\n");
}

/** Runs the service with a check that tells all it was told, as a hostile server or a chatty plugin would. */
async function echoed(service: Service): Promise<string> {
  const type = checkTypes.get(service.check);
  if (type === undefined) throw new Error(service.check);
  const logged: unknown[] = [];
  const note = (fields: object, message: string) => void logged.push(fields, message);
  const log: Log = { debug: note, info: note, warn: note, error: note };
  const job: Job<unknown> = {
    target: { address: "192.0.2.1" } as Job<unknown>["target"],
    settings: service.settings,
    secrets: service.secrets,
    memory: { get: () => undefined, set: () => undefined } as unknown as Job<unknown>["memory"],
  };
  const words = JSON.stringify(service.settings);
  const sent = [words, encodeURIComponent(words), decodeURIComponent(words.replaceAll("%", "%25"))];
  const code = Object.keys(type.codes)[0] ?? "timeout";
  const { together: _, ...alone } = type;
  const echo = {
    ...alone,
    run: async () => ({
      code,
      parameters: { output: sent.join(" "), list: sent },
      detail: sent.join("\n"),
      ...(type.openMeasurements === true ? { measurements: { [words]: 1 }, units: { [words]: "ms" } } : {}),
    }),
  } as unknown as AnyCheckType;
  // What no type may do: a measurement that it does not declare is named in the box's fault.
  const undeclared = {
    ...alone,
    run: async () => ({ code, measurements: { [words]: 1 } }),
  } as unknown as AnyCheckType;
  const failing = { ...alone, run: async () => Promise.reject(new Error(sent.join(" "))) } as unknown as AnyCheckType;
  const surroundings = {} as Surroundings;
  const conditions = { timeoutMs: 5000, surroundings, clock: systemClock, log };
  const results = [];
  for (const one of [echo, undeclared, failing]) results.push(...(await runCheck(one, [job], conditions)));
  return JSON.stringify([results, logged]);
}

for (const type of checkTypes.values()) {
  const places = placesOf(type.settings as Schema);
  if (places.length === 0) continue;
  t.test(`check type ${type.name}: a secret is seen nowhere`, async (t) => {
    for (const place of places) {
      const name = place.way.join(".");
      const document = documentWith(type.name, settingsWith(type, place, written(place.how)));
      t.notMatch(toldOf(document), PLANTED, `${name}: configuration, export and messages`);
      const masked = maskDocument(document, checkTypes);
      t.match(JSON.stringify(masked), MASK);
      t.same(unmaskDocument(masked, document, checkTypes), document, `${name}: what comes back is what it was`);
      const { problems } = load({ ...document, hosts: (masked as { hosts: unknown[] }).hosts });
      t.same([...new Set(problems.map(({ code }) => code))], ["secret.masked"], `${name}: a mask is no value`);
      const service = load(document).site?.hosts[0]?.services[0];
      t.ok(service, `${name}: is valid: ${load(document).problems.map(refusalLine).join("; ")}`);
      if (service !== undefined) t.notMatch(await echoed(service), PLANTED, `${name}: results and log`);
    }
  });
}

/** Every place where settings take a text. */
function textPlaces(schema: Schema, way: Way = []): Way[] {
  const how = howSecret(schema);
  if (how === "texts") return [];
  if (schema.type === "string" || how === "secret") return [way];
  const { anyOf = [], items, properties = {}, patternProperties = {} } = schema;
  return [
    ...anyOf.flatMap((form) => textPlaces(form, way)),
    ...(items === undefined ? [] : textPlaces(items, [...way, 0])),
    ...Object.entries(properties).flatMap(([key, inner]) => textPlaces(inner, [...way, key])),
    ...Object.values(patternProperties).flatMap((inner) => textPlaces(inner, [...way, "token"])),
  ];
}

t.test("wherever settings take a text, the name of a secret may stand, and its value is seen nowhere", async (t) => {
  let taken = 0;
  for (const type of checkTypes.values()) {
    for (const way of textPlaces(type.settings as Schema)) {
      const settings = settingsWith(type, { way, how: "secret" }, { secret: "planted" });
      const document = documentWith(type.name, settings);
      const loaded = load(document);
      const told = toldOf(document);
      t.notMatch(told, PLANTED, `${type.name} ${way.join(".")}`);
      t.match(told, '"secret":"planted"', `${type.name} ${way.join(".")}: the name stays`);
      // Where the planted words do not fit (a number, a pattern), that is said without them.
      t.notOk(
        loaded.problems.some(({ code }) => code.startsWith("type.")),
        `${type.name} ${way.join(".")}`,
      );
      const service = loaded.site?.hosts[0]?.services[0];
      if (service === undefined) continue;
      taken++;
      t.match(JSON.stringify(service.settings), PLANTED, "the check itself gets it");
      t.notMatch(await echoed(service), PLANTED);
    }
  }
  t.ok(taken > 60, `${taken} places took it`);
});

t.test("every part of the configuration that is or may hold a secret is masked, and comes back", async (t) => {
  const document = {
    version: 1,
    customer: "acme",
    site: { id: "hq" },
    box: { id: "box-1" },
    credentials: {
      old: { kind: "snmp", version: "2c", community: PLANTED },
      core: {
        kind: "snmp",
        version: 3,
        user: "u",
        level: "authPriv",
        authProtocol: "sha256",
        authKey: PLANTED,
        privProtocol: "aes128",
        privKey: PLANTED,
      },
    },
    plugins: { folders: ["/usr/lib/nagios/plugins"] },
    proxy: { host: "proxy.example", user: "box", password: PLANTED },
    jobs: [
      { id: "j", expect: { by: "heartbeat", token: PLANTED }, schedule: { every: "1h", grace: "1m" } },
      {
        id: "p",
        expect: { by: "plugin", command: "check_copy", args: ["-H", "192.0.2.1", "-p", PLANTED] },
        schedule: { every: "1h", grace: "1m" },
      },
    ],
    relay: { brokers: ["mqtts://soc.example"], password: PLANTED },
    outputs: {
      influx: { url: `https://duty:${PLANTED}@db.example/?token=${PLANTED}`, bucket: "b", token: PLANTED },
      mail: { host: "mail.example", from: "box@acme.example", password: PLANTED },
      webhooks: [
        { id: "any", kind: "json", url: `https://hooks.example/?key=${PLANTED}`, secret: PLANTED },
        { id: "teams", kind: "teams", url: `https://teams.example/${PLANTED}` },
        { id: "slack", kind: "slack", url: `https://slack.example/${PLANTED}` },
        { id: "telegram", kind: "telegram", token: PLANTED, chat: "1" },
        { id: "matrix", kind: "matrix", url: "https://matrix.example", token: PLANTED, room: "!r:matrix.example" },
        { id: "ntfy", kind: "ntfy", url: `https://ntfy.example/${PLANTED}`, token: PLANTED },
      ],
    },
  };
  const marked = placesOf(SiteDocument as Schema).length;
  t.equal(marked, 18, "a place more? plant one there too");
  t.same(load(document).problems, []);
  t.notMatch(toldOf(document), PLANTED);
  const masked = maskDocument(document, checkTypes);
  t.same(unmaskDocument(masked, document, checkTypes), document);
  const text = stringify(document);
  t.same(parse(unmaskText(maskText(text, checkTypes), document, checkTypes)), document);
});

t.test("credentials in the URL of a broker are refused, and not repeated", async (t) => {
  const document = { ...documentWith("tcp", { port: 1 }), relay: { brokers: [`mqtts://duty:${PLANTED}@soc.example`] } };
  const { problems } = load(document);
  t.match(problems, [{ code: "url.brokerUser", path: "relay.brokers[0]" }]);
  t.notMatch(problems.map(refusalLine).join(), PLANTED);
});

t.test("beside a mask other parts may change; to another machine the secret does not go along", async (t) => {
  const before = documentWith("http", {
    url: `http://duty:${PLANTED}@192.0.2.1/?token=${PLANTED}`,
    headers: { a: PLANTED },
  });
  const change = (url: string) =>
    unmaskDocument(documentWith("http", { url, headers: { a: MASK, b: "new" } }), before, checkTypes) as typeof before;
  t.same(
    change(`http://duty:${MASK}@192.0.2.1/other?token=${MASK}&page=2`),
    documentWith("http", {
      url: `http://duty:${PLANTED}@192.0.2.1/other?token=${PLANTED}&page=2`,
      headers: { a: PLANTED, b: "new" },
    }),
  );
  t.match(JSON.stringify(change(`http://duty:${MASK}@198.51.100.1/?token=${MASK}`).hosts), `duty:${MASK}@198.51.100.1`);
});
