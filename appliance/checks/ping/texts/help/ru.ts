/** Russian help with the settings of check type `ping`, by the schema's English. */
import type { pingHelp as croatian } from "./hr.ts";

export const pingHelp = {
  "Packets per look.": "Пакетов за замер.",
  "Time between two packets, at least 10ms.": "Время между двумя пакетами, не меньше 10 мс.",
  "Bytes of payload.": "Байтов полезной нагрузки.",
  "Loss and round trip are told over the newest so many packets, those of earlier looks included; without it, over those of this look.":
    "Потери и время отклика считаются по стольким последним пакетам, включая прежние замеры; пусто: только по этому замеру.",
  "Packets that follow at once, three in 1.4 s, when a target that answered before does not. Each that is lost counts as one more attempt; one answer is enough.":
    "Пакеты, следующие сразу, три за 1,4 с, если ранее отвечавшая цель не ответила. Каждый потерянный считается ещё одной попыткой; достаточно одного ответа.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
