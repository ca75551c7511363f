/**
 * What the command line says, in groups of verbs. A group is loaded when one of its verbs runs, in the language it is said in; nothing of
 * it is part of a box that runs, but for what it says at its start (`run`).
 */
import type { Language } from "#model/site.ts";
import type { Templates } from "./template.ts";

type Place = () => Promise<{ readonly lines: Templates }>;

/** Groups by the file that holds them in each language, `LANGUAGE/lines/GROUP-lines.ts`. */
const PLACES = {
  common: {
    en: () => import("./en/lines/common-lines.ts"),
    hr: () => import("./hr/lines/common-lines.ts"),
    it: () => import("./it/lines/common-lines.ts"),
    hu: () => import("./hu/lines/common-lines.ts"),
    ru: () => import("./ru/lines/common-lines.ts"),
    zh: () => import("./zh/lines/common-lines.ts"),
  },
  doctor: {
    en: () => import("./en/lines/doctor-lines.ts"),
    hr: () => import("./hr/lines/doctor-lines.ts"),
    it: () => import("./it/lines/doctor-lines.ts"),
    hu: () => import("./hu/lines/doctor-lines.ts"),
    ru: () => import("./ru/lines/doctor-lines.ts"),
    zh: () => import("./zh/lines/doctor-lines.ts"),
  },
  look: {
    en: () => import("./en/lines/look-lines.ts"),
    hr: () => import("./hr/lines/look-lines.ts"),
    it: () => import("./it/lines/look-lines.ts"),
    hu: () => import("./hu/lines/look-lines.ts"),
    ru: () => import("./ru/lines/look-lines.ts"),
    zh: () => import("./zh/lines/look-lines.ts"),
  },
  config: {
    en: () => import("./en/lines/config-lines.ts"),
    hr: () => import("./hr/lines/config-lines.ts"),
    it: () => import("./it/lines/config-lines.ts"),
    hu: () => import("./hu/lines/config-lines.ts"),
    ru: () => import("./ru/lines/config-lines.ts"),
    zh: () => import("./zh/lines/config-lines.ts"),
  },
  keep: {
    en: () => import("./en/lines/keep-lines.ts"),
    hr: () => import("./hr/lines/keep-lines.ts"),
    it: () => import("./it/lines/keep-lines.ts"),
    hu: () => import("./hu/lines/keep-lines.ts"),
    ru: () => import("./ru/lines/keep-lines.ts"),
    zh: () => import("./zh/lines/keep-lines.ts"),
  },
  run: {
    en: () => import("./en/lines/run-lines.ts"),
    hr: () => import("./hr/lines/run-lines.ts"),
    it: () => import("./it/lines/run-lines.ts"),
    hu: () => import("./hu/lines/run-lines.ts"),
    ru: () => import("./ru/lines/run-lines.ts"),
    zh: () => import("./zh/lines/run-lines.ts"),
  },
  box: {
    en: () => import("./en/lines/box-lines.ts"),
    hr: () => import("./hr/lines/box-lines.ts"),
    it: () => import("./it/lines/box-lines.ts"),
    hu: () => import("./hu/lines/box-lines.ts"),
    ru: () => import("./ru/lines/box-lines.ts"),
    zh: () => import("./zh/lines/box-lines.ts"),
  },
  help: {
    en: () => import("./en/lines/help-lines.ts"),
    hr: () => import("./hr/lines/help-lines.ts"),
    it: () => import("./it/lines/help-lines.ts"),
    hu: () => import("./hu/lines/help-lines.ts"),
    ru: () => import("./ru/lines/help-lines.ts"),
    zh: () => import("./zh/lines/help-lines.ts"),
  },
  soc: {
    en: () => import("./en/lines/soc-lines.ts"),
    hr: () => import("./hr/lines/soc-lines.ts"),
    it: () => import("./it/lines/soc-lines.ts"),
    hu: () => import("./hu/lines/soc-lines.ts"),
    ru: () => import("./ru/lines/soc-lines.ts"),
    zh: () => import("./zh/lines/soc-lines.ts"),
  },
} satisfies Readonly<Record<string, Readonly<Record<Language, Place>>>>;

export type LineGroup = keyof typeof PLACES;
export const LINE_GROUPS = Object.keys(PLACES) as readonly LineGroup[];

export async function linesOf(group: LineGroup, language: Language): Promise<Templates> {
  return (await PLACES[group][language]()).lines;
}
