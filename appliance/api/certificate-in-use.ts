/** The certificate that the server shows, and its renewal while the server runs. */
import type { Server } from "node:net";
import { loadOwnCertificate, type OwnCertificate } from "#box/certificate.ts";
import type { Timer, TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";

const LOOK_EVERY_MS = 86_400_000;

export class CertificateInUse {
  readonly #folder: string;
  readonly #clock: TimerClock;
  readonly #log: Log;
  #current: OwnCertificate | undefined;
  #timer: Timer | undefined;

  /** @param folder where the certificate is kept */
  constructor(folder: string, clock: TimerClock, log: Log) {
    this.#folder = folder;
    this.#clock = clock;
    this.#log = log;
  }

  /** undefined before the first `load`, and for good where HTTP is plain. */
  get current(): OwnCertificate | undefined {
    return this.#current;
  }

  /** Loads or renews it. True: it is another one than before. */
  async load(): Promise<boolean> {
    const loaded = await loadOwnCertificate(this.#folder, this.#clock.wallMs(), (error) =>
      this.#log.warn({ reason: String(error) }, "the certificate cannot be kept; after a restart it is another one"),
    );
    if (loaded.fingerprint === this.#current?.fingerprint) return false;
    this.#current = loaded;
    this.#log.info({ fingerprint: loaded.fingerprint, until: loaded.validTo }, "certificate in use");
    return true;
  }

  /** Looks once a day whether it must be renewed, and hands a new one to the server. Nothing to do before `load`. */
  start(server: Server): void {
    if (this.#current === undefined) return;
    this.#timer = this.#clock.every(LOOK_EVERY_MS, () => {
      this.#renew(server).catch((error: unknown) => this.#log.error({ error }, "the certificate could not be renewed"));
    });
  }

  stop(): void {
    this.#timer?.cancel();
  }

  async #renew(server: Server): Promise<void> {
    if (!(await this.load()) || this.#current === undefined || !("setSecureContext" in server)) return;
    const tlsServer = server as Server & { setSecureContext(context: { key: string; cert: string }): void };
    tlsServer.setSecureContext({ key: this.#current.key, cert: this.#current.certificate });
  }
}
