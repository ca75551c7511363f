/** Croatian help with the settings of check type `tls`, by the schema's English. */
export const tlsHelp = {
  "An older protocol than this is a failure.": "Stariji protokol od ovoga je greška.",
  "Take a certificate that is signed by nobody but itself.":
    "Prihvati certifikat koji nije potpisao nitko osim njega samog.",
  "SHA-256 fingerprint that the certificate must have; who signed it is not looked at then.":
    "SHA-256 otisak koji certifikat mora imati; tada se ne gleda tko ga je potpisao.",
};
