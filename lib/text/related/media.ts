import type { RelatedField } from "./related-field.ts";

/** Press, broadcasting, publishing, computers and networks. */
export const media: RelatedField = {
  english: `
media: press journalist newspaper news broadcaster | journalism television
press: media newspaper journalist | news
journalist: reporter journalism media press correspondent | editor
reporter correspondent: journalist
journalism: journalist media
news: press media bulletin | report
newspaper: daily press magazine | journalist
magazine: journal newspaper periodical
journal: magazine
editor: edit editorial | newspaper
edit: editor editing
publish: publication publisher print release issue
publication: publish book publisher
publisher: publish publication
article: byline story | author
byline: author article
story: tale article narrative
broadcast: broadcaster television radio air | programme
broadcaster: broadcast television radio channel
television tv: broadcast broadcaster channel | programme
channel: television broadcaster
radio: broadcast broadcaster | listen
film: movie cinema documentary video | filmmaker
movie: film cinema
cinema: film movie
documentary: film
video: film footage clip
photo: photograph picture image photographer
photograph: photo picture photographer
photographer: photo photograph photography
picture: image photo
camera: video film | photo
interview: interviewer conversation
advertise: advertising advertisement | promote
advertisement: advertise advert
propaganda: disinformation
disinformation misinformation: fake false | propaganda
censor: censorship
censorship: censor ban | freedom
announce: announcement declare
announcement: announce statement
statement: declare declaration announcement | say
leaflet brochure: pamphlet flyer
poster: banner
internet: online web website cyber | network
online: internet web digital virtual | website
website: site web page online
web: internet online website
page: website | web
virtual: online remote
digital: electronic online computer | technology
digitalisation: digital digitise
computer: laptop pc digital | software
laptop: computer
software: application app | computer
app: application mobile
technology: technological tech technical
technological: technology
technical: technology technician
cyber: hacker internet cybersecurity cyberattack online
cybersecurity: cyber
cyberattack: cyber hacker hack attack
hacker: cyber hack attack attacker cyberattack
hack: hacker cyber cyberattack attack
virus: infection malware
malware: virus ransomware
password: login | access
data: information database statistics
database: data register
information: data inform informational
inform: information notify tell
statistics: statistical data figure
email: mail message
mail: post letter
letter: mail message
message: text letter
phone: telephone mobile call
telephone: phone call
mobile: phone | cellphone
satellite: | space
robot: automation machine
algorithm: ai
ai: algorithm | intelligence
user: use
use: usage utilise user apply
access: accessible enter
download: upload | file
privacy: private personal | data
private: personal privacy
blog: blogger
blogger: blog | online
recording: record tape
record > recording document note
listen: hear listener
hear: listen
watch: monitor observe view see
view: see watch opinion
viewer: audience watch
see: view watch
`,
  french: `
média: presse journaliste médiatique journal | télévision
presse: journaliste média journal | communiqué
journaliste: presse reporter média journalisme
journal: quotidien presse | journaliste
magazine: revue
rédacteur: rédaction rédiger
publier: publication paraître éditer
publication: publier ouvrage
éditeur: éditer édition
article: | journal
diffuser: diffusion radiodiffusion
diffusion: diffuser
télévision: télé chaîne | diffuser
radio: | diffuser
film: cinéma documentaire
cinéma: film cinéaste
photo: photographie photographe image
photographie: photo photographe
image: photo
interview: entretien
publicité: publicitaire
propagande: désinformation
désinformation: faux | propagande
censure: censurer
annoncer: annonce déclarer
annonce: annoncer
communiqué: déclaration | presse
brochure: dépliant
affiche: afficher
internet: web ligne numérique toile
web: internet site
numérique: digital électronique informatique
informatique: ordinateur numérique
ordinateur: informatique
logiciel: application | informatique
technologie: technologique technique
pirate: piratage hacker
piratage: pirate pirater | cyberattaque
cyberattaque: attaque piratage
cybersécurité: | cyberattaque
donnée: information
information: informer renseignement
informer: information
statistique: chiffre | donnée
courriel: message mail
lettre: courrier
courrier: lettre
message: courriel
téléphone: portable téléphonique appel
utiliser: utilisation utilisateur usage
utilisation: utiliser usage emploi
accès: accéder accessible
privé: particulier
enregistrer: enregistrement
écouter: auditeur entendre
regarder: voir téléspectateur
voir: regarder
`,
};
