/** Russian words of the page about the box as a product; loaded with it. */
import type { Templates } from "../template.ts";
import { number, text } from "./format.ts";

/** Days come as moments at their noon, so that they are the same day everywhere. */
export const aboutLabels = {
  "about.title": () => "Об этом блоке",
  "about.product": () => "Этот блок",
  "about.version": () => "Версия",
  "about.released": () => "Выпущена",
  "about.node": () => "Работает на",
  "about.support": () => "Обновления безопасности до",
  "about.supportUnknown": () => "не указано; спросите того, кто обслуживает этот блок",
  "about.supportEnded": (p, words) => `${words.day(text(p.at))}: срок прошёл, обновлений больше нет`,
  "about.day": (p, words) => words.day(text(p.at)),
  "about.provider": () => "Обслуживает",
  "about.weakness": () => "Если вы нашли уязвимость",
  "about.contact": () => "Сообщите",
  "about.noContact": () =>
    "Пока никто не указан. Компания, которая обслуживает этот блок, указывается в настройках, в разделе «Общее».",
  "about.policy": () => "Что будет дальше",
  "about.machine": () => "Для программ",
  "about.handling": () => "Как поступают с уязвимостями",
  "about.handling.parts": () => "Перед выпуском версии встроенные библиотеки сверяются с известными уязвимостями.",
  "about.handling.box": () =>
    "Обновления подписаны. Блок не принимает те, что не подписаны изготовителем, и те, что старее бывших на нём. Если новая версия не работает, он сам возвращается к прежней.",
  "about.handling.host": () => "Этот блок работает на чужой системе. Обновления ставит тот, кто её обслуживает.",
  "about.inside": () => "Что внутри",
  "about.licences": () => "Лицензии библиотек",
  "about.bill": () => "Перечень компонентов (CycloneDX)",
  "about.noBill": () => "То, что здесь работает, собрано не выпуском, поэтому перечня компонентов нет.",
  "about.count": (p) => `Чужих произведений: ${number(p.count)}`,
  "about.parts": () => "Каждый компонент и его лицензия",
  "about.part": () => "Компонент",
  "about.licence": () => "Лицензия",
  "about.kind": () => "Вид",
  "about.kind.library": () => "библиотека",
  "about.kind.runtime": () => "среда выполнения",
  "about.kind.system": () => "система",
  "about.text": (p) => `Лицензия: ${text(p.name)}`,
} satisfies Templates;
