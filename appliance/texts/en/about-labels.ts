/** English words of the page about the box as a product; loaded with it. */
import type { Templates } from "../template.ts";
import { number, text } from "./format.ts";

/** Days come as moments at their noon, so that they are the same day everywhere. */
export const aboutLabels = {
  "about.title": () => "About this box",
  "about.product": () => "This box",
  "about.version": () => "Version",
  "about.released": () => "Released",
  "about.node": () => "Runs on",
  "about.support": () => "Security updates until",
  "about.supportUnknown": () => "not told; ask whoever looks after this box",
  "about.supportEnded": (p, words) => `${words.day(text(p.at))}: that is over, and there are no more`,
  "about.day": (p, words) => words.day(text(p.at)),
  "about.provider": () => "Looked after by",
  "about.weakness": () => "If you have found a weakness",
  "about.contact": () => "Tell",
  "about.noContact": () =>
    "Nobody is named yet. The company that looks after this box names itself in the set-up, under General.",
  "about.policy": () => "What happens then",
  "about.machine": () => "For programs",
  "about.handling": () => "How weaknesses are dealt with",
  "about.handling.parts": () =>
    "Before a version is released, the libraries inside are compared with what is known against them.",
  "about.handling.box": () =>
    "Updates are signed. This box takes none that its maker has not signed, and none older than what it had. If a new version does not work, it goes back by itself.",
  "about.handling.host": () =>
    "This box runs on a system of others. Whoever looks after that system installs the updates.",
  "about.inside": () => "What is inside",
  "about.licences": () => "Licences of the libraries",
  "about.bill": () => "Bill of materials (CycloneDX)",
  "about.noBill": () => "What runs here was not made by a release, so it has no bill of materials.",
  "about.count": (p) => `${number(p.count)} works of others`,
  "about.parts": () => "Every part and its licence",
  "about.part": () => "Part",
  "about.licence": () => "Licence",
  "about.kind": () => "Kind",
  "about.kind.library": () => "library",
  "about.kind.runtime": () => "runtime",
  "about.kind.system": () => "system",
  "about.text": (p) => `Licence of ${text(p.name)}`,
} satisfies Templates;
