import type { RelatedField } from "./related-field.ts";

/** Elections, government and public administration. */
export const elections: RelatedField = {
  english: `
elect: election vote choose
election: elect vote electoral poll ballot voting | voter campaign
electoral: election | vote
vote: voter voting ballot poll election | elect turnout
voter: vote electorate voting elector | turnout
voting: vote ballot poll voter
turnout: voter vote participation voting
ballot: vote poll voting | box
poll: vote election ballot | survey
polling: voting vote poll
referendum: vote plebiscite | ballot
candidate: contender nominee nominate | election
candidate > run
nominate: nomination nominee candidate appoint
nomination: nominate candidate
campaign: campaigning candidate | election awareness
observer: observe observation monitor | mission
observe: observer observation monitor watch
observation: observe observer monitor
parliament: parliamentary parliamentarian assembly legislature | legislative
parliamentary: parliament
parliamentarian: mp parliament deputy lawmaker legislator
mp: parliamentarian parliament lawmaker
lawmaker legislator: parliamentarian parliament
senate: senator | parliament
senator: senate
party: political | coalition
coalition: alliance party
opposition: oppose opponent
oppose: opposition opponent object
opponent: rival oppose opposition
rival: competitor opponent
politics: political politician policy
political: politics politician
politician: political politics
government: cabinet governmental state authority | minister
cabinet: government minister
govern: governance government rule
governance: govern government
democracy: democratic | election
democratic: democracy
dictator: dictatorship authoritarian
state > country government
country: nation state national
nation: country national
national: nation nationwide | country
nationwide: national countrywide
federal: federation
republic: | president
regime: government
reform: reformer change
administration: administrative government | authority
administrative: administration
appoint: appointment name nominate | post
appointment: appoint nomination
resign: resignation step quit
resignation: resign
dismiss: dismissal fire sack
mandate: term | mission
term > mandate period
majority: | vote
minority: ethnic | majority
ethnic: ethnicity minority
power: authority
protest: demonstration demonstrator protester rally | demonstrate
protester demonstrator: protest demonstration
demonstration: protest rally demonstrate march
rally: protest demonstration gathering
riot: unrest disorder
unrest: riot disorder
petition: request
civic: citizen civil
transparency: transparent | accountability
accountability: accountable responsible | transparency
trust: confidence
confidence: trust confident
approve: approval adopt endorse agree
approval: approve endorsement
adopt: adoption approve pass
adoption: adopt
reject: rejection refuse
ratify: ratification
amend: amendment change modify
amendment: amend change
bill > law draft
draft: prepare write | bill
`,
  french: `
élire: élection élu voter
élection: élire électoral vote scrutin voter | électeur candidat
électoral: élection | vote
voter: vote électeur scrutin | élire
vote: voter scrutin suffrage électeur | élection
électeur: votant voter vote électorat
scrutin: vote élection voter | urne
urne: vote scrutin
abstention: abstenir
référendum: vote scrutin
candidat: candidature | élection
observateur: observer observation | mission
observer: observateur observation
observation: observer observateur
parlement: parlementaire assemblée député
parlementaire: parlement député
député: parlementaire parlement élu
sénat: sénateur
élu: élire député
parti: politique
opposition: opposer opposant
opposer: opposition opposant
adversaire: rival opposant
politique: politicien
gouvernement: gouvernemental ministre état | cabinet
gouverner: gouvernance gouvernement
démocratie: démocratique
état: pays étatique
pays: nation état national
nation: pays national
national: nation
république: républicain
réforme: réformer
administration: administratif
nommer: nomination désigner
nomination: nommer
démissionner: démission
licencier: licenciement
mandat: | mission
majorité: majoritaire
minorité: minoritaire ethnique
manifester: manifestation manifestant
manifestation: manifestant protestation manifester | événement
manifestant: manifestation
émeute: trouble
transparence: transparent
confiance: confier
approuver: approbation adopter
adopter: adoption approuver
rejeter: rejet refuser
ratifier: ratification
modifier: modification amendement
`,
};
