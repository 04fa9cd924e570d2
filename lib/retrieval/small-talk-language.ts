/** What is said to whoever answers, and of no report: greetings, thanks, questions about who or what is asked. */
const ENGLISH = [
  String.raw`(?:hello|hi|hey|howdy|greetings|good\s+(?:morning|afternoon|evening|day))(?:\s+(?:there|again|all|everyone))?`,
  String.raw`how\s+are\s+you(?:\s+(?:today|doing))?|nice\s+to\s+meet\s+you`,
  String.raw`(?:many\s+)?thanks(?:\s+(?:a\s+lot|so\s+much|very\s+much|again))?|thank\s+you(?:\s+(?:so\s+much|very\s+much|again))?|(?:good)?bye|see\s+you`,
  String.raw`(?:please\s+)?help(?:\s+me)?|(?:can|could)\s+you\s+help(?:\s+me)?`,
  String.raw`who\s+are\s+you|what(?:\s+are|['’]re)\s+you|what(?:\s+is|['’]s)\s+your\s+name|who\s+(?:made|built|created|wrote)\s+you|are\s+you\s+(?:an?\s+)?(?:\p{L}+\s+)?(?:bot|chatbot|robot|human|person|machine|ai|assistant|real)`,
  String.raw`what\s+(?:else\s+)?(?:can|do|could|will)\s+you\s+(?:do|know|answer|cover|tell\s+me|help\s+(?:me\s+)?with)(?:\s+for\s+(?:me|us))?|what\s+(?:can|could|should|may)\s+(?:I|we)\s+ask(?:\s+you)?(?:\s+about)?|how\s+(?:can|do|could)\s+you\s+(?:help(?:\s+(?:me|us))?|work)|how\s+does\s+(?:this|it)\s+work|what\s+is\s+this|(?:which|what)\s+languages?\s+(?:do|can)\s+you\s+(?:speak|understand)`,
  String.raw`what\s+(?:are\s+the|are\s+these|are\s+your)\s+reports\s+about|what\s+do\s+(?:the|these|your)\s+reports\s+cover`,
];
const FRENCH = [
  String.raw`(?:bonjour|bonsoir|salut|coucou|re-?bonjour)(?:\s+à\s+(?:tous|toutes|vous))?|enchantée?|bonne\s+(?:journée|soirée)`,
  String.raw`(?:comment\s+)?(?:ça|ca)\s+va|comment\s+(?:allez[-\s]vous|vas[-\s]tu)`,
  String.raw`(?:un\s+grand\s+)?merci(?:\s+(?:beaucoup|bien|infiniment|à\s+(?:vous|toi)|d['’]avance))?|au\s+revoir|à\s+bientôt`,
  String.raw`aide(?:[-\s]moi)?|aidez[-\s]moi|à\s+l['’]aide|(?:peux[-\s]tu|pouvez[-\s]vous)\s+m['’]aider`,
  String.raw`qui\s+(?:es[-\s]tu|êtes[-\s]vous|etes[-\s]vous)|(?:tu\s+es|vous\s+êtes)\s+qui|(?:comment\s+(?:t['’]appelles[-\s]tu|vous\s+appelez[-\s]vous))|quel\s+est\s+(?:ton|votre)\s+nom|qui\s+(?:t['’]a|vous\s+a)\s+(?:créée?|faite?|construite?)|(?:es[-\s]tu|êtes[-\s]vous)\s+(?:une?\s+)?(?:\p{L}+\s+)?(?:robot|humaine?|machine|ia|intelligence\s+artificielle)`,
  String.raw`que\s+(?:peux|sais)[-\s]tu(?:\s+(?:faire|répondre))?|que\s+(?:pouvez|savez)[-\s]vous(?:\s+(?:faire|répondre))?|qu['’]est[-\s]ce\s+que\s+(?:tu\s+(?:peux|sais)|vous\s+(?:pouvez|savez))\s+faire|que\s+(?:puis[-\s]je|peut[-\s]on)\s+(?:te\s+|vous\s+)?demander|à\s+quoi\s+(?:sers[-\s]tu|servez[-\s]vous)|comment\s+(?:fonctionnes[-\s]tu|fonctionnez[-\s]vous)|comment\s+(?:ça|cela)\s+(?:marche|fonctionne)|quelles?\s+langues?\s+(?:parles[-\s]tu|parlez[-\s]vous|comprends[-\s]tu|comprenez[-\s]vous)|qu['’]est[-\s]ce\s+que\s+c['’]est`,
  String.raw`de\s+quoi\s+(?:parlent|traitent)\s+(?:les|ces|vos|tes)\s+rapports`,
];

/** Names and politeness that go with any of them. */
const AROUND = String.raw`(?:\s*,?\s*(?:please|rapporteur|exactly|s['’]il\s+(?:te|vous)\s+plaît|madame|monsieur))?`;

/** Nothing else in the message: "hello, who are you?", but not "hello, who trained the judges?". */
function only(forms: string[]): RegExp {
  return new RegExp(String.raw`^(?:(?:${forms.join("|")})${AROUND}[\s,.;:!?…]*){1,4}$`, "iu");
}

const SMALL_TALK = [
  { language: "en", form: only(ENGLISH) },
  { language: "fr", form: only(FRENCH) },
] as const;

/** The language of a message that greets, thanks, or asks about whoever answers; null where it asks anything else. */
export function smallTalkLanguage(message: string): "en" | "fr" | null {
  return SMALL_TALK.find(({ form }) => form.test(message.trim()))?.language ?? null;
}
