import type { RelatedField } from "./related-field.ts";

/** Nature, water, waste, farming, fishing, animals and food. */
export const environment: RelatedField = {
  english: `
environment: environmental ecological ecology nature | climate
environmental: environment ecological green
ecological: environmental ecology
nature: natural environment wildlife
climate: climatic warming | emission weather
warming: climate | temperature
emission: carbon emit greenhouse | pollution
carbon: emission co2 | climate
greenhouse: emission | gas
pollution: pollute pollutant contamination | waste emission
pollute: pollution pollutant contaminate
waste: rubbish garbage trash litter | recycle landfill
rubbish trash garbage: waste litter | landfill
litter: rubbish waste
recycle: recycling reuse | waste
landfill: dump waste
dump: landfill waste
sewage: wastewater | water
water: drinking hydro | river irrigation
river: stream waterway basin | water
stream: river
basin: river
lake: reservoir | water
reservoir: dam lake
dam: reservoir hydropower
sea: maritime ocean marine coast | coastal
ocean: sea marine
marine: sea maritime
maritime: sea marine naval
coast: coastal shore beach seaside
coastal: coast
beach: coast shore
island: isle
mountain: hill mountainous alpine | peak
hill: mountain
valley: | mountain
desert: | arid
land: soil territory ground
soil: land earth
earth: soil planet
ground: land soil
forest: tree woodland forestry deforestation | wood
tree: forest plant woodland | wood
plant > tree factory crop
wood: timber forest
timber: wood logging
logging: timber deforestation
deforestation: forest logging
biodiversity: species wildlife ecosystem
ecosystem: biodiversity habitat
species: biodiversity | animal
wildlife: animal biodiversity | nature
animal: wildlife livestock | veterinary
veterinary: vet animal
conservation: conserve preserve protect
conserve: conservation preserve
preserve: preservation conserve protect
reserve > park
sustainable: sustainability lasting
sustainability: sustainable
resource: | asset
air: atmosphere aerial
atmosphere: air
dog: canine | pet
pet: dog cat
cat: | pet
horse: rider | ride
bird: | wildlife
fish: fishing fisherman fishery | catch
fishing: fish fisherman fishery
fisherman fisher: fish fishing
fishery: fishing fish
hunt: hunting hunter
hunter: hunt
poach: poaching poacher
farm: farmer farming agriculture | crop
farmer: farm agriculture farming agricultural grower peasant
farming: agriculture farm farmer
agriculture: agricultural farming farmer | crop
agricultural: agriculture farming
crop: harvest | farming
harvest: crop | farming
grow > increase cultivate
grower: farmer grow
cultivate: cultivation grow
irrigation: irrigate | water
irrigate: irrigation
livestock: cattle animal | herd
cattle: cow livestock
cow: cattle | milk
sheep: lamb | wool
goat: | livestock
pig: pork
chicken: poultry
poultry: chicken
shepherd: herder
seed: sow | plant
wheat: grain cereal
grain: cereal wheat
flour: bread wheat
bread: bakery | flour
fruit: | apple orchard
orchard: fruit
vegetable: | fruit
grape: wine vineyard
wine: grape vineyard | winemaker
honey: bee beekeeper
bee: honey beekeeping
milk: dairy
dairy: milk cheese
meat: beef | butcher
food: meal nutrition eat | hunger
meal: food lunch dinner
eat: food meal
cook: chef cooking kitchen
restaurant: cafe | meal
drink: beverage
`,
  french: `
environnement: environnemental écologique écologie | nature
écologique: environnemental écologie
nature: naturel environnement
climat: climatique réchauffement
réchauffement: climat
émission: carbone | pollution
pollution: polluer polluant contamination
déchet: ordure recyclage | poubelle
ordure: déchet poubelle
recycler: recyclage | déchet
eau: hydrique | rivière
rivière: fleuve | eau
fleuve: rivière
lac: | eau
barrage: hydroélectrique
mer: maritime océan marin | côte
maritime: mer naval
côte: littoral côtier
plage: côte
île: insulaire
montagne: montagneux
terre: sol terrain
sol: terre
terrain: terre
forêt: arbre bois forestier | déforestation
arbre: forêt planter
planter: plantation arbre
bois: forêt
biodiversité: espèce | écosystème
faune: animal
animal: bête faune
vétérinaire: animal
préserver: préservation protéger
durable: durabilité
ressource: | richesse
air: atmosphère
chien: canin
cheval: équestre
poisson: pêche pêcheur
pêche: pêcheur poisson pêcher
pêcheur: pêche poisson
chasse: chasseur chasser
chasseur: chasse
ferme: agriculteur fermier | agricole
agriculteur: fermier paysan agriculture agricole | exploitant
paysan: agriculteur fermier
agriculture: agricole agriculteur
agricole: agriculture agriculteur
récolte: récolter moisson | culture
cultiver: culture
bétail: élevage | vache
élevage: éleveur bétail
éleveur: élevage
vache: bovin
mouton: ovin
graine: semence
blé: céréale
céréale: blé
pain: boulangerie
fruit: | verger
vin: vigne viticole
miel: apiculture abeille
lait: laitier
viande: boucher
nourriture: aliment alimentaire manger | repas
alimentaire: aliment nourriture
repas: manger déjeuner
cuisine: cuisinier cuisiner
boisson: boire
`,
};
