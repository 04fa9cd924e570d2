import type { RelatedField } from "./related-field.ts";

/** Travel, vehicles, ships, roads, aviation and space. */
export const transport: RelatedField = {
  english: `
transport: transportation carry vehicle | traffic haul
transportation: transport
travel: journey trip traveller | visit
journey: travel trip voyage
traveller: travel passenger
passenger: traveller | flight
tourism: tourist | visitor hotel
tourist: tourism visitor | travel
vehicle: car truck automobile | drive
car: vehicle automobile | drive road
automobile: car vehicle
truck lorry: vehicle
bus: coach minibus
minibus: bus van
van: vehicle minibus
bicycle bike: cyclist cycling
cyclist: bicycle cycling
motorcycle: motorbike
motorbike: motorcycle
drive: driver | car vehicle
driver: drive motorist
traffic: | road vehicle
parking: park
pedestrian: walk
walk: pedestrian march
railway: rail
railway rail > train
station: | railway
boat: vessel ship | sail
ship: vessel boat | fleet port
vessel: ship boat
ferry: boat ship
sail: boat ship
shipwreck: sink | ship
sink: shipwreck | ship
crew: staff team sailor
captain: | ship crew
port harbour: dock seaport | ship
dock: port
cargo: freight shipment goods
freight: cargo shipment
shipment: cargo delivery consignment
goods: merchandise product cargo
load: cargo
container: | cargo
plane: aircraft airplane | flight
aircraft: plane airplane helicopter | flight
airplane: plane aircraft
helicopter: aircraft
flight: fly plane aviation airline | aircraft
fly: flight plane
aviation: flight aircraft airline
airline: flight aviation
airport: flight | plane
pilot: | plane flight
space > rocket satellite astronaut
astronaut: | space
route: road path
path: route trail
corridor: route
tunnel: | road
fuel: petrol gasoline diesel
petrol gasoline: fuel
speed: fast velocity
fast: quick rapid speed
quick: fast rapid swift
slow: delay
move: movement transfer relocate
movement: move
transfer: move handover
pull: withdraw
`,
  french: `
transport: transporter transporteur | véhicule
voyage: voyager trajet déplacement | voyageur
voyageur: passager voyage
passager: voyageur
tourisme: touriste touristique
touriste: tourisme visiteur
véhicule: voiture automobile camion
voiture: véhicule automobile auto
automobile: voiture
camion: véhicule
bus: autobus autocar
vélo: bicyclette cycliste
cycliste: vélo
moto: motocyclette
conduire: conducteur chauffeur | diriger
conducteur: chauffeur conduire
circulation: trafic | routier
piéton: marcher
train: ferroviaire | gare
ferroviaire: train rail
gare: | train
bateau: navire embarcation | mer
navire: bateau vaisseau
naufrage: couler
port: portuaire | navire
cargaison: marchandise fret
marchandise: produit cargaison
avion: aéronef appareil | vol
aérien: avion aviation
aéroport: | avion vol
pilote: piloter | avion
chemin: route voie
carburant: essence
vitesse: rapide
rapide: vite rapidement
lent: lenteur
déplacer: déplacement
`,
};
