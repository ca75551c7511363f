/** From a service's entry to the service: its check type, settings with defaults and secrets, thresholds, timing. */
import { createHash } from "node:crypto";
import type { TSchema } from "typebox";
import { Value } from "typebox/value";
import type { AnyCheckType } from "#checks/contract.ts";
import { compiled } from "#lib/compiled-shape.ts";
import type { Thresholds } from "#model/config/checking.ts";
import { serviceKey } from "#model/id.ts";
import type { Service } from "#model/site.ts";
import { defaultThresholds, overlayThresholds } from "#model/thresholds.ts";
import { explainMismatch } from "./explain-mismatch.ts";
import { Findings, type Path } from "./findings.ts";
import { isObject, type JsonSchema } from "./json-schema.ts";
import { lookUpReference, type Loading } from "./loading.ts";
import { canonicalJson } from "./mask.ts";
import { quote } from "./value-form.ts";
import { reportConcealed, resolveSettings, type ResolvedSettings } from "./resolve-settings.ts";
import { buildThresholds, type Measured } from "./build-thresholds.ts";
import type { Timing } from "./inherit-timing.ts";
import { mapSecrets } from "./walk-secrets.ts";

/** What a service and a host check have in common. */
export interface CheckEntry {
  readonly check: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly thresholds?: Thresholds;
}

/** Where the service belongs and what it is called. */
export interface ServicePlace {
  readonly id: string;
  readonly name: string;
  readonly role: Service["role"];
  readonly host: { readonly id: string; readonly address: string; readonly snmpCredential?: string };
  readonly path: Path;
}

/** The service, or undefined where its check type is unknown or its settings are wrong, which is then said. */
export function buildService(
  loading: Loading,
  place: ServicePlace,
  entry: CheckEntry,
  timing: Timing,
): Service | undefined {
  const type = loading.checkTypes.get(entry.check);
  if (type === undefined) {
    const near = loading.findings.near(entry.check, loading.checkTypes.keys());
    loading.findings.mistake("checkType", [...place.path, "check"], { value: quote(entry.check), near });
    return undefined;
  }
  if (type.needsSnmp === true && place.host.snmpCredential === undefined) {
    loading.findings.mistake("noSnmp.check", [...place.path, "check"], { check: type.name });
  }
  const thresholds = overlayThresholds(
    defaultThresholds(type),
    buildThresholds(loading, entry.thresholds ?? {}, measuredBy(type), [...place.path, "thresholds"]),
  );
  const written = entry.settings ?? {};
  const at: Path = [...place.path, "settings"];
  const resolved = resolveSettings(type.settings as JsonSchema, written, at, (name, path) =>
    lookUpReference(loading, name, path),
  );
  if (!settingsFit(loading, type, resolved, at)) return undefined;
  warnOfPlainSecrets(loading, type, written, at);
  const secrets = [...resolved.references.values()].flatMap(({ value }) => (value === undefined ? [] : [value]));
  return {
    key: serviceKey(place.host.id, place.id),
    id: place.id,
    hostId: place.host.id,
    name: place.name,
    check: type.name,
    ...sharedBySame(loading, type, { settings: fillSettings(type, resolved.settings), thresholds }, secrets),
    ...(secrets.length === 0 ? {} : { secrets }),
    ...timing,
    role: place.role,
    fingerprint: fingerprintOf({ check: type.name, settings: written, thresholds, host: place.host }),
  };
}

/** One object for all services of a type that are set alike: a large site says the same thousands of times. */
function sharedBySame(
  { shared }: Loading,
  { name }: AnyCheckType,
  set: Pick<Service, "settings" | "thresholds">,
  secrets: readonly string[],
): Pick<Service, "settings" | "thresholds"> {
  if (secrets.length > 0) return set;
  const { settings, thresholds } = set;
  return {
    settings: sharedBy(shared, `${name} settings ${JSON.stringify(settings)}`, settings),
    thresholds: sharedBy(shared, `${name} thresholds ${JSON.stringify(thresholds)}`, thresholds),
  };
}

function sharedBy<T extends object>(shared: Map<string, object>, key: string, value: T): T {
  // What has the same key was made of the same words by the same check type.
  const known = shared.get(key) as T | undefined;
  if (known === undefined) shared.set(key, value);
  return known ?? value;
}

function settingsFit(loading: Loading, type: AnyCheckType, resolved: ResolvedSettings, path: Path): boolean {
  const schema: TSchema = type.settings;
  if (compiled(schema).Check(resolved.settings)) return true;
  const own = new Findings(undefined);
  explainMismatch(schema as JsonSchema, resolved.settings, path, own);
  const before = loading.findings.problems.length;
  const keptBack = reportConcealed(own, resolved, loading.findings);
  if (loading.findings.problems.length > before) return false;
  if (keptBack) return true; // only what is not here keeps them from fitting, and that was said
  loading.findings.mistake("value.settings", path, { check: type.name });
  return false;
}

function fillSettings(type: AnyCheckType, settings: unknown): Readonly<Record<string, unknown>> {
  const filled = Value.Default(type.settings as TSchema, structuredClone(settings));
  return isObject(filled) ? filled : {};
}

function warnOfPlainSecrets(loading: Loading, type: AnyCheckType, written: object, path: Path): void {
  mapSecrets(type.settings as JsonSchema, written, path, (value, at, how) => {
    if (how === "secret" && typeof value === "string") loading.findings.warn("secret.plain", at);
    return value;
  });
}

function measuredBy(type: AnyCheckType): Measured {
  return type.openMeasurements === true ? {} : { check: type.name, known: Object.keys(type.measurements) };
}

/** Secrets are left out as values: a fingerprint is no place to try passwords on. */
function fingerprintOf(what: object): string {
  // Half of the digest, by itself: a slice of the whole text would keep that in memory as well.
  return createHash("sha256").update(canonicalJson(what)).digest().toString("hex", 0, 16);
}
