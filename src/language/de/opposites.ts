/** German words that say the contrary of one another, of news; collected by us. */
export const opposites = `
  steigen/sinken steigen/fallen zunehmen/abnehmen wachsen/schrumpfen erhöhen/senken erhöhen/verringern mehr/weniger viel/wenig groß/klein größer/kleiner hoch/niedrig
  höher/niedriger gewinn/verlust zunahme/rückgang anstieg/rückgang öffnen/schließen geöffnet/geschlossen gewinnen/verlieren sieg/niederlage zustimmen/ablehnen
  annehmen/ablehnen begrüßen/kritisieren loben/kritisieren unterstützen/ablehnen befürworten/ablehnen verteidigen/kritisieren bestätigen/dementieren
  bestätigen/bestreiten erlauben/verbieten beginnen/enden anfangen/aufhören kaufen/verkaufen einstellen/entlassen früher/später erste/letzte neu/alt jung/alt stark/schwach
  schnell/langsam gut/schlecht besser/schlechter leicht/schwer sicher/unsicher möglich/unmöglich richtig/falsch schuldig/unschuldig öffentlich/privat innen/außen
  norden/süden osten/westen links/rechts befürworter/gegner mehrheit/minderheit opposition/regierung freispruch/verurteilung freisprechen/verurteilen freilassen/festnehmen
  mindestens/höchstens maximal/minimal voll/leer lang/kurz länger/kürzer dafür/dagegen für/gegen vor/nach überleben/sterben heben/senken ausbauen/abbauen aufnehmen/abbrechen
  warm/kalt mild/streng teuer/billig reich/arm stärken/schwächen zufrieden/enttäuscht solide/unseriös wirksam/wirkungslos männer/frauen ankommen/abfahren verschärfen/lockern
`;
