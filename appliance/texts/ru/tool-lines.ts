/** Russian sentences of the technician's tools, one per code behind `tool.`; each is a line of its own. */
import type { Parameters } from "#model/sentence.ts";
import { plainToolLines, sentenceOfCheck, type ToolLines } from "../forms/tool-lines.ts";
import type { Words } from "../words.ts";
import { bytes, count, milliseconds, number, seconds, text } from "./format.ts";
import { moment } from "./times.ts";

const reason = (p: Parameters): string => (p.reason === undefined || p.reason === "" ? "" : ` (${text(p.reason)})`);
const at = (p: Parameters): string => `${text(p.address)}, порт ${text(p.port)}`;
const hops = (p: Parameters): string => `узлов на пути: ${number(p.count)}`;
const devices = (p: Parameters): string => count(p.count, "устройство", "устройства", "устройств");
const records = (p: Parameters): string => count(p.count, "запись", "записи", "записей");
const days = (p: Parameters): string => count(p.days, "день", "дня", "дней");
const maker = (p: Parameters): string => (p.maker === undefined ? "" : `, сетевая карта: ${text(p.maker)}`);
const certificate = (p: Parameters): string =>
  `Сертификат ${text(p.number)}: ${text(p.subject)}, издатель: ${text(p.issuer)}`;
const span = (p: Parameters, words: Words): string => `срок: ${moment(p.from, words)} – ${moment(p.until, words)}`;
const times = (p: Parameters): string =>
  [
    p.nameMs === undefined ? "" : `имя ${milliseconds(p.nameMs)}`,
    p.connectMs === undefined ? "" : `соединение ${milliseconds(p.connectMs)}`,
    p.tlsMs === undefined ? "" : `TLS ${milliseconds(p.tlsMs)}`,
    p.firstByteMs === undefined ? "" : `ответ ${milliseconds(p.firstByteMs)}`,
  ]
    .filter((part) => part !== "")
    .join(", ");

const lines = {
  "target.name": (p) => `Имя ${text(p.name)} указывает на ${text(p.addresses)}`,
  "target.unknown": (p) => `Имя ${text(p.name)} не разрешается`,
  "target.notAsked": (p) => `Ни один DNS-сервер не ответил об имени ${text(p.name)}`,
  "target.forbidden.own": (p) => `Адрес ${text(p.address)} ведёт на сам блок; инструменты туда не обращаются`,
  "target.forbidden.linkLocal": (p) =>
    `Адрес ${text(p.address)} действует только в своём сегменте (link-local); инструменты обращаются туда, только если это наблюдаемое устройство`,
  "target.forbidden.metadata": (p) =>
    `По адресу ${text(p.address)} облако выдаёт свои секреты; инструменты туда не обращаются`,
  "target.forbidden.many": (p) => `Адрес ${text(p.address)} не принадлежит одному устройству`,
  "box.cannot": (p) => `Сам блок этого не может${reason(p)}`,
  outOfTime: (p) => `Прервано, прошло ${seconds(p.seconds)}`,
  more: (p) => `и ещё ${number(p.count)}`,
  "ping.begins": (p) => `Эхо-запросы: ${number(p.count)}, на ${text(p.address)}, по ${bytes(p.bytes)}`,
  "ping.reply": (p) => `${text(p.number)}  ответ за ${milliseconds(p.ms)}`,
  "ping.silent": (p) => `${text(p.number)}  нет ответа`,
  "ping.unreachable": (p) => `${text(p.number)}  недоступно`,
  "ping.sum": (p) =>
    `Ответов ${number(p.answered)} из ${number(p.sent)}, потери ${number(p.lossPercent)} %; минимум ${milliseconds(p.leastMs)}, среднее ${milliseconds(p.meanMs)}, максимум ${milliseconds(p.mostMs)}${p.jitterMs === undefined ? "" : `, джиттер ${milliseconds(p.jitterMs)}`}`,
  "ping.none": (p) => `Ни одного ответа, отправлено: ${number(p.sent)}`,
  "ping.large": (p) =>
    `${bytes(p.bytes)} не помещаются в один пакет Ethernet; прежде чем считать устройство выключенным, попробуйте меньший размер`,
  "loss.begins": (p) => `Пять эхо-запросов в секунду на ${text(p.address)}, длительность ${seconds(p.seconds)}`,
  "loss.echo": (p) => (p.ms === undefined ? `${text(p.number)}  потерян` : `${text(p.number)}  ${milliseconds(p.ms)}`),
  "loss.stretch": (p) => `Самый долгий пропуск: ${number(p.count)} подряд, ${seconds(p.seconds)}`,
  "trace.begins": (p) => `Путь до ${text(p.address)}`,
  "trace.hop": (p) => `${text(p.number)}  ${text(p.address)}  ${milliseconds(p.ms)}`,
  "trace.silentHop": (p) => `${text(p.number)}  нет ответа`,
  "trace.reached": (p) => `Цель достигнута, ${hops(p)}`,
  "trace.unreachable": (p) =>
    p.last === "" ? "Сам блок не знает пути туда" : `${text(p.last)} сообщает, что цель недоступна`,
  "trace.silent": (p) =>
    p.last === "" ? "На пути никто не отвечает" : `За ${text(p.last)} (${hops(p)}) никто не отвечает`,
  "trace.loop": (p) => `Пакеты ходят по кругу у ${text(p.last)}`,
  "trace.wide": () => "Большие пакеты (1500 байт) проходят целиком",
  "trace.narrow": (p) =>
    `Большие пакеты (1500 байт) целиком не проходят${p.by === undefined ? "" : `; об этом сообщает ${text(p.by)}`}${p.mtu === undefined ? "" : `; не больше ${bytes(p.mtu)}`}`,
  "dns.noResolver": () => "У блока нет DNS-сервера",
  "dns.silent": (p) => `${text(p.server)}: нет ответа, ожидание ${seconds(p.seconds)}`,
  "dns.garbage": (p) => `${text(p.server)}: ответ не похож на DNS`,
  "dns.cutOff": (p) => `${text(p.server)}: ответ слишком длинный для UDP, а по TCP его нет${reason(p)}`,
  "dns.noName": (p) => `«${text(p.name)}» не может быть именем`,
  "dns.failed": (p) => `${text(p.server)}: запрос невозможен${reason(p)}`,
  "dns.noSuchName": (p) => `${text(p.server)}: имени ${text(p.name)} нет (${text(p.reason)}), ${milliseconds(p.ms)}`,
  "dns.refused": (p) => `${text(p.server)}: отвечает ошибкой${reason(p)}, ${milliseconds(p.ms)}`,
  "dns.nothing": (p) =>
    `${text(p.server)}: имя ${text(p.name)} есть, но записи ${text(p.type)} у него нет, ${milliseconds(p.ms)}`,
  "dns.authoritative": (p) => `${text(p.server)}: ${text(p.type)}, ${records(p)}, из первых рук, ${milliseconds(p.ms)}`,
  "dns.answered": (p) => `${text(p.server)}: ${text(p.type)}, ${records(p)}, ${milliseconds(p.ms)}`,
  "port.open": (p) => `${at(p)}: открыт, ${milliseconds(p.ms)}`,
  "port.greeting": (p) => `Приветствие: ${text(p.text)}`,
  "port.silent": (p) => `${at(p)}: нет ответа; возможно, его отбрасывает межсетевой экран`,
  "port.refused": (p) => `${at(p)}: отказ, ${milliseconds(p.ms)}; устройство на месте, но порт никто не слушает`,
  "port.unreachable": (p) => `${at(p)}: недоступно`,
  "port.failed": (p) => `${at(p)}: не удалось${reason(p)}`,
  "http.wants": (p) => `Требуется вход: ${text(p.schemes)}`,
  "http.loginKept": () =>
    "Данные для входа не отправлены: по пути их могли бы прочитать. Разрешите отправку там, где это неважно",
  "http.loginRefused": () => "Сервер не принимает этого пользователя с этим паролем",
  "http.loginOtherWay": () => "Сервер допускает только способы входа, которых этот инструмент не знает",
  "http.status": (p) => `Код состояния ${text(p.status)}`,
  "http.times": (p) => times(p),
  "http.cookies": (p) => `Установлено cookie: ${number(p.count)}; значения не показываются`,
  "http.overrun": (p) => `Перенаправлений уже ${number(p.count)}, и путь ведёт дальше`,
  "http.silent": (p) => `Полного ответа нет, ожидание ${seconds(p.seconds)}`,
  "http.failed": (p, words) => `Не удалось: ${sentenceOfCheck(p, words, ["http", "check"])}${reason(p)}`,
  "http.body": (p) => `Содержимое: ${bytes(p.bytes)}`,
  "http.longBody": (p) => `Первые ${bytes(p.bytes)} содержимого; остальное не читалось`,
  "http.cutOff": (p) => `Содержимое оборвалось, получено ${bytes(p.bytes)}`,
  "tls.problem": (p, words) =>
    `Нет доверия для ${text(p.name)}: ${sentenceOfCheck(p, words, ["tls", "check"])}${reason(p)}`,
  "tls.asks": (p) => `${at(p)}: запрос TLS по правилам ${text(p.protocol)}`,
  "tls.notGiven": (p, words) => `${at(p)}: TLS нет: ${sentenceOfCheck(p, words, [text(p.check), "check"])}`,
  "tls.agreed": (p) => `${text(p.protocol)}, ${text(p.cipher)}, ${milliseconds(p.ms)}`,
  "tls.old": (p) => `Только устаревшее шифрование: ${text(p.protocol)}, ${text(p.cipher)}, ${milliseconds(p.ms)}`,
  "tls.silent": (p) => `${at(p)}: соединение принято, дальше тишина, ожидание ${seconds(p.seconds)}`,
  "tls.failed": (p) => `${at(p)}: соединение TLS не установлено${reason(p)}`,
  "tls.unneeded": (p) => `Лишних присланных сертификатов: ${number(p.count)}`,
  "tls.certificate.valid": (p, words) => `${certificate(p)}; ${span(p, words)}, осталось ${days(p)}`,
  "tls.certificate.soon": (p, words) => `${certificate(p)}; ${span(p, words)}, осталось всего ${days(p)}`,
  "tls.certificate.expired": (p, words) => `${certificate(p)}; срок истёк ${moment(p.until, words)}`,
  "tls.certificate.early": (p, words) => `${certificate(p)}; начнёт действовать ${moment(p.from, words)}`,
  "tls.noNames": () => "Сертификат не выдан ни на одно имя",
  "tls.names": (p) => `Выдан на: ${text(p.names)}`,
  "tls.otherName": (p) => `Сертификат выдан не на ${text(p.name)}`,
  "tls.fine": (p) => `В порядке для имени ${text(p.name)}`,
  "tls.fineAddress": (p) => `В порядке для адреса ${text(p.name)}`,
  "snmp.noOid": (p) => `«${text(p.oid)}» — не OID, и такого имени блок не знает`,
  "snmp.noCredential": (p) => `Для ${text(p.name)} не настроен доступ по SNMP; введите его`,
  "snmp.walks": (p) => `${text(p.address)}: всё ниже ${text(p.oid)}`,
  "snmp.gets": (p) => `${text(p.address)}: ${text(p.oid)}`,
  "snmp.none": (p) => `У устройства по ${text(p.oid)} ничего нет`,
  "snmp.tooMany": (p) => `Есть и другие; прервано, получено: ${count(p.count, "значение", "значения", "значений")}`,
  "snmp.end": (p) => count(p.count, "значение", "значения", "значений"),
  "snmp.fault.timeout": (p) => `${at(p)}: нет ответа; выключено, другое community или список доступа`,
  "snmp.fault.authentication": (p) => `${at(p)}: этот пользователь, ключ или уровень не принимается`,
  "snmp.fault.malformed": (p) => `${at(p)}: ответ не похож на SNMP`,
  "snmp.fault.notIncreasing": (p) => `${at(p)}: одни и те же значения по кругу; здесь прервано`,
  "snmp.fault.tooBig": (p) => `${at(p)}: в ответ не помещается и одно значение`,
  "snmp.fault.tooMuch": (p) => `${at(p)}: значениям нет конца`,
  "snmp.fault.device": (p) => `${at(p)}: отвечает ошибкой`,
  "snmp.fault.aborted": (p) => `${at(p)}: прервано`,
  "find.noMac": (p) => `Ни блок, ни наблюдаемые устройства не знают MAC-адреса для ${text(p.name)}`,
  "find.mac": (p) => `MAC-адрес ${text(p.mac)}${maker(p)}`,
  "find.near": (p) => `В сети блока за ${text(p.address)} отвечает ${text(p.mac)}${maker(p)}`,
  "find.addresses": (p) => `Та же карта известна и как: ${text(p.addresses)}`,
  "find.learnedAt": (p) => `Как выяснено раньше: ${text(p.switch)}, порт ${text(p.port)}`,
  "find.announced": (p) => `Устройства объявляют сами: ${text(p.switch)}, порт ${text(p.port)}`,
  "find.noSwitches": () => "Ни одно устройство не наблюдается по SNMP, спросить некого",
  "find.asks": (p) => `Опрос: ${devices(p)}`,
  "find.silent": (p) => `${text(p.switch)}: сейчас нет ответа${reason(p)}; в счёт идёт прежнее`,
  "find.nowhere": (p) => `Ни на одном порту не видно; опрошено: ${devices(p)}`,
  "find.alone": (p) => `${text(p.switch)}, порт ${text(p.port)}: там только ${text(p.mac)}`,
  "find.nearest": (p) =>
    `${text(p.switch)}, порт ${text(p.port)}: за ним ${text(p.mac)} и ещё ${number(p.others)}; ближайший известный порт`,
  "find.behind": (p) => `${text(p.switch)}, порт ${text(p.port)}: по пути туда, за ним ещё ${number(p.others)}`,
} satisfies ToolLines;

export const toolLines = { ...plainToolLines, ...lines };
