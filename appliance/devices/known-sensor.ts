/** What the profile knows of a sensor on the way to a check. Pure. */
import type { Sensor } from "#model/device.ts";
import type { NotWatched } from "#model/not-watched.ts";
import type { Draft } from "./derived-service.ts";
import type { NumberFormula, StateFormula } from "./find-formulas.ts";
import type { Thing } from "./things.ts";

/** A sensor that can be read again, with what is known of it. */
export interface Known {
  readonly sensor: Sensor;
  readonly thing: Thing;
  readonly formula: NumberFormula | StateFormula;
  readonly aside: NotWatched | undefined;
}

/** A draft that may yet become part of a larger one. */
export interface OpenDraft {
  readonly draft: Draft;
  readonly known: Known;
}

/** Whether it says if what the device feeds has power. */
export function tellsPower({ formula }: Known): boolean {
  return formula.kind === "state" && Object.values(formula.meanings).some(([, , power]) => power !== undefined);
}
