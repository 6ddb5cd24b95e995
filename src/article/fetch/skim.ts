import { Tokenizer } from "htmlparser2";

export type Attributes = Readonly<Record<string, string>>;

/** Names are in lower case; the text of scripts comes as text. */
export type Skimmer = {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
};

/** Reads a page's source from front to back. It builds no tree and keeps no stack, so that depth and broken markup cost nothing. */
export const skim = (html: string, { open, text, close }: Skimmer): void => {
  let name = "";
  let attributes: Record<string, string> = {};
  let attribute = "";
  let value = "";
  const opened = (): void => {
    open(name, attributes);
    attributes = {};
  };
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, end).toLowerCase();
        value = "";
      },
      onattribdata: (start, end) => {
        value += html.slice(start, end);
      },
      onattribentity: (point) => {
        value += String.fromCodePoint(point);
      },
      onattribend: () => {
        if (!Object.hasOwn(attributes, attribute) && attribute !== "__proto__") attributes[attribute] = value;
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (start, end) => close(html.slice(start, end).toLowerCase()),
      ontext: (start, end) => text(html.slice(start, end)),
      ontextentity: (point) => text(String.fromCodePoint(point)),
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
};
