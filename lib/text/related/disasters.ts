import type { RelatedField } from "./related-field.ts";

/** Disasters, rescue, weather. */
export const disasters: RelatedField = {
  english: `
disaster: catastrophe calamity emergency | flood earthquake
catastrophe: disaster
emergency: urgent crisis disaster
urgent: emergency urgently immediate
accident: crash collision incident
incident: accident event occurrence
crash: accident collision | wreck
collision: crash collide accident
earthquake: quake seismic tremor | tsunami disaster
quake: earthquake tremor seismic
seismic: earthquake quake
flood: flooding inundation | rain river water
flooding: flood inundation | rain
landslide: mudslide avalanche
avalanche: landslide snow
volcano: eruption volcanic lava
eruption: volcano erupt
tsunami: wave | earthquake
fire > blaze burn wildfire firefighter shoot dismiss
blaze: fire burn
wildfire: fire blaze | forest
burn: fire blaze
firefighter: fire fireman | rescue
fireman: firefighter
rescue: save rescuer | emergency
rescuer: rescue
evacuate: evacuation | rescue
evacuation: evacuate
trapped: stuck
drown: drowning | sea
drought: dry | water
storm: hurricane thunderstorm cyclone wind | weather
hurricane cyclone typhoon: storm tornado
wind: storm
weather: meteorological climate forecast
forecast: predict prediction | weather
predict: prediction forecast
rain: rainfall precipitation rainy | flood
rainfall: rain precipitation
precipitation: rain rainfall
snow: snowfall snowy | winter
winter: cold | snow
summer: hot | season
cold: freezing winter
hot: heat warm
heat: hot heatwave heating
temperature: degree celsius | heat
ice: freeze
freeze: ice
prevent: prevention avoid preventive
prevention: prevent preventive
avoid: prevent
warn: warning alert caution
warning: warn alert alarm
alert: warn warning alarm
alarm: alert warning
prepared: preparedness ready
preparedness: prepared readiness
resilience: resilient
exercise: drill simulation training
drill: exercise
simulation: simulate exercise
leak: spill
spill: leak | oil
contaminate: contamination pollute
contamination: contaminate pollution
radiation: radioactive
`,
  french: `
catastrophe: désastre sinistre | urgence
sinistre: catastrophe | sinistré
urgence: urgent crise
urgent: urgence
accident: collision incident
incident: accident
collision: accident heurter
séisme: tremblement sismique
tremblement: séisme
inondation: crue inonder | pluie
crue: inondation
glissement: éboulement
avalanche: | neige
volcan: éruption volcanique
incendie: feu flamme | pompier brûler
feu: incendie flamme
brûler: incendie brûlure feu
pompier: | incendie secours
sauver: sauvetage secourir
sauvetage: sauver secours sauveteur
sauveteur: sauvetage secouriste
évacuer: évacuation
noyer: noyade
sécheresse: sec aride
tempête: orage ouragan cyclone | vent
ouragan: cyclone tempête
vent: | tempête
météo: météorologique temps
pluie: précipitation pleuvoir | inondation
neige: neiger enneigé | hiver
hiver: froid hivernal
été: estival
froid: gel
chaleur: chaud canicule
chaud: chaleur
température: degré
glace: gel
prévenir: prévention éviter
prévention: prévenir préventif
éviter: prévenir
avertir: avertissement alerter
alerter: alerte avertir
alerte: alerter avertissement alarme
exercice: simulation entraînement
simulation: exercice
fuite > évasion
contamination: contaminer pollution
`,
};
