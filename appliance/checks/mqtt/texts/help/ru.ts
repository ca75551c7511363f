/** Russian help with the settings of check type `mqtt`, by the schema's English. */
import type { mqttHelp as croatian } from "./hr.ts";

export const mqttHelp = {
  "TCP port; 1883 unless told, 8883 with `tls`.": "Порт TCP; иначе 1883, с TLS с первого байта 8883.",
  "Version of the protocol that is spoken.": "Используемая версия протокола.",
  "User to sign in with; none unless told.": "Пользователь для входа; пусто: без входа.",
  "Client identifier; one made up for each run unless told. The broker throws out whoever else uses it.":
    "Идентификатор клиента; пусто: придумывается для каждого запуска. Брокер отключает любого другого с таким же.",
  "Topic for a round trip: the check subscribes to it, publishes a short message there and waits for it.":
    "Топик для полного круга: проверка подписывается, публикует короткое сообщение и ждёт его.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
