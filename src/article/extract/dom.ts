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
  readonly innerHTML: string;
  readonly outerHTML: string;
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
  const parsed = parse(isWhole ? html : wrapped(html));
  const document = isSound(parsed) ? parsed : parse(rebuilt(parsed));
  flatten(document.documentElement);
  return document;
};

const parse = (html: string): PageDocument => {
  const { document }: { document: PageDocument } = parseHTML(html);
  return document;
};

/** Whether the parser found a page's two halves where a browser would put them. Asked for a body that is elsewhere, it would make one. */
const isSound = (document: PageDocument): boolean => {
  const root = document.documentElement;
  return root.tagName === "HTML" && /^(?:HEAD,)?BODY$/.test([...root.children].map(({ tagName }) => tagName).join());
};

/** What stands before, between and behind the halves of a page goes into them, as in a browser. */
const rebuilt = (document: PageDocument): string => {
  const body = document.querySelector("body");
  const head = [...document.querySelectorAll("title, meta, link, base, script[type*=json]")].filter(
    (element) => !isInside(element, body),
  );
  const lang =
    document
      .querySelector("html")
      ?.getAttribute("lang")
      ?.replace(/[^\w-]/g, "") ?? "";
  const inner = body?.innerHTML ?? document.documentElement.outerHTML;
  return `<!doctype html><html lang="${lang}"><head>${head.map(({ outerHTML }) => outerHTML).join("")}</head><body>${inner}</body></html>`;
};

const isInside = (element: PageElement, holder: PageElement | null): boolean => {
  for (let at: PageElement | null = element; at; at = parentOf(at)) if (at === holder) return true;
  return false;
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
