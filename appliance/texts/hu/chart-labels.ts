/** Hungarian words of charts, loaded with them. */
import type { Templates } from "../template.ts";
import { number, text } from "./format.ts";

export const chartLabels = {
  "range.90d": () => "90 nap",
  "range.1y": () => "1 év",
  "range.2y": () => "2 év",
  "range.free": (p) => `${text(p.from)} – ${text(p.to)}`,
  "chart.fromTo": (p) => `${text(p.from)} – ${text(p.to)}, időzóna: ${text(p.timezone)}`,
  "chart.back": (p) => `Vissza: ${text(p.range)}`,
  "chart.compare": () => "Egy héttel korábbi is",
  "chart.past": (p) => `${text(p.name)}, egy héttel korábban`,
  "chart.hint": () =>
    "Húzással vagy két ujjal közelíthet; két koppintás vagy a 0 visszavisz. Billentyűk: nyilak, + és −.",
  "chart.png": () => "Mentés képként",
  "chart.noPicture": () => "Ez a böngésző nem tudta elkészíteni a képet.",
  "chart.made": (p) => `${text(p.site)}; készült: ${text(p.at)}, időzóna: ${text(p.timezone)}`,
  "chart.gapAt": (p) =>
    `nincs eredmény: ${text(p.from)} – ${text(p.to)}${p.reason === undefined ? "" : `, ${text(p.reason)}`}`,
  "chart.gapsMore": (p) => `és további ${number(p.count)} időszak eredmény nélkül`,
  "chart.reason.unwatched": () => "a felügyelőegység ki volt kapcsolva",
  "chart.reason.before": () => "még nem figyeltük",
  "chart.reason.down": () => "nem működött",
  "chart.reason.unreachable": () => "nem volt elérhető",
  "chart.reason.maintenance": () => "bejelentett karbantartás",
  "chart.reason.unknown": () => "az állapota ismeretlen volt",
  "chart.band.incident": () => "nem működött",
  "chart.band.maintenance": () => "bejelentett karbantartás",
  "chart.work": (p) =>
    p.name === undefined ? "bejelentett karbantartás" : `bejelentett karbantartás: ${text(p.name)}`,
} satisfies Templates;
