/** What the release of this program says of itself: who made it, when, until when it gets security updates, what is inside. */
import { readFileSync } from "node:fs";
import { Type, type Static } from "typebox";
import { Check } from "typebox/value";
import { errorCode } from "#lib/errno.ts";
import { ownFolder } from "#lib/own-files.ts";
import { parsedJson } from "#lib/parsed-json.ts";

/** As `scripts/artefacts` writes it into package.json; in a clone there is none of it. */
const Facts = Type.Object({
  version: Type.String(),
  /** `NAME <MAIL>` */
  author: Type.Optional(Type.String()),
  released: Type.Optional(Type.String()),
  supportedUntil: Type.Optional(Type.String()),
});

export interface ReleaseFacts {
  readonly maker?: { readonly name: string; readonly mail: string };
  /** `2026-12-01` */
  readonly released?: string;
  readonly supportedUntil?: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/** A part of the bill of materials (CycloneDX), so much of it as is shown. */
const Component = Type.Object({
  "bom-ref": Type.String(),
  name: Type.String(),
  version: Type.Optional(Type.String()),
  licenses: Type.Optional(
    Type.Array(
      Type.Object({
        expression: Type.Optional(Type.String()),
        license: Type.Optional(Type.Object({ id: Type.Optional(Type.String()), name: Type.Optional(Type.String()) })),
      }),
    ),
  ),
});
const Bill = Type.Object({
  // Node's own parts lie in it.
  components: Type.Array(Type.Object({ ...Component.properties, components: Type.Optional(Type.Array(Component)) })),
});
export type BillComponent = Static<typeof Component>;

const BILL = "vedetta.cdx.json";
/** Environment: where a system that holds more than the program keeps the bill of all of it. */
const BILL_FILE = "VEDETTA_BILL";
/** Where Debian's packages keep their licences (Debian Policy, 12.5). */
const DOCUMENTS = "/usr/share/doc";
const PACKAGE_NAME = /^[a-z0-9][a-z0-9+.-]*$/;

export function readReleaseFacts(): ReleaseFacts {
  const facts = parsedJson(ownFolder("").read("package.json")?.toString() ?? "");
  if (!Check(Facts, facts)) return {};
  const [, name, mail] = /^([^<>]+) <([^<>\s@]+@[^<>\s@]+)>$/.exec(facts.author ?? "") ?? [];
  return {
    ...(name === undefined || mail === undefined ? {} : { maker: { name, mail } }),
    ...(facts.released === undefined ? {} : { released: facts.released }),
    ...(facts.supportedUntil === undefined ? {} : { supportedUntil: facts.supportedUntil }),
  };
}

/** The bill of materials as it was delivered (CycloneDX, JSON); undefined: what runs here was not made as a release is. */
export function readBill(env: Env): Buffer | undefined {
  const file = env[BILL_FILE];
  return (file === undefined ? undefined : readIfThere(file)) ?? ownFolder("").read(BILL);
}

/** The parts of a bill, those that lie in others behind them. */
export function componentsOf(bill: Buffer): readonly BillComponent[] {
  const content = parsedJson(bill.toString());
  if (!Check(Bill, content)) return [];
  return content.components.flatMap(({ components: inner = [], ...outer }) => [outer, ...inner]);
}

/** The licence of a Debian package that is installed here. @param folder stands in for the system's in tests */
export function readSystemLicence(name: string, folder = DOCUMENTS): Buffer | undefined {
  return PACKAGE_NAME.test(name) ? readIfThere(`${folder}/${name}/copyright`) : undefined;
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return undefined;
    throw error;
  }
}

/** What runs here as a product, for whoever shows it. */
export interface ReleaseSource {
  readonly release: ReleaseFacts & {
    readonly version: string;
    readonly node: string;
    readonly updates: "box" | "host";
  };
  bill(): Buffer | undefined;
  components(bill: Buffer): readonly BillComponent[];
  licence(name: string): Buffer | undefined;
}

/** @param installsUpdates whether the system has an updater of its own */
export function releaseSource(version: string, installsUpdates: boolean, env: Env): ReleaseSource {
  const updates = installsUpdates ? "box" : "host";
  return {
    release: { ...readReleaseFacts(), version, node: process.versions.node, updates },
    bill: () => readBill(env),
    components: componentsOf,
    licence: (name) => readSystemLicence(name),
  };
}
