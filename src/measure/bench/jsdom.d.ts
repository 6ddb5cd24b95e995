/** As much of jsdom as the bench uses: its own types bring the browser's globals into every file. */
declare module "jsdom" {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options: { url: string; virtualConsole: VirtualConsole });
    readonly window: { readonly document: object; close(): void };
  }
}
