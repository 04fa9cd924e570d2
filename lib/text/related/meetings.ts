import type { RelatedField } from "./related-field.ts";

/** Meeting, organising, taking part, talking, and what a meeting leaves behind. */
export const meetings: RelatedField = {
  english: `
organise: organiser host hold convene arrange organisation run | stage event
organiser: organise host
host: organise hold organiser venue welcome | guest
hold: organise host convene stage | event
convene: organise hold summon gather meeting
arrange: organise arrangement set
arrangement: arrange preparation agreement
participate: participant attend participation attendee join gather
participate > take
participant: attendee participate attend delegate | audience
participation: participate involvement attendance turnout
attend: participate attendee attendance participant present gather
attendee: participant attend audience
attendance: attend attendee turnout participation
join: participate member attend
involve: involvement include participate engage
engage: engagement involve
gather: gathering assemble bring meeting
gathering: meeting gather assembly rally
bring > gather convene | carry
together > gather joint jointly
audience: public spectator attendee listener | viewer
spectator: audience fan viewer
meet: meeting talk gather encounter | visit
meeting: meet session talks gathering summit conference | discussion
conference: meeting congress symposium forum summit | seminar
congress: conference | assembly
summit: meeting conference | leader
forum: conference meeting platform
session: meeting sitting hearing
assembly: gathering meeting plenary
roundtable: discussion panel meeting
panel: panellist discussion | speaker
panellist: speaker panel
agenda: programme topic | schedule
topic: subject theme issue
subject: topic theme matter
theme: topic subject
issue: problem matter topic | question
matter: issue question
invite: invitation guest invitee
invitation: invite invitee
visit: visitor tour trip | travel delegation
visitor: visit guest tourist
tour: visit trip | guide
trip: journey travel visit
welcome: greet host reception | thank
greet: welcome greeting
reception: welcome | guest
ceremony: celebration inauguration event | mark
celebrate: celebration anniversary mark commemorate festival
celebration: celebrate festival festivity anniversary
commemorate: commemoration anniversary memorial remember mark
commemoration: commemorate memorial remembrance anniversary
memorial: monument commemorate remembrance
anniversary: commemorate celebrate mark
award: prize winner honour laureate | medal
prize: award winner reward laureate
medal: award prize | gold
honour: award tribute honorary
tribute: honour homage | respect
talk: discuss speak conversation discussion chat | speech meeting
talks: negotiation meeting dialogue discussion consultation
speak: speaker speech talk address
speaker: speak panellist presenter lecturer
speech: speak address remark statement | speaker
address > speech speak tackle
present > introduce presentation attend show | current
presentation: present presenter
discuss: discussion talk debate exchange consider | topic
discussion: discuss talk debate exchange
debate: discuss discussion argue | argument
dialogue: discussion talks conversation exchange
conversation: talk dialogue chat
consult: consultation
consultation: consult discussion talks
exchange: share swap | discussion
share: exchange | common
negotiate: negotiation negotiator talks bargain | agreement
negotiation: negotiate talks negotiator mediation
negotiator: negotiate negotiation
mediate: mediation mediator | dispute
mediator: mediation mediate ombudsman
agree: agreement accord consensus approve | sign
agreement: agree accord deal treaty pact | sign contract
accord: agreement agree treaty
deal > agreement accord handle
treaty: agreement convention pact | ratify sign
convention: treaty | congress
memorandum: agreement understanding | sign
sign: signature signing signatory | agreement
signature: sign signing
signatory: sign signature
contract: agreement | sign
consensus: agreement unanimous
unanimous: unanimously consensus
promise: pledge commit commitment vow
pledge: promise commit commitment
commit: commitment pledge
commitment: pledge commit promise
plan: planning intend scheme | programme
programme: project plan initiative scheme
project: programme initiative scheme | implement
initiative: project programme effort
implement: implementation execute carry | apply
implementation: implement execution
prepare: preparation preparatory draft ready
preparation: prepare preparatory
strategy: strategic plan policy
policy: strategy measure
measure: action step | policy
step: measure action | stage
cooperate: cooperation collaborate | partner
cooperation: cooperate collaboration partnership joint collaborate
collaborate: collaboration cooperate
collaboration: collaborate cooperation partnership
coordinate: coordination coordinator
coordination: coordinate coordinator
joint: jointly common shared
committee: commission council board | member
commission: committee | commissioner
commissioner: commission
council: committee councillor board
board: council committee | member
network: networking contact
association: group organisation union society
organisation: association body institution agency
agency: organisation body
institution: institute institutional organisation
institute: institution academy
body > organisation agency
club: association member
ngo: non-governmental organisation charity | society
non-governmental: ngo
charity: charitable ngo foundation | donate
foundation: charity fund
volunteer: voluntary volunteering unpaid
headquarters: office base seat
office: bureau headquarters branch
`,
  french: `
organiser: organisateur organisation tenir accueillir | événement réunion
organisateur: organiser hôte
tenir > organiser réunion dérouler
accueillir: accueil hôte recevoir héberger organiser
accueil: accueillir réception
hôte: accueillir invité organisateur
convoquer: convocation réunir
participer: participant participation assister | présent
participer > prendre
participant: participer présent assistance | délégué
participation: participer | présence
assister: participer présence présent | aider
présence: présent assister
rejoindre: adhérer participer
rassembler: réunir rassemblement regrouper
rassemblement: réunion rassembler manifestation foule
réunir: rassembler réunion regrouper
réunion: rencontre réunir séance conférence sommet | discussion
rencontre: réunion rencontrer entretien | dialogue
rencontrer: rencontre entretenir
entretien: rencontre discussion interview | conversation
conférence: colloque congrès forum sommet réunion | séminaire
colloque: conférence symposium séminaire
sommet: réunion conférence
séance: session réunion audience
session: séance réunion
assemblée: réunion plénière | parlement
public: spectateur auditoire
spectateur: public
table ronde > débat discussion
programme: projet | plan
thème: sujet thématique
sujet: thème question
inviter: invitation invité convier
invitation: inviter convier
visite: visiter visiteur déplacement | voyage
visiter: visite visiteur
visiteur: visiter touriste
cérémonie: célébration inauguration | fête
célébrer: célébration fêter fête commémorer | anniversaire
fête: festival célébration fêter
commémorer: commémoration anniversaire | mémoire
commémoration: commémorer souvenir
prix > récompense lauréat coût
récompenser: récompense décerner lauréat | prix
lauréat: gagnant récompense
médaille: | récompense
hommage: honneur honorer
parler: discours discuter évoquer intervenir
discours: allocution parler intervention | déclaration
intervenant: orateur intervenir conférencier
orateur: intervenant discours
présenter: présentation exposer
discuter: discussion débattre aborder | sujet
discussion: discuter débat échange
débat: débattre discussion
débattre: débat discuter
dialogue: discussion échange
échanger: échange partager
échange: échanger discussion
négocier: négociation négociateur pourparlers | accord
négociation: négocier pourparlers négociateur
médiation: médiateur conciliation
accord: convention entente traité pacte | signer
convenir: accord entendre
traité: accord convention | ratifier
signer: signature signataire | accord
signature: signer signataire
contrat: accord | signer
promettre: promesse engagement
engagement: engager promesse promettre
engager: engagement
plan: projet programme planifier
projet: programme initiative | plan
initiative: projet
préparer: préparation préparatoire
préparation: préparer
stratégie: stratégique plan | politique
mesure: action disposition
coopérer: coopération collaborer
coopération: coopérer collaboration partenariat
collaborer: collaboration coopérer
collaboration: collaborer coopération
coordonner: coordination coordinateur
conjointement > commun
comité: commission conseil
commission: comité
réseau: | contact
association: organisation groupe ong
organisation: association organisme institution
organisme: organisation agence
ong: association
bénévole: volontaire bénévolat
volontaire: bénévole volontariat
siège: bureau | quartier
bureau: siège antenne
`,
};
