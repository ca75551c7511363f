/** Croatian help with the settings of check type `ping`, by the schema's English. */
export const pingHelp = {
  "Packets per look.": "Paketa po provjeri.",
  "Time between two packets, at least 10ms.": "Vrijeme između dva paketa, najmanje 10 ms.",
  "Bytes of payload.": "Bajtova korisnog sadržaja.",
  "Loss and round trip are told over the newest so many packets, those of earlier looks included; without it, over those of this look.":
    "Gubitak i vrijeme odziva računaju se iz toliko najnovijih paketa, i onih iz prijašnjih provjera; prazno: samo iz ove provjere.",
  "Packets that follow at once, three in 1.4 s, when a target that answered before does not. Each that is lost counts as one more attempt; one answer is enough.":
    "Paketi koji slijede odmah, tri u 1,4 s, kad odredište koje je prije odgovaralo ne odgovori. Svaki izgubljeni računa se kao još jedan pokušaj; dovoljan je jedan odgovor.",
};
