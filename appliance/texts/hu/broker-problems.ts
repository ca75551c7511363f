/** Hungarian for what is wrong with a broker, or between it and this box. */
import type { brokerSaid as english } from "../en/broker-problems.ts";
import { brokerTemplates } from "../forms/broker-problems.ts";

const brokerSaid = {
  badCredentials: "a bróker elutasítja ezt a felhasználónevet vagy jelszót",
  notAuthorised: "a bróker nem engedi; ellenőrizze az erre az egységre vonatkozó hozzáférési szabályait",
  brokerBusy: "a bróker most nem tud kiszolgálni",
  protocolRefused: "a bróker nem ismeri az MQTT e verzióját; próbálja a másikat: protocol 5 vagy 3.1.1",
  proxyRefused:
    "a proxy nem engedi át ezt az egységet a brókerhez; ellenőrizze a proxy beállítást és azt, mely portokat engedi",
  identifierRefused: "a bróker elutasítja ennek az egységnek a kliensazonosítóját",
  brokerUntrusted:
    "a bróker tanúsítványát nem olyan hitelesítésszolgáltató írta alá, amelyben ez az egység megbízik; ellenőrizze: tls.ca",
  certificateRefused: "a bróker nem fogadja el ennek az egységnek a tanúsítványát",
  certificateRevoked:
    "a bróker szerint ennek az egységnek a tanúsítványát visszavonták; az egységet újra regisztrálni kell",
  certificateExpired: "a bróker szerint ennek az egységnek a tanúsítványa lejárt; az egységet újra regisztrálni kell",
  certificateUnusable:
    "az egység tanúsítványa, kulcsa vagy hitelesítésszolgáltatója nem használható; ellenőrizze: tls.certificate, tls.key és tls.ca",
  noTls: "ami ott válaszol, nem beszél TLS-t; használjon mqtt:// címet vagy másik portot",
  tlsSpoken: "ott TLS van; használjon mqtts:// vagy wss:// címet, vagy másik portot",
  timeout: "nem jött válasz időben",
  unreachable: "a bróker hálózata nem érhető el",
  malformed: "a bróker nem tudta értelmezni, amit ez az egység küldött",
  protocolError: "a bróker szerint protokollsértés történt",
  banned: "a bróker kitiltotta ezt az egységet",
  brokerStopping: "a bróker leáll",
  keepAliveMissed: "a bróker túl sokáig nem hallott erről az egységről",
  takenOver: "egy másik kliens ugyanezzel az azonosítóval kapcsolódott: van egy második, azonos nevű egység?",
  tooMuchAtOnce: "a bróker szerint egyszerre túl sok érkezett",
  topicRefused: "a bróker nem fogadja ezt a topicot",
  tooLarge: "egy üzenet nagyobb, mint amit a bróker elfogad",
  tooFast: "a bróker szerint túl gyorsan jönnek az üzenetek",
  quotaExceeded: "a bróker egyik korlátja betelt",
  closedByOperator: "a bróker üzemeltetője lezárta a kapcsolatot",
  payloadInvalid: "a bróker érvénytelennek találja egy üzenet tartalmát",
  useAnother: "a bróker másik használatát kéri",
  moved: "a bróker elköltözött",
  tooMany: "a bróker szerint túl gyakoriak a kapcsolódások",
  longEnough: "a bróker egy idő után lezárja a kapcsolatokat",
  refusedByBroker: "a bróker elutasítja",
  refused: "a bróker címén és portján semmi sem figyel",
  reset: "a bróker lezárta a kapcsolatot",
  nameNotFound: "a névkiszolgáló nem ismeri a bróker nevét",
  nameServer: "egyik névkiszolgáló sem válaszol, ezért a bróker címe nem ismert",
  brokerCertificateExpired: "a bróker tanúsítványa lejárt, vagy az egység órája rossz",
  brokerCertificateNotYetValid: "a bróker tanúsítványa még nem érvényes, vagy az egység órája rossz",
  brokerNameMismatch: "a bróker tanúsítványa más névre szól",
  tlsFailed: "a TLS-kézfogás nem sikerült",
  certificateRequired: "a bróker tanúsítványt kér ettől az egységtől; adja meg: tls.certificate és tls.key",
  handshakeRefused: "a bróker elutasítja a TLS-kézfogást; talán tanúsítványt kér ettől az egységtől",
  failed: "a brókerhez kapcsolódás nem sikerült",
  lost: "a kapcsolat a brókerrel megszakadt",
  closedEarly: "ami ott válaszol, azonnal lezárta a kapcsolatot; talán nem MQTT, vagy nem ez a verzió",
  noAnswer: "ami ott válaszol, nem MQTT, vagy nem időben válaszol",
  eventEndsConnection: "a bróker lezárja a kapcsolatot, valahányszor egy esemény elmegy; talán túl nagy neki",
} satisfies Readonly<Record<keyof typeof english, string>>;

export const brokerProblems = brokerTemplates(brokerSaid);
