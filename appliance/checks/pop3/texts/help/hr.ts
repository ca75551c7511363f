/** Croatian help with the settings of check type `pop3`, by the schema's English. */
export const pop3Help = {
  "TCP port; 110 unless told, 995 with `tls`.": "TCP port; inače 110, uz TLS od prvog bajta 995.",
};
