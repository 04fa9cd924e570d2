import {
  envelope,
  type FrameMessage,
  type HostMessage,
  isEnvelope,
  readHostMessage,
} from "#lib/widget/protocol.ts";

export interface HostChannel {
  send(message: FrameMessage): void;
  close(): void;
}

/** Talks to the page around this frame, which must be of the origin `host`, and to no other window or origin. */
export function openHostChannel(host: string, onMessage: (message: HostMessage) => void): HostChannel {
  const send = (message: FrameMessage) => window.parent.postMessage(envelope(message), host);
  function onPosted(event: MessageEvent) {
    if (event.source !== window.parent || event.origin !== host || !isEnvelope(event.data)) return;
    const message = readHostMessage(event.data);
    if (message) onMessage(message);
    else send({ type: "error", message: "the chat refused a message that holds something wrong" });
  }
  window.addEventListener("message", onPosted);
  return { send, close: () => window.removeEventListener("message", onPosted) };
}
