/**
 * What Slack refuses, cuts or splits. Where its documents and its types or others' reports disagree, the narrower figure.
 * "docs": docs.slack.dev/reference, read in 2026; "types": @slack/types 3.2.
 */
export const limits = {
  /** block-kit/blocks (docs). */
  blocksOfMessage: 50,
  /** block-kit/blocks (docs). */
  blocksOfModal: 100,
  /** All text of a message's blocks together: undocumented, `msg_blocks_too_long` (slackapi/bolt-js#2509 and #2867). */
  textOfBlocks: 13_200,
  /** methods/chat.update and chat.postEphemeral: `msg_too_long` (docs); a post is split into several at about 4,040. */
  text: 4_000,
  /** block-elements/button (docs); phones cut near 30. */
  buttonText: 75,
  /** block-elements/button (docs). */
  buttonValue: 2_000,
  /** block-elements/button (docs); links of overflow options and rich text alike. */
  url: 3_000,
  /** composition-objects/option: 75 for the text (docs), and for the value (types; the docs say 150). */
  option: 75,
  /** block-elements/overflow-menu (docs). */
  optionsOfOverflow: 5,
  /** block-elements/select-menu, (docs). */
  optionsOfSelect: 100,
  /** blocks/header-block (docs). */
  header: 150,
  /** blocks/context-block (docs). */
  elementsOfContext: 10,
  /** blocks/actions-block (docs). */
  elementsOfActions: 25,
  /** composition-objects/text-object (docs); kept for rich text too, which has no figure of its own. */
  textObject: 3_000,
  /** action_id and block_id (docs). */
  id: 255,
  /** blocks/context-actions-block (docs). */
  elementsOfContextActions: 5,
  /** composition-objects/confirmation-dialog-object (docs). */
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  /** surfaces/modals: title, submit and close (docs). */
  viewTitle: 24,
  /** methods/views.open (docs). */
  privateMetadata: 3_000,
  viewJson: 250_000,
  /** block-elements/plain-text-input-element: max_length (docs). */
  input: 3_000,
} as const;
