import type { RelatedField } from "./related-field.ts";

/** War, peace, arms, mines and the forces. */
export const conflict: RelatedField = {
  english: `
war: conflict warfare fighting hostilities wartime | battle peace
conflict: war hostilities fighting dispute | violence
fight: fighting combat battle struggle clash | war
fighting: combat fight hostilities clash war
combat: fight fighting battle
battle: fight combat clash
clash: fight fighting confrontation | violence
hostilities: fighting war conflict
attack: assault strike raid hit | attacker bombing
attacker: attack assailant perpetrator
assault: attack | violence
strike > attack hit walkout
raid: attack search | police
invade: invasion invader | occupy
invasion: invade occupation
occupy: occupation occupied | invade
siege: besiege blockade
blockade: block siege
bomb: bombing explosive explosion bombard | blast attack
bombing: bomb explosion blast attack
bombard: shelling bombardment shell
shelling: shell bombardment artillery | attack
explode: explosion blast detonate | bomb
explosion: blast explode explosive bomb detonation
blast: explosion explode bomb
detonate: detonation explode
explosive: bomb explosion ordnance | mine ammunition
ordnance: explosive munition unexploded
unexploded: ordnance uxo | mine demining
mine > landmine demining miner
landmine: mine demining explosive | clearance
demining: landmine mine clearance deminer | unexploded
clearance: clear demining
weapon: arm arms gun firearm weaponry | ammunition
arms: weapon weaponry gun armament | ammunition
firearm: gun weapon rifle pistol
gun: firearm weapon pistol rifle shoot | gunman
rifle pistol handgun: firearm gun
gunman: shooter gun attacker
shoot: shot gunfire gun fire shooting | kill
shooting: gunfire shoot gunman shot
gunfire: shooting shot
ammunition: munition bullet cartridge | weapon
munition: ammunition | ordnance stockpile
bullet: ammunition cartridge | shot
stockpile: storage ammunition
missile rocket: | weapon
grenade: explosive
tank > armoured vehicle
drone: unmanned uav | aerial
nuclear: atomic | radioactive reactor
radioactive: radiation nuclear
chemical: toxic | substance
arm > weapon hand
army: military soldier troops force | defence
military: army armed soldier troops defence | force
soldier: troops military army serviceman | combatant
troops: soldier military army force
serviceman: soldier military
force > army troops | compel
navy: naval fleet | sailor warship
sailor: seafarer crew navy | ship
fleet: navy ship
general > commander
commander: command officer chief | general
command: commander order
cadet: trainee | academy
veteran: ex-combatant | soldier
combatant: fighter soldier
fighter: combatant militant rebel
militia: militant paramilitary armed | fighter
rebel: insurgent rebellion militant
rebellion: uprising revolt insurgency rebel
insurgent: rebel insurgency
uprising: rebellion revolt
coup: overthrow putsch
revolution: revolutionary | uprising
enemy: adversary foe hostile
ally: alliance allied partner
alliance: ally coalition
defend: defence defender protect
defence: defend military | ministry
protect: protection safeguard defend preserve
protection: protect safeguard
security: secure safety | police
safety: safe security
safe: safety secure
secure: security safe
peace: peaceful ceasefire peacebuilding | reconciliation truce
peaceful: peace nonviolent
ceasefire truce: peace armistice | fighting
reconcile: reconciliation | peace
reconciliation: reconcile | peace trust
peacekeeper: peacekeeping | mission troops
peacekeeping: peacekeeper
disarm: disarmament
disarmament: disarm | weapon
withdraw: withdrawal pull leave
withdrawal: withdraw pull-out
deploy: deployment send
deployment: deploy
surrender: capitulate
victory: win victorious triumph
defeat: lose beat
win: winner victory | prize
winner: win victor laureate
prisoner > detainee inmate
hostage: captive kidnap abduct | release
captive: hostage captivity
genocide: massacre | atrocity
massacre: killing slaughter | atrocity
atrocity: massacre
violence: violent abuse assault | conflict
violent: violence
kill: murder die death casualty dead | shoot victim
casualty: dead victim injured wounded
die: death dead deceased
death: die dead fatality fatal | mortality
dead: death die deceased casualty
fatal: deadly death lethal fatality
fatality: death dead casualty
deadly: fatal lethal
mortality: death
wounded: injured wound casualty | hurt
wound: injury wounded injure hurt
injure: injury injured wound hurt wounded | casualty
injury: injure wound injured | hurt
injured: wounded injure injury casualty
hurt: injure injured wounded harm
harm: damage hurt harmful
harmful: dangerous harm
terrorism: terrorist extremism | attack
terrorist: terrorism extremist | attack
extremism: extremist radicalisation radical | terrorism
extremist: extremism radical
radicalisation: extremism radical
threat: threaten danger risk menace
threaten: threat intimidate
danger: dangerous risk threat hazard
dangerous: danger hazardous unsafe
risk: danger hazard threat
frontline: front | contact
tension: tense | conflict
crisis: emergency | conflict
`,
  french: `
guerre: conflit combat hostilités | bataille paix
conflit: guerre affrontement hostilités différend
combattre: combat lutter combattant
combat: combattre bataille affrontement
affrontement: combat heurt | violence
bataille: combat
lutter: lutte combattre
lutte: lutter combat
attaquer: attaque assaillant agresser
attaque: attaquer attentat assaut agression | assaillant
attentat: attaque bombe | terrorisme
assaut: attaque
envahir: invasion occuper
occuper: occupation
bombe: explosif bombardement explosion | attentat
bombarder: bombardement
bombardement: bombarder | attaque
exploser: explosion
explosion: exploser détonation explosif bombe
explosif: bombe explosion | munition
mine: déminage | explosif
déminage: mine démineur | munition
arme: armement fusil pistolet | munition
armement: arme
fusil pistolet: arme
tirer: tir | arme
munition: balle cartouche | arme
missile: roquette
drone: | aérien
nucléaire: atomique | radioactif
armée: militaire soldat troupe | défense
militaire: armée soldat troupe
soldat: militaire troupe combattant
troupe: soldat armée
marine: naval | marin navire
commandant: commander commandement | chef
rebelle: insurgé rébellion
rébellion: révolte soulèvement insurrection
coup > putsch
révolution: révolutionnaire
ennemi: adversaire hostile
allié: alliance
alliance: allié coalition
défendre: défense défenseur protéger
défense: défendre
protéger: protection préserver sauvegarder
protection: protéger
sécurité: sûreté sécuriser
paix: pacifique trêve | réconciliation
trêve cessez-le-feu: paix armistice
réconciliation: réconcilier | paix
désarmement: désarmer | arme
retirer: retrait
retrait: retirer
déployer: déploiement
victoire: vainqueur gagner vaincre
gagner: gagnant victoire remporter
remporter: gagner
vaincre: défaite victoire vainqueur
otage: captif enlèvement
massacre: massacrer tuerie | génocide
violence: violent | agression maltraitance
violent: violence
tuer: mort tué victime assassiner meurtre | mourir
tué: mort victime tuer
mourir: mort décès décéder
mort: décès mourir tué | victime
décès: mort décéder mortalité
mortel: mort
blesser: blessé blessure | victime
blessé: blessure blesser | victime
blessure: blessé blesser
terrorisme: terroriste extrémisme | attentat
terroriste: terrorisme
extrémisme: extrémiste radicalisation
menace: menacer danger
menacer: menace
danger: dangereux risque péril
dangereux: danger
risque: danger risquer
crise: urgence
tension: tendu
`,
};
