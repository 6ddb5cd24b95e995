import type { types } from "@slack/bolt";
import type { Client } from "./client.ts";
import { waitingView } from "./modals.ts";
import type { View } from "./views.ts";

const sent = (view: View): types.ModalView => {
  const json: types.ModalView = JSON.parse(JSON.stringify(view));
  return json;
};

/** From where a form is opened: a message, or another form, on which it is laid. */
export type From = { trigger: string; isInView: boolean };

/** Opens a form at once and fills it when what it shows is known: a trigger lasts three seconds. */
export const openView = async (
  client: Client,
  { trigger, isInView }: From,
  title: string,
  fill: () => Promise<View>,
): Promise<void> => {
  const view = sent(waitingView(title, ""));
  const opened = isInView
    ? await client.views.push({ trigger_id: trigger, view })
    : await client.views.open({ trigger_id: trigger, view });
  const id = opened.view?.id;
  if (id === undefined) return;
  await client.views.update({ view_id: id, view: sent(await fill()) });
};

/** Opens a form that needs no looking up. */
export const openReady = async (client: Client, { trigger, isInView }: From, view: View): Promise<void> => {
  if (isInView) await client.views.push({ trigger_id: trigger, view: sent(view) });
  else await client.views.open({ trigger_id: trigger, view: sent(view) });
};

export const changeView = async (client: Client, id: string, view: View): Promise<void> => {
  await client.views.update({ view_id: id, view: sent(view) });
};
