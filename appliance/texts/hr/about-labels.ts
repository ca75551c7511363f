/** Croatian words of the page about the box as a product; loaded with it. */
import type { Templates } from "../template.ts";
import { number, text } from "./format.ts";

/** Days come as moments at their noon, so that they are the same day everywhere. */
export const aboutLabels = {
  "about.title": () => "O ovom uređaju",
  "about.product": () => "Ovaj nadzorni uređaj",
  "about.version": () => "Verzija",
  "about.released": () => "Objavljena",
  "about.node": () => "Radi na",
  "about.support": () => "Sigurnosna ažuriranja do",
  "about.supportUnknown": () => "nije navedeno; pitajte onoga tko održava ovaj uređaj",
  "about.supportEnded": (p, words) => `${words.day(text(p.at))}: to je prošlo i više ih nema`,
  "about.day": (p, words) => words.day(text(p.at)),
  "about.provider": () => "Održava ga",
  "about.weakness": () => "Ako ste pronašli sigurnosni propust",
  "about.contact": () => "Javite na",
  "about.noContact": () =>
    "Još nitko nije naveden. Tvrtka koja održava ovaj uređaj navodi se u postavkama, pod Općenito.",
  "about.policy": () => "Što slijedi nakon prijave",
  "about.machine": () => "Za programe",
  "about.handling": () => "Kako se postupa s propustima",
  "about.handling.parts": () => "Prije objave verzije ugrađene se biblioteke uspoređuju s poznatim propustima.",
  "about.handling.box": () =>
    "Ažuriranja su potpisana. Uređaj ne prihvaća ona koja proizvođač nije potpisao, ni starija od onoga što je imao. Ako nova verzija ne radi, sam se vraća na prethodnu.",
  "about.handling.host": () => "Ovaj uređaj radi na tuđem sustavu. Ažuriranja instalira onaj tko taj sustav održava.",
  "about.inside": () => "Što je unutra",
  "about.licences": () => "Licence biblioteka",
  "about.bill": () => "Popis sastavnih dijelova (CycloneDX)",
  "about.noBill": () => "Ovo što radi nije nastalo objavom pa nema popisa sastavnih dijelova.",
  "about.count": (p) => `Tuđih djela: ${number(p.count)}`,
  "about.parts": () => "Svaki dio i njegova licenca",
  "about.part": () => "Dio",
  "about.licence": () => "Licenca",
  "about.kind": () => "Vrsta",
  "about.kind.library": () => "biblioteka",
  "about.kind.runtime": () => "izvršna okolina",
  "about.kind.system": () => "sustav",
  "about.text": (p) => `Licenca: ${text(p.name)}`,
} satisfies Templates;
