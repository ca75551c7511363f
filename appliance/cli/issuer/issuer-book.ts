/**
 * What the issuer remembers: codes, certificates, revocations, each a line of one file that only grows. A line is on the disk
 * before anything is answered. Several processes may write; whoever serves reads on before each answer.
 */
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from "node:fs";
import { Type, type Static } from "typebox";
import { Compile } from "typebox/compile";
import { parsedJson } from "#lib/parsed-json.ts";
import type { Revoked } from "./authority.ts";

const Name = Type.String({ maxLength: 250 });
const At = Type.Number();
const Line = Type.Union([
  Type.Object({ kind: Type.Literal("code"), code: Type.String(), name: Name, key: Type.String(), at: At, expires: At }),
  /** A request whose proof fits no code of its name. */
  Type.Object({ kind: Type.Literal("wrong"), name: Name, at: At }),
  Type.Object({
    kind: Type.Literal("certificate"),
    name: Name,
    serial: Type.String(),
    certificate: Type.String(),
    at: At,
    notAfter: At,
    request: Type.Optional(Type.String()),
    digest: Type.Optional(Type.String()),
    code: Type.Optional(Type.String()),
    replaces: Type.Optional(Type.Boolean()),
  }),
  Type.Object({ kind: Type.Literal("revoked"), serial: Type.String(), at: At }),
]);
type Line = Static<typeof Line>;
export type CodeLine = Extract<Line, { kind: "code" }>;
export type CertificateLine = Extract<Line, { kind: "certificate" }>;

const isLine = Compile(Line);
const CHUNK = 1 << 20;
/** So many wrong proofs end a code: guessing is hopeless long before, but nothing shall go on for ever. */
export const MOST_WRONG = 100;

export class IssuerBook {
  readonly #file: string;
  #read = 0;
  #rest = "";
  readonly #codes = new Map<string, CodeLine>();
  readonly #certificates = new Map<string, CertificateLine>();
  /** By the id of the request. */
  readonly #answered = new Map<string, CertificateLine>();
  readonly #usedBy = new Map<string, CertificateLine>();
  readonly #byName = new Map<string, CertificateLine[]>();
  readonly #revoked = new Map<string, number>();
  readonly #wrong = new Map<string, number[]>();

  constructor(file: string) {
    this.#file = file;
    this.readOn();
  }

  /** Takes in what was written since, by whomever. True: something was. */
  readOn(): boolean {
    const before = this.#read;
    const handle = openSync(this.#file, "a+", 0o600);
    try {
      const { size } = fstatSync(handle);
      const chunk = Buffer.alloc(Math.min(CHUNK, Math.max(0, size - this.#read)));
      const pieces: Buffer[] = [];
      while (this.#read < size) {
        const got = readSync(handle, chunk, 0, Math.min(chunk.length, size - this.#read), this.#read);
        if (got === 0) break;
        this.#read += got;
        pieces.push(Buffer.from(chunk.subarray(0, got)));
      }
      const lines = (this.#rest + Buffer.concat(pieces).toString("utf8")).split("\n");
      this.#rest = lines.pop() ?? "";
      for (const line of lines) this.#take(parsedJson(line));
    } finally {
      closeSync(handle);
    }
    return this.#read > before;
  }

  /** On the disk when it returns. */
  write(line: Line): void {
    const handle = openSync(this.#file, "a", 0o600);
    try {
      // A line that a power cut tore ends here, and counts for nothing.
      writeSync(handle, `${this.#rest === "" ? "" : "\n"}${JSON.stringify(line)}\n`);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    this.readOn();
  }

  codes(): readonly CodeLine[] {
    return [...this.#codes.values()];
  }

  codesOf(name: string): readonly CodeLine[] {
    return this.codes().filter((code) => code.name === name);
  }

  /** The certificate that a code was used for. */
  usedBy(code: CodeLine): CertificateLine | undefined {
    return this.#usedBy.get(code.code);
  }

  /** Wrong proofs for a name since a code was made. */
  wrongSince({ name, at }: CodeLine): number {
    return (this.#wrong.get(name) ?? []).filter((moment) => moment >= at).length;
  }

  certificates(): readonly CertificateLine[] {
    return [...this.#certificates.values()];
  }

  certificate(serial: string): CertificateLine | undefined {
    return this.#certificates.get(serial.toUpperCase());
  }

  certificatesOf(name: string): readonly CertificateLine[] {
    return this.#byName.get(name) ?? [];
  }

  /** What a request got that was answered before. */
  answered(request: string): CertificateLine | undefined {
    return this.#answered.get(request);
  }

  isRevoked(serial: string): boolean {
    return this.#revoked.has(serial.toUpperCase());
  }

  /** @param nowMs those whose time is over need not be listed any more */
  revoked(nowMs: number): Revoked[] {
    return [...this.#revoked]
      .filter(([serial]) => (this.certificate(serial)?.notAfter ?? Infinity) > nowMs)
      .map(([serial, at]) => ({ serial, at }));
  }

  #take(line: unknown): void {
    if (!isLine.Check(line)) return;
    if (line.kind === "code") this.#codes.set(line.code, line);
    else if (line.kind === "wrong") {
      const moments = this.#wrong.get(line.name) ?? [];
      this.#wrong.set(line.name, [...moments, line.at].slice(-MOST_WRONG));
    } else if (line.kind === "revoked") {
      const serial = line.serial.toUpperCase();
      if (!this.#revoked.has(serial)) this.#revoked.set(serial, line.at);
    } else {
      this.#certificates.set(line.serial.toUpperCase(), line);
      this.#byName.set(line.name, [...(this.#byName.get(line.name) ?? []), line]);
      if (line.request !== undefined) this.#answered.set(line.request, line);
      if (line.code !== undefined) this.#usedBy.set(line.code, line);
    }
  }
}
