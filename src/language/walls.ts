/**
 * What pages say instead of their article, in English, German, French, Spanish, Italian, Dutch and Portuguese: offers of a subscription,
 * requests for consent, sign-in forms, calls for JavaScript, challenges to robots, pages that are gone. Written from the usual wording of
 * newspapers' pages and of the services they use. A line is a pattern, with "~" for a few words in between.
 */
const gap = "(?:[ ,–-][^.!?\\n]{0,60})?[ ,–-]";

/** Matched against text in lower case whose white space is single spaces and line feeds. */
const anyOf = (phrases: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${phrases
      .trim()
      .split(/\s*\n\s*/)
      .join("|")
      .replaceAll(" ~ ", gap)})`,
    "u",
  );

export const wallPhrases = {
  /** Only a text that stops says so. */
  paywall: anyOf(`
    (?:subscribe|subscribe now|become a (?:subscriber|member)|sign up|join|log in or subscribe|subscribe or (?:log|sign) in|start your (?:free )?trial) ~ to (?:continue|keep|finish|read|unlock|access|view|see|enjoy)
    to (?:continue|keep|finish) reading(?! (?:stories|articles|news|more))(?:,| this)? ~ (?:subscribe|subscription|subscriber|become a member|choose a plan|pay)
    (?:continue|keep|finish) reading ~ (?:with a|for|from) ~ (?:subscription|subscriber|trial|\\$|£|€)
    (?:continue|keep) reading for (?:just )?[$£€]
    (?:this|the|our) ~ (?:article|story|content|page|post|report|analysis|edition) ~ (?:is|are) (?:only |just |currently |exclusively |available |accessible |reserved |restricted |limited |exclusive |locked )*(?:for|to|by) (?:our |the |all )*(?:subscribers|members|paying|paid|premium)
    (?:this|the) (?:article|story|post|content) (?:is )?available to (?:subscribers|members|paying readers) only
    this is (?:a|an) (?:premium|exclusive|subscriber|members?['’]?|paid) (?:only )?(?:article|story|post)
    (?:read|unlock|access|continue) ~ (?:full|whole|entire|rest|this) ~ with (?:a|an|your|our) ~ (?:subscription|membership|subscriber account)
    to (?:read|access|view|see|unlock) (?:this|the) ~ (?:you need|you must|you have to|subscribe|become) ~ (?:subscri|member|premium)
    you (?:need to be|must be|have to be) (?:a|an) (?:paying |paid |active |current |premium )?(?:subscriber|member) to (?:read|access|view|see|continue)
    (?:this|the|our) ~ (?:article|story|content|post|report|analysis) is (?:exclusive to|only available to|reserved for|available (?:only|exclusively) to|limited to|for) ~ (?:subscribers|members|readers)
    (?:exclusive|available|only|reserved) (?:only )?(?:to|for) (?:our )?(?:paid |paying |premium |digital )?(?:subscribers|members)
    (?:subscribers?|members?|premium)[- ]only (?:content|article|story|post|access)
    (?:subscriber|member|premium)[- ]exclusive (?:content|article|story)
    (?:this is|you['’]ve reached|reading|read) ~ (?:premium|subscriber|members?['’]?) (?:content|article|story)
    you(?:['’]ve| have)? ~ (?:reached|used|hit|read|exceeded) ~ (?:limit|free articles?|free stories|last free|complimentary)
    (?:already|existing) (?:a )?(?:subscriber|member)\\? (?:log|sign) in to (?:continue|read|keep)
    (?:subscription|membership) (?:is )?(?:required|needed) ~ (?:read|access|view|continue)
    (?:unlock|get) (?:this|the) (?:full |whole |rest of the )?(?:article|story|access) (?:now|with|for|by)
    the (?:rest|remainder) of (?:this|the) (?:article|story|post) is ~ (?:subscribers|members)
    this post is for (?:paid |paying )?subscribers
    (?:full|complete) (?:text|article|story) ~ (?:for|to) (?:subscribers|members)
    (?:weiterlesen|weiter lesen|artikel lesen|alles lesen|jetzt lesen|sofort weiterlesen) ~ (?:mit|abo|abonnieren|plus|testen|premium|freischalten)
    (?:wählen sie|wähle) ~ (?:abo|angebot) ~ (?:lesen|weiter)
    (?:jetzt|um|mit) ~ (?:abonnieren|abo|plus|premium|digitalabo|probeabo) ~ (?:weiterlesen|weiterzulesen|weiter zu lesen|freischalten|freizuschalten|lesen sie)
    (?:dieser|der|diesen|dieses|den) (?:artikel|beitrag|inhalt|text) ~ (?:ist|sind|steht|exklusiv|nur) ~ (?:abonnent|abonnenten|abonnentinnen|plus[- ]?(?:abo|leser|mitglied)|premium|kostenpflichtig|registrierte|mitglieder)
    (?:nur|exklusiv|ausschließlich) für (?:unsere )?(?:abonnent|abonnenten|abonnentinnen|plus|premium|digitalabonnenten|mitglieder)
    (?:lesen sie|lies) ~ (?:den (?:ganzen|vollständigen|kompletten) (?:artikel|text)|weiter) ~ (?:abo|abonnieren|plus|premium|monat)
    sie (?:haben|sind) (?:bereits|schon) (?:ein )?(?:digital-?)?(?:abo|abonnement|abonnent)\\S*\\?
    (?:paid content|bezahlinhalt|kostenpflichtiger (?:inhalt|artikel|beitrag))
    (?:l['’]accès à )?(?:cet article|la suite|ce contenu|l['’]intégralité de (?:cet article|l['’]article)) ~ (?:réservée?s? (?:à|aux)|abonn|payant)
    (?:article|contenu|la suite est|lecture) ~ réservée?s? (?:à|aux) ~ abonnée?s
    (?:abonnez-vous|s['’]abonner|abonne-toi|devenez abonnée?) ~ (?:pour|et) ~ (?:lire|continuer|poursuivre|accéder|la suite|découvrir|profitez)
    (?:pour|afin de) (?:lire|continuer|poursuivre|accéder) ~ (?:abonnez-vous|abonnement|abonnée?s?)
    il (?:vous )?reste ~ (?:de cet article|à lire|à découvrir|%)
    (?:déjà|vous êtes) abonnée? ?\\?
    (?:suscríbete|suscríbase|hazte (?:suscriptor|socio|premium)|regístrate y suscríbete|subscríbete) ~ (?:para|y) ~ (?:leer|seguir|continuar|acceder|sigue)
    (?:para|si quieres) (?:seguir|continuar|leer|acceder) ~ (?:suscr|hazte (?:socio|premium))
    (?:este|esta|el|la) (?:artículo|contenido|noticia|información) ~ (?:exclusiv[oa]s?|solo|sólo|reservad[oa]) ~ (?:suscriptor|suscriptores|socios|abonados|premium)
    (?:contenido|artículo|noticia) (?:exclusiv[oa]|solo|sólo|premium) (?:para )?(?:nuestros )?(?:suscriptores|socios|abonados)
    ¿ya eres (?:suscriptor|suscriptora|socio|premium|abonado)\\S*
    (?:abbonati|abbonarsi|sottoscrivi|attiva l['’]abbonamento) ~ (?:per|e) ~ (?:leggere|continuare|accedere|proseguire|continua|leggi)
    (?:per|vuoi) (?:continuare|leggere|proseguire|accedere) ~ (?:abbon|sottoscri)
    (?:questo|l['’]) ?(?:articolo|contenuto) ~ (?:è )?(?:riservato|esclusivo|disponibile solo) ~ (?:abbonati|abbonato|iscritti)
    (?:contenuto|articolo) riservato agli abbonati
    (?:sei già|già) abbonat[oa]\\?
    (?:word|neem|sluit) ~ (?:abonnee|lid|abonnement|lidmaatschap) ~ (?:om|en) ~ (?:lezen|verder|leest|toegang)
    (?:verder lezen|lees verder|dit artikel lezen|wil je (?:dit|verder)|wilt u) ~ (?:abonnee|abonnement|proefabonnement|premium|lid worden)
    (?:dit|het) (?:artikel|verhaal) ~ (?:alleen|exclusief|uitsluitend|enkel) ~ (?:abonnees|leden|premium)
    (?:alleen|exclusief|enkel|uitsluitend) (?:voor )?(?:abonnees|leden|premiumleden)
    (?:al|reeds|bent u al|ben je al) (?:een )?abonnee\\?
    (?:assine|assina|torne-se assinante|seja assinante|assine já) ~ (?:para|e) ~ (?:ler|continuar|aceder|acessar|continue|leia)
    (?:para|quer) (?:continuar|ler|aceder|acessar) ~ (?:assin|subscr)
    (?:este|esta|o) (?:artigo|conteúdo|matéria|notícia|texto) ~ (?:exclusiv[oa]|só|apenas|reservad[oa]|restrit[oa]) ~ (?:assinantes|subscritores)
    (?:conteúdo|artigo|matéria) (?:exclusiv[oa]|restrit[oa]|só|apenas) (?:para |a )?(?:nossos )?(?:assinantes|subscritores)
    já é (?:assinante|subscritor)\\S*\\?
    (?:läs|vill du läsa|fortsätt läs\\p{L}*) ~ (?:prenumer|abonnemang|plus|premium)|(?:artikeln|innehållet|texten) är ~ (?:låst|för|exklusiv\\p{L}*) ~ prenumerant|(?:endast|bara|exklusivt) för (?:prenumeranter|plus)|redan prenumerant\\?
    (?:læs|les|fortsæt|vil du læse|vil du lese) ~ (?:abonnement|abonnent|abonner\\p{L}*|plus)|(?:artiklen|artikkelen|indholdet|innholdet|saken) er ~ (?:for|forbeholdt) ~ abonnenter|(?:kun|bare) for abonnenter|(?:allerede|er du) abonnent\\?
    (?:lue|jatka|haluatko) ~ (?:tilaa|tilaajille|tilauksella|tilaus)|(?:artikkeli|sisältö|juttu) on ~ tilaajille|(?:vain|oletko jo) tilaaj\\p{L}+
    (?:pozostało|zostało) ~ artykułu|(?:dalszy ciąg|dalsza część|artykuł|treść|ten artykuł) ~ (?:dostępn\\p{L}+|tylko) ~ (?:dla )?(?:subskrybent\\p{L}+|prenumerator\\p{L}+|zalogowanych)|(?:kup|wykup) ~ (?:dostęp|prenumeratę|subskrypcję)
    (?:článek|text|obsah|celý článek) ~ (?:pouze|jen|dostupný) ~ (?:pro )?(?:předplatitel\\p{L}+|předplatné)|(?:předplaťte|pořiďte) si ~ (?:čt|pokračuj|celý)
    (?:статья|материал|текст) ~ (?:доступ\\p{L}+|только) ~ подписчик\\p{L}+|(?:оформите|чтобы продолжить|для продолжения) ~ подписк\\p{L}+
    (?:この記事|こちら|続き)[^\\n]{0,30}(?:有料|会員限定|会員登録)|有料会員|会員限定|残り ?[\\d,]+ ?(?:文字|字)|(?:本文|余下|剩余|全文)[^\\n]{0,20}(?:付费|订阅|会员)
  `),
  /** A text that stops until its reader signs in, for nothing. */
  registration: anyOf(`
    (?:log in|sign in|register|create ~ account|sign up) ~ (?:to|and) (?:continue|keep|finish|read|unlock|view|access|see)
    (?:register|registration|sign up|create ~ account) ~ for free ~ (?:continue|read|access)
    you (?:must|need to|have to) (?:be logged in|log in|sign in|register)
    (?:please|kindly) (?:log in|sign in|login) (?:to|first|with)
    (?:melden sie sich|melde dich|(?:bitte|jetzt) (?:kostenlos )?(?:anmelden|registrieren|einloggen)|(?:kostenlos |kostenfrei )?registrieren(?: sie sich)?|registriere dich|loggen sie sich|logge dich) ~ (?:weiterlesen|weiterzulesen|weiter lesen|(?:zu|und) lesen|lesen zu können|zugriff|zugang|freischalten|fortzufahren|(?:diesen|ganzen|vollständigen) (?:artikel|text|beitrag))
    (?:connectez-vous|identifiez-vous|inscrivez-vous|créez ~ compte) ~ (?:pour|et) ~ (?:lire|continuer|poursuivre|accéder)
    (?:inicia sesión|inicie sesión|regístrate|regístrese|identifícate) ~ (?:para|y) ~ (?:leer|seguir|continuar|acceder|sigue)
    (?:accedi|registrati|effettua (?:il login|l['’]accesso)|iscriviti) ~ (?:per|e) ~ (?:leggere|continuare|continua|proseguire|accedere)
    (?:log in|meld je aan|meld u aan|maak ~ account|registreer) ~ (?:om|en) ~ (?:verder|lezen|lees|toegang)
    (?:faça (?:o )?login|inicie sessão|entre|cadastre-se|registe-se|registre-se) ~ (?:para|e) ~ (?:ler|continuar|continue|acessar|aceder)
  `),
  /** A heading or a title that a sign-in page has. */
  signIn: anyOf(`
    (?:log[ -]?in|sign[ -]?in|log on|sign on)(?:$|\\b)(?! (?:to|or) (?:continue|read))
    (?:sign up|register|registration|create (?:an|your) account)$|^(?:sign up|register|join)\\b
    (?:anmelden|anmeldung|einloggen|registrieren)
    (?:connexion|se connecter|identification|connectez-vous|s['’]inscrire)
    (?:iniciar sesión|inicia sesión|inicio de sesión|acceso usuarios|registrarse|regístrate)
    (?:accedi|accesso|effettua il login|registrati)
    (?:inloggen|aanmelden|registreren)
    (?:iniciar sessão|fazer login|faça (?:o )?login|entrar|cadastre-se)
  `),
  /** What a page says about its own cookies and the reader's data, and no reporter. */
  consent: anyOf(`
    we ~ (?:and|with) our ~ (?:partners|vendors|third parties)
    (?:we|us) use (?:cookies|tracking|similar technologies)
    (?:store|storing) and/or access ~ (?:information|device)
    your (?:consent|privacy choices|privacy settings|choices|personal data)(?: at any time)?
    (?:accept|reject|decline|agree to|allow|refuse) all(?: cookies)?
    (?:manage|change|customi[sz]e|set|more) (?:your |my )?(?:options|choices|preferences|settings|cookies|consent)
    before you continue(?: to)?
    (?:withdraw|revoke|give|refuse) (?:your )?consent
    legitimate interests?
    (?:privacy|cookie) (?:policy|notice|dashboard|settings)
    wir (?:und unsere|verwenden|nutzen|verarbeiten|setzen) ~ (?:partner|cookies|drittanbieter|dienstleister|daten)
    (?:ihre|deine|meine) (?:einwilligung|zustimmung|datenschutz-?einstellungen|auswahl)
    (?:alle[s]? )?(?:akzeptieren|zustimmen|ablehnen) und weiter
    (?:alle|alles) (?:akzeptieren|ablehnen|zulassen)
    (?:mit|ohne) werbung (?:weiterlesen|lesen|weiter|nutzen)
    (?:werbefrei|tracking|ohne tracking) ~ (?:abo|lesen|nutzen|weiter)
    datenschutz(?:erklärung|hinweise?|center)
    einwilligung ~ (?:widerrufen|erteilen|jederzeit)
    nous (?:et nos|utilisons|et) ~ (?:partenaires|cookies|traceurs)
    (?:tout accepter|tout refuser|accepter et (?:continuer|fermer)|continuer sans accepter|refuser et s['’]abonner)
    (?:votre|vos) (?:consentement|choix|préférences|données personnelles)
    (?:paramétrer|gérer|personnaliser) ~ (?:choix|cookies|préférences|traceurs)
    politique (?:de confidentialité|(?:de|relative aux) cookies)
    (?:nosotros y nuestros|utilizamos|nosotros y) ~ (?:socios|cookies|terceros)
    (?:aceptar|rechazar) (?:todo|todas|y continuar|y (?:suscr|pagar))\\S*
    (?:tu|su|el) consentimiento
    (?:configurar|gestionar|administrar) ~ (?:cookies|preferencias|opciones)
    política de (?:privacidad|cookies)
    (?:noi e i nostri|utilizziamo|noi e) ~ (?:partner|cookie|fornitori|terze parti)
    (?:accetta|rifiuta) (?:tutto|tutti|e (?:continua|chiudi|abbonati|prosegui))
    (?:il tuo|tuo|il) consenso
    (?:gestisci|personalizza) ~ (?:preferenze|cookie|opzioni)
    (?:informativa|politica) (?:sulla privacy|sui cookie)
    (?:wij en onze|we en onze|wij gebruiken|we gebruiken|wij plaatsen) ~ (?:partners|cookies|derden|advertentie)
    (?:alles|alle cookies) (?:accepteren|weigeren|toestaan)|akkoord en (?:doorgaan|door)
    (?:jouw|uw|je) (?:toestemming|keuze|privacy-?instellingen|voorkeuren)
    (?:privacy|cookie)(?:verklaring|beleid|instellingen)
    (?:nós e os nossos|nós e nossos|utilizamos|usamos) ~ (?:parceiros|cookies|terceiros)
    (?:aceitar|rejeitar|recusar) (?:tudo|todos|e (?:continuar|fechar))
    (?:o seu|seu|o) consentimento
    (?:gerir|gerenciar|configurar) ~ (?:preferências|cookies|opções)
    política de (?:privacidade|cookies)
    my i nasi (?:zaufani )?partnerzy|pliki? cookies?|(?:twoj[ąa]|swoj[ąa]|wyrażenie) zgod|danych osobowych
    vi och våra ~ (?:partners?|leverantörer)|vi använder (?:cookies|kakor)|ditt samtycke|personuppgifter
    vi og (?:vores|våre) ~ (?:partnere|samarbejdspartnere|samarbeidspartnere)|vi (?:bruger|bruker) ~ (?:cookies|informasjonskapsler)|(?:dit|ditt) samtykke
    me ja ~ kumppanimme|käytämme evästeitä|suostumu\\p{L}+
    my a naši ~ partneři|soubory cookies?|(?:váš|svůj) souhlas|my a naši ~ partneri|súbory cookies?
    (?:mi és|mi, valamint) ~ partnereink|sütiket|hozzájárulás\\p{L}*
    noi și ~ parteneri|module(?:le)? cookie|consimțământ\\p{L}*
    (?:biz ve|ve) ~ ortaklarımız|çerez(?:ler|leri)|kişisel veri
    εμείς και οι ~ συνεργάτες|χρησιμοποιούμε cookies|συγκατάθεσ\\p{L}+
    мы и наши ~ партн[её]ры|файлы cookie|(?:ваше|своё|свое) согласие|файли cookie
    クッキー|cookieを|個人データ|我们和(?:我们的)?合作伙伴|쿠키를
  `),
  /** What is written on the buttons below it. Notices of the policy, which stand on every page, are none. */
  consentChoice: anyOf(`
    (?:i |yes,? i )?(?:accept|agree|consent)(?:$| (?:all|and|&|cookies|to all|\\+))
    (?:i )?(?:reject|decline|refuse|deny|disagree|do not (?:accept|consent|agree))(?:$| (?:all|and|&|cookies|optional|non-essential))
    (?:allow|accept|use|only) (?:all|necessary|essential|required|selected)(?: cookies| only)?
    continue (?:without|with) (?:accepting|agreeing|consent|ads|advertising)
    (?:manage|change|customi[sz]e|set|review|more) (?:your |my |privacy |cookie )*(?:options|choices|preferences|settings|consent)
    (?:show|view) (?:purposes|vendors|partners)
    (?:save (?:and|&) (?:exit|close)|confirm (?:my )?choices)
    (?:alle[s]? |ich )?(?:akzeptieren|zustimmen|ablehnen|zulassen|einverstanden|stimme zu)(?:$| (?:und|&))
    (?:nur notwendige|notwendige cookies|auswahl speichern|zwecke anzeigen|(?:mehr|weitere|individuelle) (?:informationen|optionen|einstellungen))
    (?:mit|ohne) (?:werbung|tracking|cookies) ~ (?:lesen|weiterlesen|weiter|nutzen)
    (?:j['’]accepte|(?:tout )?(?:accepter|refuser))(?:$| (?:et|&|tout|les))|continuer sans accepter|(?:paramétrer|personnaliser|gérer)(?:$| (?:mes|les|vos))
    (?:acepto|(?:aceptar|rechazar)(?:$| (?:y|todo|todas|cookies)))|(?:configurar|gestionar|administrar)(?:$| (?:preferencias|cookies|opciones))
    (?:accett[ao]|rifiut[ao])(?:$| (?:e|tutto|tutti))|(?:scopri di più e )?personalizza|gestisci ~ (?:preferenze|opzioni)
    (?:akkoord|accepteren|accepteer|weigeren|weiger|instellen|alles (?:accepteren|weigeren))(?:$| (?:en|alle|alles|cookies))
    (?:aceito|concordo|(?:aceitar|rejeitar|recusar)(?:$| (?:e|tudo|todos)))
    (?:akceptuję|akceptuj|zgadzam się|zaakceptuj|odrzuć|odmawiam|ustawienia zaawansowane|przejdź do serwisu)
    (?:godkänn|acceptera|avvisa|neka|hantera|anpassa)(?:$| (?:alla|allt|och|inställningar|val))
    (?:accepter|accepterer|acceptér|tillad|afvis|tilpas|godta|godkjenn|avslå|tillat|aksepter)(?:$| (?:alle|alt|og|valg|indstillinger))
    (?:hyväksy|hylkää|salli)(?:$| kaikki)
    (?:souhlasím|přijmout|přijímám|odmítnout|súhlasím|prijať|odmietnuť)(?:$| (?:vše|všetko|a))
    (?:elfogadom|elfogadás|elutasítom|accept toate|acceptă|refuz|kabul et|reddet|αποδοχή|συμφωνώ|απόρριψη|принять|согласен|отклонить|прийняти|погоджуюсь)
    (?:同意する|同意して|すべて受け入れる|拒否|同意并|接受全部|동의)
  `),
  /** A title or heading of a page that asks for consent. */
  consentTitle: anyOf(`
    before you continue
    (?:your|our) (?:privacy|cookies?)(?: choices| settings| matters)?
    (?:we value|about) your privacy
    (?:privacy|cookie|consent) (?:gate|wall|consent|notice|settings|preferences|choices|cent(?:er|re))
    (?:cookie|consent|einwilligung|zustimmung|datenschutz|privacy)\\S*$
    (?:teil der|willkommen bei|weiter mit|wie möchten sie) ~ (?:yahoo|werbung|nutzen|lesen|familie)
    (?:vos|votre|le respect de votre|gestion (?:des|de vos)) (?:choix|vie privée|cookies|données|consentement)
    (?:tu|su) privacidad|valoramos tu privacidad
    (?:la tua|la vostra|il tuo) privacy|informativa
    (?:jouw|uw|je) privacy|privacy gate|cookiewall
    (?:a sua|sua) privacidade
    how would you like to (?:read|continue|use)|(?:your|choose your) (?:choices?|options)$
    dbamy o ~ prywatność|twoja prywatność|szanujemy ~ prywatność
    vi (?:värnar|bryr oss) om (?:din|dina) |din integritet
    vi (?:værner|passer på|respekterer) ~ (?:privatliv|personvern)|(?:dit|ditt) (?:privatliv|personvern)
    yksityisyy\\p{L}*|(?:vaše|vážíme si ~) soukromí|vaše súkromie|confidențialitatea
  `),
  script: anyOf(`
    (?:enable|turn on|activate|allow|requires?|need(?:s|ed)?|without|uses?|using|supports?) java ?script
    java ?script (?:is |has been |must be |needs to be |to be |seems to be |appears to be )?(?:not |currently )?(?:required|disabled|enabled|turned off|needed|switched off|available|supported|deactivated|blocked)
    (?:enable|turn on) js (?:to|and)
    (?:doesn['’]t|does not|won['’]t|will not|can(?:no|['’])t) (?:work|run|function|be displayed|load) ~ without java ?script
    (?:aktivieren sie|aktiviere|bitte|benötigt|ohne|erfordert|muss) ~ java ?script
    java ?script ~ (?:aktivieren|aktiviert|deaktiviert|ausgeschaltet|benötigt|erforderlich|einschalten)
    (?:activer|activez|nécessite|sans|besoin de|autoriser) ~ java ?script
    java ?script ~ (?:activé|désactivé|nécessaire|requis)
    (?:activar|activa|active|habilit[ae]r?|necesita|requiere|sin|permitir) ~ java ?script
    java ?script ~ (?:activado|desactivado|habilitado|deshabilitado|necesario)
    (?:attiva|attivare|abilita|abilitare|richiede|senza|necessita) ~ java ?script
    java ?script ~ (?:attivo|attivato|disattivato|disabilitato|abilitato|necessario)
    (?:schakel|zet|activeer|vereist|zonder|nodig) ~ java ?script
    java ?script ~ (?:in te schakelen|inschakelen|ingeschakeld|uitgeschakeld|nodig|vereist|aanzetten)
    (?:ativ[ae]r?|habilit[ae]r?|requer|precisa|sem|permita) ~ java ?script
    java ?script ~ (?:ativado|desativado|habilitado|desabilitado|necessário)
  `),
  /** What a page asks of something that it takes for a robot. */
  challenge: anyOf(`
    (?:verify|verifying|confirm|prove|make sure|check(?:ing)?) ~ (?:you(?:['’]re| are)?|that you) ~ (?:human|robot|bot|person)
    (?:are you|you(?:['’]re| are) not|i(?:['’]m| am) not) a (?:robot|bot|human)\\b
    checking (?:your|if the site connection|the security of your) ~ (?:browser|connection|secure)
    (?:needs to|must) (?:review|check|verify) the security of your connection
    (?:unusual|suspicious|automated|abnormal) ~ (?:traffic|activity|requests?|queries|behaviou?r) ~ (?:from|on|by|detected|your)
    (?:you have been|you['’]ve been|your ~ (?:has been|was|is)|access ~ (?:has been|is|was)) (?:temporarily )?(?:blocked|denied|restricted|limited|rate limited)
    (?:you don['’]t have permission to access)
    (?:complete|solve|enter) the ~ (?:captcha|security check|challenge|puzzle|characters)
    (?:security|human|browser|robot) (?:check|verification|challenge)
    (?:why have i been blocked|why am i seeing this|pardon our interruption|press (?:and|&) hold|ray id)
    (?:made us think that you are a bot|think(?:s)? (?:that )?you(?:['’]re| are| might be) a (?:bot|robot))
    (?:cookies and javascript|javascript and cookies) to continue
    (?:your )?request is being verified|we(?:['’]re| are) verifying your (?:browser|connection)
    (?:bestätigen|überprüf|beweisen|prüfen) ~ (?:mensch|kein roboter|kein bot|browser)
    (?:ungewöhnliche|verdächtige|automatisierte) ~ (?:zugriffe|aktivität|anfragen|datenverkehr)
    (?:zugriff|zugang) ~ (?:verweigert|gesperrt|blockiert)
    (?:vérifi|confirme|prouve)\\S* ~ (?:humain|robot)
    (?:activité|trafic) (?:inhabituelle?|suspecte?)
    accès (?:refusé|bloqué|temporairement)
    (?:verifi|confirm|demuestr)\\S* ~ (?:humano|robot)
    (?:actividad|tráfico) (?:inusual|sospechos[oa])
    acceso (?:denegado|bloqueado)
    (?:verific|conferm|dimostr)\\S* ~ (?:umano|robot|essere umano)
    accesso (?:negato|bloccato)
    (?:controleer|bevestig|bewijs)\\S* ~ (?:mens|robot)
    toegang (?:geweigerd|geblokkeerd)
    (?:verifi|confirm|comprov)\\S* ~ (?:humano|robô)
    acesso (?:negado|bloqueado)
  `),
  challengeTitle: anyOf(`
    just a moment
    attention required
    access (?:denied|to this page has been denied)
    (?:one moment|one more step|please wait|security (?:check|challenge)|human verification|robot check|bot (?:check|verification)|are you a (?:robot|human))
    (?:pardon our interruption|request (?:blocked|rejected)|you (?:have been|are being) (?:blocked|rate limited)|blocked|forbidden|403 forbidden|429 too many requests|too many requests|captcha|ddos)
    (?:einen moment|nur einen moment|zugriff verweigert|accès refusé|un instant|un momento|acceso denegado|accesso negato|toegang geweigerd|acesso negado|um momento|even geduld)
  `),
  /** A title or heading of a page that is not there. */
  gone: anyOf(`
    (?:error )?404(?![\\p{L}\\p{N}%.,:-])
    (?:page|article|story|content|file|post) ~ (?:not found|(?:could ?n['’]t|can(?:no|['’])t|could not) be found|no longer (?:exists|available)|does ?n['’]t exist|does not exist|(?:has been|was) (?:removed|deleted|moved)|is unavailable|is(?: not|n['’]t) available)
    (?:we|sorry,? we) (?:can['’]t|cannot|couldn['’]t|could not) (?:seem to )?(?:find|locate) ~ (?:page|article|looking for|what you|content)
    (?:nothing|not) (?:was )?found(?:$| here)
    (?:we['’]ll|we will) be (?:right )?back (?:soon|shortly)|(?:site|scheduled|down for|under) maintenance|index of /|(?:this )?domain ~ for sale
    (?:oops|sorry|uh[ -]oh)[,!.]? ~ (?:page|not found|wrong|exist|can['’]t find)
    (?:seite|artikel|beitrag|inhalt)(?: wurde| konnte| kann| ist| existiert)? ~ (?:nicht gefunden|nicht (?:mehr )?(?:verfügbar|vorhanden)|nicht auffindbar|existiert nicht|gelöscht)
    (?:diese )?seite (?:existiert|gibt es) (?:leider )?nicht
    (?:page|article|contenu|cette page) ~ (?:introuvable|non trouvée?|n['’]existe (?:pas|plus)|n['’]est (?:pas|plus) disponible|a été supprimée?)
    (?:página|artículo|noticia|contenido) ~ (?:no encontrad[oa]|no (?:existe|disponible|se encuentra|está disponible)|ha sido eliminad[oa])
    (?:pagina|articolo|contenuto) ~ (?:non trovat[oa]|non (?:esiste|disponibile|è disponibile)|inesistente|rimoss[oa])
    (?:pagina|artikel) ~ (?:niet gevonden|bestaat niet|niet (?:meer )?(?:beschikbaar|bestaat)|niet vinden)
    (?:página|artigo|notícia|conteúdo) ~ (?:não (?:encontrad[oa]|existe|disponível|está disponível)|removid[oa])
  `),
} as const;
