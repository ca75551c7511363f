/** Russian help with fields: devices, which checks' forms show too; by the schema's English. */
import type { hostsHelp as croatian } from "../../hr/setting-help/hosts.ts";

export const hostsHelp = {
  "Id of the host.": "Идентификатор устройства; по нему на него ссылаются инциденты и адреса.",
  "IPv4, IPv6 or a DNS name.": "IPv4, IPv6 или имя DNS.",
  "Hosts without which this one cannot be reached.": "Устройства, без которых это недоступно.",
  "Hosts that feed it. A host that dies while all of them run on battery, give nothing out or are silent is a symptom of that, and not told by itself.":
    "Устройства, которые его питают. Если оно пропадает, когда все они на батарее или без питания, это следствие и отдельно не сообщается.",
  "Groups for people and filters.": "Группы для удобства и фильтров.",
  "SNMP of the host.": "SNMP этого устройства.",
  "Name of a credential.": "Название учётных данных.",
  "UDP port.": "Порт UDP.",
  "How up and down are known.": "По чему видно, доступно ли устройство.",
  "The host's service whose state is the host's.": "Проверка, состояние которой считается состоянием устройства.",
  "Check type.": "Тип проверки.",
  "Settings of the check type.": "Параметры этого типа проверки.",
  "How often it is checked.": "Как часто проверяется.",
  "`auto`: services are derived from what the device says.": "Проверки выводятся из того, что сообщает устройство.",
  "As `profile: auto`.": "Проверки выводятся из того, что сообщает само устройство.",
  "Ids of derived services that are left out.": "Идентификаторы выведенных проверок, которые исключаются.",
  "Ids of derived services that are watched though by default they are not.":
    "Идентификаторы выведенных проверок, которые наблюдаются, хотя обычно нет.",
  "Whether parents are also learned from what the devices say of each other.":
    "Узнавать ли и из того, что устройства сообщают друг о друге.",
  "What is checked on it.": "Что на нём проверяется.",
  "Id of the service, unique on its host.": "Идентификатор проверки, единственный на своём устройстве.",
  "While it fails, what this host feeds (`poweredBy`) runs on battery or has no power. Services that a profile derives of a UPS tell so by themselves.":
    "Пока она не проходит, всё, что питается от устройства, на батарее или без питания.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
