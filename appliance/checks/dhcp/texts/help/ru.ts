/** Russian help with the settings of check type `dhcp`, by the schema's English. */
import type { dhcpHelp as croatian } from "./hr.ts";

export const dhcpHelp = {
  "Interface of this box on which everybody is asked; without it the host alone is, as by a relay.":
    "Интерфейс блока, на котором опрашиваются все; без него только само устройство, как через relay.",
  "Servers that may answer besides the host itself; any other is a stranger.":
    "Серверы, которым можно отвечать кроме самого устройства; любой другой считается чужим.",
  "The offered address must lie in this range, e.g. `192.0.2.100-192.0.2.199`.":
    "Предложенный адрес должен лежать в этом диапазоне, напр. 192.0.2.100-192.0.2.199.",
  "The offer must name exactly these gateways.": "Предложение должно называть именно эти шлюзы.",
  "The offer must name exactly these name servers.": "Предложение должно называть именно эти DNS-серверы.",
  "How long to listen for strangers on the interface.": "Сколько слушать чужие серверы на интерфейсе.",
  "Hardware address that asks; the interface's own unless told.":
    "MAC-адрес, с которого идёт запрос; пусто: адрес интерфейса.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
