import type { RelatedField } from "./related-field.ts";

/** Saying, deciding, starting, ending, changing; time, quantity and common qualities. */
export const actions: RelatedField = {
  english: `
say: state tell declare remark | statement
tell: say inform
declare: declaration announce state
declaration: declare statement
remark: comment note
comment: remark commentary
note: remark observe
mention: refer cite
refer: reference mention
cite: quote mention
quote: cite quotation
describe: description depict
description: describe
emphasise stress: highlight underline underscore
highlight: emphasise underline underscore
underline underscore: emphasise highlight
claim: allege assert
confirm: confirmation verify
deny: denial reject
argue: argument dispute debate
argument: argue dispute debate
dispute: argue disagreement conflict quarrel
disagree: disagreement dispute
criticise: criticism critic condemn
criticism: criticise critic
condemn: condemnation denounce deplore
praise: commend applaud
commend: praise
congratulate: congratulation
apologise: apology sorry
urge: call appeal encourage
encourage: encouragement urge promote
promote: promotion encourage foster
foster: promote encourage
propose: proposal suggest
proposal: propose suggestion
suggest: suggestion propose recommend
recommend: recommendation suggest advise
recommendation: recommend advice
persuade: convince
insist: insistence
report > account document describe
decide: decision resolve
decision: decide ruling resolution
resolution: resolve decision
resolve: solve settle resolution
solve: solution resolve
solution: solve
choose: choice select pick opt
choice: choose option selection
select: selection choose pick
selection: select choose
option: choice alternative
prefer: preference
refuse: refusal reject decline
accept: acceptance agree
consider: consideration think
order > command instruction
instruction: instruct order
start begin: launch commence open beginning | inaugurate
begin: beginning launch
beginning: start begin
launch: start begin inaugurate introduce
commence: begin start
open: opening inaugurate launch
opening: open inauguration launch
inaugurate: inauguration open launch
inauguration: inaugurate opening
introduce: introduction launch
establish: create found set establishment | form
create: creation establish found
creation: create establishment
set > establish create
form > establish shape
end: finish conclude close final
finish: end complete conclude
conclude: conclusion end close
conclusion: conclude end
complete: finish completion end
completion: complete finish
close: shut closure end
reopen: open opening
closure: close shut
shut: close
stop: halt cease end
halt: stop cease
cease: stop end
cancel: cancellation postpone
postpone: delay postponement cancel
delay: postpone
interrupt: interruption suspend
suspend: suspension halt
continue: resume continuation ongoing
resume: continue restart
ongoing: continue
increase: rise grow growth raise | higher
rise: increase grow climb
raise: increase lift
expand: expansion extend enlarge
expansion: expand growth
extend: extension expand prolong
extension: extend
decrease: decline reduce drop fall reduction
reduce: reduction decrease cut lower
reduction: reduce cut decrease
decline: decrease drop fall
drop: fall decrease
fall: drop decline
cut: reduce reduction slash
lower: reduce
double: twice twofold
improve: improvement enhance better strengthen
improvement: improve
enhance: improve strengthen
strengthen: reinforce enhance boost
reinforce: strengthen
boost: increase strengthen
weaken: weak
worsen: deteriorate
deteriorate: deterioration worsen
change: alter modify shift transform
modify: change modification
transform: transformation change
transformation: transform transition
transition: change transformation
adapt: adaptation adjust
adjust: adapt
modernise: modernisation upgrade
upgrade: modernise improve
replace: replacement substitute
remove: removal eliminate
eliminate: elimination remove eradicate
eradicate: eliminate
add: addition additional
link: connection tie
connect: connection link
separate: separation divide
divide: division split separate
split: divide
achieve: achievement accomplish success
achievement: achieve success accomplishment
success: successful succeed achieve
successful: success
fail: failure unsuccessful
failure: fail
try: attempt effort
attempt: try
effort: attempt endeavour
progress: advance development
advance: progress
influence: impact affect
affect: impact influence
impact: effect affect
control: monitor check
monitor: monitoring observe watch supervise track
monitoring: monitor observation surveillance
surveillance: monitoring
assess: assessment evaluate
assessment: assess evaluation
evaluate: evaluation assess
evaluation: evaluate assessment
analyse: analysis analyst
analysis: analyse analyst
survey: questionnaire poll study
compare: comparison
count: number tally
calculate: calculation
estimate: estimation approximately
respond: response answer reply reaction
response: respond answer reaction
react: reaction respond
reply: answer respond
act > action law
action: act measure
activity: event action
task: duty assignment
role: function part
obligation: duty
opportunity: chance possibility
chance: opportunity
problem: issue challenge difficulty
challenge: problem difficulty
difficulty: difficult problem
difficult: hard difficulty
hard > difficult
obstacle: barrier hindrance
hinder: obstacle obstruct
block: obstruct blockade
easy: simple ease
simple: easy
important: importance significant key major
importance: important significance
significant: important major
main: principal key major primary
major: main important
principal: main
new: recent latest
recent: new latest recently
latest: recent new
modern: contemporary new
current: present ongoing
future: upcoming next
next: following upcoming
upcoming: next forthcoming
previous: earlier past former
past: previous former
first: initial inaugural
inaugural: first
final: last end
annual: annually yearly year
annually: yearly annual
yearly: annual annually
monthly: month
weekly: week
daily: day
quarterly: quarter
month: monthly
week: weekly
year: annual
day: daily
decade: ten
century: hundred
fortnight: fourteen two
weekend: saturday sunday
evening: night
period: term duration
deadline: due date
schedule: timetable scheduled
once > one
twice > two double
dozen: twelve
twelve: dozen
score > twenty
half: fifty
quarter: fourth
percent: percentage share proportion
percentage: percent proportion
pair: two couple
several: various multiple numerous
numerous: several
total: sum overall
sum: total amount
amount: sum total quantity
quantity: amount
number: figure total
average: mean
maximum: limit
minimum: least
size: large small area
large: big huge great
big: large huge
huge: large enormous massive
massive: huge large
small: little tiny
little: small
length: long
height: high tall
high: height tall
weight: weigh kilogram
weigh: weight
wide: broad width
deep: depth
strong: strength powerful
strength: strong
weak: weakness
weakness: weak
good: positive
bad: negative
better: improve
effective: effectiveness efficient
efficient: efficiency effective
quality: standard
standard: norm
possible: possibility
necessary: need essential
essential: necessary vital crucial
crucial: vital essential key
vital: crucial essential
special: particular specific
common: shared joint
different: difference various
difference: different
same > identical
true: truth
truth: true
wrong: mistake
mistake: error wrong
error: mistake
clear > obvious remove
honest: honesty integrity
integrity: honest
live: resident reside inhabit | life
life: live living
look > search seek
take > bring seize
put > place
`,
  french: `
dire: déclarer affirmer indiquer
déclarer: déclaration dire affirmer
déclaration: déclarer communiqué
affirmer: déclarer
indiquer: préciser signaler
souligner: insister accent
mentionner: citer évoquer
citer: citation mentionner
décrire: description
confirmer: confirmation
nier: démentir
différend: litige conflit
critiquer: critique
dénoncer: condamner
féliciter: félicitation
excuser: excuse
encourager: encouragement inciter promouvoir
promouvoir: promotion encourager
proposer: proposition suggérer
proposition: proposer
suggérer: suggestion proposer
recommander: recommandation
recommandation: recommander conseil
convaincre: persuader
décider: décision
décision: décider
résoudre: résolution solution
solution: résoudre
choisir: choix sélectionner
choix: choisir option
sélectionner: sélection choisir
préférer: préférence
refuser: refus rejeter
accepter: acceptation
commencer: début débuter lancer
début: commencer débuter
débuter: début commencer
lancer: lancement commencer inaugurer
lancement: lancer inauguration
ouvrir: ouverture inaugurer
ouverture: ouvrir inauguration
inaugurer: inauguration ouvrir
créer: création établir fonder
création: créer fondation
établir: créer établissement
fonder: fondation créer
finir: terminer fin achever
terminer: finir fin achever conclure
fin: terminer finir
conclure: conclusion terminer
fermer: fermeture clore
fermeture: fermer
cesser: cessation interrompre
annuler: annulation
reporter: report retarder
retard: retarder
continuer: poursuivre
reprendre: reprise
augmenter: augmentation hausse accroître croître | élever
augmentation: augmenter hausse accroissement
hausse: augmentation augmenter
accroître: augmenter accroissement
élargir: étendre élargissement
étendre: extension élargir
diminuer: diminution baisse réduire
réduire: réduction diminuer baisse
réduction: réduire diminution baisse
baisse: baisser diminution réduction
doubler: double
améliorer: amélioration
amélioration: améliorer
renforcer: renforcement consolider
renforcement: renforcer
affaiblir: affaiblissement
aggraver: aggravation empirer
changer: changement modifier
changement: changer transformation
transformer: transformation
adapter: adaptation
moderniser: modernisation
remplacer: remplacement
supprimer: suppression éliminer
éliminer: élimination supprimer
ajouter: ajout
lien: lier relation
relation: lien rapport
séparer: séparation
diviser: division
réussir: réussite succès
succès: réussite réussir
échouer: échec
échec: échouer
essayer: tenter
tenter: tentative essayer
progrès: progresser avancée
influencer: influence
impact: effet
surveiller: surveillance observer
surveillance: surveiller
évaluer: évaluation
évaluation: évaluer
analyser: analyse
analyse: analyser
sondage: enquête
comparer: comparaison
compter: nombre
calculer: calcul
estimer: estimation
réagir: réaction
action: agir mesure
activité: action
tâche: mission
rôle: fonction
obligation: obligatoire
occasion: opportunité
problème: difficulté défi
défi: problème
difficulté: difficile problème
difficile: difficulté
obstacle: entrave
bloquer: blocage
facile: simple faciliter
important: importance majeur
principal: majeur
nouveau: récent
récent: nouveau dernier
moderne: contemporain
actuel: actuellement
futur: prochain avenir
prochain: futur suivant
précédent: antérieur
premier: initial
annuel: an année
an: année annuel
année: an annuel
mensuel: mois
mois: mensuel
hebdomadaire: semaine
semaine: hebdomadaire
quotidien: jour
jour: journée
décennie: dix
douzaine: douze
vingtaine: vingt
dizaine: dix
centaine: cent
millier: mille
moitié: demi
tiers: troisième
quart: quatrième
pourcentage: proportion
nombre: chiffre total
total: somme
somme: montant total
montant: somme

grand: important
taille: grandeur
hauteur: haut
poids: peser
fort: force
faible: faiblesse
bon: bien
efficace: efficacité
possible: possibilité
essentiel: indispensable crucial
particulier: spécifique
différent: différence
vrai: vérité
erreur: faute
vivre: vie habiter
habiter: habitant vivre résider
vie: vivre
part > participer portion
partie > portion membre
marche: marcher
rouvrir: ouvrir réouverture
`,
};
