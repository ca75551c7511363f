/** Russian of the command line: soc and its issuer. */
import type { lines as english } from "../../en/lines/soc-lines.ts";
import type { Template } from "../../template.ts";
import { count, number, text } from "../format.ts";

export const lines = {
  "soc.acl.names": () => "укажите блоки: soc acl CUSTOMER/SITE/BOX ...",
  "soc.acl.box": (p) => `${text(p.value)}: пишется CUSTOMER/SITE/BOX`,
  "soc.acl.user": (p) => `${text(p.option)} ${text(p.value)}: имя без пробелов, / + и #`,
  "soc.acl.head": () => `
Создано командой vedetta soc acl. Для mosquitto: acl_file THIS_FILE, allow_anonymous false и одно из двух:
  password_file FILE         имена ниже, каждое со своим паролем, или
  require_certificate true   вместе с use_identity_as_username true: имя — CN сертификата
а также use_username_as_clientid true, чтобы один блок не занял место другого.`,
  "soc.acl.enrol": () => `
Создано командой vedetta soc acl --enrol, для listener в mosquitto, где блоки запрашивают первый сертификат:
  per_listener_settings true, а там allow_anonymous true, без require_certificate, acl_file THIS_FILE`,
  "soc.arguments": () => '--arguments: нужен объект JSON, например {"id":"..."}',
  "soc.late.noBroker": () => "ни один брокер не был доступен вовремя",
  "soc.late.noBox": (p) => `по адресу ${text(p.base)} блока нет и не было`,
  "soc.late.offline": (p) => `блок не в сети (${text(p.reason)})`,
  "soc.late.silent": () => "блок не ответил вовремя",
  "soc.late.waits": () => "блок не отчитался вовремя; брокер хранит конфигурацию для него",
  "soc.late.notTaken": () => "брокер не принял её вовремя",
  "soc.offline": (p) => `блок не в сети (${text(p.reason)}); ожидание`,
  "soc.noConnection": (p) => `нет соединения с брокером: ${text(p.said)}`,
  "soc.connected": () => "соединение с брокером установлено",
  "soc.goingBack": () => "возвращение к первому брокеру",
  "soc.refuses": (p) => `брокер отклоняет: ${text(p.said)}`,
  "soc.done": (p) => `${text(p.box)}: ${text(p.command)} — выполнено`,
  "soc.version": () => "--version: целое число больше 0",
  "soc.trying": (p) => `версия ${text(p.version)} действует пробно, пока не найдёт брокера`,
  "soc.inForce": (p) => `${text(p.box)}: версия ${text(p.version)} действует`,
  "soc.refused": (p) => `отклонено: ${text(p.said)}`,
  "soc.base": () => "--base: # может стоять только отдельно в конце",
  "soc.pair": () => "--certificate и --key указываются вместе",
  "soc.nameBoxes": (p) => `${text(p.option)}: блоки пишутся как vedetta/v1/CUSTOMER/SITE/BOX, + для любого`,
  "soc.noBroker": () => "не указан --broker; например --broker mqtts://soc.example:8883",
  "soc.broker": () => "--broker: пишется mqtt://HOST[:PORT] или mqtts://HOST[:PORT]",
  "soc.notUnderstood": (p) => `${text(p.topic)}: непонятно: ${text(p.said)}`,
  "soc.anew": (p) =>
    `${text(p.box)}: нумерация начинается заново с #${text(p.number)} после #${text(p.last)}; хранилище заменили?`,
  "soc.historical": (p) => `задним числом, отправлено ${text(p.at)}`,
  "soc.lateEvent": () => "с опозданием, после более поздних событий",
  "soc.clock": () => "блок не доверял своим часам",
  "soc.presence": (p) => `${text(p.at)} ${text(p.box)} ${text(p.state)} (${text(p.reason)}), версия ${text(p.version)}`,
  "soc.silent": (p) => `${text(p.at)} ${text(p.box)} МОЛЧИТ с ${text(p.since)}; ${text(p.others)}`,
  "soc.beforeNow": () => "ранее",
  "soc.missing": (p) => `${text(p.box)}: перед этим не хватает: ${text(p.which)}`,
  "soc.missing.range": (p) => `#${text(p.from)}–#${text(p.to)}`,
  "soc.givenUp": (p) => `${text(p.said)}; блок сам сообщает, что их не будет`,
  "soc.others.mateHeard": (p) => `линия объекта работает, ${text(p.by)} на связи: дело в блоке, его кабеле или питании`,
  "soc.others.answersOutside": (p) =>
    `объект отвечает снаружи, это видит ${text(p.by)}: дело в блоке, его кабеле или питании`,
  "soc.others.silentOutside": (p) =>
    `объект не отвечает и снаружи, это видит ${text(p.by)}: дело в линии или питании объекта`,
  "soc.others.matesSilent": (p) =>
    `на том же объекте молчит ещё ${count(p.count, "блок", "блока", "блоков")}: дело в линии или питании объекта`,
  "soc.others.unknown": () => "об объекте ничего не известно, пока блок не вернётся",
  "soc.witness": (p) => `--witness: «${text(p.value)}» — не CUSTOMER/SITE=CUSTOMER/SITE/BOX/HOST`,
  "soc.witness.own": (p) => `--witness: «${text(p.value)}»: ${text(p.box)} сам находится на этом объекте`,
  "soc.back.ranOn": (p) =>
    `снова на связи через ${text(p.seconds)} с; всё это время он работал: не было линии или брокера`,
  "soc.back.anew": (p) =>
    `снова на связи через ${text(p.seconds)} с; он запущен заново: останавливался или остался без питания`,
  "soc.noKey": () => "не указан --signing-key; ключ создаёт vedetta soc key",
  "soc.duration": (p) => `--${text(p.option)}: нужна длительность, например 30s, 5m, 2h или 7d`,
  "soc.oneBase": () => "--base: укажите один блок, vedetta/v1/CUSTOMER/SITE/BOX",
  "soc.share": () => "--share: имя без / + #",
  "soc.shareSession": () => "для --share нужен --session ID, иначе теряется то, что в пути к отпавшему",
  "soc.key.made": (p) =>
    `новый закрытый ключ в ${text(p.file)}; храните его в тайне. Открытый ключ для relay.commandKeys:`,
  "soc.key.there": (p) => `${text(p.file)} уже есть и не тронут. Его открытый ключ для relay.commandKeys:`,
  "soc.key.none": (p) => `в ${text(p.file)} нет закрытого ключа (${text(p.code)})`,
  "soc.key.kind": (p) => `в ${text(p.file)} ключ ${text(p.kind)}, а не Ed25519`,
  "soc.cannotWrite": (p) => `не удаётся записать ${text(p.file)} (${text(p.code)})`,
  "soc.isThere": (p) => `${text(p.file)} уже есть и не тронут`,
  "soc.rollout.version": () => "--version: назовите версию, которую надо установить",
  "soc.rollout.whole": (p) => `${text(p.option)}: целое число от ${text(p.least)}`,
  "soc.rollout.rings.form": (p) =>
    `${text(p.file)}, строка ${text(p.line)}: «${text(p.value)}» не вида КОЛЬЦО ЗАКАЗЧИК/ПЛОЩАДКА/БЛОК`,
  "soc.rollout.rings.twice": (p) => `${text(p.file)}, строка ${text(p.line)}: ${text(p.value)} стоит дважды`,
  "soc.rollout.rings.none": (p) => `в ${text(p.file)} не назван ни один блок`,
  "soc.rollout.otherRecord": (p) => `${text(p.file)} — журнал версии ${text(p.version)}; укажите другой через --record`,
  "soc.rollout.away": (p) => `ещё недоступны: ${text(p.boxes)}; та же команда продолжит с ними`,
  "soc.rollout.counts": (p) =>
    `исправны: ${number(p.well)}, не удалось: ${number(p.failed)}, в работе: ${number(p.underWay)}, ещё не запрошены: ${number(p.waiting)}`,
  "soc.rollout.ringOver": (p) =>
    `${text(p.at)} кольцо ${text(p.ring)} завершено: исправны ${number(p.well)}, не удалось ${number(p.failed)}, недоступны ${number(p.away)}`,
  "soc.rollout.halted": (p) =>
    `${text(p.at)} ОСТАНОВЛЕНО: кольцо ${text(p.ring)}, не удалось ${number(p.failed)}, предел ${number(p.limit)}; больше никто не запрашивается (--go-on, когда причина ясна)`,
  "soc.rollout.resumed": (p) => `${text(p.at)} продолжается после остановки`,
  "soc.rollout.looked": (p) => `${text(p.at)} ${text(p.box)}: запрошено состояние`,
  "soc.rollout.asked": (p) => `${text(p.at)} ${text(p.box)}: версия ${text(p.version)}, дана команда установить`,
  "soc.rollout.installing": (p) => `${text(p.at)} ${text(p.box)}: устанавливает`,
  "soc.rollout.trial": (p) => `${text(p.at)} ${text(p.box)}: новая версия работает, на испытании`,
  "soc.rollout.well": (p) => `${text(p.at)} ${text(p.box)}: исправен`,
  "soc.rollout.failed.refused": (p) => `${text(p.at)} ${text(p.box)} НЕ УДАЛОСЬ: отказывается (${text(p.detail)})`,
  "soc.rollout.failed.notInstalled": (p) =>
    `${text(p.at)} ${text(p.box)} НЕ УДАЛОСЬ: установить не вышло (${text(p.detail)})`,
  "soc.rollout.failed.silent": (p) =>
    `${text(p.at)} ${text(p.box)} НЕ УДАЛОСЬ: о новой версии вовремя ничего не слышно`,
  "soc.rollout.failed.returned": (p) =>
    `${text(p.at)} ${text(p.box)} НЕ УДАЛОСЬ: вернулся к прежней версии (${text(p.detail)})`,
  "soc.rollout.failed.unwell": (p) =>
    `${text(p.at)} ${text(p.box)} НЕ УДАЛОСЬ: новая версия работает, но не исправно (${text(p.detail)})`,
  "soc.issuer.name": () => "--name: от 1 до 64 символов",
  "soc.issuer.made": (p) =>
    `${text(p.file)} — удостоверяющий центр; его ключ остаётся в ${text(p.folder)}. Его отпечаток для vedetta enrol:`,
  "soc.issuer.server": () => "укажите брокера: soc issuer server HOST ... с именами и адресами",
  "soc.issuer.client": () => "укажите одного пользователя брокера, не блок: soc issuer client NAME",
  "soc.issuer.code": () => "укажите блок: soc issuer code CUSTOMER/SITE/BOX",
  "soc.issuer.revoke": () => "укажите, что: soc issuer revoke CUSTOMER/SITE/BOX, имя пользователя или серийный номер",
  "soc.issuer.once": (p) => `для ${text(p.box)}, один раз, до ${text(p.until)}; не хранится и больше не показывается:`,
  "soc.issuer.codeOfFile": () => "код из файла",
  "soc.issuer.certificate": (p) => `${text(p.name)}  ${text(p.state)}  до ${text(p.until)}  ${text(p.serial)}`,
  "soc.issuer.codeLine": (p) => `${text(p.name)}  код ${text(p.state)}  до ${text(p.until)}`,
  "soc.issuer.wrong": (p) => `неверных попыток: ${text(p.count)}`,
  "soc.issuer.state.valid": () => "действует",
  "soc.issuer.state.revoked": () => "отозван",
  "soc.issuer.state.expired": () => "истёк",
  "soc.issuer.state.used": () => "использован",
  "soc.issuer.state.dead": () => "аннулирован",
  "soc.issuer.state.open": () => "не использован",
  "soc.issuer.noCertificate": (p) => `сертификата ${text(p.name)} нет`,
  "soc.issuer.readAgain": (p) =>
    `брокер должен прочесть ${text(p.file)} заново; кто подключён, останется подключён и до этого, и после`,
  "soc.issuer.revoked": (p) => `отозван ${text(p.serial)}`,
  "soc.issuer.written": (p) => `${text(p.certificate)} и ${text(p.key)}, до ${text(p.until)}`,
  "soc.issuer.folder": () => "--folder: где удостоверяющий центр хранит свои данные",
  "soc.issuer.shortCode": (p) => `--code-file: не менее ${text(p.least)} букв и цифр`,
  "soc.issuer.there": (p) => `в ${text(p.folder)} уже есть удостоверяющий центр; он не тронут`,
  "soc.issuer.none": (p) =>
    `--folder: в ${text(p.folder)} нет удостоверяющего центра (${text(p.why)}); его создаёт soc issuer init`,
  "soc.issuer.life": () => "--life: не менее минуты",
  "soc.issuer.boxBroker": () => "--box-broker: пишется mqtts://HOST:PORT",
  "soc.issuer.serving": () => "работает",
} satisfies Readonly<Record<keyof typeof english, Template>>;
