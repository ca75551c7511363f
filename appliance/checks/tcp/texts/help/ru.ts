/** Russian help with the settings of check type `tcp`, by the schema's English. */
import type { tcpHelp as croatian } from "./hr.ts";

export const tcpHelp = {
  "TCP port to connect to.": "Порт TCP для подключения.",
  "Text sent once the connection is open. `\\r`, `\\n`, `\\t` and `\\\\` stand for those characters.":
    "Текст, отправляемый после открытия соединения. \\r, \\n, \\t и \\\\ обозначают эти символы.",
  "Text that the other side's answer must contain.": "Текст, который должен содержать ответ другой стороны.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
