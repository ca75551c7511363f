/** The set-up of the box as commands: where it stands, that a step is done, what the steps put into the configuration. */
import type { Log } from "#lib/log.ts";
import { isoTime } from "#lib/clock.ts";
import {
  SETUP_STEPS,
  type CentreOrder,
  type Deed,
  type SetupStep,
  type SetupView,
  type SiteOrder,
} from "#model/setup.ts";
import type { Actor } from "./actor.ts";
import type { BoxHand } from "./box-hand.ts";
import { done, refused, type Outcome } from "./outcome.ts";
import { putInForce, type ConfigDesk } from "./put-config.ts";

/** What is remembered of the set-up; wired by `cli/`. */
export interface SetUpBook {
  get(): SetUpMemory;
  put(memory: SetUpMemory): void;
}

export interface SetUpMemory {
  readonly done: Readonly<Partial<Record<SetupStep, Deed>>>;
  readonly handedOver?: Deed;
}

export interface SetUpDesk {
  /** Undefined: nothing is set up here (tests). */
  readonly setUp?: SetUpBook;
  readonly hand?: Pick<BoxHand, "testAlert" | "wallMs">;
  readonly log: Log;
}

const NOTHING: SetUpMemory = { done: {} };

export function viewSetUp({ setUp, hand }: SetUpDesk): Outcome<SetupView> {
  const memory = setUp?.get() ?? NOTHING;
  const next = SETUP_STEPS.find((step) => memory.done[step] === undefined);
  const test = hand?.testAlert();
  return done({
    steps: SETUP_STEPS.map((step) => {
      const deed = memory.done[step];
      return { step, ...(deed === undefined ? {} : { done: deed }) };
    }),
    ...(next === undefined ? {} : { next }),
    ...(memory.handedOver === undefined ? {} : { handedOver: memory.handedOver }),
    ...(test === undefined ? {} : { test }),
  });
}

/** Says that a step is done; done again it is done anew. The acceptance is done by handing over alone. */
export function finishStep(desk: SetUpDesk, actor: Actor, step: SetupStep): Outcome<SetupView> {
  if (step === "acceptance") return refused("wrongState.handOver", "");
  const { setUp, hand } = desk;
  if (setUp === undefined || hand === undefined) return refused("storeUnavailable", "");
  noteStep(setUp, step, { at: isoTime(hand.wallMs()), by: actor.name });
  desk.log.info({ step, by: actor.name }, "a step of the set-up is done");
  return viewSetUp(desk);
}

export function noteStep(setUp: SetUpBook, step: SetupStep, deed: Deed): void {
  const memory = setUp.get();
  setUp.put({ ...memory, done: { ...memory.done, [step]: deed } });
}

/** Names the site: what differs from the configuration is put into it, comments and all else stay. */
export async function nameSite(
  desk: ConfigDesk & SetUpDesk,
  actor: Actor,
  order: SiteOrder,
): Promise<Outcome<SetupView>> {
  const { name, language, timezone, customer, site, box } = order;
  const wanted: readonly [Place, string][] = [
    [["customer"], customer],
    [["site", "id"], site],
    [["site", "name"], name],
    [["site", "timezone"], timezone],
    [["site", "language"], language],
    [["box", "id"], box],
  ];
  const document = desk.config.view().document;
  const changes = wanted.filter(([place, value]) => valueAt(document, place) !== value);
  return change(desk, actor, "site", changes);
}

/** Says where the operations centre is, and by whose key it gives orders. */
export async function nameCentre(
  desk: ConfigDesk & SetUpDesk,
  actor: Actor,
  { brokers, key, name }: CentreOrder,
): Promise<Outcome<SetupView>> {
  const read = key === undefined ? undefined : readKey(key);
  if (key !== undefined && read === undefined) return refused("value.form", "key", { value: "", form: "publicKey" });
  const document = desk.config.view().document;
  const known = valueAt(document, ["relay", "commandKeys"]);
  const keys = Array.isArray(known) ? (known as unknown[]) : [];
  const at = keys.findIndex((one) => (one as { readonly x?: unknown }).x === read?.["x"]);
  return change(desk, actor, undefined, [
    ...(brokers === undefined ? [] : [[["relay", "brokers"], brokers] as const]),
    ...(read === undefined ? [] : keyChanges(keys, at, read, name)),
  ]);
}

/** A key that is new is added; one that is obeyed already only gets its name. */
function keyChanges(
  keys: readonly unknown[],
  at: number,
  read: Readonly<Record<string, unknown>>,
  name: string | undefined,
): (readonly [Place, unknown])[] {
  if (at < 0)
    return [
      [
        ["relay", "commandKeys"],
        [...keys, name === undefined ? read : { ...read, name }],
      ],
    ];
  const before = (keys[at] as { readonly name?: unknown }).name;
  return name === undefined || name === before ? [] : [[["relay", "commandKeys", at, "name"], name]];
}

type Place = readonly (string | number)[];

/** @param step done with it; undefined: none is */
async function change(
  desk: ConfigDesk & SetUpDesk,
  actor: Actor,
  step: SetupStep | undefined,
  changes: readonly (readonly [Place, unknown])[],
): Promise<Outcome<SetupView>> {
  if (changes.length > 0) {
    const put = () => desk.config.setEach(changes, actor);
    const outcome = await putInForce(desk, actor, undefined, "configuration changed", put);
    if (!outcome.done) return outcome;
  }
  return step === undefined ? viewSetUp(desk) : finishStep(desk, actor, step);
}

function valueAt(document: unknown, place: Place): unknown {
  return place.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], document);
}

/** A public key as JSON; undefined: it is none. The configuration looks at what it holds. */
function readKey(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}
