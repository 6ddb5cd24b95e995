import type { Unread } from "#language/page.ts";
import { placeWords } from "#language/surroundings.ts";
import { type PageDocument, type PageElement, parentOf } from "./dom.ts";
import type { NamesAround } from "./places.ts";

/** Something on a page that is not text, with the elements it stands in. */
export type Media = { what: Unread; holders: ReadonlySet<PageElement> };

const players: readonly [Unread, RegExp][] = [
  [
    "chart",
    /datawrapper|flourish|infogram|chartblocks|plot\.?ly|highcharts|tableau|observablehq|\bcharts?\b|infographic|graphics?[./-]/i,
  ],
  ["map", /google\.[a-z.]+\/maps|maps\.google|openstreetmap|mapbox|arcgis|carto\.com|\bmaps?\b/i],
  [
    "post",
    /twitter|\/\/x\.com|instagram|facebook\.com\/plugins\/post|tiktok|threads\.net|bsky|mastodon|reddit|telegram|t\.me|embedly|truthsocial|vk\.com/i,
  ],
  ["audio", /soundcloud|spotify|podcast|omny|megaphone|acast|simplecast|audioboom|libsyn|audio/i],
  ["video", /youtu\.?be|vimeo|brightcove|jwplayer|jwplatform|dailymotion|video|player|kaltura|wistia|rumble|twitch/i],
];
const smallest = 100;

/** What a page shows beside its text; asked before anything is taken out of it. */
export const mediaOf = (document: PageDocument, around: NamesAround): readonly Media[] => {
  const found: Media[] = [];
  for (const element of document.querySelectorAll(
    "img, video, audio, iframe, canvas, amp-img, amp-video, amp-iframe, amp-youtube, amp-twitter",
  )) {
    const what = whatOf(element);
    if (
      !what ||
      [...around(element)].some(
        (name) => name === "<nav>" || name === "<footer>" || name === "<aside>" || placeWords.has(name),
      )
    )
      continue;
    const holders = holdersOf(element);
    // A picture's smaller copies and a video's poster stand in the same figure.
    const frame = [...holders].find(({ tagName }) => /^(?:FIGURE|PICTURE|VIDEO|NOSCRIPT)$/.test(tagName));
    if (frame && found.some((other) => other.holders.has(frame))) continue;
    found.push({ what, holders });
    if (found.length >= 500) break;
  }
  return found;
};

const whatOf = (element: PageElement): Unread | null => {
  const tag = element.tagName.toLowerCase().replace(/^amp-/, "");
  if (tag === "video" || tag === "youtube") return "video";
  if (tag === "audio") return "audio";
  if (tag === "twitter") return "post";
  if (tag === "canvas") return "chart";
  if (tag === "iframe") {
    const told = `${element.getAttribute("src") ?? element.getAttribute("data-src") ?? ""} ${element.getAttribute("title") ?? ""}`;
    return players.find(([, pattern]) => pattern.test(told.slice(0, 500)))?.[0] ?? null;
  }
  const [width, height] = [element.getAttribute("width"), element.getAttribute("height")].map((size) =>
    Number.parseInt(size ?? "", 10),
  );
  const isSmall = (width ?? 0) < smallest || (height ?? 0) < smallest;
  const isSaidSmall = isSmall && (!Number.isNaN(width) || !Number.isNaN(height));
  const names =
    `${element.getAttribute("class") ?? ""} ${element.getAttribute("src") ?? ""} ${element.getAttribute("alt") ?? ""}`.slice(
      0,
      1_000,
    );
  return isSaidSmall ||
    /\b(?:logo|icon|avatar|pixel|spacer|emoji|gravatar|badge|tracking)\b|data:image\/(?:gif|svg)/i.test(names)
    ? null
    : "image";
};

const holdersOf = (element: PageElement): Set<PageElement> => {
  const holders = new Set<PageElement>();
  for (let at = parentOf(element); at; at = parentOf(at)) holders.add(at);
  return holders;
};
