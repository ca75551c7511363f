/**
 * What is inside an artefact, as CycloneDX 1.6 (ECMA-424): npm packages, Node and what Node contains, Debian packages. Of the
 * same content comes the same text.
 */
import { createHash } from "node:crypto";
import type { Part } from "./parts.ts";

/** A Debian package that is in the artefact, or that the artefact's system has to bring. */
export interface DebianPart {
  readonly name: string;
  /** undefined: whatever the system has. */
  readonly version?: string;
  readonly architecture?: string;
}

export interface Materials {
  /** File name of the artefact. */
  readonly artefact: string;
  readonly version: string;
  /** s since 1970 */
  readonly epoch: number;
  readonly npm: readonly Part[];
  /** Node by its platform package, and the libraries built into it by name and version. */
  readonly node: {
    readonly name: string;
    readonly version: string;
    readonly integrity: string;
    readonly contains: Readonly<Record<string, string>>;
  };
  readonly debian: readonly DebianPart[];
  /** Debian release the Debian packages are of, as `debian-13`. */
  readonly distribution?: string;
}

const SPDX_ID = /^[A-Za-z0-9.+-]+$/;

export function billOfMaterials(materials: Materials): string {
  const root = `pkg:generic/vedetta@${materials.version}`;
  const node = nodeComponent(materials.node);
  const libraries = materials.npm.map(npmComponent);
  const debian = materials.debian.map((part) => debianComponent(part, materials.distribution));
  const direct = [node, ...libraries, ...debian].map((component) => component["bom-ref"]);
  const content = {
    metadata: {
      timestamp: new Date(materials.epoch * 1000).toISOString(),
      component: {
        type: "application",
        "bom-ref": root,
        name: "vedetta",
        version: materials.version,
        purl: root,
        properties: [{ name: "vedetta:artefact", value: materials.artefact }],
      },
    },
    components: [node, ...libraries, ...debian],
    dependencies: [{ ref: root, dependsOn: direct }, ...materials.npm.map((part) => dependency(part, materials.npm))],
  };
  const head = { bomFormat: "CycloneDX", specVersion: "1.6", serialNumber: `urn:uuid:${uuidOf(content)}`, version: 1 };
  return `${JSON.stringify({ ...head, ...content }, undefined, 2)}\n`;
}

function npmComponent(part: Part) {
  const purl = purlOf(part);
  return {
    type: "library",
    // The same version may lie at two places.
    "bom-ref": `${purl}#${part.place}`,
    name: part.name,
    version: part.version,
    hashes: hashesOf(part.integrity),
    licenses: [SPDX_ID.test(part.licence) ? { license: { id: part.licence } } : { expression: part.licence }],
    purl,
  };
}

function nodeComponent({ name, version, integrity, contains }: Materials["node"]) {
  const purl = `pkg:npm/${name}@${version}`;
  return {
    type: "platform",
    "bom-ref": purl,
    name,
    version,
    hashes: hashesOf(integrity),
    purl,
    components: Object.entries(contains)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([inner, itsVersion]) => ({
        type: "library",
        "bom-ref": `${purl}#${inner}`,
        name: inner,
        version: itsVersion,
      })),
  };
}

function debianComponent({ name, version, architecture }: DebianPart, distribution: string | undefined) {
  const about = Object.entries({ arch: architecture, distro: distribution }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${value}`],
  );
  const at = version === undefined ? "" : `@${encodeURIComponent(version)}`;
  const purl = `pkg:deb/debian/${encodeURIComponent(name)}${at}${about.length === 0 ? "" : `?${about.join("&")}`}`;
  return {
    type: "library",
    "bom-ref": purl,
    name,
    ...(version === undefined ? {} : { version }),
    purl,
    properties: [{ name: "vedetta:delivered", value: version === undefined ? "by the system" : "inside" }],
  };
}

function dependency(part: Part, all: readonly Part[]) {
  const inside = new Map(all.map((one) => [one.place, refOf(one)]));
  return { ref: refOf(part), dependsOn: part.needs.flatMap((place) => inside.get(place) ?? []) };
}

function refOf(part: Part): string {
  return `${purlOf(part)}#${part.place}`;
}

/** Source: package URL specification, type npm: the `@` of a scope is written %40. */
function purlOf({ name, version }: Part): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

function hashesOf(integrity: string) {
  const [kind = "", value = ""] = integrity.split("-");
  return kind === "sha512" ? [{ alg: "SHA-512", content: Buffer.from(value, "base64").toString("hex") }] : [];
}

/** A UUID of kind 8 (RFC 9562) made of the content. */
function uuidOf(content: object): string {
  const hex = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
