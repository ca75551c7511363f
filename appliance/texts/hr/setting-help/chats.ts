/** Croatian help with fields: chats and webhooks; by the schema's English. */
export const chatsHelp = {
  "Where each event is sent as a CloudEvents object; `tell` left out: all of them.":
    "Kamo se svaki događaj šalje kao objekt CloudEvents; ako vrsta novosti nije odabrana: svi.",
  "Key that every message is signed with (HMAC-SHA256).": "Ključ kojim se potpisuje svaka poruka (HMAC-SHA256).",
  "Id of the output.": "Oznaka izlaza.",
  "Contact whose wishes and hours hold; its own are left out then.":
    "Kontakt čije želje i sati vrijede; vlastite se tada izostavljaju.",
  "File with the certificate (PEM) of the authority that signed the server's.":
    "Datoteka s certifikatom (PEM) izdavatelja poslužiteljeva certifikata.",
  "`auto`: no secret goes out in clear, this box itself apart. `plain`: also in clear.":
    "Automatski: nijedna tajna ne ide nešifrirano, osim na samom nadzornom uređaju. Nešifrirano: i tajne.",
  "Address of the workflow that takes webhook requests.": "Adresa tijeka rada (workflow) koji prima webhook-zahtjeve.",
  "Address of the incoming webhook.": "Adresa dolaznog webhooka.",
  "The bot's token.": "Token bota.",
  "Chat, group or channel: its number, or @NAME.": "Razgovor, grupa ili kanal: broj ili @IME.",
  "Server; https://api.telegram.org where left out.": "Poslužitelj; prazno: https://api.telegram.org.",
  "Home server.": "Matični poslužitelj (homeserver).",
  "Access token.": "Pristupni token.",
  "Id of the room, such as `!abc:acme.example`.": "Oznaka sobe, na primjer !abc:acme.example.",
  "Address of the topic, such as `https://ntfy.example/acme-alerts`.":
    "Adresa teme, na primjer https://ntfy.example/acme-alerts.",
};
