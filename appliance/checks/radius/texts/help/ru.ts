/** Russian help with the settings of check type `radius`, by the schema's English. */
import type { radiusHelp as croatian } from "./hr.ts";

export const radiusHelp = {
  "Shared secret under which the server knows this box as a client.":
    "Общий секрет, под которым сервер знает блок как клиента.",
  "User to be let in (PAP); without one the server is only asked whether it is alive (Status-Server).":
    "Пользователь, которого надо впустить (PAP); без него сервер только спрашивают, работает ли он (Status-Server).",
  "What the server should say to that user; `challenge` where a second factor is asked for.":
    "Что сервер должен ответить этому пользователю; challenge, если запрашивается второй фактор.",
  "An answer without Message-Authenticator, which can be forged on its way, is a failure.":
    "Ответ без Message-Authenticator, который можно подделать в пути, считается ошибкой.",
  "Name under which this box introduces itself; policies and logs show it.":
    "Имя, которым представляется блок; его показывают политики и журналы.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
