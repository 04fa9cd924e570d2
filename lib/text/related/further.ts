import type { RelatedField } from "./related-field.ts";

/** Common words of reports that belong to no other field, or to several. */
export const further: RelatedField = {
  english: `
interest: interested enthusiasm | concern
conduct: carry lead perform implement
carry: conduct implement perform
perform: performance performer carry
performance: perform show | concert
undertake: carry conduct
accompany: escort
escort: accompany convoy
convoy: escort | vehicle
facilitate: facilitator facilitation ease help
facilitator: facilitate moderator trainer
moderator: moderate facilitator
moderate: moderator chair
intervene: intervention
intervention: intervene
indicate: show suggest
specify: detail
express: voice expression
voice: express
follow: follow-up | pursue
focus: concentrate centre emphasis
emphasis: focus emphasise
exceed: surpass
accelerate: speed hasten
communicate: communication inform
communication: communicate | message
mobilise: mobilisation
ensure: guarantee secure
guarantee: ensure warranty
designate: designation appoint name
dissolve: dissolution
proclaim: declare proclamation
unify: unite unification
unite: unity unify united
unity: unite solidarity
recognise: recognition acknowledge
recognition: recognise acknowledge | award
acknowledge: recognise admit
interrogate: interrogation question
confess: confession admit
admit: admission confess acknowledge
persecute: persecution oppress
disclose: reveal disclosure leak
reveal: disclose revelation uncover expose
abolish: abolition repeal
intercept: interception seize
dismantle: dismantling demolish
curb: reduce limit restrict
limit: restrict restriction
restrict: restriction limit
restriction: restrict limit | ban
mitigate: mitigation reduce
stigma: stigmatise | discrimination
forgive: forgiveness pardon
impose: imposition introduce
allocate: allocation assign earmark
privatise: privatisation
nationalise: nationalisation
unload: offload load | cargo
extract: extraction
dig: excavate excavation
excavation: excavate dig | archaeological
throw: hurl toss
lie > perjury location
perjury: testimony
merge: merger combine unify
merger: merge | acquisition
acquisition: acquire purchase
acquire: acquisition obtain buy
combine: merge mix
vary: variation varied
shorten: cut reduce
apology: apologise regret sorry
regret: apologise sorry
insult: offend abuse
reflect: reflection show
renew: renewal extend
renewal: renew
collect: collection gather collector
collection: collect
submit: submission hand present
submission: submit
devote: dedicate devoted
dedicate: devote dedication
assign: allocate assignment task
inherit: inheritance heir
decorate: decoration
emerge: arise appear
appear: appearance emerge
spread: distribute propagate
inspire: inspiration motivate
motivate: motivation encourage
attract: draw attraction
justify: justification reason
review: revise assess examine
revise: revision review amend
update: upgrade refresh
register: registration enrol registry | record
registration: register enrolment
enrol: enrolment register
priority: prioritise important
expect: expectation anticipate
expectation: expect hope
anticipate: expect foresee
aspect: element dimension
element: component aspect
procedure: process mechanism
process: procedure
system: mechanism
mechanism: system procedure
instrument: tool
framework: structure
structure: framework building
phase: stage period
milestone: landmark
landmark: milestone monument
minute: | hour
hour: minute
spring: | season
autumn: | season
season: | spring autumn summer winter
noon: midday
midnight: night
night: evening midnight
semester: term
kilogram: kilo tonne weight
tonne: ton kilogram
hectare: | land area
copy: replica reproduce
piece: item
item: piece object
bag: | luggage
constituency: district | election
flag: banner
banner: flag poster
anthem: | flag
empire: emperor
federation: federal
solidarity: unity
activist: campaigner activism militant
campaigner: activist campaign
lobby: lobbying
boycott: abstain
veto: block
paragraph: article clause
clause: paragraph provision
charter: statute
immunity: impunity
impunity: unpunished
jurisdiction: competence
embezzle: embezzlement misappropriate | fraud
embezzlement: embezzle | corruption
nepotism: favouritism
ethics: ethical integrity
ethical: ethics
prejudice: stereotype bias
stereotype: prejudice
bias: prejudice impartial
impartial: impartiality neutral
neutral: neutrality impartial
segregation: discrimination
cybercrime: cyber | hacker
phishing: scam | cyber
server: | computer
encrypt: encryption
uniform: clothing
vandalise: vandalism
vandalism: vandalise graffiti
vandal: vandalism
sabotage: damage
stable: stability
stability: stable instability
logistics: logistical
surround: encircle
uncle aunt: cousin relative
nephew niece: relative
grandson granddaughter: grandchild
god: divine
monastery: monk nun
monk: monastery
cathedral: church
psychiatrist: psychiatric | mental
dentist: dental tooth
symptom: | disease
fever: | symptom
diabetes: diabetic
behaviour: behave conduct attitude
attitude: behaviour
shareholder: investor | company
invoice: bill
surplus: excess
productivity: productive
patent: invention
globalisation: global
global: worldwide international world
worldwide: global world
international: global foreign
stone: rock
glass: | window
cotton: | textile
wool: | sheep
leather: | textile
metro: underground subway
taxi: cab
cab: taxi
breakdown: failure outage
fertiliser: | crop
pesticide: insecticide | crop
egg: | chicken
flower: | garden plant
moon: lunar
sky: | air
peninsula: | coast
edge: border limit
suburb: outskirts suburban
outskirts: suburb
distance: kilometre far
trend: tendency
angle: perspective
perspective: view
opinion: view belief
steep: | slope
luggage: baggage bag
key: crucial important
door: gate entrance
gate: entrance door
mutual: reciprocal
broad: wide extensive
extensive: broad wide
strict: strictly rigorous
rapid: quick fast swift
brief: short
short: brief
complex: complicated
severe: serious
serious: severe grave
empty: vacant
vacant: empty vacancy
crowded: packed crowd
popular: popularity
rare: rarely uncommon
typical: usual
usual: normal regular
normal: usual
random: arbitrary
arbitrary: random
temporary: provisional interim
interim: temporary provisional
permanent: lasting
`,
  french: `
accompagner: accompagnement escorter
animer: animateur modérer
modérer: modérateur animer
modérateur: modérer animateur
exprimer: expression
parrainer: parrain parrainage | soutenir
exhorter: appeler encourager
appeler: appel exhorter
appel: appeler
suivre: suivi
suivi: suivre surveillance
élaborer: élaboration rédiger
concevoir: conception
prévoir: prévision planifier
clôturer: clôture terminer
clôture: clôturer
démarrer: démarrage commencer lancer
entamer: commencer
suspendre: suspension interrompre
concentrer: axer
cibler: cible viser
comporter: contenir inclure
dépasser: excéder
atteindre: parvenir
réaliser: réalisation accomplir effectuer
accomplir: accomplissement réaliser
effectuer: réaliser
exécuter: exécution réaliser
appliquer: application
favoriser: promouvoir encourager
communiquer: communication informer
transmettre: transmission remettre
attribuer: attribution accorder décerner
associer: impliquer
impliquer: implication associer
mobiliser: mobilisation
définir: définition déterminer
instaurer: établir instituer
résulter: résultat découler
aboutir: résultat
garantir: garantie assurer
unifier: unir unification
unir: unité unifier
reconnaître: reconnaissance
rompre: rupture
consulter: consultation
consultation: consulter concertation
perquisition: perquisitionner fouille
fouille: fouiller
avouer: aveu
démontrer: prouver montrer
commettre: auteur
détourner: détournement
détournement: détourner fonds
maltraiter: maltraitance
révéler: révélation dévoiler
abolir: abolition
arbitrer: arbitrage arbitre
détecter: détection dépister
intercepter: interception
éteindre: extinction
stabiliser: stabilité
stabilité: stable instabilité
démanteler: démantèlement
limiter: limitation restreindre
protester: protestation manifester
rétablir: rétablissement
accoucher: accouchement naissance
loger: logement hébergement héberger
nourrir: nourriture alimentation
opérer: opération
opération: opérer
migrer: migration
imprimer: imprimerie
filmer: film tournage
photographier: photo
pardonner: pardon
aménager: aménagement
rembourser: remboursement
épargner: épargne
employer: employé emploi
numériser: numérique numérisation
naviguer: navigation
débarquer: débarquement
charger: chargement
semer: semence
irriguer: irrigation
irrigation: irriguer eau
braconner: braconnage braconnier
reboiser: reboisement arbre
reboisement: reboiser planter
trier: tri
éclairer: éclairage
creuser: fouille
fondre: fonte
venir: provenir
empêcher: prévenir
jeter: lancer
attacher: lier
mélanger: mélange
évoluer: évolution
avancer: progresser
accélérer: accélération
ralentir: ralentissement
prolonger: prolongation
prolongation: prolonger
agrandir: agrandissement élargir
nager: natation nageur
raconter: récit
mentir: mensonge
tromper: tromperie
regretter: regret
causer: provoquer cause
provoquer: causer entraîner
générer: engendrer
motiver: motivation
intéresser: intérêt
intérêt: intéresser
détériorer: détérioration
corriger: correction
chasser: chasse expulser
quitter: départ partir
manger: nourriture repas
gagnant: vainqueur gagner lauréat
vainqueur: gagnant champion
report: reporter retarder ajourner
ajourner: reporter
réparation: réparer rénovation
heure: minute
minute: heure
nuit: nocturne
soir: soirée
matin: matinée
printemps: printanier
automne: automnal
saison: | printemps automne
délai: échéance
échéance: délai
période: durée
calendrier: agenda
agenda: programme calendrier
norme: règle standard
étape: phase stade
phase: étape
enjeu: défi
priorité: prioritaire
avantage: atout bénéfice
atout: avantage
procédure: processus
mécanisme: dispositif
dispositif: mécanisme
système: dispositif
moyenne: moyen
tonne: kilogramme
hectare: | terrain
décideur: responsable
désaccord: différend
district: arrondissement
capitale: | ville
pétition: signature
militant: activiste
activiste: militant
drapeau: emblème
hymne: | drapeau
solidarité: solidaire
charte: statut
impunité: impuni
notaire: | juriste
recours: appel
complice: complicité
assassin: meurtrier assassiner
cybercriminalité: cyberattaque
redevabilité: responsabilité
éthique: intégrité déontologie
préjugé: stéréotype
stéréotype: préjugé
insécurité: sécurité
caserne: | militaire
milice: paramilitaire
secourisme: secouriste
secouriste: sauveteur secours
tornade: tempête
tsunami: | séisme
uniforme: tenue
gang: bande mafia
mafia: gang
passeur: trafiquant clandestin
clandestin: illégal irrégulier
gardien: garde surveillant
vandalisme: vandale dégrader
manoeuvre: exercice
oncle tante: cousin
neveu nièce: | oncle tante
dieu: divin
monastère: moine
dentiste: dentaire
fièvre: | symptôme
comportement: attitude
actionnaire: investisseur
facture: facturer
mondial: international monde
international: mondial
pierre: roche
verre: | fenêtre
coton: laine textile
métro: | transport
oeuf: | poule
fleur: | jardin
lune: lunaire
ciel: | air
banlieue: périphérie
tendance: évolution
avis: opinion
opinion: avis
bagage: valise
rapide: vite
bref: court
court: bref
grave: sérieux gravité
vide: vacant
rare: rarement
habituel: normal
provisoire: temporaire intérimaire
temporaire: provisoire
permanent: durable
`,
};
