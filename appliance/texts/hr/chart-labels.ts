/** Croatian words of charts, loaded with them. */
import type { Templates } from "../template.ts";
import { count, text } from "./format.ts";

export const chartLabels = {
  "range.90d": () => "90 dana",
  "range.1y": () => "1 godina",
  "range.2y": () => "2 godine",
  "range.free": (p) => `od ${text(p.from)} do ${text(p.to)}`,
  "chart.fromTo": (p) => `od ${text(p.from)} do ${text(p.to)}, vremena u zoni ${text(p.timezone)}`,
  "chart.back": (p) => `Natrag na ${text(p.range)}`,
  "chart.compare": () => "I tjedan ranije",
  "chart.past": (p) => `${text(p.name)}, tjedan ranije`,
  "chart.hint": () =>
    "Povucite ili raširite prste za bliži pogled; dva dodira, ili 0, vraćaju. Tipke: strelice, + i −.",
  "chart.png": () => "Spremi kao sliku",
  "chart.noPicture": () => "Ovaj preglednik nije mogao izraditi sliku.",
  "chart.made": (p) => `${text(p.site)}; izrađeno ${text(p.at)}, vremena u zoni ${text(p.timezone)}`,
  "chart.gapAt": (p) =>
    `bez rezultata od ${text(p.from)} do ${text(p.to)}${p.reason === undefined ? "" : `: ${text(p.reason)}`}`,
  "chart.gapsMore": (p) => `i još ${count(p.count, "razdoblje", "razdoblja", "razdoblja")} bez rezultata`,
  "chart.reason.unwatched": () => "nadzorni uređaj bio je isključen",
  "chart.reason.before": () => "još bez nadzora",
  "chart.reason.down": () => "nije radilo",
  "chart.reason.unreachable": () => "nije bilo dostupno",
  "chart.reason.maintenance": () => "najavljeni radovi",
  "chart.reason.unknown": () => "stanje nije bilo poznato",
  "chart.band.incident": () => "nije radilo",
  "chart.band.maintenance": () => "najavljeni radovi",
  "chart.work": (p) => (p.name === undefined ? "najavljeni radovi" : `najavljeni radovi: ${text(p.name)}`),
} satisfies Templates;
