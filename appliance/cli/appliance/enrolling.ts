/** The box's client certificate in the running box: with what it is asked for, kept and put to use. */
import type { EnrolDesk, EnrolRefused } from "#actions/enrol.ts";
import type { Actor } from "#actions/actor.ts";
import { NO_CUSTOMER } from "#config/default-site.ts";
import { credentialsFolder } from "#config/secret-source.ts";
import { loadSecretKey, SecretStore } from "#config/secret-store.ts";
import type { EnrolOrder } from "#model/enrolment.ts";
import { Enrolment } from "#relay/enrolment/enrolment.ts";
import { configAccess } from "../config-access.ts";
import type { Life } from "./lives.ts";
import type { OrderingParts } from "./ordering.ts";

/**
 * Who changes the configuration when the operations centre has named its brokers. Not `box`: what that one made is made anew
 * with each start.
 */
const BOX: Actor = { kind: "system", name: "enrolment", role: "admin" };

export class Enrolling implements Life {
  readonly name = "enrolling";
  readonly enrolment: Enrolment;
  readonly #parts: OrderingParts;

  constructor(parts: OrderingParts) {
    this.#parts = parts;
    const { options, stores, senses, outlets, watching } = parts;
    const { clock, log, dataFolder, env, enrolPace } = options;
    const { state, keeper } = stores;
    const credentials = credentialsFolder(env["CREDENTIALS_DIRECTORY"]);
    const access = configAccess(keeper, state.configVersions, ({ name }) => watching.tellConfigChanged(name));
    this.enrolment = new Enrolment({
      facts: state.facts,
      secrets: new SecretStore(state.secrets, () => loadSecretKey(dataFolder, credentials)),
      base: () => keeper.site.baseTopic,
      relay: () => {
        const figures = outlets.relayFigures();
        if (figures === undefined) return undefined;
        const { connected, problem } = figures;
        return { connected, ...(problem === undefined ? {} : { problem }) };
      },
      onChange: () =>
        void outlets.use(keeper.site).catch((error: unknown) => log.error({ error: String(error) }, "relay")),
      putBrokers: async (brokers) => (await access.setAt(["relay", "brokers"], [...brokers], BOX)).length === 0,
      tell: (event) => watching.tell([event]),
      clockTrusted: () => senses.box.clockTrusted,
      proxy: () => keeper.site.proxy,
      clock,
      log,
      ...(enrolPace === undefined ? {} : { pace: enrolPace }),
    });
  }

  start(): void {
    this.enrolment.start();
  }

  stop(): void {
    this.enrolment.stop();
  }

  /** What people and programs make of it. */
  desk(): NonNullable<EnrolDesk["enrolment"]> {
    const { enrolment } = this;
    return {
      view: () => enrolment.view(),
      again: () => enrolment.again(),
      order: async (order: EnrolOrder) => this.#whyNot() ?? (await enrolment.order(order)),
    };
  }

  #whyNot(): EnrolRefused | undefined {
    const { keeper } = this.#parts.stores;
    const { site } = keeper;
    if (site.relay?.tls?.certificate !== undefined) return "ownCertificate";
    if (site.customer === NO_CUSTOMER) return "noName";
    const isEncrypted = site.relay?.brokers.every((url) => /^(mqtts|wss):/.test(url));
    if (isEncrypted === false || (isEncrypted === undefined && keeper.readOnly)) return "noBrokers";
    return undefined;
  }
}
