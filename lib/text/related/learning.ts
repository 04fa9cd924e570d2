import type { RelatedField } from "./related-field.ts";

/** School, university, training, research and what is known. */
export const learning: RelatedField = {
  english: `
learn: study lesson skill learning acquire | teach training
study: student learn examine research | university
teach: teacher instructor lesson instruct train | school educate
teacher: teach instructor educator professor schoolteacher | school lecturer
trainer: instructor coach train facilitator | training
instructor: trainer teacher teach
train: training trainer trainee course coach instruct | workshop skill exercise
training: course train workshop trainee seminar | skill instruction capacity-building
trainee: train training intern participant apprentice
course: training class lesson curriculum | programme
class: lesson course classroom | pupil
classroom: class school
lesson: class learn course
workshop: training seminar session | course
seminar: workshop training conference
curriculum: syllabus course | education programme
skill: ability competence know-how capacity | training
ability: able capability capacity skill
capacity: capability ability | training
education: educate school educational teaching | learning university
educate: education teach
school: pupil education teacher classroom schooling | student
pupil: student schoolchild schoolboy schoolgirl | school child
student: pupil university undergraduate learner graduate | study college
university: student college academic faculty campus | professor higher
college: university school | student
academy: academic school institute
academic: university scholar scientific | research
professor: lecturer academic university teacher
lecture: lecturer talk speech | professor
lecturer: lecture professor
graduate: graduation diploma degree alumnus | university
graduation: graduate diploma
degree diploma: graduate qualification certificate
certificate: certify certification diploma
qualification: qualified diploma qualify
exam examination: test | grade
test: exam trial try | check
scholarship: fellowship bursary grant | student
intern: internship trainee placement
internship: intern placement traineeship
apprentice: apprenticeship trainee
mentor: mentoring mentorship coach | tutor
coach: trainer coaching mentor
kindergarten: nursery preschool | child
literacy: illiteracy literate | reading read
read: reader reading | book
reader: read audience
write: author writer pen | draft publish book
author: write writer byline co-author | book
writer: author write novelist | poet
book: publication volume | author publish read
textbook: manual book | school
manual: handbook guide textbook
handbook: manual guide guidebook
library: librarian book | read
research: researcher study investigate | scientist academic
researcher: research scientist scholar
science: scientific scientist | research
scientist: scientific science researcher
scientific: science scientist
laboratory: lab | scientist test
experiment: experimental trial test
discover: discovery find uncover
discovery: discover find
find: discover locate detect finding | reveal
found > find discover establish
finding: conclusion find result | report
invent: inventor invention
innovation: innovative innovate new
know: knowledge aware known | understand
knowledge: know expertise understanding
awareness: aware sensitise | campaign inform
aware: awareness conscious
understand: understanding comprehend | know
explain: explanation clarify describe
explanation: explain clarification
example: instance illustrate | case
method: methodology approach technique
approach: method way | strategy
technique: technical method
idea: concept thought proposal
think: thought believe opinion | consider
question: ask query inquiry | answer
answer: reply respond response | question
`,
  french: `
apprendre: apprentissage étudier leçon | enseigner formation
étudier: étude étudiant apprendre | université
étude: étudier recherche enquête | analyse
enseigner: enseignant enseignement professeur instruire | école cours
enseignant: professeur enseigner instituteur enseignement | école
professeur: enseignant prof instituteur universitaire
former: formation formateur stagiaire instruire entraîner | stage cours
formation: former stage cours formateur atelier | séminaire stagiaire
formateur: instructeur former formation
stagiaire: stage former apprenti | formation
stage: stagiaire formation
cours: leçon formation classe | enseigner
classe: cours élève | école
atelier: formation séminaire | stage
séminaire: atelier conférence colloque
compétence: capacité aptitude savoir-faire | formation
capacité: compétence aptitude
éducation: éduquer enseignement éducatif scolaire | école
école: scolaire élève scolarité lycée collège | enseignant éducation
scolaire: école élève
élève: écolier lycéen collégien étudiant | école enfant
écolier: élève | école
étudiant: université élève étude universitaire | campus
université: étudiant universitaire faculté | campus
universitaire: université académique | étudiant
lycée: lycéen école
diplôme: diplômé certificat | étude
certificat: attestation diplôme
examen: épreuve test examiner
bourse: boursier allocation | étudiant
crèche maternelle: | enfant
alphabétisation: analphabétisme | lire
lire: lecteur lecture | livre
écrire: auteur écrivain rédiger | publier
auteur: écrivain écrire rédacteur
écrivain: auteur romancier écrire
rédiger: rédaction écrire rédacteur
livre: ouvrage publication | auteur lire
ouvrage: livre | construction
manuel: guide livre
bibliothèque: livre | lecture
recherche: chercheur rechercher étude | scientifique
chercheur: recherche scientifique savant
science: scientifique | recherche
laboratoire: labo | scientifique
découvrir: découverte trouver
découverte: découvrir
trouver: découvrir retrouver
inventer: invention inventeur
innovation: innovant innover
savoir > connaissance connaître
connaissance: savoir connaître
sensibiliser: sensibilisation informer | campagne
sensibilisation: sensibiliser | campagne
comprendre: compréhension
expliquer: explication préciser
exemple: illustrer | cas
méthode: méthodologie technique approche
idée: concept proposition
penser: pensée croire estimer | avis
question: interroger demander | réponse
réponse: répondre | question
répondre: réponse
`,
};
