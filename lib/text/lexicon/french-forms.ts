import { foldWord } from "./fold-word.ts";
import { dictionary, type LexiconEntry } from "./lexicon.ts";

/** What an inflected French word is of its dictionary form. */
export type FrenchForm =
  | "base"
  | "plural"
  | "infinitive"
  | "present"
  | "presentPlural"
  | "past"
  | "future"
  | "conditional"
  | "participle"
  | "gerund";

export interface FrenchReading {
  entry: LexiconEntry;
  form: FrenchForm;
  /** The spelling agrees with the lexicon's, accents included. */
  exact: boolean;
}

/**
 * How verbs change, by the end of their infinitive. `stem=` is a stem of the present and the imperfect, `future=` one of
 * the future and the conditional; the rest are whole endings. Regular verbs first, then the irregular families: an
 * ending is read only where it leads to a verb of the lexicon.
 */
const VERB_FAMILIES = `
er: stem= participle=é future=er past=a,ai,as,èrent
er: stem=e
cer: stem=ç past=ça
yer: present=ie,ies presentPlural=ient future=ier
eler: stem=ell future=eller
eter: stem=ett future=etter
envoyer: future=enverr
ir: present=it,is stem=iss participle=i past=irent future=ir
ir: stem= participle=u past=ut,urent future=r
ir: present=e,es participle=i
rtir: present=rs,rt stem=rt participle=rti
ntir: present=ns,nt stem=nt participle=nti
rvir: present=rs,rt
rmir: present=rs,rt
vrir: participle=vert
ffrir: participle=ffert
cueillir: future=cueiller
courir: present=cours,court participle=couru future=courr
mourir: present=meurs,meurt presentPlural=meurent participle=mort future=mourr
quérir: present=quiers,quiert presentPlural=quièrent participle=quis past=quit,quirent future=querr
enir: present=iens,ient,ienne presentPlural=iennent participle=enu past=ins,int,inrent future=iendr
fuir: present=fuis,fuit presentPlural=fuient stem=fuy
re: present=,s stem= participle=u past=it,irent future=r
tre: present=t,ts stem=tt participle=tu
mettre: present=met,mets participle=mis past=mit,mirent
prendre: stem=pren present=prenne,prend,prends presentPlural=prennent participle=pris past=prit,prirent
rompre: present=rompt
vaincre: present=vainc stem=vainqu
uire: present=uis,uit stem=uis participle=uit past=uisit,uisirent
nuire: participle=nui
crire: present=cris,crit stem=criv participle=crit past=crivit,crivirent
lire: present=lis,lit stem=lis participle=lu past=lut,lurent
dire: present=dis,dit presentPlural=dites stem=dis participle=dit past=dirent
rire: present=ris,rit participle=ri
suffire: present=suffit stem=suffis participle=suffi
uivre: present=uis,uit participle=uivi
vivre: present=vis,vit participle=vécu past=vécut,vécurent
aître: present=ais,ait,aît stem=aiss participle=u past=ut,urent future=aîtr,aitr
naître: participle=né past=naquit,naquirent
croire: present=crois,croit presentPlural=croient stem=croy participle=cru past=crut
boire: present=bois,boit presentPlural=boivent stem=buv participle=bu past=but,burent
plaire: present=plaît,plais stem=plais participle=plu
taire: stem=tais participle=tu
extraire: present=extrait stem=extray participle=extrait
clure: present=clus,clut stem=clu participle=clu,clus past=clurent
indre: present=ins,int stem=ign participle=int past=ignit,ignirent
résoudre: present=résout,résous stem=résolv participle=résolu past=résolut
dissoudre: present=dissout stem=dissolv participle=dissous,dissoute
cevoir: present=çois,çoit,coit,cois presentPlural=çoivent,coivent participle=çu,cu past=çut,çurent
evoir: stem=ev future=evr
voir: present=vois,voit presentPlural=voient stem=voy,v participle=vu past=vit,virent future=verr,voir
devoir: present=dois,doit,doive presentPlural=doivent participle=dû,du past=dut,durent future=devr
mouvoir: present=meut participle=mu
pouvoir: present=peux,peut,puisse presentPlural=peuvent,puissent stem=pouv participle=pu past=put,purent future=pourr
vouloir: present=veux,veut,veuille presentPlural=veulent,veuillent stem=voul participle=voulu past=voulut,voulurent future=voudr
savoir: present=sais,sait,sache presentPlural=sachent stem=sav participle=su past=sut,surent future=saur gerund=sachant
valoir: present=vaut,vaux,vaille stem=val participle=valu future=vaudr
falloir: present=faut,faille past=fallait,fallut participle=fallu future=faudr
seoir: present=sied participle=sis
faire: present=fais,fait,fasse presentPlural=font,faites,fassent stem=fais participle=fait past=fit,firent future=fer
aller: present=vais,vas,va,aille presentPlural=vont,aillent participle=allé future=ir
être: present=suis,es,est,soit,sois presentPlural=sommes,êtes,sont,soient past=étais,était,étions,étiez,étaient,fut,furent participle=été future=ser gerund=étant
avoir: present=ai,as,a,ait,aie presentPlural=avons,avez,ont,aient past=avais,avait,avions,aviez,avaient,eut,eurent participle=eu future=aur gerund=ayant
haïr: present=hait,hais stem=haïss
`;

interface Ending {
  /** With its accents; the word may lack them. */
  ending: string;
  lemmaEnding: string;
  form: FrenchForm;
}

const STEM_ENDINGS: readonly [string, FrenchForm][] = [
  ["e", "present"],
  ["es", "present"],
  ["ent", "presentPlural"],
  ["ons", "presentPlural"],
  ["ez", "presentPlural"],
  ["ais", "past"],
  ["ait", "past"],
  ["ions", "past"],
  ["iez", "past"],
  ["aient", "past"],
  ["ant", "gerund"],
];
const FUTURE_ENDINGS: readonly [string, FrenchForm][] = [
  ["ai", "future"],
  ["as", "future"],
  ["a", "future"],
  ["ons", "future"],
  ["ez", "future"],
  ["ont", "future"],
  ["ais", "conditional"],
  ["ait", "conditional"],
  ["ions", "conditional"],
  ["iez", "conditional"],
  ["aient", "conditional"],
];
const PARTICIPLE_ENDINGS = ["", "e", "s", "es"];

/** Plurals and feminines of nouns and adjectives: ending, dictionary ending, whether it is a plural. */
const NOMINAL_ENDINGS: readonly [string, string, boolean][] = [
  ["s", "", true],
  ["x", "", true],
  ["aux", "al", true],
  ["aux", "ail", true],
  ["e", "", false],
  ["es", "", true],
  ["ère", "er", false],
  ["ères", "er", true],
  ["ète", "et", false],
  ["ètes", "et", true],
  ["euse", "eur", false],
  ["euses", "eur", true],
  ["euse", "eux", false],
  ["euses", "eux", true],
  ["trice", "teur", false],
  ["trices", "teur", true],
  ["ive", "if", false],
  ["ives", "if", true],
  ["euve", "euf", false],
  ["euves", "euf", true],
  ["elle", "el", false],
  ["elles", "el", true],
  ["elle", "eau", false],
  ["elles", "eau", true],
  ["eille", "eil", false],
  ["eilles", "eil", true],
  ["eille", "eux", false],
  ["eilles", "eux", true],
  ["ulle", "ul", false],
  ["ulles", "ul", true],
  ["ille", "il", false],
  ["illes", "il", true],
  ["enne", "en", false],
  ["ennes", "en", true],
  ["onne", "on", false],
  ["onnes", "on", true],
  ["ette", "et", false],
  ["ettes", "et", true],
  ["esse", "e", false],
  ["esses", "e", true],
  ["sse", "s", false],
  ["sses", "s", true],
  ["ousse", "oux", false],
  ["ouce", "oux", false],
  ["ouces", "oux", true],
  ["ausse", "aux", false],
  ["ausses", "aux", true],
  ["ouse", "oux", false],
  ["ouses", "oux", true],
  ["anche", "anc", false],
  ["anches", "anc", true],
  ["aîche", "ais", false],
  ["aîches", "ais", true],
  ["èche", "ec", false],
  ["èches", "ec", true],
  ["que", "c", false],
  ["ques", "c", true],
  ["cque", "c", false],
  ["cques", "c", true],
  ["gue", "g", false],
  ["gues", "g", true],
  ["ouvel", "ouveau", false],
  ["el", "eau", false],
  ["ieil", "ieux", false],
  ["olle", "ou", false],
  ["olles", "ou", true],
];

const LONGEST_ENDING = 13;
let verbEndings: Map<string, Ending[]> | null = null;
let nominalEndings: Map<string, Ending[]> | null = null;

/** Readings already made; emptied when it has grown to `MEMO_SIZE`, a few megabytes. */
const memo = new Map<string, FrenchReading[]>();
const MEMO_SIZE = 20_000;

/**
 * The lexicon's entries a French word can be a form of, exact spellings first; accents may be missing.
 * @param spelling as `spellOut` leaves it
 */
export function readFrench(spelling: string): FrenchReading[] {
  const known = memo.get(spelling);
  if (known) return known;
  if (memo.size >= MEMO_SIZE) memo.clear();
  const readings = findReadings(spelling);
  memo.set(spelling, readings);
  return readings;
}

function findReadings(spelling: string): FrenchReading[] {
  const { words } = dictionary("fr");
  const folded = foldWord(spelling);
  const readings: FrenchReading[] = [];
  for (const entry of words.get(folded) ?? []) {
    const form = entry.partOfSpeech === "verb" ? "infinitive" : "base";
    readings.push({ entry, form, exact: entry.spelling === spelling });
  }
  verbEndings ??= indexEndings(readFamilies());
  nominalEndings ??= indexEndings(
    NOMINAL_ENDINGS.map(([ending, lemmaEnding, plural]) => ({
      ending,
      lemmaEnding,
      form: plural ? "plural" : "base",
    })),
  );
  addInflected(readings, spelling, folded, nominalEndings, isNominal);
  addInflected(readings, spelling, folded, verbEndings, isVerb);
  const distinct = readings.filter(
    (reading, index) =>
      readings.findIndex((other) => other.entry === reading.entry && other.form === reading.form) === index,
  );
  return distinct.sort((a, b) => Number(b.exact) - Number(a.exact));
}

const isVerb = (entry: LexiconEntry) => entry.partOfSpeech === "verb";
const isNominal = (entry: LexiconEntry) =>
  entry.partOfSpeech === "noun" || entry.partOfSpeech === "adjective";

const SHORTEST_FEMININE = 4;

/** Adds the readings of a word as an inflected form: every ending it may have, where what is left is in the lexicon. */
function addInflected(
  readings: FrenchReading[],
  spelling: string,
  folded: string,
  endings: Map<string, Ending[]>,
  accepts: (entry: LexiconEntry) => boolean,
): void {
  const { words } = dictionary("fr");
  for (let length = Math.min(LONGEST_ENDING, folded.length); length >= 0; length--) {
    const cut = folded.length - length;
    for (const { ending, lemmaEnding, form } of endings.get(folded.slice(cut)) ?? []) {
      const written = spelling.slice(cut);
      const accented = written === ending;
      // An ending may lack its accents, but not have others: "marché" is no "marche".
      if (!accented && written !== folded.slice(cut)) continue;
      const lemma = spelling.slice(0, cut) + lemmaEnding;
      for (const entry of words.get(foldWord(lemma)) ?? []) {
        // "donne" is no feminine of "don": nouns that short have none.
        if (form === "base" && entry.partOfSpeech === "noun" && lemma.length < SHORTEST_FEMININE) continue;
        if (accepts(entry)) readings.push({ entry, form, exact: accented && entry.spelling === lemma });
      }
    }
  }
}

function indexEndings(endings: readonly Ending[]): Map<string, Ending[]> {
  const index = new Map<string, Ending[]>();
  for (const ending of endings) {
    const key = foldWord(ending.ending);
    const list = index.get(key);
    if (list) list.push(ending);
    else index.set(key, [ending]);
  }
  return index;
}

function readFamilies(): Ending[] {
  const endings: Ending[] = [];
  for (const line of VERB_FAMILIES.trim().split("\n")) {
    const [lemmaEnding, rest] = line.split(": ") as [string, string];
    for (const part of rest.split(" ")) {
      const [name, values] = part.split("=") as [string, string];
      for (const value of values.split(",")) {
        for (const [ending, form] of expand(name, value)) endings.push({ ending, lemmaEnding, form });
      }
    }
  }
  return endings;
}

function expand(name: string, value: string): [string, FrenchForm][] {
  if (name === "stem") return STEM_ENDINGS.map(([ending, form]) => [value + ending, form]);
  if (name === "future") return FUTURE_ENDINGS.map(([ending, form]) => [value + ending, form]);
  if (name === "participle") return PARTICIPLE_ENDINGS.map((ending) => [value + ending, "participle"]);
  return [[value, name as FrenchForm]];
}

/** The past participle of a French verb, masculine singular; the infinitive itself when no family fits. */
export function frenchParticiple(infinitive: string): string {
  const [first = "", ...rest] = infinitive.split(" ");
  const families = VERB_FAMILIES.trim().split("\n");
  let best = { length: 0, participle: first };
  for (const line of families) {
    const lemmaEnding = line.slice(0, line.indexOf(":"));
    const participle = /participle=([^,\s]+)/.exec(line)?.[1];
    if (!participle || lemmaEnding.length <= best.length || !first.endsWith(lemmaEnding)) continue;
    best = {
      length: lemmaEnding.length,
      participle: first.slice(0, -lemmaEnding.length) + participle,
    };
  }
  return [best.participle, ...rest].join(" ");
}
