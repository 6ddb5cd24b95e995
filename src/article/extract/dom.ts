import { parseHTML } from "linkedom";

/** As much of a DOM as extraction needs. */
export type PageNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nextSibling: PageNode | null;
  readonly firstChild: PageNode | null;
  readonly parentNode: PageNode | null;
  textContent: string | null;
  remove(): void;
};

export type PageElement = PageNode & {
  readonly tagName: string;
  readonly children: Iterable<PageElement>;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
};

export type PageDocument = PageElement & { readonly documentElement: PageElement; readonly body: PageElement };

const deepest = 400;

/** A page as a DOM. Elements deeper than a browser would show are replaced by their text, so that walking it stays bounded. */
export const documentOf = (html: string): PageDocument => {
  const isWhole = /<html[\s>]/i.test(html.slice(0, 20_000)) && /<body[\s>]/i.test(html);
  const { document }: { document: PageDocument } = parseHTML(isWhole ? html : wrapped(html));
  flatten(document.documentElement);
  return document;
};

/** A fragment, or a page that leaves out the tags it may leave out. */
const wrapped = (html: string): string =>
  `<!doctype html><html><body>${html.replace(/<\/?(?:html|body|!doctype)(?=[\s>])[^>]{0,2000}>/gi, " ")}</body></html>`;

const flatten = (root: PageElement): void => {
  const tooDeep: PageNode[] = [];
  let depth = 0;
  for (let node: PageNode | null = root; node; ) {
    if (depth < deepest && node.firstChild) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    if (depth >= deepest && isElement(node) && node.firstChild) tooDeep.push(node);
    while (node && !node.nextSibling) {
      node = node === root ? null : node.parentNode;
      depth -= 1;
    }
    node = node?.nextSibling ?? null;
    if (depth <= 0) node = null;
  }
  for (const node of tooDeep) node.textContent = node.textContent ?? "";
};

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;
export const isText = (node: PageNode): boolean => node.nodeType === 3;

/** The elements of a tree in the order of the page, root first; `skips` leaves out an element with all that is in it. */
export function* elementsOf(
  root: PageElement,
  skips: (element: PageElement) => boolean = () => false,
): Generator<PageElement> {
  for (let node: PageNode | null = root; node; ) {
    const isSkipped: boolean = isElement(node) && node !== root && skips(node);
    if (isElement(node) && !isSkipped) yield node;
    const child: PageNode | null = isSkipped ? null : node.firstChild;
    if (child) {
      node = child;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode;
    node = node && node !== root ? node.nextSibling : null;
  }
}

export const parentOf = (element: PageElement): PageElement | null => {
  const parent = element.parentNode;
  return parent && isElement(parent) ? parent : null;
};

/** White space as a browser shows it: one space, none at the ends. */
export const collapsed = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff]+/g, " ").trim();

/** What a string of HTML says: tags gone, entities read. */
export const plainText = (html: string): string =>
  /&[#\w]|<[a-z/!]/i.test(html)
    ? collapsed(documentOf(`<html><body>${html}</body></html>`).body.textContent ?? "")
    : collapsed(html);
