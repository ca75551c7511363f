/** Hungarian help with the settings of check type `mqtt`, by the schema's English. */
import type { mqttHelp as croatian } from "./hr.ts";

export const mqttHelp = {
  "TCP port; 1883 unless told, 8883 with `tls`.": "TCP-port; egyébként 1883, az első bájttól TLS esetén 8883.",
  "Version of the protocol that is spoken.": "A használt protokollverzió.",
  "User to sign in with; none unless told.": "Felhasználó a bejelentkezéshez; üresen: nincs.",
  "Client identifier; one made up for each run unless told. The broker throws out whoever else uses it.":
    "Kliensazonosító; üresen: minden futáshoz kitalált. A bróker kidob mindenkit, aki ugyanezt használja.",
  "Topic for a round trip: the check subscribes to it, publishes a short message there and waits for it.":
    "Topik az oda-vissza útra: az ellenőrzés feliratkozik rá, rövid üzenetet tesz közzé, és megvárja.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
