/** Hungarian words of the map, loaded with it. */
import type { Templates } from "../template.ts";
import { named, number, text } from "./format.ts";

export const mapLabels = {
  "map.about": (p) => `${number(p.count)} eszköz: mi függ mitől, és egy hiba mit vágna el.`,
  "map.empty": () => "Még nincs figyelt eszköz.",
  "map.partial": (p) =>
    `A térképen ${number(p.total)} eszközből ${number(p.shown)} látszik: amelyektől mások függnek, és amelyekkel baj van.`,
  "map.relation": () => "Mi látszik",
  "map.relation.way": () => "Hálózat",
  "map.relation.power": () => "Tápellátás",
  "map.search": () => "Ugrás egy eszközre",
  "map.matches": (p) =>
    p.count === 0 ? `Nincs ilyen eszköz: „${text(p.text)}”.` : `${number(p.count)} eszköz; az Enter az elsőre ugrik`,
  "map.drawing": () => "Az eszközök térképe",
  "map.keys": () =>
    "Válasszon egy eszközt, és kiderül, mit vágna el a hibája. Billentyűk: nyilak a mozgáshoz, szóköz a kiválasztáshoz, Enter a megnyitáshoz, + és − a kinyitáshoz és becsukáshoz.",
  "map.asMap": () => "Megjelenítés térképként",
  "map.line": () => "Internetkapcsolat",
  "map.alone.way": () => "Ismeretlen útvonal",
  "map.alone.power": () => "Ismeretlen tápellátás",
  "map.portion": (p) => `${text(p.first)} – ${text(p.last)}`,
  "map.show": (p) => `Kinyitás: ${text(p.name)}`,
  "map.fold": (p) => `Becsukás: ${text(p.name)}`,
  "map.item": (p) =>
    [
      p.state === undefined ? text(p.name) : `${text(p.name)}: ${text(p.state)}`,
      ...(p.on === undefined
        ? []
        : [`ettől függ: ${text(p.on)}${p.port === undefined ? "" : `, port: ${text(p.port)}`}`]),
      ...(p.below === undefined ? [] : [`mögötte ${number(p.below)} eszköz: ${text(p.states)}`]),
      ...(p.lost === undefined ? [] : [text(p.lost)]),
    ].join("; "),
  "map.lost": () => "elérhetetlenné válna",
  "map.second": () => "második útvonal",
  "map.cutOff": () => "Amit egy hiba elvágna",
  "map.openDevice": () => "Eszköz megnyitása",
  "map.hangsOn": () => "Ettől függ",
  "map.fedBy": () => "Tápellátás",
  "map.behindIt": () => "Mögötte",
  "map.learned": () => "az eszközöktől tudjuk",
  "map.aside": () => "megtudtuk, de nem érvényes",
  "map.cut.ifFails.none": (p) => `„${text(p.name)}” kiesése esetén minden más eszköz elérhető marad.`,
  "map.cut.ifFails.all": (p) =>
    `„${text(p.name)}” kiesése esetén ${number(p.devices)} eszköz válik elérhetetlenné: ${text(p.names)}.`,
  "map.cut.ifFails.some": (p) =>
    `„${text(p.name)}” kiesése esetén ${number(p.devices)} eszköz válik elérhetetlenné, köztük ${text(p.names)}.`,
  "map.cut.gone.none": (p) => `„${text(p.name)}” most nem érhető el; más eszköz nem függ csak tőle.`,
  "map.cut.gone.all": (p) =>
    `„${text(p.name)}” most nem érhető el; ${number(p.devices)} eszköz függ tőle: ${text(p.names)}.`,
  "map.cut.gone.some": (p) =>
    `„${text(p.name)}” most nem érhető el; ${number(p.devices)} eszköz függ tőle, köztük ${text(p.names)}.`,
  "map.cut.failed": (p) =>
    `${p.devices === 1 ? "A munkatársak által használt szolgáltatás leáll" : "A munkatársak által használt szolgáltatások közül leáll"}: ${named(p)}.`,
  "map.cut.degraded": (p) => `Részben működik: ${named(p)}.`,
  "map.cut.jobs": (p) =>
    `${p.devices === 1 ? "Ez a feladat nem jelentkezik" : "Ezek a feladatok nem jelentkeznek"}: ${named(p)}.`,
  "map.cut.line": () => "Vele megszűnik az internetkapcsolat: az üzemeltetési központ nem értesíthető.",
} satisfies Templates;
