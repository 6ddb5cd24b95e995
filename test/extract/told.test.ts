import { expect, test } from "vitest";
import { extractHtml } from "#article/extract/html.ts";
import { toldBy } from "#article/extract/told.ts";

const html = `<html lang="fr"><head><title>Le pont ferme</title><meta property="og:site_name" content="Le Courrier"><link rel="canonical" href="https://courrier.example.org/pont"></head>
  <body><article><h1>Le pont ferme</h1><p>Le conseil municipal a voté mardi la fermeture du vieux pont pour dix-huit mois, selon la mairie.</p>
  <figure><img src="x.jpg" width="600"><figcaption>Le vieux pont au printemps.</figcaption></figure>
  <p>Les commerçants de la rive droite ont dit n’avoir rien su avant le vote, et demandent une seconde audience.</p></article></body></html>`;

test("what batch prints has paragraphs parted by an empty line, no title and no captions", () => {
  expect(toldBy(extractHtml(html, null), null)).toEqual({
    url: "https://courrier.example.org/pont",
    text: "Le conseil municipal a voté mardi la fermeture du vieux pont pour dix-huit mois, selon la mairie.\n\nLes commerçants de la rive droite ont dit n’avoir rien su avant le vote, et demandent une seconde audience.",
    title: "Le pont ferme",
    byline: null,
    publisher: "Le Courrier",
    publishedAt: null,
    language: "fr",
    warnings: [],
  });
});

test("the address that a page was read from comes before what it says of itself", () => {
  expect(toldBy(extractHtml(html, "https://m.example.net/a"), "https://m.example.net/a").url).toBe(
    "https://m.example.net/a",
  );
});
