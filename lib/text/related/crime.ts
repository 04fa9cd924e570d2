import type { RelatedField } from "./related-field.ts";

/** Crime, police, courts, prison, law and rights. */
export const crime: RelatedField = {
  english: `
crime: criminal offence | police illegal
criminal: crime offender perpetrator | gang
offence: crime offender violation
offender: perpetrator criminal offence convict
perpetrator: offender culprit attacker
culprit: perpetrator guilty
gang: criminal group | mafia
mafia: gang
steal: theft thief rob robbery loot | burglary
theft: steal thief robbery burglary
thief: theft steal robber burglar burglary
rob: robbery steal robber
robbery: rob robber theft steal | burglary
burglary: burglar theft | thief
loot: looting plunder steal
murder: kill homicide murderer killing assassination
homicide: murder manslaughter
killing: murder kill
assassination: assassinate murder
kidnap abduct: kidnapping abduction hostage
rape: sexual assault
blackmail extort: extortion ransom
extortion: extort blackmail
ransom: hostage extortion
fraud: fraudulent scam deceive swindle | forgery
scam: fraud swindle
forge: forgery counterfeit fake
forgery: forge counterfeit falsify fake
fake: counterfeit false forge bogus
counterfeit: fake forge
false: fake untrue | misinformation
launder: laundering | money illicit
laundering: launder | money
corruption: corrupt bribe bribery graft | integrity
corrupt: corruption bribe
bribe: bribery corruption kickback
bribery: bribe corruption
trafficking: trafficker traffic smuggling | exploitation victim
trafficker: trafficking smuggler
smuggle: smuggling smuggler contraband trafficking | illicit
smuggler: smuggle smuggling trafficker
contraband: smuggle illicit
drug: narcotic | heroin cocaine medicine
narcotic: drug
addict: addiction dependence | drug
illegal: unlawful illicit | law
illicit: illegal unlawful
police: officer enforcement policing policeman | security
policeman policewoman: police officer
cop: police officer
patrol: guard | police
enforcement: enforce police | law
enforce: enforcement | law
guard: protect security watch
investigate: investigation investigator probe inquiry examine | detective
investigation: investigate investigator inquiry probe
investigator: investigate investigation detective
detective: investigator
inquiry: investigation
probe: investigation
inspect: inspection inspector check examine
inspection: inspect inspector check
check: verify inspect control
verify: verification check confirm
examine: examination study analyse inspect
forensic: forensics | evidence
evidence: proof prove | testimony
proof: evidence prove
prove: proof evidence
suspect: suspected accused suspicion | arrest
accuse: accused accusation blame allege | suspect
accused: defendant suspect accuse
accusation: accuse allegation
allege: allegation claim | accuse
blame: accuse responsible fault
arrest: detain detention custody apprehend | police
detain: detention arrest custody detainee imprison
detention: detain custody prison imprisonment detainee jail
custody: detention arrest
detainee: prisoner inmate detention
jail prison: imprisonment detention custody imprison penitentiary | inmate prisoner
imprison: imprisonment prison jail
imprisonment: imprison prison jail detention
inmate: prisoner detainee prison convict
prisoner: inmate detainee prison
penitentiary: prison
release: free freed liberate | prisoner
free > release freedom
escape: flee
torture: mistreatment ill-treatment inhuman | abuse
abuse: mistreatment violence ill-treatment | harassment
judge: magistrate court judiciary judgment | trial
magistrate: judge court
court: tribunal judge magistrate judicial | trial justice
tribunal: court
judiciary: judicial court judge
judicial: court judiciary justice
trial: court hearing prosecution | judge verdict
hearing: trial session
sue: lawsuit court litigation
lawsuit: sue litigation case
case: lawsuit instance
prosecute: prosecution prosecutor charge | trial
prosecution: prosecute prosecutor
prosecutor: prosecution prosecute attorney
lawyer: attorney advocate solicitor counsel barrister | legal
attorney: lawyer prosecutor
notary: | lawyer
defendant: accused
verdict: ruling judgment sentence decision
judgment: ruling verdict judge
ruling: judgment verdict decision
sentence: convict punishment verdict | prison
convict: conviction guilty sentence
conviction: convict guilty
guilty: convict guilt
innocent: innocence acquit
acquit: acquittal innocent
punish: punishment penalty sanction
punishment: punish penalty sanction
penalty: punishment fine sanction
fine > penalty
sanction: penalty embargo | punish
pardon: amnesty clemency
amnesty: pardon
execute > execution implement
law: legislation legal act lawful | statute rule
legal: law lawful juridical
legislation: law legislative legislator act
legislative: legislation parliament
rule: regulation law | govern
regulation: rule regulate regulatory
regulate: regulation regulatory
decree: order ordinance
ban: prohibit prohibition forbid outlaw
prohibit: ban prohibition forbid
forbid: prohibit ban
prohibition: ban prohibit
allow: permit authorise let
permit: allow licence authorisation permission
permission: permit authorisation allow consent
authorise: authorisation permit allow
licence: license permit
right: rights entitle | law freedom
rights: right freedom | law
freedom: liberty free right
liberty: freedom
justice: court judicial | law
just > fair justice
fair: fairness equitable | justice
violate: violation breach infringe
violation: violate breach infringement abuse
breach: violation violate
complain: complaint grievance
complaint: complain grievance
grievance: complaint
compensate: compensation reparation redress
compensation: compensate reparation damages
ombudsman: ombudsperson | complaint rights
constitution: constitutional | law
oath: swear
secret: secrecy confidential
spy: espionage intelligence
intelligence: spy information
hide: conceal
crackdown: repression suppress
seize: seizure confiscate | capture
confiscate: confiscation seize seizure
seizure: seize confiscate
catch: capture arrest
capture: catch seize
`,
  french: `
crime: criminel délit criminalité infraction | police
criminel: crime délinquant malfaiteur
criminalité: crime délinquance
délit: infraction crime
infraction: délit
délinquant: délinquance criminel
voler: vol voleur dérober cambriolage
vol > cambriolage voler avion
voleur: voler cambrioleur vol
cambriolage: cambrioleur voler | vol
piller: pillage
meurtre: assassinat homicide tuer meurtrier
assassinat: meurtre assassiner
enlever: enlèvement kidnapper
enlèvement: enlever kidnapping | otage
viol: violer sexuel
extorsion: chantage | rançon
fraude: frauduleux escroquerie frauder
escroquerie: escroc fraude arnaque
contrefaçon: faux contrefaire
faux: contrefaçon falsifier | désinformation
blanchiment: blanchir | argent
corruption: corrompre | intégrité
trafic: trafiquant contrebande | traite
trafiquant: trafic contrebandier
contrebande: trafic contrebandier
traite: trafic | exploitation victime
drogue: stupéfiant | toxicomane
stupéfiant: drogue
illégal: illicite clandestin
illicite: illégal
police: policier gendarmerie | ordre
policier: police gendarme agent
gendarme: gendarmerie policier
patrouille: patrouiller
enquêter: enquête enquêteur
enquête: enquêter enquêteur investigation
enquêteur: enquête enquêter
inspecter: inspection inspecteur
contrôler: contrôle vérifier
contrôle: contrôler vérification
vérifier: vérification contrôler
examiner: examen étudier analyser
preuve: prouver | témoignage
soupçonner: suspect soupçon
suspect: soupçonner | arrêter
accuser: accusation accusé inculper
accusé: prévenu accuser | suspect
arrêter: arrestation interpeller | détenir
arrestation: arrêter interpellation | détention
détenir: détention détenu
détention: prison détenu emprisonnement incarcération détenir
prison: détention emprisonnement pénitentiaire incarcération | détenu prisonnier
emprisonner: emprisonnement prison incarcérer
emprisonnement: prison emprisonner
détenu: prisonnier détention | prison
prisonnier: détenu | prison
libérer: libération liberté relâcher
libération: libérer
évader: évasion
torture: torturer | mauvais
juge: magistrat tribunal juger | justice
magistrat: juge magistrature
tribunal: cour juge juridiction | procès
cour > tribunal justice
judiciaire: justice tribunal
procès: jugement tribunal audience | juge
jugement: juger verdict procès
juger: jugement juge
audience: séance procès
poursuivre: poursuite
procureur: parquet | poursuite
avocat: barreau défenseur | juriste
juriste: avocat juridique
verdict: jugement
condamner: condamnation peine | coupable
condamnation: condamner peine
peine: condamnation sanction | prison
coupable: culpabilité
punir: punition sanction
sanction: sanctionner peine punition
amende: | sanction
grâce: amnistie
loi: législation légal juridique | règle
législation: loi législatif
légal: loi juridique légalité
juridique: droit légal
règle: règlement réglementation
règlement: règle réglementation
décret: arrêté ordonnance
interdire: interdiction prohiber
interdiction: interdire
autoriser: autorisation permettre permis
autorisation: permis autoriser
permettre: autoriser
permis: licence autorisation
droit: juridique | loi
liberté: libre
justice: judiciaire | tribunal
équitable: équité juste
violation: violer atteinte
plainte: plaindre plaignant
indemniser: indemnisation dédommager indemnité
constitution: constitutionnel
saisir: saisie confisquer
saisie: saisir confiscation
renseignement: | espionnage
`,
};
