import type { RelatedField } from "./related-field.ts";

/** People by age, family, role and rank, and what leads or follows. */
export const people: RelatedField = {
  english: `
child kid: minor youngster | pupil infant boy girl school juvenile
kid: pupil youngster
baby infant newborn | birth
boy: lad | son schoolboy
girl: | daughter schoolgirl woman
teenager adolescent teen: youth young juvenile | school
youth: young teenager youngster adolescent | student
adult: grown-up | age
elderly: senior pensioner older elder aged | retired
older > elderly senior elder
senior > elderly high-ranking
pensioner: retired retirement retiree pension elderly
retire: retirement retired pensioner | pension
generation: | youth age
man: male gentleman | men
male: man masculine
woman: female women lady | gender girl
female: woman
people: person population inhabitant resident citizen
person: individual people human
human: humanity mankind person
inhabitant resident: population dweller villager | people citizen live
population: inhabitant people resident | census demographic
census: population | count
citizen: national civilian citizenship resident | public
civilian: citizen | population
villager: village | inhabitant rural
neighbour: neighbourhood neighbouring | adjacent
stranger: unknown
foreigner: foreign alien | abroad
foreign: international overseas external | abroad
family: household relative kin | parent child
household: family home
parent: father mother | family child
father dad | parent
mother mum: maternal | parent
son: | boy child
daughter: | girl child
brother sister sibling
grandparent: grandfather grandmother | elderly
husband wife spouse: married | marriage couple
husband wife spouse > partner
couple: pair married | spouse
marry: marriage married wedding wed | spouse bride
wedding: marriage bride groom ceremony
divorce: separation split | marriage
widow widower: bereaved | husband
orphan: orphanage | parent
relative: family kin
ancestor: descendant forefather | heritage
friend: friendship friendly | companion
friendship: friendly friend
guest: visitor invitee | host
crowd: gathering mass throng | people
team: group squad crew | unit
group: team collective | association
community: local society group | neighbourhood
society: community social | public
lead: head chair direct run leader manage | command
leader: lead head chief leadership ruler
head: lead chief leader director | chair
chief: head leader commander
chair: chairperson chairman preside chairwoman lead head moderate
president: presidency presidential | chair head
director: head direct manager
direct: director lead manage | run
manage: manager management run administer | direct
run: manage operate lead organise
boss: manager chief employer head
manager: management director boss supervisor
supervise: supervisor oversee supervision | monitor
oversee: supervise oversight monitor | control
minister: ministry ministerial | secretary government
ministry: minister department | government
deputy: vice assistant
vice-president: deputy
ambassador: diplomat embassy envoy | diplomatic
envoy: ambassador emissary representative
diplomat: diplomatic ambassador embassy diplomacy | consul
diplomacy: diplomatic diplomat | foreign
consul: consulate consular | diplomat embassy
embassy: ambassador consulate | diplomat
representative: delegate representation envoy represent
represent: representative representation | behalf
delegate: delegation representative | member
delegation: delegate mission | visit
spokesperson spokesman spokeswoman: | press statement
official: officer functionary | authority
officer: official | police rank
authority: official administration government | power
governor: province regional | head
mayor: municipality municipal town | council city
councillor: council municipal | mayor
member: membership belong | join
membership: member accession
king queen monarch: royal royalty | reign throne
prince princess: royal
royal: king queen monarchy
expert: specialist expertise professional | consultant
expertise: expert knowledge know-how
consultant: adviser expert
adviser: advise advice counsellor consultant
advise: advice adviser counsel recommend | guidance
advice: advise guidance counsel recommendation
guide: guidance guideline | instruction
guidance: guideline guide advice
guideline: guidance rule standard | recommendation
colleague: coworker staff counterpart peer
counterpart: colleague peer
peer: colleague fellow
partner: partnership ally | cooperation
partnership: partner cooperation alliance collaboration
staff: employee personnel worker | team
employee: staff worker personnel | employer
employer: boss company | employee
worker: employee labour workforce | staff
founder: found establish create creator
predecessor: former previous
successor: succeed replace | next
succeed > replace successor follow | achieve
former: ex previous old | past
celebrity: famous star | known
famous: renowned well-known celebrated celebrity
hero: heroic heroism | brave
victim: casualty survivor | suffer dead harm
survivor: survive victim
survive: survivor survival | live
witness: eyewitness testify observer
name: title | entitle
call > name phone urge appeal
birth: born newborn | baby birthday
born: birth native | birthplace
birthday: anniversary born | birth
`,
  french: `
enfant: gamin mineur | élève bébé garçon fille jeune écolier
gamin gosse: enfant
bébé nourrisson: nouveau-né | naissance enfant
garçon: | fils enfant
fille: | femme enfant
adolescent ado: jeune mineur | jeunesse
jeunesse: jeune | adolescent
aîné senior: âgé vieux retraité
retraité: retraite pension pensionné | âgé
homme: masculin | mâle
femme: féminin | fille genre
personne: individu gens humain
gens: personne population public
habitant: population résident | villageois citoyen
population: habitant peuple | recensement
villageois: village | habitant
citoyen: citoyenneté civique | habitant
étranger: immigré international | extérieur
voisin: voisinage quartier
famille: familial proche ménage | parent
parent: père mère | famille
mère maman: maternel | parent
père papa: paternel | parent
frère soeur: | famille
mari époux épouse conjoint: marié | mariage
mariage: marier noce union épouser | conjoint
marier: mariage épouser
divorce: divorcer séparation | mariage
veuf veuve: | conjoint
orphelin: orphelinat | parent
proche > parent famille voisin
ami: amitié amical | copain
invité: inviter hôte visiteur
foule: rassemblement masse | monde
équipe: groupe | membre
communauté: collectivité communautaire | local
diriger: dirigeant chef mener présider directeur conduire gérer | tête direction
chef: dirigeant responsable tête directeur leader
dirigeant: chef leader diriger responsable
directeur: direction diriger chef
gérer: gestion gestionnaire administrer | diriger
gestion: gérer administration management
présider: président présidence diriger | tête
président: présidence présider présidentiel
superviser: supervision surveiller encadrer contrôler
encadrer: encadrement superviser
ministre: ministère ministériel | gouvernement
ministère: ministre | gouvernement
adjoint: vice suppléant | assistant
ambassadeur: ambassade diplomate | diplomatique
diplomate: diplomatie diplomatique ambassadeur
consul: consulat consulaire | ambassade
représentant: représenter délégué | porte-parole
délégué: délégation représentant
porte-parole: | représentant communiqué
fonctionnaire: agent | administration public
agent: fonctionnaire employé officier
autorité: pouvoir administration | officiel
gouverneur: province | région
maire: mairie municipalité commune | municipal
membre: adhérent adhésion | appartenir
roi reine: royal souverain monarchie
expert: spécialiste expertise | consultant
conseiller: conseil consultant | expert
conseil: conseiller recommandation | avis
collègue: confrère homologue
homologue: collègue pair
partenaire: partenariat allié | coopération
partenariat: partenaire coopération collaboration
personnel: employé effectif | agent
employé: salarié travailleur personnel agent
salarié: employé salaire travailleur
employeur: patron entreprise | employé
patron: chef employeur
ouvrier: travailleur | usine
fondateur: fonder créateur créer
prédécesseur: ancien précédent
successeur: succéder remplacer
célèbre: renommé connu réputé
héros: héroïque | courage
victime: | mort blessé souffrir rescapé
survivant rescapé: survivre | victime
témoin: témoigner témoignage | observateur
naissance: naître né | bébé anniversaire
né: naissance naître
anniversaire: célébrer commémoration | naissance
nom: nommer appeler | titre
`,
};
