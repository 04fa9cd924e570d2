import type { RelatedField } from "./related-field.ts";

/** Women and gender, equality, minorities, language, culture, sport, religion. */
export const society: RelatedField = {
  english: `
gender: women equality sex | female
equality: equal gender inequality | discrimination
equal: equality
inequality: equality unequal discrimination
feminist: feminism | women
domestic > household family internal
harassment: harass abuse bullying
harass: harassment
bully: bullying harassment
bullying: bully harassment
discriminate: discrimination
discrimination: discriminate intolerance racism | equality
racism: racist xenophobia discrimination
racist: racism
intolerance: tolerance discrimination hatred
tolerance: tolerant intolerance | respect
respect: respectful
dignity: respect
antisemitism: anti-semitism | jewish
diversity: diverse multicultural
diverse: diversity varied various
include: inclusion comprise contain
inclusion: inclusive include integration
inclusive: inclusion
exclude: exclusion
exclusion: exclude marginalisation
marginalised: marginalisation disadvantaged vulnerable
empower: empowerment
empowerment: empower
orientation: lgbt
gay: lesbian homosexual lgbt
lgbt: gay lesbian
exploit: exploitation
exploitation: exploit | trafficking
slavery: slave | trafficking
prostitution: prostitute | sexual
indigenous: native aboriginal
native: indigenous
tribe: tribal clan
language: linguistic bilingual speak | translation
linguistic: language
bilingual: multilingual language
translate: translation translator interpreter | language
translation: translate translator
translator interpreter: translate translation interpretation
interpret: interpretation interpreter
dictionary: vocabulary word
word: term
culture: cultural heritage art
cultural: culture
heritage: historic cultural monument | culture
tradition: traditional custom
traditional: tradition
custom: tradition
history: historic historical historian | past
historic: history historical
historian: history
archaeology: archaeologist archaeological
archaeologist: archaeology
museum: exhibition | heritage gallery
exhibition: exhibit display gallery | museum
exhibit: exhibition display
display: show exhibit exhibition
show: exhibit demonstrate display
gallery: museum exhibition
art: artist artistic artwork
artist: art artistic painter
artistic: art
paint: painting painter
painting: paint painter artwork
painter: painting artist
sculpture: sculptor statue
music: musical musician concert | song
musician: music musical | orchestra
concert: music | musician
orchestra: musician
song: sing singer
sing: singer song choir
singer: sing song
choir: sing
dance: dancer dancing
dancer: dance
theatre: theater drama actor | stage
actor actress: theatre film
play > game theatre
festival: celebration festivity
poem: poet poetry
poet: poem poetry
novel: novelist book
novelist: writer novel
literature: literary | book
literary: literature
sport: sports athletic athlete | match
athlete: sportsman sport player
player: team athlete
football: soccer footballer | match
footballer: football
match > game
game: match play
tournament: competition championship | match
competition: compete contest competitor tournament
compete: competition competitor
contest: competition
competitor: rival compete
championship: champion tournament
champion: championship winner
olympic: olympics
race > racing run
runner: run marathon
marathon: | run
swim: swimmer swimming
stadium: arena | sport
gym: gymnasium | sport
religion: religious faith | church mosque
religious: religion faith
faith: religion belief
belief: believe faith
believe: belief think
church: christian priest | orthodox
christian: church christianity
mosque: muslim imam
muslim: islam islamic mosque
islam: muslim islamic
jewish: jew synagogue
synagogue: jewish
priest: clergy church
bishop: church clergy
clergy: priest cleric
pray: prayer worship
prayer: pray
holy: sacred
temple: shrine
pilgrim: pilgrimage
holiday: vacation
leisure: recreation
costume: dress
`,
  french: `
genre: sexe | égalité femme
égalité: égal parité | inégalité
inégalité: égalité inégal
féministe: féminisme
harcèlement: harceler
discrimination: discriminer | racisme
racisme: raciste xénophobie | discrimination
intolérance: | haine
tolérance: tolérant | respect
respect: respecter
dignité: digne
antisémitisme: antisémite
diversité: divers
inclure: inclusion comprendre
inclusion: inclusif | intégration
exclure: exclusion
marginalisé: exclu
autonomisation: | femme
exploitation: exploiter
esclavage: esclave
prostitution: prostituer
autochtone: indigène
langue: linguistique bilingue | traduction
traduire: traduction traducteur
traducteur: interprète traduire
mot: terme
culture: culturel
patrimoine: | culture monument
tradition: traditionnel coutume
coutume: tradition
histoire: historique historien
historien: histoire
archéologie: archéologue archéologique
musée: exposition
exposition: exposer
art: artiste artistique
artiste: art
peindre: peinture peintre
peinture: peintre peindre
musique: musical musicien | concert
musicien: musique orchestre
concert: musique
chanter: chanson chanteur chant
chanson: chanter chanteur
danse: danser danseur
théâtre: théâtral acteur
acteur: comédien actrice
poète: poésie poème
roman: romancier
littérature: littéraire
sport: sportif athlète
sportif: athlète sport joueur
joueur: jouer équipe
jouer: jeu joueur
football: footballeur
tournoi: compétition championnat
compétition: concours tournoi
concours: compétition
champion: championnat
course: coureur courir
stade: | sport
religion: religieux foi
foi: croyance religion
croire: croyance croyant
église: chrétien prêtre
chrétien: église
mosquée: musulman imam
musulman: islam islamique
juif: synagogue
prêtre: clergé
prier: prière
vacances: congé
`,
};
