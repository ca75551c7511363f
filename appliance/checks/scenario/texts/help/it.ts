/** Italian help with the settings of check type `scenario`, by the schema's English. */
import type { scenarioHelp as croatian } from "./hr.ts";

export const scenarioHelp = {
  "The requests, one after the other; cookies are kept between them.":
    "Le richieste, una dopo l'altra; i cookie si conservano tra l'una e l'altra.",
  "What the step does, for messages: `sign in`.": "Che cosa fa il passaggio, per i messaggi: accesso.",
  "What is asked for. `{address}` is the host's address; `{name}` a variable, percent-encoded unless it begins the URL.":
    "Che cosa si richiede. {address} è l'indirizzo del dispositivo, {name} una variabile, codificata per l'URL a meno che non lo inizi.",
  "Method; POST with a body, else GET, unless told.": "Metodo; vuoto: POST con un corpo, altrimenti GET.",
  "Fields sent as a form.": "Campi inviati come modulo.",
  "Body sent as JSON; variables are filled into its texts.":
    "Corpo inviato come JSON; le variabili si inseriscono nei testi.",
  "Body sent as it is.": "Corpo inviato così com'è.",
  "Text that the answer must contain.": "Testo che la risposta deve contenere.",
  "Text that the answer must not contain.": "Testo che la risposta non deve contenere.",
  "Variables for later steps, each from the answer's JSON, text or headers.":
    "Variabili per i passaggi successivi, ciascuna dal JSON, dal testo o dalle intestazioni della risposta.",
  "Path in a JSON answer: `$.token`.": "Percorso in una risposta JSON: $.token.",
  "Regular expression; its first group is taken, or the whole match.":
    "Espressione regolare; si prende il primo gruppo, o l'intera corrispondenza.",
  "Name of a header of the answer.": "Nome di un'intestazione della risposta.",
  "Values for `{name}` in URLs, headers and bodies.": "Valori per {name} in URL, intestazioni e corpi.",
  "The same for what must stay secret.": "Lo stesso per ciò che deve restare segreto.",
  "A value that is never shown.": "Un valore che non si mostra mai.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
