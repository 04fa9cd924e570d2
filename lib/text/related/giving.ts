import type { RelatedField } from "./related-field.ts";

/** Giving, paying, receiving, helping, needing. */
export const giving: RelatedField = {
  english: `
give: provide donate hand grant deliver gift offer
provide: give supply offer provision deliver
supply: provide deliver equip provision supplier
deliver: delivery provide hand supply | bring
delivery: deliver handover shipment
distribute: distribution hand give
distribution: distribute
hand > give deliver donate | arm
handover: deliver transfer donate donation
offer: provide give propose
gift: donation present give
receive: get obtain give donate hand deliver provide | recipient benefit
get: receive obtain
obtain: get receive acquire gain
recipient: beneficiary receive | donor
beneficiary: benefit recipient receive
benefit: beneficiary advantage profit | help
donate: donation donor give gift contribute | charity
donation: donate donor gift contribution grant
donor: donate donation fund contributor sponsor
sponsor: fund sponsorship finance donor
contribute: contribution contributor donate fund
contribution: contribute donation | fund
finance: fund financial financing pay | budget money
financial: finance fund monetary | money economic
funding: fund grant finance financing donor | money budget
grant: fund funding award subsidy donate
subsidy: subsidise grant | fund
support: assist help back aid assistance fund
back > support endorse
help: assist aid support assistance helpful | relief
assist: help assistance aid support assistant
assistance: help aid assist support
aid: help assistance relief support | humanitarian
relief: aid assistance humanitarian | rescue
humanitarian: aid relief | crisis
helper: assistant volunteer
pay: fund finance sponsor donor payment bear | cost salary spend
payment: pay fee instalment | money
spend: expenditure spending cost | pay budget
spending: expenditure spend | budget
expenditure expense: spend spending cost | budget
expense: costs
fee: charge payment | cost
charge > fee accuse
bear > afford pay cover
cover > pay include report
loan: lend borrow credit | bank debt
lend: loan borrow | bank
borrow: loan lend debt
debt: owe indebted loan | credit
owe: debt
credit: loan | bank
buy purchase: buyer acquire procure | sell
procurement: procure purchase tender | buy
procure: procurement purchase
tender: bid procurement | contract
sell: sale seller vendor | buy
sale: sell seller
seller vendor: sell trader
trader: trade merchant dealer
merchant: trader
customer: client buyer consumer | shop
client: customer
consumer: customer consume consumption
rent: lease tenant rental | landlord
tenant: rent | landlord
landlord: owner | tenant
own > owner ownership possess property
owner: ownership proprietor possess
ownership: owner property
property: asset possession | estate
belong > owner member
save > rescue saving protect
need: require necessary requirement lack
require: need requirement
requirement: require condition
lack: shortage absence need
shortage: lack scarcity deficit
absence: absent lack
request: ask demand apply application
ask: request question inquire appeal
demand: request call claim | need
appeal: call request urge
apply: application applicant request
application: apply applicant request
applicant: candidate apply application
send: dispatch ship deploy mail
dispatch: send
return: back repatriate restore
share > exchange portion
equip: equipment provide
equipment: equip device tool gear | machine
tool: equipment instrument | device
device: equipment tool gadget | machine
material: supply equipment
keep: retain maintain preserve
maintain: maintenance keep | upkeep
lose: loss lost | missing
loss: lose damage
missing: disappear lost | search
disappear: disappearance missing vanish
disappearance: disappear missing
search: seek look | find
seek: search look request
reward: prize award
poor: vulnerable low-income poverty disadvantaged needy impoverished
poverty: poor impoverished hardship | low-income
needy: poor vulnerable disadvantaged
vulnerable: disadvantaged needy poor vulnerability | risk marginalised
disadvantaged: vulnerable poor marginalised underprivileged
homeless: homelessness | shelter
rich: wealthy wealth affluent
wealth: rich wealthy fortune
welfare: social benefit wellbeing
`,
  french: `
donner: don offrir remettre fournir accorder | donateur
don: donateur donner offrir cadeau | contribution
donateur: don bailleur donner mécène | financement
offrir: donner don offre
cadeau: offrir don
fournir: fourniture donner approvisionner livrer | fournisseur
fourniture: fournir équipement
remettre: remise donner livrer
livrer: livraison remettre fournir
livraison: livrer
distribuer: distribution donner
distribution: distribuer
recevoir: bénéficier obtenir donner remettre | bénéficiaire
obtenir: recevoir acquérir
bénéficier: bénéficiaire recevoir
bénéficiaire: bénéficier recevoir | destinataire
contribuer: contribution
contribution: contribuer don | cotisation
financement: financer fonds subvention | budget donateur payer
fonds: financement financer | argent budget
subvention: subventionner financement aide
soutenir: soutien appuyer aider appui
soutien: appui soutenir aide
appui: soutien appuyer aide
appuyer: appui soutenir
aider: aide assister soutien soutenir secourir | assistance
aide: aider assistance soutien secours | humanitaire
assistance: aide aider soutien
secours: secourir aide sauvetage | secouriste
humanitaire: | aide secours crise
payer: paiement financer financement verser régler | coût salaire dépense
paiement: payer versement
verser: versement payer
dépenser: dépense | budget argent
dépense: dépenser coût frais | budget
frais: coût dépense
prêt: prêter emprunt crédit | banque
emprunter: emprunt prêt
dette: endettement devoir | crédit
acheter: achat acquérir acheteur | vendre
achat: acheter acquisition
vendre: vente vendeur | acheter
vente: vendre vendeur
vendeur: marchand vendre commerçant
client: clientèle acheteur consommateur
consommateur: consommation consommer client
louer: location loyer locataire
loyer: louer locataire
propriétaire: propriété posséder | locataire
propriété: propriétaire bien
posséder: propriétaire détenir
besoin: nécessiter manque nécessaire | demande
nécessaire: nécessité besoin indispensable
manque: manquer pénurie absence | besoin
pénurie: manque
demander: demande solliciter réclamer
demande: demander requête
candidature: candidat postuler
envoyer: envoi expédier
équiper: équipement matériel doter
équipement: équiper matériel appareil
matériel: équipement
outil: instrument
garder: conserver maintenir
conserver: garder conservation
perdre: perte | disparaître
perte: perdre dommage
disparaître: disparition disparu
disparu: disparaître disparition | recherche
chercher: rechercher
pauvre: pauvreté défavorisé démuni vulnérable | précaire
pauvreté: pauvre misère précarité
démuni: pauvre défavorisé
vulnérable: vulnérabilité défavorisé fragile
défavorisé: pauvre vulnérable démuni | marginalisé
riche: richesse fortuné
sans-abri: | logement
`,
};
