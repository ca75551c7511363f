/** What trials of a box in qemu have in common: the card, the starts, what is around the box, and what came of each step. */
import { constants, copyFileSync, mkdirSync, truncateSync, writeFileSync, existsSync } from "node:fs";
import path from "node:path";
import { inside, putOnFirmware } from "./card.ts";
import { Emulator } from "./emulator.ts";
import { BROKER, SOURCE, SOURCE_ADDRESS, Centre, Neighbour, UpdateSource } from "./outside.ts";
import { Visitor } from "./visitor.ts";

const CARD_BYTES = 4 * 1024 ** 3;
/** Common services that a box must not offer: SSH, Telnet, DNS, rpcbind, NTP's and chrony's, the box's own inner ports. */
export const SHUT = [22, 23, 53, 111, 323, 1883, 5355, 8080, 8443];
/** What the trial's card says on its label. */
export const LABEL = { serial: "trial-0001", code: "TRIAL-2345-6789-ABCD-EFGH" };
export const PASSWORD = "planted-password-of-the-trial-91";
export const PLANTED = "planted-community-of-the-trial-57";

export class Stage {
  /** Folder of os-image/build. */
  readonly image: string;
  readonly folder: string;
  readonly disk: string;
  readonly centre: Centre;
  readonly source: UpdateSource;
  readonly neighbour: Neighbour;
  #failed = 0;
  #passed = 0;
  #starts = 0;
  #box: Emulator | undefined;
  readonly #figures: string[] = [];
  readonly #beganAt = Date.now();

  private constructor(image: string, folder: string, centre: Centre, source: UpdateSource) {
    this.image = image;
    this.folder = folder;
    this.disk = path.join(folder, "card.img");
    this.centre = centre;
    this.source = source;
    this.neighbour = new Neighbour(folder);
  }

  static async set(image: string, folder: string): Promise<Stage> {
    mkdirSync(folder, { recursive: true });
    return new Stage(image, folder, await Centre.open(folder), await new UpdateSource().start());
  }

  freshCard(): void {
    copyFileSync(path.join(this.image, "vedetta.img"), this.disk, constants.COPYFILE_FICLONE);
    truncateSync(this.disk, CARD_BYTES);
    const label = path.join(this.folder, "label.txt");
    writeFileSync(label, `serial=${LABEL.serial}\nclaim-code=${LABEL.code}\n`);
    putOnFirmware(this.disk, label, "label.txt");
  }

  /** As the set-up file would have it. */
  nameUpdateSource(): void {
    inside(this.disk, "state", (state) =>
      writeFileSync(path.join(state, "system/update-source"), `${SOURCE_ADDRESS}\n`),
    );
  }

  /** @param more what is plugged in, or in whose hands its serial line is */
  async start(more: { readonly stick?: string } = {}): Promise<Emulator> {
    this.#starts += 1;
    const environment = path.join(this.image, "environment.img");
    const machine = {
      disk: this.disk,
      firmware: path.join(this.image, "u-boot.bin"),
      log: path.join(this.folder, `serial-${this.#starts}.log`),
      ...(existsSync(environment) ? { environment } : {}),
      reaches: new Map([
        [BROKER, this.centre.port],
        [SOURCE, this.source.port],
      ]),
      neighbours: this.neighbour.card,
      ...more,
    };
    const box = await Emulator.start(machine, [80, 443, ...SHUT]);
    this.#box = box;
    await box.until("its network card", () => (this.neighbour.isThere ? true : undefined));
    this.neighbour.plugIn(PLANTED);
    return box;
  }

  async cutPower(): Promise<void> {
    const box = this.#box;
    this.#box = undefined;
    if (box === undefined) return;
    await box.cutPower();
    await this.neighbour.unplug();
  }

  /** Waits for `/readyz`, and writes down how long that took. */
  async isReady(box: Emulator, what = "from power", since = box.startedAt): Promise<boolean> {
    const visitor = new Visitor(box);
    await box.until("/readyz", () => visitor.isReady());
    this.note(`start ${this.#starts}: ${seconds(since)} s ${what} to /readyz, emulated`);
    return true;
  }

  note(figure: string): void {
    this.#figures.push(figure);
    console.log(`     ${figure}`);
  }

  async expect(what: string, look: () => Promise<boolean | string> | boolean | string): Promise<boolean> {
    let outcome: boolean | string;
    try {
      outcome = await look();
    } catch (error) {
      outcome = String(error);
    }
    if (outcome === true) this.#passed += 1;
    else this.#failed += 1;
    const why = typeof outcome === "string" ? `: ${outcome}` : "";
    console.log(`${outcome === true ? "ok  " : "FAIL"} ${what}${why}  (${seconds(this.#beganAt)} s)`);
    return outcome === true;
  }

  /** @returns how many steps failed */
  async end(): Promise<number> {
    await this.cutPower();
    this.neighbour.remove();
    this.source.stop();
    await this.centre.close();
    for (const figure of this.#figures) console.log(`     ${figure}`);
    console.log(`${this.#passed} passed, ${this.#failed} failed, ${seconds(this.#beganAt)} s`);
    return this.#failed;
  }
}

export function seconds(since: number): number {
  return Math.round((Date.now() - since) / 1000);
}
