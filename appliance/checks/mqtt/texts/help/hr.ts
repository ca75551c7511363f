/** Croatian help with the settings of check type `mqtt`, by the schema's English. */
export const mqttHelp = {
  "TCP port; 1883 unless told, 8883 with `tls`.": "TCP port; inače 1883, uz TLS od prvog bajta 8883.",
  "Version of the protocol that is spoken.": "Verzija protokola kojom se govori.",
  "User to sign in with; none unless told.": "Korisnik za prijavu; prazno: bez prijave.",
  "Client identifier; one made up for each run unless told. The broker throws out whoever else uses it.":
    "Oznaka klijenta; prazno: za svaku provjeru izmišljena. Broker izbacuje svakoga tko koristi istu.",
  "Topic for a round trip: the check subscribes to it, publishes a short message there and waits for it.":
    "Tema za kružno putovanje: provjera se na nju pretplati, objavi kratku poruku i čeka je.",
};
