/** Croatian help with the settings of check type `radius`, by the schema's English. */
export const radiusHelp = {
  "Shared secret under which the server knows this box as a client.":
    "Zajednička tajna pod kojom poslužitelj poznaje nadzorni uređaj kao klijenta.",
  "User to be let in (PAP); without one the server is only asked whether it is alive (Status-Server).":
    "Korisnik kojeg treba pustiti (PAP); bez njega se poslužitelj samo pita radi li (Status-Server).",
  "What the server should say to that user; `challenge` where a second factor is asked for.":
    "Što poslužitelj treba reći tom korisniku; izazov (challenge) kad se traži drugi faktor.",
  "An answer without Message-Authenticator, which can be forged on its way, is a failure.":
    "Odgovor bez Message-Authenticatora, koji se putem može krivotvoriti, greška je.",
  "Name under which this box introduces itself; policies and logs show it.":
    "Ime kojim se nadzorni uređaj predstavlja; vide ga pravila i dnevnici.",
};
