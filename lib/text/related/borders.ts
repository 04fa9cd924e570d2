import type { RelatedField } from "./related-field.ts";

/** Borders, customs, migration. */
export const borders: RelatedField = {
  english: `
border: frontier boundary crossing cross-border | customs
frontier boundary: border
boundary: limit delimitation
cross-border: border transboundary transnational
crossing: cross border checkpoint
cross: crossing | border
checkpoint: crossing control | border
customs: tariff border | smuggle
passport: visa identity travel
visa: passport entry
identity: identify identification
identify: identification recognise
document: paper file | record
migrate: migration migrant emigrate immigrate
migration: migrant migrate immigration emigration | refugee
migrant: migration immigrant refugee | asylum
immigrant: immigration migrant newcomer
immigration: immigrant migration
emigrate: emigration emigrant migrate
emigrant: emigration diaspora
diaspora: emigrant abroad
refugee: asylum displaced migrant | camp flee
asylum: refugee seeker | protection
displaced: refugee idp displacement | flee
displacement: displaced | forced
flee: escape refugee displaced
exile: expel banish
expel: expulsion deport
expulsion: expel
deport: deportation expel
deportation: deport expulsion
repatriate: repatriation return
repatriation: repatriate return
returnee: return repatriation
settle: settlement resettle
settler: settlement colony
resettle: resettlement
integrate: integration inclusion
integration: integrate inclusion
reintegration: reintegrate | return
abroad: overseas foreign
stateless: statelessness | citizenship
territory: territorial land
sovereignty: sovereign independence
independence: independent sovereignty
independent: independence autonomous
autonomy: autonomous self-government
import: export imports | trade
export: exporter import | trade
transit: passage | transport
entry: enter access
enter: entry entrance access
entrance: entry door
leave: depart departure exit
depart: departure leave
departure: depart leave
arrive: arrival come
arrival: arrive
stay: remain
remain: stay rest
`,
  french: `
frontière: frontalier transfrontalier limite | douane
transfrontalier: frontière transnational
douane: douanier | frontière
traverser: passage franchir
franchir: traverser passage
passeport: visa | identité
visa: | passeport
identité: identifier
identifier: identification
document: papier | dossier
migration: migrant migratoire immigration
migrant: migration immigré | réfugié
immigré: immigration migrant
immigration: immigré migration
émigrer: émigration émigré
diaspora: émigré
réfugié: asile déplacé | migrant camp
asile: réfugié | protection
déplacé: réfugié déplacement
fuir: fuite réfugié
exil: exilé
expulser: expulsion
rapatrier: rapatriement retour
retour: retourner revenir rentrer
intégrer: intégration insertion
intégration: intégrer inclusion
apatride: apatridie | nationalité
territoire: territorial
indépendance: indépendant souveraineté
souveraineté: souverain
autonomie: autonome
importer: importation
exporter: exportation
entrer: entrée accès
partir: départ quitter
départ: partir
arriver: arrivée
arrivée: arriver
rester: demeurer
`,
};
