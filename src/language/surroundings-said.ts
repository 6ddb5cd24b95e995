/**
 * What stands around an article on a page, in many languages: labels of related links, adverts, share bars, comments and
 * newsletters. Written from the usual wording of newspapers' pages. A label stands at the start of a block; the whole block
 * is looked at only where it is short.
 */
const anyOf = (phrases: string): string =>
  phrases
    .trim()
    .split(/\s*[\n|]\s*/)
    .map((phrase) =>
      phrase
        .trim()
        .replace(/[.*+?^${}()[\]\\]/g, "\\$&")
        .replace(/['’]/g, "['’]"),
    )
    .sort((one, other) => other.length - one.length)
    .join("|");

const relatedPhrases = anyOf(`
  related | related stories | related articles | related news | related content | related post | related posts | related coverage | related topics | related links | related video | related reading | related story | related article
  read more | read also | also read | see also | see more | read next | more from | more on this | more stories | more news | more coverage | more in | more like this | recommended | recommended stories | recommended for you | recommended reading | you may also like | you might also like | you may like | up next | watch next | what to read next | editor's picks | editors' picks | don't miss | must read | most read | most popular | most viewed | most shared | trending | trending now | trending stories | top stories | latest news | latest stories | latest articles | popular stories | popular posts | recent posts | further reading | keep reading | in case you missed it | next article | previous article | next post | previous post | next story | previous story | other stories | today's top stories | sponsored stories | around the web | from the web | promoted stories | from our partners | more from our partners | suggested articles | explore more | go deeper | stories you may like | you'll also like | you may have missed | read the full story | read the full article | click here to read | click here to get | click here to sign up | click here for more | click here to subscribe
  lesen sie auch | lesen sie hier | lesen sie mehr | auch interessant | mehr zum thema | mehr dazu | siehe auch | weiterlesen | das könnte sie auch interessieren | das könnte dich auch interessieren | das thema könnte dich auch interessieren | mehr themen | aktuelle themen | weitere artikel | weitere themen | weitere nachrichten | ähnliche artikel | verwandte artikel | verwandte themen | meistgelesen | meistgelesene artikel | zum thema | themen im artikel | weitere informationen | vorschau auf den nächsten artikel | passend dazu | ebenfalls interessant | neueste artikel
  lire aussi | à lire aussi | lire également | à lire également | à lire | voir aussi | sur le même sujet | à voir aussi | articles liés | articles similaires | les plus lus | lire la suite | plus d'articles | à découvrir aussi | vous aimerez aussi | notre sélection | retrouvez aussi | nos articles
  mira | mira aquí | puedes ver | vea |  lea también | lee también | leer también | lea además | lee además | leer más | te puede interesar | te recomendamos | le puede interesar | puede interesarte | te podría interesar | vea también | ver también | mira también | además lee | noticias relacionadas | artículos relacionados | entradas relacionadas | relacionado | relacionadas | más noticias | más leídas | lo más leído | más información | más sobre | contenido relacionado | sigue leyendo | no te pierdas
  leia também | leia mais | veja também | veja mais | saiba mais | confira também | confira mais | mais lidas | notícias relacionadas | posts relacionados | artigos relacionados | matérias relacionadas | relacionados | assista também | mais sobre | você pode gostar | você também pode gostar | recomendado para você | continue lendo
  leggi anche | leggi pure | vedi anche | guarda anche | ti potrebbe interessare | ti potrebbero interessare | potrebbe interessarti | potrebbe interessarti anche | articoli correlati | notizie correlate | approfondimenti | i più letti | continua a leggere | articolo precedente | articolo successivo | correlati | scopri anche
  lees ook | lees meer | lees verder | bekijk ook | gerelateerd | gerelateerde artikelen | meer over | meest gelezen | zie ook | läs också | läs även | läs mer | relaterade artiklar | mest läst | les også | les mer | læs også | læs mere | mest lest | mest læst | lue myös | lue lisää | aiheesta lisää | luetuimmat
  czytaj też | czytaj także | czytaj również | czytaj więcej | czytaj dalej | zobacz też | zobacz także | zobacz również | przeczytaj też | przeczytaj także | przeczytaj również | powiązane artykuły | polecamy | najczęściej czytane | čtěte také | čtěte více | mohlo by vás zajímat | související články | prečítajte si aj | čítajte aj | súvisiace články | citește și | citiți și | vezi și | articole similare | olvassa el | olvasta már | kapcsolódó cikkek | ezt is ajánljuk | pročitajte još | pročitajte i | pročitaj još | povezane vijesti | vezane vesti
  читайте также | читайте ещё | читайте еще | читать далее | смотрите также | смотри также | по теме | похожие статьи | похожие записи | похожие новости | другие новости | вам может быть интересно | вам также может понравиться | самое читаемое | рекомендуем | материалы по теме | читайте також | дивіться також | за темою | схожі новини | прочетете още | вижте още | διαβάστε επίσης | διαβάστε ακόμη | δείτε επίσης | σχετικά άρθρα
  ayrıca okuyun | bunları da okuyun | bunlar da ilginizi çekebilir | ilginizi çekebilir | ilgili haber | ilgili haberler | benzer haberler | baca juga | baca selengkapnya | lihat juga | artikel terkait | berita terkait | simak juga | baca lagi | xem thêm | đọc thêm | tin liên quan | bài viết liên quan | soma pia
  اقرأ أيضا | اقرأ أيضاً | اقرأ المزيد | شاهد أيضا | شاهد أيضاً | مواضيع ذات صلة | أخبار ذات صلة | مقالات ذات صلة | المزيد من | قد يعجبك أيضا | خبرهای مرتبط | مطالب مرتبط | بیشتر بخوانید | קראו גם | קרא גם | עוד בנושא | כתבות נוספות | यह भी पढ़ें | ये भी पढ़ें | इसे भी पढ़ें | संबंधित खबरें | আরও পড়ুন | اور پڑھیں | یہ بھی پڑھیں
  関連記事 | 関連ニュース | あわせて読みたい | こちらもおすすめ | おすすめ記事 | 人気記事 | 相关阅读 | 相关新闻 | 相关文章 | 延伸阅读 | 推荐阅读 | 热门文章 | 相關新聞 | 延伸閱讀 | 相關文章 | 推薦閱讀 | 관련기사 | 관련 기사 | 추천기사 | 많이 본 뉴스 | 인기기사 | อ่านเพิ่มเติม | อ่านข่าว | ข่าวที่เกี่ยวข้อง
`);

const advertPhrases = anyOf(`
  advertisement | advertisements | advertising | advert | ad | ads | sponsored | sponsored content | sponsored links | promoted | promoted content | story continues below | article continues below | story continues below advertisement | article continues below advertisement | continue reading below | scroll to continue | scroll down to continue reading | this is an advertisement | skip advertisement | skip ad
  anzeige | werbung | publicité | publicidad | publicidade | pubblicità | advertentie | reklam | reklame | reklama | annons | annonse | annonce | mainos | iklan | реклама | реклама на сайте | διαφήμιση | quảng cáo | إعلان | اعلان | آگهی | פרסומת | विज्ञापन | 广告 | 廣告 | 広告 | 광고 | โฆษณา
`);

const sharePhrases = anyOf(`
  share | share this | share this article | share this story | share this post | share on | share via | tweet | teilen | artikel teilen | partager | partager cet article | compartir | compartilhar | compartilhe | condividi | delen | dela | del | udostępnij | поделиться | поширити | bagikan | paylaş | chia sẻ | شارك | מחק | שתפו | 分享 | 공유 | 共有
  print | email | e-mail | copy link | save | bookmark | listen | play | pause | close | menu | home | search | back to top | top | next | previous | prev | drucken | imprimer | imprimir | stampa | печать | loading | loading... | lade weitere inhalte | mehr laden | mehr anzeigen | load more | show more | cargar más | charger plus | view gallery | view comments | show comments | hide comments | reprints | skip to content | skip to main content | jump to comments
`);

const tailPhrases = anyOf(`
  comments | comment | leave a comment | leave a reply | post a comment | join the conversation | join the discussion | join the debate | discussion | about the author | about the authors | about the writer | about author | the author | author bio | tags | topics | filed under | posted in | categories | tagged | tagged with | newsletter | newsletters | sign up for our newsletter | sign up | subscribe | follow us | follow us on | connect with us | get the app | download our app | more info | our standards
  kommentare | kommentar schreiben | kommentar verfassen | diskutieren sie mit | schlagwörter | schlagworte | themen | über den autor | über die autorin | zum autor | zur autorin | mehr von
  commentaires | laisser un commentaire | réagir | à propos de l'auteur | mots-clés | sur l'auteur | comentarios | deja un comentario | deja una respuesta | sobre el autor | sobre la autora | etiquetas | comentários | deixe um comentário | deixe uma resposta | sobre o autor | sobre a autora | commenti | lascia un commento | l'autore | informazioni sull'autore | etichette
  reacties | kommentarer | kommentoi | komentarze | dodaj komentarz | komentáře | комментарии | добавить комментарий | оставить комментарий | написать комментарий | об авторе | теги | метки | коментарі | yorumlar | yorum yap | komentar | tinggalkan komentar | tinggalkan balasan | bình luận | تعليقات | التعليقات | اترك تعليقا | تגובות | תגובות | コメント | 评论 | 留言 | 댓글
`);

const sourcePhrases = anyOf(
  "source | sources | via | quelle | quellen | fuente | fuentes | fonte | fonti | fontes | bron | källa | kilde | lähde | źródło | zdroj | источник | джерело | kaynak | sumber | nguồn | المصدر | ソース | 来源 | 來源 | 출처",
);

const creditPhrases = anyOf(
  "photo | photos | photo credit | photo by | image | image credit | images | picture | credit | credits | file photo | foto | fotos | foto de | bild | bilder | crédit photo | crédit | crédits | crédito | créditos | image caption | image copyright | media caption | titelbild | beitragsbild | symbolbild | aufmacherbild | illustration | kuva | zdjęcie | fot. | fot | фото | изображение | fotoğraf | gambar | ảnh | 写真 | 图 | 图片 | 图注 | 图说 | 图源 | 사진",
);

export const said = {
  /** A block that is such a label, or that begins with one and a colon, a dash or an arrow. */
  related: new RegExp(`^[\\W_]{0,4}(?:${relatedPhrases})\\s*(?:[:：|»>›→▶•–—-]|$)`, "iu"),
  /** A label that stands alone, whatever signs are around it. */
  relatedAlone: new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${relatedPhrases})[^\\p{L}\\p{N}]{0,4}$`, "iu"),
  advert: new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${advertPhrases})[^\\p{L}\\p{N}]{0,4}$`, "iu"),
  /** An advert that says what it is and goes on in the same line. */
  advertised: new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${advertPhrases})\\s?(?:[:：|]|[–—-]\\s)`, "iu"),
  /** When a page was published or changed, as a line of its own. */
  dated:
    /^\W{0,3}(?:published|updated|posted|first published|last (?:updated|modified)|publiziert|veröffentlicht|erstellt|aktualisiert|stand(?=\s?:)|publié|mis à jour|publicado|actualizado|publicad[oa] em|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|uppdaterad|publisert|oppdatert|udgivet|opdateret|julkaistu|päivitetty|opublikowano|aktualizacja|publikováno|опубликовано|обновлено|дата публикации|опубліковано|yayınlanma|güncelleme|diterbitkan)(?![\p{L}])[^.!?]{0,30}\d[^!?]{0,50}\d(?:\s?(?:uhr|h|[ap]\.?m\.?|[A-Z]{2,4}))?\W{0,2}$/iu,
  /** Under which licence a text may be used. */
  licence: /\bCC[ -]BY\b|\bcreative commons\b/i,
  share: new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${sharePhrases})[^\\p{L}\\p{N}]{0,4}$`, "iu"),
  tail: new RegExp(
    `^[^\\p{L}\\p{N}]{0,4}(?:\\d{1,5} )?(?:${tailPhrases})[^\\p{L}\\p{N}]{0,4}(?:\\(?\\d{1,5}\\)?)?$`,
    "iu",
  ),
  source: new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${sourcePhrases})\\s?[:：]`, "iu"),
  /** What a publishing system left over, or says to a browser. */
  leftover:
    /^\[([a-z][\w-]*)(?:\s[^\]]*)?\].*\[\/\1\]$|^\[[a-z][\w-]*(?:\s+[\w-]+\s*=[^\]]*)?\]$|\b(?:requires?|enable|turn on|activate|needs?) javascript\b|\bjavascript (?:is |must be )?(?:required|disabled|enabled)\b|\bbrowser does ?n[o'’]t support\b|\bplayback (?:is unsupported|isn['’]t supported)\b/i,
  /** A call to the reader to do something elsewhere. */
  call: /(?:^|[.!?:]\s)(?:please )?(?:click|tap) (?:here|below|on the link|through|the link|the image)\b|(?:^|[.!?:]\s)(?:sign[ -]?up|subscribe|register|follow (?:us|@|our|the latest|all|along|[\p{L}.'’ ]{2,40}(?:full |complete |live )?coverage)|like us|join (?:us|our|the conversation)|download (?:the|our)|get (?:the|our|a|your|\p{Lu})[^.!?]{2,60}(?:app|newsletter|inbox|delivered|subscription|issue|alerts?)|buy (?:now|it|tickets|the book)|order (?:now|your)|visit our|check out (?:our|more|the full|all)|shop (?:now|the)|listen to (?:our|the) [^.!?]{0,40}podcast|support (?:our|us)|donate|share your|tell us|let us know|we want to hear (?:from you|what you think)|send (?:us|your)|want more|for more (?:news|stories|information|on|about|details)|stay (?:up to date|informed|tuned|connected)|read (?:the (?:full|rest|whole|original)|more (?:about|on|from|at|here|stories)))\b/iu,
  creditAlone: new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${creditPhrases})[^\\p{L}\\p{N}]{0,4}$`, "iu"),
  credit: new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${creditPhrases})\\s?[:：©|]`, "iu"),
} as const;

/** A line that says where a text was first published, in other languages than those with cues; the first group is the name. */
export const firstIn: readonly RegExp[] = [
  /(?:zuerst erschienen|ursprünglich (?:veröffentlicht|erschienen)|erstveröffentlicht)\s+(?:bei|in|im|auf|von)\s+(?:der |dem )?["„“«»]?(\p{Lu}[\p{L}\p{N}.&'’ -]{1,50})/u,
  /(?:a été (?:initialement |d['’]abord )?publiée? (?:à l['’]origine |initialement |d['’]abord )?)(?:sur|par|dans|en)\s+(?:le site (?:de |du )?)?["«]?\s?((?:[Ll][ae] |[Ll]['’])?\p{Lu}[\p{L}\p{N}.&'’ -]{1,50})/u,
  /[Pp]ublicad[oa] (?:originalmente|por primera vez|primeir[oa] vez)\s+(?:en|por|em|no|na|pelo|pela)\s+["“«]?((?:[EeOoAa]l? |[Ll]a )?\p{Lu}[\p{L}\p{N}.&'’ -]{1,50})/u,
  /[Pp]ubblicat[oa] (?:originariamente|originalmente|per la prima volta)\s+(?:su|da|in|sul|dal)\s+["“«]?((?:[Ii]l |[Ll]a )?\p{Lu}[\p{L}\p{N}.&'’ -]{1,50})/u,
];
