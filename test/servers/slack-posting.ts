/** What is wrong with something that is posted, and what reading it does to people: pings and previews of links. */
import { blocksComplaints, isTooLongTogether } from "./slack-blocks.ts";
import { type Call, refuse, refuseFor } from "./slack-call.ts";
import { isObj, type Json, listOf, type Obj, objsOf, textOf, within } from "./slack-json.ts";
import type { State } from "./slack-state.ts";

type Kind = "post" | "update" | "ephemeral" | "reply";

const mostText: Record<Kind, number> = { post: 40_000, update: 4_000, ephemeral: 4_000, reply: 40_000 };

/** Slack would take it. This app must not: it would show previews, ping people, or leave screen readers with nothing. */
const careless = ({ args }: Call, kind: Kind): string[] => {
  const isFalse = (field: string): boolean => args[field] === false || args[field] === "false";
  return [
    ...(kind === "post" && !isFalse("unfurl_links") ? ["unfurl_links must be false"] : []),
    ...(kind === "post" && !isFalse("unfurl_media") ? ["unfurl_media must be false"] : []),
    ...(kind !== "reply" && args.parse !== "none" ? ['parse must be "none"'] : []),
    ...(args.link_names === true || args.link_names === "true" ? ["link_names must be false"] : []),
    ...(textOf(args.text).length > 4_000 && listOf(args.blocks).length > 0
      ? ["text beside blocks is longer than the 4000 characters that Slack advises"]
      : []),
    ...(textOf(args.text) === "" ? ["text is missing, which is all that a screen reader reads"] : []),
  ];
};

/** A refusal in Slack's words, or null. `isStrict`: what Slack would take and this app must not send is refused too. */
export const wrongWith = (call: Call, kind: Kind, isStrict: boolean): Obj | null => {
  const { args, state } = call;
  const { blocks, text, attachments, markdown_text } = args;
  if (markdown_text !== undefined && (text !== undefined || blocks !== undefined))
    return refuse("markdown_text_conflict");
  if (textOf(markdown_text).length > 12_000) return refuse("msg_too_long");
  if (typeof blocks === "string" && blocks !== "") return refuse("invalid_blocks_format");
  if (listOf(attachments).length > 100) return refuse("too_many_attachments");
  if (blocks !== undefined && blocks !== "") {
    const complaints = blocksComplaints(blocks, "message");
    if (complaints.some(({ message }) => message === "only_one_table_allowed"))
      return refuseFor("invalid_attachments", complaints);
    if (complaints.length > 0) return refuseFor("invalid_blocks", complaints);
    if (kind !== "reply" && isTooLongTogether(blocks)) return refuse("msg_blocks_too_long");
  }
  if (textOf(text) === "" && listOf(blocks).length === 0 && textOf(markdown_text) === "") return refuse("no_text");
  if (textOf(text).length > mostText[kind] && kind !== "post") return refuse("msg_too_long");
  if (!metadataFits(args.metadata)) return refuse("invalid_metadata_format");
  const slips = careless(call, kind);
  if (isStrict && slips.length > 0)
    return refuseFor(
      "invalid_arguments",
      slips.map((message) => ({ pointer: "/", message })),
    );
  for (const slip of slips) state.warnings.push(`${kind}: ${slip}`);
  return null;
};

const metadataFits = (metadata: Json | undefined): boolean =>
  metadata === undefined || (isObj(metadata) && textOf(metadata.event_type) !== "" && isObj(metadata.event_payload));

const live = /<(@[UW]\w+|!(?:here|channel|everyone|subteam\^\w+))(?:\|[^>]*)?>/gu;
const bare = /(?<![\w&;])@(here|channel|everyone)\b/gu;

/** Who is pinged by a text that Slack reads for mentions. */
const pingsIn = (text: string, readsBare: boolean): string[] => [
  ...[...text.matchAll(live)].map(([, who = ""]) => who),
  ...(readsBare ? [...text.matchAll(bare)].map(([whole]) => whole) : []),
];

/** Everybody whom a message pings, by the places where Slack reads mentions. */
const pingsOf = (args: Obj): string[] => {
  const inside = within(args.blocks ?? null).filter(isObj);
  const isShown = listOf(args.blocks).length > 0;
  return [
    ...(isShown ? [] : pingsIn(textOf(args.text), args.parse === "full")),
    ...inside.flatMap((each) => {
      if (each.type === "mrkdwn") return pingsIn(textOf(each.text), each.verbatim !== true);
      if (each.type === "markdown") return pingsIn(textOf(each.text), true);
      if (each.type === "user" && each.user_id !== undefined) return [`@${textOf(each.user_id)}`];
      if (each.type === "broadcast") return [`!${textOf(each.range)}`];
      return each.type === "usergroup" ? [`!subteam^${textOf(each.usergroup_id)}`] : [];
    }),
  ];
};

const linksOf = (args: Obj): string[] => [
  ...[...textOf(args.text).matchAll(/<(https?:[^|>]+)/gu)].map(([, url = ""]) => url),
  ...within(args.blocks ?? null)
    .filter(isObj)
    .flatMap((each) => (each.type === "link" ? [textOf(each.url)] : [])),
];

/** Previews that Slack adds below by itself. */
export const unfurledBy = ({ args }: Call): string[] =>
  args.unfurl_links === false && args.unfurl_media === false ? [] : linksOf(args);

export const ringFor = (state: State, channel: string, args: Obj): void => {
  for (const who of pingsOf(args)) state.pings.push(`${who} in ${channel}`);
};

/** A text beyond about 4,000 characters becomes several messages, unless blocks are what is shown. */
export const splitText = (args: Obj): string[] => {
  const text = textOf(args.text).slice(0, mostText.post);
  if (text.length <= 4_040 || objsOf(args.blocks).length > 0) return [text];
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += 4_000) parts.push(text.slice(at, at + 4_000));
  return parts;
};
