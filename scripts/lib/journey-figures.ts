/** What a visit took of a person: presses, typed characters, screens to read; and what the box took by itself. Pure. */

/** Something that the person did, or waited for. */
export type Step =
  | { readonly kind: "press"; readonly what: string }
  | { readonly kind: "type"; readonly what: string; readonly characters: number }
  | { readonly kind: "read"; readonly what: string }
  | { readonly kind: "wait"; readonly what: string; readonly ms: number };

export interface Figures {
  readonly presses: number;
  readonly characters: number;
  readonly screens: number;
  /** Reckoned of the three above. */
  readonly attentionMs: number;
  /** The box worked by itself, and nobody had to look. */
  readonly waitedMs: number;
}

/** Reckoned generously for somebody who does it for the first time, on a telephone. Milliseconds. */
const PRESS_MS = 2500;
const CHARACTER_MS = 400;
const SCREEN_MS = 20_000;

export function figuresOf(steps: readonly Step[]): Figures {
  const presses = steps.filter(({ kind }) => kind === "press").length;
  const characters = steps.reduce((sum, step) => sum + (step.kind === "type" ? step.characters : 0), 0);
  const screens = steps.filter(({ kind }) => kind === "read").length;
  const waitedMs = steps.reduce((sum, step) => sum + (step.kind === "wait" ? step.ms : 0), 0);
  const attentionMs = presses * PRESS_MS + characters * CHARACTER_MS + screens * SCREEN_MS;
  return { presses, characters, screens, attentionMs, waitedMs };
}

export function sayFigures({ presses, characters, screens, attentionMs, waitedMs }: Figures, devices: number): string {
  const minutes = (ms: number) => `${(ms / 60_000).toFixed(1)} min`;
  return [
    `devices            ${devices}`,
    `presses            ${presses}`,
    `typed characters   ${characters}`,
    `screens read       ${screens}`,
    `attention          ${minutes(attentionMs)}`,
    `the box by itself  ${minutes(waitedMs)}`,
  ].join("\n");
}
