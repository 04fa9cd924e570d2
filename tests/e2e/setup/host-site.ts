import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";

const HOST = join(import.meta.dirname, "../host");

export interface HostPage {
  /** The address of the loader. */
  script: string;
  /** Attributes of the script element. */
  attributes?: string;
  /** HTML in the middle of the page. */
  content?: string;
  /** The Content-Security-Policy header; empty for none. */
  policy?: string;
}

export interface HostSite {
  origin: string;
  /** Serves another page from now on. */
  show: (page: HostPage) => void;
  close: () => Promise<void>;
}

/** The page of a site, as an editor would write it. */
export function hostHtml({ script, attributes = "", content = "" }: HostPage): string {
  return readFileSync(join(HOST, "page.html"), "utf8")
    .replace(/<script .*<\/script>/, `<script async src="${script}" ${attributes}></script>`)
    .replace(/<!-- .* -->/, content);
}

/** A site with one page that holds the widget: at a port of its own, under the name that is asked for. */
export async function openHostSite(name: "localhost" | "127.0.0.1"): Promise<HostSite> {
  let page: HostPage = { script: "" };
  const server = createServer((request, response) => {
    if (request.url === "/host.css") {
      response.setHeader("content-type", "text/css");
      response.end(readFileSync(join(HOST, "host.css")));
      return;
    }
    if (page.policy) response.setHeader("content-security-policy", page.policy);
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(hostHtml(page));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The system gave no port");
  return {
    origin: `http://${name}:${address.port}`,
    show: (next) => {
      page = next;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** The policy of a strict site that allows the widget and nothing else of anybody's. */
export const strictPolicy = (server: string) =>
  `default-src 'self'; script-src ${server}/widget.js; frame-src ${server}; require-trusted-types-for 'script'; trusted-types 'none'`;
