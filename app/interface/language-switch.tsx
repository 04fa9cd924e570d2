"use client";

import { useRouter } from "next/navigation";
import type { MouseEvent } from "react";
import { useInterface } from "./interface-provider.tsx";
import { LANGUAGE_COOKIE, LANGUAGE_COOKIE_SECONDS, LANGUAGE_NAMES, LANGUAGES } from "./language.ts";

/** A link to `address`, the page's own, in the other language. What has been said or typed on the page stays. */
export function LanguageSwitch({ address = "" }: { address?: string }) {
  const { language } = useInterface();
  const router = useRouter();
  const other = LANGUAGES.find((known) => known !== language) ?? language;

  function change(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `${LANGUAGE_COOKIE}=${other}; path=/; max-age=${LANGUAGE_COOKIE_SECONDS}; samesite=lax`;
    const url = new URL(location.href);
    if (url.searchParams.has("lang")) {
      url.searchParams.set("lang", other);
      history.replaceState(null, "", url);
    }
    router.refresh();
  }

  return (
    <a
      href={`${address}${address.includes("?") ? "&" : "?"}lang=${other}`}
      lang={other}
      hrefLang={other}
      className="nav-link"
      onClick={change}
    >
      <span className="max-sm:sr-only">{LANGUAGE_NAMES[other]}</span>
      <span aria-hidden className="uppercase sm:hidden">
        {other}
      </span>
    </a>
  );
}
