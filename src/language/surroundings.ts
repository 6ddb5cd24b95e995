const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Words in the class names and ids of what surrounds an article, in the languages that publishing systems are written in.
 * Written from the names that common systems and themes give (WordPress, Drupal, Blogger, Arc, advertising and comment
 * services). A class name is split at hyphens, underscores and capitals before it is looked up.
 */
export const placeWords: ReadonlySet<string> = words(`
  ad ads adv advert adverts advertisement advertisements advertising adsense adslot adunit dfp banner banners sponsor sponsored sponsors sponsorship promo promos promotion promotions promoted promobox affiliate affiliates commerce merch
  related relateds relatedposts jp-relatedposts recirc recirculation recommend recommended recommendation recommendations outbrain taboola trc zergnet revcontent mgid yarpp crp
  readmore readnext upnext morefrom moreon seealso alsoread readalso popular mostread trending latest
  share sharing shares sharebar sharedaddy addtoany addthis social socials socialmedia follow followus whatsapp
  comment comments commenting commentlist disqus respond reply replies livefyre
  newsletter newsletters signup subscribe subscription subscriptions subscriber paywall regwall login signin register donate donation donations membership
  byline bylines author authors authorbox authorbio bio biography contributor contributors
  breadcrumb breadcrumbs crumbs tags taglist tagcloud tagged keywords categories postmeta meta metadata dateline timestamp datetime pubdate eyebrow kicker
  nav navigation navbar menu menus pager pagination paginator paging toolbar sidebar masthead footer colophon copyright disclaimer legal license
  cookie cookies consent gdpr popup popups modal overlay lightbox tooltip
  teaser teasers carousel rail swiper slick slider tile tiles rating ratings poll polls quiz survey correction corrections
  anzeige anzeigen werbung teilen kommentar kommentare autor autoren verwandte meistgelesen schlagworte
  publicite pub partager partage commentaire commentaires auteur auteurs
  publicidad publicidade compartir compartilhar comentario comentarios comentários relacionado relacionados relacionada relacionadas etiquetas
  pubblicita condividi commenti autore autori correlati correlate
  reklama reklamy reklam komentarze komentare udostepnij iklan bagikan komentar terkait advertentie reacties delen annons annonse mainos
`);

/** Class words of what stands under or beside a picture. */
export const captionWords: ReadonlySet<string> = words(
  "caption captions credit credits imagecaption photocaption imagecredit photocredit figcaption wp-caption-text cutline legenda legende bildunterschrift bildnachweis pie didascalia",
);
