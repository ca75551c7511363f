/** Russian sentences of what a discovery remarks on a host. */
import type { Templates } from "../template.ts";
import { text } from "./format.ts";

export const discoveryTexts = {
  pingFiltered: () => "есть в сети, но не отвечает на ping: фильтр на устройстве",
  onlyArp: () => "отвечает только сетевая карта: фильтр ничего не пропускает или устройство спит",
  notAsked: (p) => `блок мониторинга не смог опросить его по SNMP (${text(p.errno)})`,
  snmpNotAsked: () => "SNMP не опрашивали: учётные данные не заданы",
  snmpSilent: () => "SNMP молчит: выключен, community неверное или список доступа не пропускает этот блок мониторинга",
  snmpSilentV3: () => "SNMP молчит: выключен, не знает версию 3 или список доступа не пропускает этот блок мониторинга",
  snmpRefused: () => "SNMP отвергает учётные данные: не подходит пользователь, ключ или протокол",
  snmpGarbled: () => "то, что отвечает на порту SNMP, не соблюдает SNMP",
  snmpEmpty: () => "SNMP отвечает, но ничего не показывает: у учётных данных слишком узкое представление (view)",
  nothingToRead: () => "SNMP отвечает, но прочитать нечего, что можно было бы проверять",
  snmpFaulty: (p) => `SNMP отвечает лишь частично (${text(p.faults)})`,
  snmpOnlyV1: () => "говорит только по SNMP версии 1",
  portsFiltered: () => "все проверенные порты TCP молчат: межсетевой экран на устройстве",
} satisfies Templates;
