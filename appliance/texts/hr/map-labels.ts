/** Croatian words of the map, loaded with it. */
import type { Templates } from "../template.ts";
import { count, named, number, text } from "./format.ts";

export const mapLabels = {
  "map.about": (p) => `${count(p.count, "uređaj", "uređaja", "uređaja")}: što o čemu ovisi i što bi kvar odsjekao.`,
  "map.empty": () => "Još se ne nadzire nijedan uređaj.",
  "map.partial": (p) =>
    `Na karti je ${number(p.shown)} od ukupno ${number(p.total)} uređaja: oni o kojima drugi ovise i oni koji nisu u redu.`,
  "map.relation": () => "Što se prikazuje",
  "map.relation.way": () => "Mreža",
  "map.relation.power": () => "Napajanje",
  "map.search": () => "Idi na uređaj",
  "map.matches": (p) =>
    p.count === 0
      ? `Nijedan uređaj ne odgovara upitu „${text(p.text)}”.`
      : `${count(p.count, "uređaj", "uređaja", "uređaja")}; Enter vodi na prvi`,
  "map.drawing": () => "Karta uređaja",
  "map.keys": () =>
    "Odaberite uređaj da vidite što bi njegov kvar odsjekao. Tipke: strelice pomiču, razmaknica odabire, Enter otvara, + i − šire i sklapaju.",
  "map.asMap": () => "Pokaži kao kartu",
  "map.line": () => "Internetska veza",
  "map.alone.way": () => "Put nije poznat",
  "map.alone.power": () => "Napajanje nije poznato",
  "map.portion": (p) => `${text(p.first)} do ${text(p.last)}`,
  "map.show": (p) => `Proširi: ${text(p.name)}`,
  "map.fold": (p) => `Sklopi: ${text(p.name)}`,
  "map.item": (p) =>
    [
      p.state === undefined ? text(p.name) : `${text(p.name)}: ${text(p.state)}`,
      ...(p.on === undefined ? [] : [`ovisi o: ${text(p.on)}${p.port === undefined ? "" : `, port ${text(p.port)}`}`]),
      ...(p.below === undefined
        ? []
        : [`iza toga ${count(p.below, "uređaj", "uređaja", "uređaja")}: ${text(p.states)}`]),
      ...(p.lost === undefined ? [] : [text(p.lost)]),
    ].join("; "),
  "map.lost": () => "ostalo bi nedostupno",
  "map.second": () => "drugi put",
  "map.cutOff": () => "Što bi kvar odsjekao",
  "map.openDevice": () => "Otvori uređaj",
  "map.hangsOn": () => "Ovisi o",
  "map.fedBy": () => "Napajanje",
  "map.behindIt": () => "Iza njega",
  "map.learned": () => "doznato od uređaja",
  "map.aside": () => "doznato, ne vrijedi",
  "map.cut.ifFails.none": (p) => `Otkaže li uređaj „${text(p.name)}”, svi ostali uređaji ostaju dostupni.`,
  "map.cut.ifFails.all": (p) =>
    `Otkaže li uređaj „${text(p.name)}”, nedostupno je: ${count(p.devices, "uređaj", "uređaja", "uređaja")} (${text(p.names)}).`,
  "map.cut.ifFails.some": (p) =>
    `Otkaže li uređaj „${text(p.name)}”, nedostupno je: ${count(p.devices, "uređaj", "uređaja", "uređaja")}, među njima ${text(p.names)}.`,
  "map.cut.gone.none": (p) => `Uređaj „${text(p.name)}” sada nije dostupan; nijedan drugi ne ovisi samo o njemu.`,
  "map.cut.gone.all": (p) =>
    `Uređaj „${text(p.name)}” sada nije dostupan; o njemu ovisi ${count(p.devices, "uređaj", "uređaja", "uređaja")}: ${text(p.names)}.`,
  "map.cut.gone.some": (p) =>
    `Uređaj „${text(p.name)}” sada nije dostupan; o njemu ovisi ${count(p.devices, "uređaj", "uređaja", "uređaja")}, među njima ${text(p.names)}.`,
  "map.cut.failed": (p) =>
    `${p.devices === 1 ? "Ne radi usluga koju vaši ljudi koriste" : "Ne rade usluge koje vaši ljudi koriste"}: ${named(p)}.`,
  "map.cut.degraded": (p) => `${p.devices === 1 ? "Djelomično radi" : "Djelomično rade"}: ${named(p)}.`,
  "map.cut.jobs": (p) => `${p.devices === 1 ? "Ne javlja se zadatak" : "Ne javljaju se zadaci"}: ${named(p)}.`,
  "map.cut.line": () => "Time nestaje i internetska veza: operativni centar ne može se obavijestiti.",
} satisfies Templates;
