import type { RelatedField } from "./related-field.ts";

/** What a question asks by one word and a report answers by another: why, where, how long, how much, how often. */
export const questions: RelatedField = {
  english: `
why > because reason purpose aim due order | cause objective motive
reason > because due
reason: cause motive rationale purpose
cause: reason trigger | origin
cause > because due result lead
where > venue place location site | hold
when > date day year month
long > last duration lengthy | hour day week month year
duration length > hour day week month
duration: length period
last > duration hour day week month
often > times frequency regularly weekly monthly annually yearly daily quarterly
frequency frequent: regular regularly | rate
frequency > times weekly monthly annually
regular: regularly periodic routine | weekly monthly
much > amount sum total worth value price | budget cost
many > number total dozen hundred thousand | figure
old > age aged year | ancient historic former
young > youth | age teenager
age: aged old
age > year
far > distance kilometre mile metre
big > size large | area
cost: price worth value expense | budget spend
price: cost worth value tariff
worth: value cost price | amount
expensive: costly price | cost
cheap: inexpensive affordable low-cost | price
aim purpose goal objective: intend | target
intend intention: plan aim | purpose
fund: finance support grant donor sponsor funding | budget money pay contribution
behind > responsible perpetrator organiser | blame
responsible: responsibility charge accountable | duty blame
result outcome: consequence effect
consequence: effect impact result | aftermath
effect: impact influence consequence
happen occur: occurrence | incident event
happen occur > place
event: occasion activity | ceremony
nationality: citizen citizenship passport | national country
fate > release dead missing
`,
  french: `
pourquoi > raison cause motif but objectif afin | visée viser dû
raison: cause motif
raison > parce dû
cause: raison origine | entraîner provoquer
où > lieu endroit site | salle ville
quand > date jour mois année
combien > nombre total montant somme | coût prix
longtemps > durée durer | heure jour semaine mois
durée: durer longueur
durée durer > heure jour semaine mois an
souvent > fréquence fréquemment régulièrement fois | hebdomadaire mensuel annuel
fréquence: fréquent souvent | fois rythme
régulier: régulièrement périodique | hebdomadaire mensuel
âgé > âge an vieux aîné
âge: âgé
âge > an né
vieux > âge ancien an | âgé
jeune > jeunesse adolescent | âge
loin > distance kilomètre mètre
coûter > coût prix valoir montant euro budget dépense
coût prix: coûter valeur montant | budget dépense tarif
cher: coûteux onéreux | prix
but objectif: viser visée fin finalité | destiné
viser: but objectif destiné | cible
destiné > but objectif viser | intention
intention: vouloir projet | but
financer: financement donateur subvention subventionner | don contribution bailleur
financer > soutien fonds budget
responsable > responsabilité chargé | chef dirigeant
résultat: conséquence issue effet | bilan
conséquence: effet suite impact répercussion | résultat
effet: impact conséquence influence
événement: manifestation occasion | réunion cérémonie
dérouler > lieu événement
nationalité: citoyen citoyenneté | ressortissant passeport
`,
};
