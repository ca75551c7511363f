/** Russian help with the settings of check type `rdp`, by the schema's English. */
import type { rdpHelp as croatian } from "./hr.ts";

export const rdpHelp = {
  "People must sign in before they see a screen (network level authentication); asked with a second connection.":
    "Перед показом экрана нужен вход (network level authentication); проверяется вторым соединением.",
  "Whether a certificate that is not in order is a failure; most desktops sign their own.":
    "Считается ли сертификат с проблемой ошибкой; большинство компьютеров подписывают свой сами.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
