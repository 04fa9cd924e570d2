import { Chat } from "@ai-sdk/react";
import { DefaultChatTransport, type InferUIMessageChunk } from "ai";
import type { StoredTurn } from "#lib/chat/conversations.ts";
import type { ChatMessage } from "#lib/chat/messages.ts";
import type { ChatHost } from "./chat-host.ts";
import { followAnswer } from "./follow-answer.ts";
import { oneTabAtATime } from "./one-tab-at-a-time.ts";
import { type ChatError, readChatError } from "./read-chat-error.ts";
import { readConversation } from "./read-conversation.ts";
import { scopeWithin } from "./scope-within.ts";
import { toHistory } from "./to-history.ts";
import { toMessages } from "./to-messages.ts";
import { messageText } from "./to-turns.ts";

/** What a session begins with where conversations are kept. */
export interface KeptSession {
  id: string;
  turns: StoredTurn[];
}

class Transport extends DefaultChatTransport<ChatMessage> {
  /** The answer to go on with. */
  followed: ReadableStream<InferUIMessageChunk<ChatMessage>> | null = null;

  override async reconnectToStream() {
    return this.followed;
  }
}

/** A conversation with `POST /api/chat`. */
export class Session extends Chat<ChatMessage> {
  readonly #transport: Transport;
  readonly #request: ChatHost["request"];
  /** Null where it is not kept. */
  readonly #id: string | null;

  constructor({ request, scope }: ChatHost, kept: KeptSession | null) {
    const transport = new Transport({
      api: "/api/chat",
      fetch: kept ? oneTabAtATime(request) : request,
      prepareSendMessagesRequest: ({ messages, body }) => ({
        body: {
          id: kept?.id,
          ...body,
          scope: scopeWithin(scope(), body?.scope),
          messages: toHistory(messages),
        },
      }),
    });
    super({ transport, messages: toMessages(kept?.turns ?? []) });
    this.#transport = transport;
    this.#request = request;
    this.#id = kept?.id ?? null;
  }

  /** Why the last question was not answered; null where nothing failed. */
  get failure(): ChatError | null {
    return this.error ? readChatError(this.error, navigator.onLine) : null;
  }

  /** Shows the answer of the last question as it is kept, to its end if it is still being written. */
  async follow(turn: StoredTurn): Promise<void> {
    if (this.lastMessage?.role === "assistant") this.messages = this.messages.slice(0, -1);
    this.#transport.followed = followAnswer(turn, (signal) => this.#readTurn(turn.id, signal));
    await this.resumeStream();
  }

  /** The answer of the last question, if the server has it or is writing it; null also when that cannot be found out. */
  async findAnswer(): Promise<StoredTurn | null> {
    const question = this.messages.findLast(({ role }) => role === "user");
    const turn = question ? await this.#readTurn(question.id).catch(() => null) : null;
    if (!question || !turn || (turn.state !== "running" && turn.state !== "complete")) return null;
    // The question may have been edited, and never have arrived.
    return turn.question === messageText(question).trim() ? turn : null;
  }

  /** Stops the answer at the server too, which otherwise writes it to its end. */
  async stopKept(): Promise<void> {
    void this.stop();
    // What cannot be stopped comes to its end, and does no harm.
    if (!this.#id) return;
    await this.#request(`/api/conversations/${this.#id}/stop`, { method: "POST" }).catch(() => undefined);
  }

  async #readTurn(from: string, signal?: AbortSignal): Promise<StoredTurn | null> {
    if (!this.#id) return null;
    const conversation = await readConversation(this.#request, { id: this.#id, from, signal });
    return conversation?.turns[0] ?? null;
  }
}

/** Begins a conversation, or goes on with one that is kept. */
export function createSession(host: ChatHost, kept: KeptSession | null): Session {
  return new Session(host, kept);
}
