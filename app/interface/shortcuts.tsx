"use client";

import { Keyboard } from "lucide-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { useInterface } from "./interface-provider.tsx";

// Most readers never open it, so it comes when it is asked for.
const loadDialog = () => import("./shortcuts-dialog.tsx");
const ShortcutsDialog = lazy(loadDialog);

/** The pages that have shortcuts. */
export type ShortcutsPage = "chat" | "explorer" | "shared";

/** Opens the list of keyboard shortcuts: by `?`, and by a button where there is room for one. */
export function Shortcuts({ page }: { page: ShortcutsPage }) {
  const { text } = useInterface();
  const [open, setOpen] = useState(false);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const { target } = event;
      const typing =
        target instanceof HTMLElement &&
        (target.isContentEditable || target.matches("input, textarea, select"));
      if (event.key !== "?" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      setOpen(true);
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  return (
    <>
      <button
        type="button"
        className="icon-button max-sm:hidden"
        aria-label={text.shortcuts}
        aria-keyshortcuts="?"
        aria-haspopup="dialog"
        onPointerEnter={() => void loadDialog()}
        onClick={() => setOpen(true)}
      >
        <Keyboard aria-hidden className="size-4.5" />
      </button>
      {open && (
        <Suspense>
          <ShortcutsDialog page={page} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
