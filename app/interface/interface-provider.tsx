"use client";

import { createContext, type ReactNode, use, useMemo } from "react";
import type { BrowserText } from "./english.ts";
import { INTERFACE_TEXT } from "./interface-text.ts";
import type { Language } from "./language.ts";

interface Interface {
  language: Language;
  text: BrowserText;
}

const InterfaceContext = createContext<Interface | null>(null);

/** Gives every component below it the interface's language. */
export function InterfaceProvider({ language, children }: { language: Language; children: ReactNode }) {
  const value = useMemo(() => ({ language, text: INTERFACE_TEXT[language] }), [language]);
  return <InterfaceContext value={value}>{children}</InterfaceContext>;
}

/** The interface's language and its strings. */
export function useInterface(): Interface {
  const value = use(InterfaceContext);
  if (value === null) throw new Error("useInterface needs an InterfaceProvider above it");
  return value;
}
