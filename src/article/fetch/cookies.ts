/** Cookies of one fetch: sites that send their reader round once want to see theirs again. Each host sees its own and no other. */
export type Cookies = { keep(url: URL, headers: readonly string[]): void; header(url: URL): string | null };

const most = 20;
const longest = 2_000;

export const makeCookies = (): Cookies => {
  const hosts = new Map<string, Map<string, string>>();
  return {
    keep: ({ origin }, headers) => {
      const jar = hosts.get(origin) ?? new Map<string, string>();
      hosts.set(origin, jar);
      for (const header of headers.slice(0, most)) {
        const [, name, value] =
          /^\s*([!#-'*+\-.0-9A-Z^-z|~]+)=([!#-+\--:<-[\]-~]*)(?:;|\s*$)/.exec(header.slice(0, longest)) ?? [];
        if (name !== undefined && value !== undefined && (jar.has(name) || jar.size < most)) jar.set(name, value);
      }
    },
    header: ({ origin }) =>
      [...(hosts.get(origin) ?? [])].map(([name, value]) => `${name}=${value}`).join("; ") || null,
  };
};
