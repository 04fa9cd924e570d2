import type { RelatedField } from "./related-field.ts";

/** Building, repairing, buildings and the places of a town. */
export const building: RelatedField = {
  english: `
build: construct construction building builder erect | architect
construct: build construction erect
construction: build construct building | site contractor
building: construction structure premises edifice | house block
builder: build contractor construction
contractor: builder company | contract
rebuild: reconstruction reconstruct restore | repair
reconstruct: reconstruction rebuild
reconstruction: rebuild reconstruct rehabilitation | repair
repair: fix renovate restore maintenance mend | damage
fix: repair mend
renovate: renovation refurbish restore repair modernise
renovation: renovate refurbishment restoration repair
refurbish: refurbishment renovate | repair
restore: restoration renovate repair
restoration: restore renovation
rehabilitate: rehabilitation restore
rehabilitation: rehabilitate | recovery
install: installation fit | equip
installation: install facility
infrastructure: road facility | construction
facility: building centre installation
architect: architecture architectural | building design
architecture: architectural architect
design: designer plan | architect
engineer: engineering technical | technician
demolish: demolition destroy tear
demolition: demolish destruction
destroy: destruction damage demolish ruin wreck
destruction: destroy damage devastation
damage: destroy destruction harm | loss repair
collapse: fall crumble | building
ruin: destroy rubble
rubble: debris ruin | collapse
debris: rubble wreckage
house: home housing dwelling residence | building
home: house residence household dwelling | housing
housing: house accommodation home apartment | shelter
accommodation: housing lodging | hotel shelter
residence: home reside | live
apartment flat: housing | home
hotel: accommodation | guest tourist
shelter: refuge accommodation | homeless
tent: camp | shelter
camp: tent | refugee
room: hall chamber
hall: room auditorium
roof: | house ceiling
wall: | fence barrier
fence: barrier | border
barrier: obstacle fence wall
bridge: crossing | river
tower: skyscraper
castle: fortress palace
palace: castle
monument: memorial statue | heritage
statue: monument sculpture
square > plaza | town
street: road avenue | town
road: street highway route motorway | traffic
highway motorway: road
garden: park
park: garden | reserve
playground: | child play
town: city municipality urban | mayor
city: town urban municipal capital | mayor
urban: city town
village: rural villager settlement | hamlet
rural: village countryside remote | farming
countryside: rural
remote: isolated distant | rural
municipality: municipal town city | mayor local
municipal: municipality local city
local: municipal community regional
region: regional province area district
regional: region
province: region provincial
district: area region neighbourhood
neighbourhood: district quarter community
area: region zone district
zone: area
place: location site venue spot
location: place site locate venue
site: place location
venue: place location hall host
locate: location situated find
centre: center facility hub
factory: plant manufacture industrial | worker
warehouse: storage depot store
storage: store warehouse stockpile
store > shop storage keep
shop: store market retailer | buy
market: bazaar | shop trade
bazaar: market
cemetery: grave burial | buried
grave: cemetery tomb burial
bury: burial funeral grave
funeral: burial bury | mourn
map: mapping chart | geographic
brick: | wall
concrete: cement
pipe: pipeline
pipeline: pipe gas
elevator lift
`,
  french: `
construire: construction bâtir bâtiment édifier | constructeur chantier
construction: construire bâtir chantier | ouvrage
bâtiment: immeuble construction construire édifice | local
bâtir: construire
chantier: construction travaux
reconstruire: reconstruction rebâtir | réparer
reconstruction: reconstruire
réparer: réparation rénover remettre | dégât
réparation: réparer
rénover: rénovation restaurer réhabiliter réparer
rénovation: rénover réhabilitation restauration
restaurer: restauration rénover
installer: installation | équiper
infrastructure: | route équipement
architecte: architecture
ingénieur: ingénierie technicien
démolir: démolition détruire
détruire: destruction démolir ravager
destruction: détruire dégât
dégât: dommage endommager | détruire
endommager: dommage dégât abîmer
effondrer: effondrement écrouler
décombres: ruine gravats débris
maison: logement domicile habitation | foyer
logement: habitation maison hébergement appartement
habitation: logement maison
domicile: maison logement résidence
appartement: logement | immeuble
hébergement: héberger logement | accueil
hôtel: hébergement | touriste
abri: refuge abriter
camp: tente | réfugié
salle: local pièce
mur: clôture | barrière
barrière: obstacle clôture
pont: passerelle | fleuve rivière
château: palais forteresse
monument: mémorial statue | patrimoine
rue: avenue route
route: chaussée rue autoroute | circulation
jardin: parc
ville: commune urbain cité municipalité | maire
urbain: ville
village: rural villageois | commune
rural: village campagne | agricole
campagne > rural sensibilisation
commune: municipalité ville | maire
municipalité: municipal commune ville
région: régional province | territoire
province: région
quartier: voisinage | ville
lieu: endroit site emplacement
endroit: lieu site
site: lieu emplacement
zone: région secteur
centre: | local
usine: fabrique industriel | ouvrier
entrepôt: dépôt stockage
magasin: boutique commerce
marché: | commerce foire
cimetière: tombe | enterrer
tombe: cimetière sépulture
enterrer: enterrement inhumer funérailles
funérailles: enterrement obsèques
carte: cartographie
porte: entrée
`,
};
