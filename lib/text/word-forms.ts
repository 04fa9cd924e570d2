import { spellingVariants } from "./spelling-variants.ts";

/** Forms of English words that no stemmer brings together: irregular verbs and plurals. */
const IRREGULAR = `
be was were been/begin began begun/become became/bear bore borne born/beat beaten/break broke broken/bring brought/build built/burn burnt
buy bought/catch caught/choose chose chosen/come came/deal dealt/draw drew drawn/drink drank drunk/drive drove driven/eat ate eaten
fall fell fallen/feed fed/feel felt/fight fought/find found/flee fled/fly flew flown/forbid forbade forbidden/forget forgot forgotten
freeze froze frozen/get got gotten/give gave given/go went gone/grow grew grown/hang hung/have had/hear heard/hide hid hidden/hold held
keep kept/know knew known/lay laid/lead led/leave left/lend lent/lie lay lain/light lit/lose lost/make made/mean meant/meet met
oversee oversaw overseen/overcome overcame/pay paid/ride rode ridden/ring rang rung/rise rose risen/run ran/say said/see saw seen/seek sought
sell sold/send sent/shake shook shaken/shoot shot/show showed shown/sing sang sung/sink sank sunk/sit sat/sleep slept/speak spoke spoken
spend spent/stand stood/steal stole stolen/strike struck stricken/swear swore sworn/swim swam swum/take took taken/teach taught/tell told
think thought/throw threw thrown/understand understood/undertake undertook undertaken/wake woke woken/wear wore worn/win won
withdraw withdrew withdrawn/write wrote written
child children/man men/woman women/foot feet/tooth teeth/goose geese/mouse mice/life lives/wife wives/knife knives
half halves/leaf leaves/thief thieves/policeman policemen/policewoman policewomen/fisherman fishermen/chairman chairmen
spokesman spokesmen/crisis crises/analysis analyses/basis bases/thesis theses/criterion criteria/phenomenon phenomena/medium media
datum data/syllabus syllabi/stimulus stimuli/alumnus alumni`;

let forms: Map<string, string[]> | undefined;

function loadForms(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const group of IRREGULAR.trim().split(/[/\n]+/)) {
    const words = group.trim().split(/\s+/);
    for (const word of words) {
      map.set(word, [...(map.get(word) ?? []), ...words.filter((other) => other !== word)]);
    }
  }
  return map;
}

/** Other forms of an English word that a stemmer does not find: "children" for "child", "given" for "gave", "litre" for "liter". */
export function wordForms(word: string): string[] {
  forms ??= loadForms();
  return [...new Set([...(forms.get(word) ?? []), ...spellingVariants(word)])];
}
