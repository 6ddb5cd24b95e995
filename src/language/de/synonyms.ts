/**
 * Groups of German words that a neutral editor changes for one another, news first: verbs by their infinitive, nouns in the singular.
 * Collected by us from general knowledge of the language; what raises or judges is in no group ("bitten" is not "verlangen").
 */
export const synonyms = `
  kritisieren, kritik, kritik üben, kritik übt, kritik übte, kritik geübt
  äußern, stellung nehmen, stellung beziehen
  beantragen, antrag, antrag stellen, antrag einreichen
  entscheiden, entscheidung, entscheidung treffen, entschluss fassen, entscheidung fallen
  beschließen, beschluss, beschluss fassen
  helfen, hilfe, hilfe leisten, hilfe anbieten
  vorwerfen, vorwurf, vorwürfe erheben, vorwurf erheben, vorwurf machen
  klagen, klage, verklagen, klage einreichen, klage erheben
  anklagen, anklage, anklage erheben
  zustimmen, zustimmung, zustimmung geben, zustimmung erteilen
  genehmigen, genehmigung, genehmigung erteilen
  erlauben, erlaubnis erteilen
  verhandeln, verhandlung, verhandlungen führen, gespräche führen
  sprechen, gespräch führen, gespräche führen
  verletzen, verletzung, verletzungen erleiden, verletzungen davontragen
  widersprechen, widerspruch, widerspruch einlegen
  bezweifeln, zweifel, zweifel äußern, zweifel anmelden
  kündigen, kündigung, kündigung aussprechen
  verlieren, verlust, verloren gehen
  protestieren, protest, protest einlegen
  vorschlagen, vorschlag, vorschlag machen, vorschlag unterbreiten
  anbieten, angebot, angebot machen, angebot unterbreiten
  vereinbaren, vereinbarung, vereinbarung treffen, vereinbarung schließen
  unterschreiben, unterschrift leisten
  besuchen, besuch abstatten
  ersetzen, ersatz leisten
  verzichten, verzicht üben
  warnen, warnung, warnung aussprechen
  eröffnen, betrieb nehmen
  ermitteln, ermittlungen führen
  verdächtigen, verdacht stehen
  begründen, grund nennen, gründe nennen, begründung geben
  prüfen, prüfung unterziehen
  gebären, geboren, zur welt kommen, geburt
  sterben, ums leben kommen, tod finden, umkommen, tote, toter
  töten, ums leben bringen
  verletzen, verletzung, verletzte, verletzter
  fordern, verlangen, forderung, aufrufen, auffordern, pochen
  erhalten, bekommen, kriegen
  erhalt, bewahrung, erhaltung
  beginnen, anfangen, starten, beginn, start, auftakt, anfang
  enden, aufhören, auslaufen, ende, schluss
  sinken, zurückgehen, fallen, abnehmen, rückgang, schrumpfen, zurückgehen
  senken, verringern, reduzieren, mindern, herabsetzen
  steigen, zunehmen, wachsen, ansteigen, zunahme, anstieg
  erhöhen, anheben, heraufsetzen, erhöhung, anhebung
  streichen, abbauen, wegfallen, abbau
  stelle, arbeitsplatz, job, arbeit
  arbeitsplatz, stelle
  mitarbeiter, beschäftigte, angestellte, belegschaft, arbeiten
  firma, unternehmen, konzern, betrieb
  betreiber, betreiben
  fordern, forderung
  kosten, betragen, teuer
  betragen, liegen, belaufen, ausmachen, hoch
  bezahlen, zahlen, tragen, aufkommen, begleichen
  ersetzen, ersatz, entschädigen, entschädigung, ausgleichen, ausgleich
  voll, vollständig, komplett
  fälschung, fälschen, gefälscht
  finanzieren, bezahlen, finanziert
  zurückzahlen, erstatten, rückzahlung, erstattung, zurückerstatten
  kontogebühr, gebühr
  entscheiden, beschließen, entscheidung, beschluss
  urteil, richterspruch
  verschieben, vertagen, aufschieben
  schließen, zumachen, schließung, geschlossen bleiben, geschlossen
  öffnen, aufmachen, öffnung
  sperren, sperrung, gesperrt
  stoppen, anhalten
  unterbrechen, unterbrechung, aussetzen
  einstellen, beenden
  prüfen, überprüfen, untersuchen, prüfung, überprüfung
  untersuchen, auswerten, analysieren, untersuchung, analyse, auswertung
  studie, untersuchung, analyse, erhebung
  forscher, wissenschaftler, team, autor
  finden, entdecken, feststellen
  feststellen, ermitteln
  finden, halten, meinen, ansicht, meinung, sehen
  halten, ansehen, betrachten
  nennen, bezeichnen
  sprechen, reden
  weisen, zurückweisen
  bestreiten, zurückweisen, dementieren, abstreiten, von sich weisen, leugnen, abweisen
  kritisieren, bemängeln, beanstanden, rügen, monieren, kritik
  vorwerfen, vorwurf, beschuldigen, beschuldigung, zur last legen, anschuldigung, anlasten
  begrüßen, gutheißen
  unterstützen, unterstützung, befürworten
  fördern, förderung, unterstützen
  zuschuss, förderung, beihilfe
  befürchten, fürchten, angst haben, befürchtung, sorge
  warnen, warnung
  erwarten, rechnen, ausgehen, erwartung
  schätzen, schätzung, veranschlagen
  planen, plan, vorsehen, vorhaben, ansetzen, geplant, beabsichtigen
  projekt, vorhaben, plan
  ankündigen, ankündigung, in aussicht stellen
  versprechen, zusagen, zusage, versprechen
  zustimmen, zustimmung, billigen, genehmigen, genehmigung
  beraten, beratung, debatte, debattieren, diskutieren, besprechen
  teilnehmen, beteiligen, teilnahme, beteiligung, beteiligt, mitwirken
  teilnehmer, teilnehmen
  verkaufen, verkauf, veräußern
  kaufen, erwerben, kauf
  bauen, errichten, bau, errichtung
  reparieren, instandsetzen, reparatur, ausbessern
  sanieren, sanierung
  schützen, schutz
  helfen, hilfe
  suchen, suche
  ermitteln, ermittlung, ermittlungen aufnehmen, ermittlungen einleiten
  festnehmen, festnahme, verhaften, fassen, verhaftung
  verurteilen, verurteilung
  anklagen, anklage
  klagen, klage, verklagen
  prozess, verfahren, gerichtsverfahren
  vertrag, kontrakt
  unterzeichnen, unterschreiben
  sammeln, zusammentragen
  zeigen, belegen
  beweis, beleg, nachweis
  fehlen, mangel, mangeln
  brand, feuer
  brennen, in flammen stehen
  unfall, unglück
  angriff, angreifen, attacke
  protest, demonstration, kundgebung, protestieren, demonstrieren
  demonstrant, demonstrieren
  streik, ausstand, arbeitsniederlegung, streiken
  gehalt, lohn
  geld, mittel, lohn
  euro, geld
  preis, kosten
  einnahme, erlös, einkünfte
  umsatz, erlös
  gewinn, überschuss
  verlust, minus, fehlbetrag
  wohnung, zuhause
  bewohner, einwohner
  anwohner, nachbar
  bürger, einwohner
  haus, gebäude
  auto, wagen, fahrzeug, pkw
  schiff, frachter
  polizei, polizist, beamter, beamte
  arzt, mediziner, doktor
  kind, junge
  schüler, kind
  vorsitzender, vorsitzende, chef, chefin, leiter, leiterin
  chef, leiter, leiterin, chefin
  direktor, direktorin, leiter, leiterin
  sprecher, sprecherin
  betriebsratschef, betriebsratsvorsitzender
  partei, fraktion
  abstimmung, votum, wahl
  stimme, votum
  amtsinhaber, amtierend
  regierung, kabinett
  verwaltung, behörde
  gemeinde, ort, kommune
  stadt, kommune
  land, staat
  woche, wöchentlich
  jahr, jährlich
  vergangen, vorig, letzt
  kommend, nächst
  sommer, sommerlich
  jahresende, ende jahr
  zurückgeben, rückgabe, zurückgegeben
  übergeben, übergabe
  bringen, liefern, transportieren
  liefern, lieferung
  erscheinen, veröffentlichen, herauskommen
  veröffentlichen, veröffentlichung
  drucken, gedruckt
  informieren, unterrichten, in kenntnis setzen, information
  wissen, bekannt sein, kenntnis haben
  wissen, kennen
  unklar, offen, ungeklärt, ungewiss, unbekannt, fraglich
  unklar, offenlassen, offen lassen
  gefahr, risiko, gefährdung
  folge, auswirkung, konsequenz
  grund, ursache
  zahl, anzahl
  viertel, ein viertel
  durchschnitt, mittel, durchschnittlich, schnitt
  etwa, rund
  erkranken, krank werden, erkrankung, krank
  impfung, impfen, geimpft
  wirken, wirkung, wirksam
  auftreten, vorkommen
  nebenwirkung, begleiterscheinung
  experte, fachmann, fachleute, expertin
  umwelt, natur
  müll, abfall
  steuer, abgabe
  einführen, einführung
  verlängern, verlängerung
  verschwinden, abhandenkommen
  wahllokal, wahlraum
  wählen, wahl
  wiedervernässung, vernässung
  freisetzen, abgeben, ausstoßen
  ausreichen, reichen, genügen
  ausstoß, emission
  aufgeben, fallenlassen, verzichten
  führen, leiten
  übernehmen, übernahme
  zurücktreten, rücktritt, amt niederlegen
  ablösen, nachfolgen, ersetzen
  ernennen, ernennung, berufen
  treffen, treffen, zusammenkommen
  gespräch, verhandlung, unterredung
  verhandeln, verhandlung
  einigen, einigung, verständigen
  vorschlagen, vorschlag
  vorlegen, vorlage, einreichen
  beantragen, antrag, antrag stellen
  genehmigen, erlauben, zulassen
  zulassung, zulassen, genehmigung
  verbieten, untersagen, verbot
  erklären, zurückführen, begründen
  begründen, begründung
  zufrieden, zufriedenheit
  enttäuscht, enttäuschung
  schwierig, schwer
  wichtig, bedeutend
  falsch, unrichtig
  nötig, notwendig, erforderlich
  möglich, denkbar
  erneut, noch einmal, wieder, abermals, nochmals
  beschädigen, schaden, beschädigung
  zerstören, zerstörung, vernichten
  stehlen, diebstahl, entwenden
  bergen, bergung
  retten, rettung
  evakuieren, räumen, evakuierung
  stranden, auf grund laufen
  passieren, geschehen, sich ereignen
  stattfinden, abhalten, über bühne gehen
  dauern, anhalten
  nutzen, verwenden, gebrauchen, benutzen
  verwendung, nutzung
  besitzer, eigentümer
  besucher, gast
  kunde, verbraucher
  wirt, gastwirt, wirtin
  leitung, trasse
  anlage, werk
  werk, standort
  verdächtiger, verdächtige
  täter, verdächtiger
  opfer, geschädigter
  angeklagter, angeklagte
  fertig, vollenden, fertigstellen, fertigstellung, abschließen
  einhalten, beachten, befolgen
  vermuten, vermutung, annehmen
  beruhen, basieren
  berufen, stützen, berufung
  beitragen, beitrag
  erwägen, überlegen, in betracht ziehen, nachdenken
  einräumen, zugeben
  betonen, hervorheben, unterstreichen, hinweisen, aufmerksam machen
  äußern, stellung nehmen, kommentieren, stellungnahme, auskunft geben
  rufen, appellieren
  belasten, belastung
  schultern, tragen, verkraften, stemmen
  ausschließen, ausgeschlossen
  bezweifeln, anzweifeln, zweifeln, zweifel, in zweifel ziehen
  erzielen, erwirtschaften, machen, verbuchen
  anbieten, bieten, angebot
  ablehnen, ablehnung
  dauer, laufzeit
  verhandlungstag, prozesstag
  verteidiger, anwalt, rechtsanwalt
  maler, künstler
  bild, gemälde, werk
  heizen, heizung
  lehrer, lehrkraft, pädagoge
  klasse, schulklasse
  getrennt, abgetrennt
  entstehen, entstanden
  abnehmen, sinken
  absagen, absage, ausfallen
  mensch, person, leute
  wegfallen, entfallen
  übernehmen, tragen, bezahlen, zahlen
  beschaffen, besorgen
  gelten, in kraft sein
  täglich, tag
  höher, gestiegen, steigen
  genug, genügend, ausreichend
  vergeblich, erfolglos, umsonst
  stimmen, votieren
  abstimmen, abstimmung, votieren
  ändern, änderung, verändern, veränderung
  angreifen, attackieren
  anordnen, anordnung, verfügen, anweisen
  anwenden, anwendung
  auflösen, auflösung
  aufnehmen, aufnahme
  ausbauen, ausbau, erweitern, erweiterung
  ausbrechen, ausbruch
  ausfallen, ausfall
  ausgeben, ausgabe
  auslösen, verursachen
  aussagen, aussage
  ausstellen, ausstellung, schau
  austreten, austritt
  bedauern, bedauerlich
  bedrohen, drohung
  beenden, abschließen
  behandeln, behandlung
  beitreten, beitritt
  beobachten, beobachtung
  berichten, bericht
  beschweren, beschwerde
  bestätigen, bestätigung
  besuchen, besuch
  betreuen, betreuung
  bezahlt, vergütet
  bewerben, bewerbung
  bieten, angebot
  dürre, trockenheit
  ehemalig, früher, frühere, vormalig
  eindringen, einbrechen, einbruch
  eingreifen, eingriff
  einsetzen, einsatz
  einsparen, einsparung, sparen, kürzung, kürzen
  kürzen, kürzung, zusammenstreichen
  empfehlen, empfehlung, raten, rat
  entfernen, beseitigen
  entlassen, entlassung, kündigen, kündigung
  entgleisen, entgleisung
  entwickeln, entwicklung
  erforschen, erforschung
  erkennen, erkenntnis
  erlauben, erlaubnis, gestatten
  erneuern, erneuerung
  eröffnen, eröffnung
  ersetzen, austauschen
  erzeugen, herstellen, produzieren, produktion, herstellung
  fehler, irrtum
  fliehen, flucht
  flug, fliegen
  forschen, forschung
  fragen, befragen, befragung, umfrage
  führung, leitung, spitze
  gast, besucher
  gebiet, region, gegend
  gegner, kritiker
  gehören, zählen
  gemeinsam, zusammen
  genau, exakt
  geschäft, laden
  gesetz, regelung
  gesundheit, gesundheitlich
  gewicht, wiegen
  gewinnen, siegen, sieg, sich durchsetzen
  gremium, ausschuss
  gründen, gründung
  heilen, heilung
  hinweisen, hinweis
  hochwasser, überschwemmung, überflutung
  inhaber, eigentümer, besitzer
  jugendlicher, teenager
  kampagne, aktion
  kaputt, defekt, beschädigt
  klären, aufklären, klärung, aufklärung
  kontrollieren, kontrolle, überprüfen
  kooperieren, zusammenarbeiten, kooperation, zusammenarbeit
  lager, depot
  landen, landung
  leer, unbewohnt
  leiche, toter
  lenken, steuern
  löschen, löschung
  mahnen, mahnung
  messen, messung
  mieten, miete
  mitgliedschaft, mitglied
  nachweisen, nachweis, belegen
  nachts, nacht
  niederlage, verlieren
  ordnen, ordnung
  patient, kranker
  polizist, beamter
  präsentieren, vorstellen, vorstellung
  produkt, ware
  räumen, räumung
  reagieren, reaktion
  rechnung, abrechnung
  reden, rede
  regeln, regelung
  reisender, passagier, fahrgast
  rettungskraft, retter, helfer
  rückkehr, zurückkehren
  schätzung, schätzen
  schenken, spenden, spende
  schulden, verbindlichkeiten
  schwierigkeit, problem
  spielen, spiel, partie
  stadtrat, rat
  stärken, stärkung
  starten, start, abheben
  stoff, substanz
  strafen, strafe, bestrafen
  teilnehmer, anwesende
  termin, datum
  tier, vieh
  trennen, trennung
  überfallen, überfall
  übernachten, übernachtung
  überraschen, überraschung
  umbauen, umbau
  umziehen, umzug
  unterbrechen, pausieren
  unterkunft, quartier
  unternehmer, geschäftsmann, geschäftsfrau
  untersagen, verbieten
  urlaub, ferien
  verbessern, verbesserung
  verbinden, verbindung
  verbreiten, verbreitung
  verdoppeln, verdopplung
  verkehr, straßenverkehr
  verletzter, verwundeter
  vermissen, vermisster
  verringern, verkleinern
  verschärfen, verschärfung
  verschmutzen, verschmutzung
  versichern, versicherung
  versorgen, versorgung
  verspätung, verspäten
  verstoßen, verstoß
  verteidigen, verteidigung
  verteilen, verteilung
  vertreiben, vertreibung
  vertreten, vertretung, vertreter
  verzögern, verzögerung
  verzichten, verzicht
  vorbereiten, vorbereitung
  vorhersagen, vorhersage, prognose
  vorwerfen, anlasten
  wählen, wähler
  wald, forst
  warten, abwarten
  wehren, widerstand
  weigern, weigerung
  werben, werbung
  wiederaufbau, wiederaufbauen
  wohnen, leben
  zerstört, vernichtet
  zeuge, augenzeuge
  zugverkehr, bahnverkehr
  zulassen, erlauben
  zurücktreten, abtreten
  zusammenarbeit, zusammenarbeiten
  zusammenbrechen, einstürzen, einsturz, zusammenbruch
  zusammenstoßen, kollidieren, kollision, zusammenstoß
  zwingen, zwang
  lob, loben
  rekord, höchststand, höchstwert
  verurteilen, schuldig sprechen
  freisprechen, freispruch
  gestehen, geständnis
  tempolimit, geschwindigkeitsbegrenzung
  fußballer, spieler
  trainer, coach
  mannschaft, team, elf
  torwart, torhüter, keeper
  aktie, papier
  abreißen, abriss, abbrechen
  einbauen, einbau
  anbauen, anbau
  abziehen, abzug
  zurückziehen, rückzug
  eintreten, eintritt
  auftreten, auftritt
  antreten, antritt
  austauschen, austausch
  finden, fund
  annehmen, annahme
  einnehmen, einnahme
  vergeben, vergabe
  freigeben, freigabe
  anzeigen, anzeige
  beabsichtigen, absicht
  verdächtigen, verdacht
  besitzen, besitz
  betreiben, betrieb
  aussteigen, ausstieg
  einsteigen, einstieg
  versuchen, versuch
  verbrauchen, verbrauch
  benötigen, brauchen, bedarf, angewiesen
  wachsen, wachstum, zuwachs
  reisen, reise
  fahren, fahrt
  ankommen, ankunft, eintreffen
  abfahren, abfahrt
  pflegen, pflege
  beauftragen, auftrag
  erlassen, erlass
  unterrichten, unterricht
  widersprechen, widerspruch
  beanspruchen, anspruch
  stürzen, sturz
  aufbauen, aufbau
  vergleichen, vergleich
  gründen, gegründet, entstehen
  einladen, einladung
  anmelden, anmeldung
  melden, meldung
  einweihen, eröffnen, einweihung
  auslaufen, enden
  auffordern, aufforderung
  drängen, pochen
  sich entschuldigen, entschuldigung
  entschuldigen, entschuldigung, um entschuldigung bitten
  verletzt, verletzung
  betroffen, betreffen
  nachgeben, einlenken
  gelingen, schaffen
  scheitern, fehlschlagen, misslingen
  anheben, erhöhen, heraufsetzen
  verkleinern, schrumpfen
  aufstellen, installieren, errichten
  einführen, einführung, starten
  wiedereröffnen, wieder öffnen, wiedereröffnung
  umgehend, sofort, unverzüglich, gleich
  weiterhin, weiter, nach wie vor
  zusätzlich, weitere, mehr
  freiwillig, ehrenamtlich
  kostenlos, gratis, kostenfrei, unentgeltlich
  eintritt, eintrittsgeld
  oft, häufig
  zahlreich, viele
  gesamt, ganz
  bewilligen, genehmigen, freigeben
  veranschlagen, ansetzen
  verhängen, auferlegen
  ausweiten, erweitern, ausdehnen
  erhöht, höher
  verwehren, verweigern
  hinterlassen, zurücklassen
  ernten, ernte
  züchten, zucht
  arbeiten, arbeit
  beschäftigen, arbeiten, beschäftigung
  anstellen, einstellen, einstellung
  teuer, kosten
  billig, günstig, preiswert
  bereit, bereitschaft
  gemeinschaft, gemeinde
  lkw, lastwagen, laster
  fahrer, lenker
  radfahrer, radler
  zug, bahn
  busfahrer, fahrer
  strand, küste
  gewässer, fluss
  sturm, unwetter
  regen, niederschlag
  hitze, hohe temperaturen
  gutachten, expertise
  gutachter, sachverständiger, sachverständige
  richter, richterin
  anwältin, anwalt
  lehrerin, lehrkraft
  pflegerin, pfleger, pflegekraft
  ärztin, arzt
  erzieherin, erzieher
  direktion, leitung
  vorstand, leitung, führung
  aufsicht, kontrolle
  abgeordneter, abgeordnete, parlamentarier
  stadträtin, stadtrat
  bürgermeisterin, bürgermeister, rathauschef, rathauschefin
  oberbürgermeister, bürgermeister
  gemeinderat, rat
  kreisverwaltung, landratsamt
  pressesprecher, sprecher
  pressesprecherin, sprecherin
  hotel, unterkunft
  lokal, gaststätte, restaurant
  supermarkt, markt, laden
  krankenhaus, klinik, hospital
  bücherei, bibliothek
  kindergarten, kita, kindertagesstätte
  schwimmbad, bad
  sporthalle, turnhalle, halle
  grundstück, gelände, areal
  fläche, gelände
  acker, feld
  landwirt, bauer
  fischer, angler
  händler, kaufmann
  käufer, kunde
  nutzer, anwender
  abstimmung, wahl
  volksabstimmung, referendum
  bürgerentscheid, abstimmung
  mehrheitlich, mehrheit
  einstimmig, ohne gegenstimme
  vorläufig, vorerst
  unterschreiben, unterzeichnen, unterschrift
  monatlich, monat
  stündlich, stunde
  nächtlich, nacht
  sonntags, sonntag
  donnerstagabend, donnerstag
  mittwochabend, mittwoch
`;
