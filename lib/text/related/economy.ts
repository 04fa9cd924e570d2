import type { RelatedField } from "./related-field.ts";

/** Money, budget, tax, trade, work, industry and energy. */
export const economy: RelatedField = {
  english: `
economy: economic | finance
economic: economy | financial
economist: economic
money: cash fund funds currency | finance pay
cash: money
currency: money euro dollar
euro dollar: currency | worth cost
budget: spending expenditure | cost fund money
bank: banking banker | loan
invest: investment investor
investment: invest investor
investor: invest investment
profit: earnings gain benefit
earn: income earnings wage
income: earnings revenue salary wage
revenue: income earnings | tax
salary wage: pay income remuneration | earn
tax: taxation taxpayer fiscal | revenue
taxpayer: tax
fiscal: tax budget
tariff: duty | customs
duty > tax obligation
trade: commerce commercial trader business | export
commerce: trade commercial business
commercial: trade commerce business
business: company enterprise firm entrepreneur
company: firm business enterprise corporation
firm: company business
enterprise: company business
corporation: company corporate
entrepreneur: businessman businesswoman entrepreneurship | start-up
entrepreneurship: entrepreneur business
businessman businesswoman: entrepreneur
start-up: entrepreneur
industry: industrial manufacturing | factory
industrial: industry
manufacture: produce manufacturer production | factory
produce: production product producer manufacture make
production: produce output manufacture
product: produce goods
make: produce create
stock > supply share
insurance: insure insurer
insure: insurance
inflation: price
recession: downturn crisis
bankrupt: bankruptcy insolvent
growth: grow increase development
develop: development grow
development: develop growth progress
job: employment work occupation post | vacancy
employment: job work employ | unemployment
employ: employment hire employee
unemployment: unemployed jobless | job
unemployed: unemployment jobless
hire: recruit employ recruitment
recruit: recruitment hire enlist
recruitment: recruit hire
vacancy: job post recruitment
post > position job publish
work: job labour worker employment
labour: work worker
occupation > profession job
profession: professional occupation career
career: profession job
professional: profession expert
union: association
walkout: strike
energy: power electricity | fuel gas renewable
electricity: power energy electric grid | electrical
electric: electricity electrical
electrical: electric electricity
grid: electricity power
blackout: outage | power electricity
outage: blackout
gas: | energy pipeline
oil: petroleum crude | fuel
petroleum: oil
coal: | mining energy
miner: mining mine
mining: miner mine
renewable: solar | energy
solar: sun renewable photovoltaic
hydropower: hydroelectric dam
turbine: wind
heating: heat | energy
lamp: light lighting
light: lighting lamp
reactor: nuclear
battery: | electric
steel: metal iron
metal: steel iron
gold: | jewellery
diamond: | jewel
textile: clothing fabric
clothing: clothes garment dress
clothes: clothing garment
craft: handicraft craftsman artisan
artisan: craft craftsman handicraft
carpenter: wood
electrician: electricity
plumber: | water pipe
baker: bread bakery
butcher: meat
tailor: sewing clothing
sewing: sew tailor
hairdresser: | salon
accountant: accounting
accounting: accountant audit
audit: auditor accounting | inspect
auditor: audit
secretary: clerk
clerk: secretary office
cleaner: clean
`,
  french: `
économie: économique
argent: monnaie fonds | payer
monnaie: argent devise
budget: budgétaire dépense
banque: bancaire
investir: investissement investisseur
investissement: investir
profit: bénéfice gain
revenu: salaire ressource
salaire: rémunération revenu paie
impôt: taxe fiscal fiscalité | contribuable
taxe: impôt
commerce: commercial commerçant | marché
commerçant: commerce marchand
entreprise: société compagnie firme | entrepreneur
entrepreneur: entreprise entrepreneuriat
industrie: industriel | usine
fabriquer: fabrication produire | usine
produire > production produit fabriquer
production: producteur fabrication
assurance: assurer assureur
croissance: croître développement augmentation
développer: développement
développement: développer croissance
emploi: travail poste métier | chômage
travail: emploi travailler travailleur
travailleur: travail ouvrier
chômage: chômeur | emploi
embaucher: recruter embauche engager
recruter: recrutement embaucher
métier: profession emploi
profession: métier professionnel
syndicat: syndical
grève: gréviste | syndicat
énergie: énergétique électricité
électricité: électrique courant énergie
panne: coupure
gaz: | énergie
pétrole: pétrolier
charbon: | mine
renouvelable: solaire éolien
solaire: soleil
chauffage: chauffer
lumière: éclairage
métal: acier fer
vêtement: habit textile
artisan: artisanat artisanal
comptable: comptabilité
secrétaire: secrétariat
`,
};
