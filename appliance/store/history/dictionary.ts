/** Numbers for what would otherwise be written again and again: services, names of codes and measurements. */
import type { ServiceKey } from "#model/id.ts";
import type { Database } from "../database.ts";
import type { Words } from "./chunk.ts";

/** Services a box can have had in its life: a number is not given again, so that old rows never speak of another one. */
export const MOST_SERVICES = 2 ** 20;
/** Names of codes and measurements; plugins and exporters make their own, so there must be an end. */
const MOST_WORDS = 50_000;
/** Stands for all names beyond that. */
const OTHER = "other";

/** Both dictionaries, in memory as a whole; new entries are written together with the results that use them. */
export class Dictionary implements Words {
  readonly #database: Database;
  readonly #services = new Map<ServiceKey, number>();
  /** By number. */
  readonly #keys: (ServiceKey | undefined)[] = [];
  readonly #words = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #removed = new Set<ServiceKey>();
  #returned: ServiceKey[] = [];
  #nextService = 0;
  #unsavedServices: ServiceKey[] = [];
  #savedWords = 0;

  constructor(database: Database) {
    this.#database = database;
    for (const row of database.all<{ number: number; key: ServiceKey; removed_at: number | null }>(
      "SELECT number, key, removed_at FROM services",
    )) {
      this.#services.set(row.key, row.number);
      if (row.removed_at !== null) this.#removed.add(row.key);
      this.#keys[row.number] = row.key;
      this.#nextService = Math.max(this.#nextService, row.number + 1);
    }
    for (const row of database.all<{ text: string }>("SELECT text FROM words ORDER BY number")) this.#learn(row.text);
    if (this.#texts.length === 0) this.#learn(OTHER);
    else this.#savedWords = this.#texts.length;
  }

  /** The number of a service, given on first sight; undefined when there are too many. */
  service(key: ServiceKey): number | undefined {
    const known = this.#services.get(key);
    if (known !== undefined) {
      if (this.#removed.size > 0 && this.#removed.delete(key)) this.#returned.push(key);
      return known;
    }
    if (this.#nextService >= MOST_SERVICES) return undefined;
    const number = this.#nextService++;
    this.#services.set(key, number);
    this.#keys[number] = key;
    this.#unsavedServices.push(key);
    return number;
  }

  /** The number of a service that is known already. */
  knownService(key: ServiceKey): number | undefined {
    return this.#services.get(key);
  }

  key(number: number): ServiceKey | undefined {
    return this.#keys[number];
  }

  number(word: string): number {
    return this.#words.get(word) ?? (this.#texts.length < MOST_WORDS ? this.#learn(word) : 0);
  }

  word(number: number): string {
    return this.#texts[number] ?? OTHER;
  }

  /**
   * Writes new entries, on the disk when it returns: the journal is not in the database, and must never speak of a number
   * that a power cut made free again. @throws StoreError
   */
  save(): void {
    const isSaved =
      this.#savedWords === this.#texts.length && this.#unsavedServices.length + this.#returned.length === 0;
    if (isSaved) return;
    this.#database.durable(() => this.#write());
    this.#unsavedServices = [];
    this.#returned = [];
    this.#savedWords = this.#texts.length;
  }

  #write(): void {
    for (const key of this.#unsavedServices) {
      this.#database.run("INSERT INTO services (number, key) VALUES (?, ?)", this.#services.get(key) ?? 0, key);
    }
    for (const key of this.#returned) this.#database.run("UPDATE services SET removed_at = NULL WHERE key = ?", key);
    for (let number = this.#savedWords; number < this.#texts.length; number++) {
      this.#database.run("INSERT INTO words (number, text) VALUES (?, ?)", number, this.#texts[number] ?? "");
    }
  }

  /** Notes since when services are gone. A new result brings one back. */
  markRemoved(keys: readonly ServiceKey[], at: number): void {
    this.#database.transaction(() => {
      for (const key of keys) this.#database.run("UPDATE services SET removed_at = ? WHERE key = ?", at, key);
    });
    for (const key of keys) if (this.#services.has(key)) this.#removed.add(key);
  }

  /** Numbers of all services, ascending, from one on. */
  numbers(from = 0): number[] {
    const numbers: number[] = [];
    for (let number = from; number < this.#keys.length; number++)
      if (this.#keys[number] !== undefined) numbers.push(number);
    return numbers;
  }

  /** Forgets services removed before a moment, after their history has gone. */
  forgetRemoved(before: number): void {
    const gone = this.#database.all<{ key: ServiceKey; number: number }>(
      "SELECT key, number FROM services WHERE removed_at < ?",
      before,
    );
    if (gone.length === 0) return;
    this.#database.transaction(() => this.#database.run("DELETE FROM services WHERE removed_at < ?", before));
    for (const { key, number } of gone) {
      this.#services.delete(key);
      this.#keys[number] = undefined;
      this.#removed.delete(key);
    }
  }

  #learn(word: string): number {
    const number = this.#texts.length;
    this.#texts.push(word);
    this.#words.set(word, number);
    return number;
  }
}
