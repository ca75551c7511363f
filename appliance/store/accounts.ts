/**
 * Who may do what on this box: users, sessions, API tokens, the claim code. Only hashes come here; making and checking
 * them, and deciding who may sign in, is the work of the rooms above.
 */
import type { Clock } from "#lib/clock.ts";
import type { Database } from "./database.ts";
import { StoreError } from "./store-error.ts";

export const ROLES = ["viewer", "technician", "admin"] as const;
export type Role = (typeof ROLES)[number];

export interface User {
  readonly name: string;
  readonly role: Role;
  /** As the password hashing wrote it; never leaves the box. */
  readonly passwordHash: string;
  /** Milliseconds since 1970 (UTC), like all moments here. */
  readonly createdAt: number;
}

export interface StoredSession {
  readonly tokenHash: string;
  readonly user: string;
  readonly role: Role;
  readonly createdAt: number;
  readonly expiresAt: number;
  /** To five minutes. */
  readonly lastSeenAt: number;
}

export interface ApiToken {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly createdAt: number;
}

/** Sessions are touched at most so often: being seen is not worth a write each time. */
const SEEN_EVERY_MS = 5 * 60_000;
/** Sessions one user may have; the oldest goes for a new one. */
const SESSIONS_PER_USER = 50;
const CLAIM_CODE = "claimCodeHash";

const SESSION = `SELECT s.token_hash AS tokenHash, s.user, u.role, s.created_at AS createdAt,
  s.expires_at AS expiresAt, s.last_seen_at AS lastSeenAt FROM sessions s JOIN users u ON u.name = s.user`;
const USER = "SELECT name, role, password_hash AS passwordHash, created_at AS createdAt FROM users";
const TOKEN = "SELECT id, name, role, created_at AS createdAt FROM api_tokens";

export class Accounts {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  users(): User[] {
    return this.#database.all<User>(`${USER} ORDER BY name`);
  }

  user(name: string): User | undefined {
    return this.#database.get<User>(`${USER} WHERE name = ?`, name);
  }

  /** Adds a user. False: the name is taken, and nothing was changed. */
  addUser(name: string, role: Role, passwordHash: string): boolean {
    return this.#write(
      "INSERT INTO users (name, role, password_hash, created_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
      name,
      role,
      passwordHash,
      this.#clock.wallMs(),
    );
  }

  /** Changes role or password, and ends all sessions of the user. False: there is no such user. */
  changeUser(name: string, change: { readonly role?: Role; readonly passwordHash?: string }): boolean {
    return this.#database.transaction(() => {
      const changed = this.#database.run(
        "UPDATE users SET role = coalesce(?, role), password_hash = coalesce(?, password_hash) WHERE name = ?",
        change.role ?? null,
        change.passwordHash ?? null,
        name,
      );
      this.#database.run("DELETE FROM sessions WHERE user = ?", name);
      return changed > 0;
    });
  }

  /** Removes a user with all sessions. False: there was none. */
  removeUser(name: string): boolean {
    return this.#write("DELETE FROM users WHERE name = ?", name);
  }

  /** A box is claimed when it has an admin. */
  isClaimed(): boolean {
    return this.#database.get("SELECT 1 FROM users WHERE role = 'admin'") !== undefined;
  }

  /** Adds the first admin and forgets the claim code, in one step. False: the box is claimed already. */
  claim(name: string, passwordHash: string): boolean {
    return this.#database.transaction(() => {
      if (this.isClaimed()) return false;
      this.#database.run(
        `INSERT INTO users (name, role, password_hash, created_at) VALUES (?, 'admin', ?, ?)
         ON CONFLICT (name) DO UPDATE SET role = 'admin', password_hash = excluded.password_hash`,
        name,
        passwordHash,
        this.#clock.wallMs(),
      );
      this.#database.run("DELETE FROM facts WHERE name = ?", CLAIM_CODE);
      return true;
    });
  }

  /** Hash of the code that lets somebody claim the box; undefined when none was set or the box is claimed. */
  claimCodeHash(): string | undefined {
    return this.#database.get<{ value: string }>("SELECT value FROM facts WHERE name = ?", CLAIM_CODE)?.value;
  }

  setClaimCodeHash(hash: string): void {
    this.#write(
      "INSERT INTO facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      CLAIM_CODE,
      hash,
    );
  }

  /** Begins a session of an existing user; the user's oldest goes when there are 50. */
  addSession(session: { readonly tokenHash: string; readonly user: string; readonly expiresAt: number }): void {
    const now = this.#clock.wallMs();
    this.#database.transaction(() => {
      this.#database.run(
        "INSERT INTO sessions (token_hash, user, created_at, expires_at, last_seen_at) VALUES (?, ?, ?, ?, ?)",
        session.tokenHash,
        session.user,
        now,
        session.expiresAt,
        now,
      );
      this.#database.run(
        `DELETE FROM sessions WHERE token_hash IN (
           SELECT token_hash FROM sessions WHERE user = ? ORDER BY last_seen_at DESC, rowid DESC LIMIT -1 OFFSET ?)`,
        session.user,
        SESSIONS_PER_USER,
      );
    });
  }

  /** The session of a token's hash, unless it has expired. Remembers, to five minutes, that it was seen. */
  session(tokenHash: string): StoredSession | undefined {
    const now = this.#clock.wallMs();
    const session = this.#database.get<StoredSession>(`${SESSION} WHERE s.token_hash = ?`, tokenHash);
    if (session === undefined || session.expiresAt <= now) return undefined;
    // Also when the clock was set back: then the old moment means nothing.
    if (Math.abs(now - session.lastSeenAt) >= SEEN_EVERY_MS) this.#trySeen(tokenHash, now);
    return session;
  }

  /** A full disk must not keep people from the page that says so. */
  #trySeen(tokenHash: string, now: number): void {
    try {
      this.#database.relaxed(() =>
        this.#database.run("UPDATE sessions SET last_seen_at = ? WHERE token_hash = ?", now, tokenHash),
      );
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
    }
  }

  sessions(user: string): StoredSession[] {
    return this.#database.all<StoredSession>(`${SESSION} WHERE s.user = ? ORDER BY s.created_at DESC`, user);
  }

  /** Moves the end of a session. */
  extendSession(tokenHash: string, expiresAt: number): boolean {
    return this.#write("UPDATE sessions SET expires_at = ? WHERE token_hash = ?", expiresAt, tokenHash);
  }

  removeSession(tokenHash: string): boolean {
    return this.#write("DELETE FROM sessions WHERE token_hash = ?", tokenHash);
  }

  /** Deletes what has expired. Returns how many. */
  removeExpiredSessions(): number {
    return this.#database.transaction(() =>
      this.#database.run("DELETE FROM sessions WHERE expires_at <= ?", this.#clock.wallMs()),
    );
  }

  tokens(): ApiToken[] {
    return this.#database.all<ApiToken>(`${TOKEN} ORDER BY created_at, id`);
  }

  addToken(token: { readonly id: string; readonly name: string; readonly hash: string; readonly role: Role }): void {
    this.#write(
      "INSERT INTO api_tokens (id, name, hash, role, created_at) VALUES (?, ?, ?, ?, ?)",
      token.id,
      token.name,
      token.hash,
      token.role,
      this.#clock.wallMs(),
    );
  }

  /** The token that hashes to this, if any. */
  tokenByHash(hash: string): ApiToken | undefined {
    return this.#database.get<ApiToken>(`${TOKEN} WHERE hash = ?`, hash);
  }

  removeToken(id: string): boolean {
    return this.#write("DELETE FROM api_tokens WHERE id = ?", id);
  }

  #write(sql: string, ...values: (string | number)[]): boolean {
    return this.#database.transaction(() => this.#database.run(sql, ...values)) > 0;
  }
}
