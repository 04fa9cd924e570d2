/**
 * What a page needs once there is a question. It is several times the size of what it takes to ask one, so it is loaded
 * apart, when a reader is about to.
 */
export { EventPanel } from "./event-panel.tsx";
export { beginConversation, openConversation } from "./open-conversation.ts";
export { Transcript } from "./transcript.tsx";
