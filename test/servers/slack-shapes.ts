/** Which fields Slack knows; another is refused as an additional property. Names: @slack/types 3.2 and docs.slack.dev/reference/block-kit. */
import { type Obj, textOf } from "./slack-json.ts";

const named = (names: string): readonly string[] => names.split(" ");

const fields: Record<string, readonly string[]> = {
  section: named("type block_id text fields accessory expand"),
  header: named("type block_id text"),
  context: named("type block_id elements"),
  actions: named("type block_id elements"),
  context_actions: named("type block_id elements"),
  divider: named("type block_id"),
  rich_text: named("type block_id elements"),
  markdown: named("type block_id text"),
  table: named("type block_id rows column_settings"),
  input: named("type block_id label element dispatch_action hint optional"),
  alert: named("type block_id text level"),
  plain_text: named("type text emoji"),
  mrkdwn: named("type text verbatim"),
  button: named("type action_id text url value style confirm accessibility_label"),
  overflow: named("type action_id options confirm"),
  checkboxes: named("type action_id options initial_options confirm focus_on_load"),
  radio_buttons: named("type action_id options initial_option confirm focus_on_load"),
  static_select: named("type action_id options option_groups initial_option confirm focus_on_load placeholder"),
  multi_static_select: named(
    "type action_id options option_groups initial_options confirm max_selected_items focus_on_load placeholder",
  ),
  conversations_select: named(
    "type action_id initial_conversation default_to_current_conversation confirm response_url_enabled filter focus_on_load placeholder",
  ),
  plain_text_input: named(
    "type action_id initial_value multiline min_length max_length dispatch_action_config focus_on_load placeholder",
  ),
  url_text_input: named("type action_id initial_value dispatch_action_config focus_on_load placeholder"),
  file_input: named("type action_id filetypes max_files"),
  feedback_buttons: named("type action_id positive_button negative_button"),
  icon_button: named("type action_id icon text accessibility_label value visible_to_user_ids confirm"),
  rich_text_section: named("type elements"),
  rich_text_quote: named("type elements border"),
  rich_text_preformatted: named("type elements border language"),
  rich_text_list: named("type elements style indent offset border"),
  text: named("type text style"),
  link: named("type url text unsafe style"),
  user: named("type user_id style"),
  channel: named("type channel_id style"),
  emoji: named("type name unicode skin_tone style"),
  date: named("type timestamp format url fallback style"),
  modal: named(
    "type title blocks close submit private_metadata callback_id clear_on_close notify_on_close external_id submit_disabled",
  ),
  home: named("type blocks private_metadata callback_id external_id"),
  option: named("text value description url"),
  confirm: named("title text confirm deny style"),
};

/** Fields that something of this kind does not have. `kind`: where its type does not say it. */
export const strangeFields = (value: Obj, kind = textOf(value.type)): string[] => {
  const known = fields[kind];
  return known ? Object.keys(value).filter((name) => !known.includes(name)) : [];
};
