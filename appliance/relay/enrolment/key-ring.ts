/**
 * The box's private keys, kept among its secrets (ADR 0040), so that whatever keeps or moves those does it with these. A key is
 * stored before anything refers to it, and goes after nothing does any more.
 */
import { randomBytes } from "node:crypto";

/** `config/secret-store.ts` is it. */
export interface Secrets {
  get(name: string): string | undefined;
  /** @throws where there is no key to encrypt it with */
  set(name: string, value: string): void;
  remove(name: string): boolean;
  list(): readonly { readonly name: string }[];
}

const BEGIN = "enrolment-key-";

export class KeyRing {
  readonly #secrets: Secrets;
  #kept = "";

  constructor(secrets: Secrets) {
    this.#secrets = secrets;
  }

  /** PEM; undefined where it is gone or cannot be decrypted. */
  get(name: string): string | undefined {
    return name.startsWith(BEGIN) ? this.#secrets.get(name) : undefined;
  }

  /** Returns the name under which it is kept. @throws as `set` */
  keep(pem: string): string {
    const name = `${BEGIN}${randomBytes(4).toString("hex")}`;
    this.#secrets.set(name, pem);
    return name;
  }

  /** All others go. */
  keepOnly(names: readonly string[]): void {
    const kept = names.join();
    if (kept === this.#kept) return;
    this.#kept = kept;
    for (const { name } of this.#secrets.list())
      if (name.startsWith(BEGIN) && !names.includes(name)) this.#secrets.remove(name);
  }
}
