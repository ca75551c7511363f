/** Italian reasons why something a device tells of is not watched unless the site asks for it. */
import type { NotWatched } from "#model/not-watched.ts";
import type { Template } from "../template.ts";

export const notWatchedTexts = {
  meantToBeFull: () => "memoria piena per progetto: delle stampanti, di ZFS e dove la cache non si distingue",
  fixedPool: () => "una piccola riserva di memoria che il dispositivo riempie a piacere",
  applianceSwap: () => "swap di un dispositivo che non è un computer per i programmi delle persone: innocuo",
  inMemory: () => "un file system in memoria: lì non si conserva nulla",
  firmware: () => "un volume di sistema piccolo o di sola lettura, pieno già alla consegna",
  flash: () =>
    "un volume di un dispositivo che non conserva nulla per le persone: contiene il suo software e le impostazioni",
  sameSpace: () => "condivide lo spazio con un volume sorvegliato: un data set o un'altra vista dello stesso",
  unusedPort: () => "non c'è nulla di collegato, o qualcuno l'ha spenta",
  deskPort: () =>
    "una porta di switch che, per quanto si sa, non porta a un altro apparato di rete: le persone spengono i loro dispositivi",
  pseudoPort: () => "senza presa propria: parte di un'altra porta, o creata dal software",
  wirelessPort: () => "il Wi-Fi di una stampante: si sorveglia la sua porta via cavo",
  informs: () => "informa soltanto, e nessun valore è un guasto",
  switching: () => "accendere o spegnere una presa o un relè è lavoro, non un guasto",
  featureOff: () => "una funzione che qui non si usa",
  impossible: () => "il valore non può essere vero: il sensore non c'è",
  toldTwice: () => "il dispositivo dice lo stesso in un altro punto, che è sorvegliato",
  inOneCheck: () => "parte di un controllo unico che nomina il peggiore del suo genere",
  detail: () => "un dettaglio che lo stato complessivo del dispositivo riassume",
  notTold: () => "il dispositivo non ne parla",
} satisfies Readonly<Record<NotWatched | "notTold", Template>>;
