import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import "./globals.css";
import { InterfaceProvider } from "./interface/interface-provider.tsx";
import { readInterface } from "./interface/read-interface.ts";
import { readLanguage } from "./interface/read-language.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { text } = await readInterface();
  return { title: text.product, description: text.description };
}

export const viewport: Viewport = {
  // The question field stays above a phone's keyboard.
  interactiveWidget: "resizes-content",
  // The paper colours of globals.css.
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfbf8" },
    { media: "(prefers-color-scheme: dark)", color: "#131716" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const language = await readLanguage();
  return (
    <html lang={language}>
      <body>
        <InterfaceProvider language={language}>
          {/* A stacking context of its own, so that popups outside it always lie above the page. */}
          <div className="isolate">{children}</div>
        </InterfaceProvider>
      </body>
    </html>
  );
}
