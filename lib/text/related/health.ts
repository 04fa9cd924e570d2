import type { RelatedField } from "./related-field.ts";

/** Health, disease, the body and what people feel. */
export const health: RelatedField = {
  english: `
health: healthcare medical healthy | hospital doctor sanitary
healthcare: health medical | hospital
healthy: health
medical: medicine doctor health | hospital clinical
medicine: drug medication pharmaceutical medical | pharmacy vaccine
medication: medicine drug pharmaceutical
pharmaceutical: medicine medication pharmacy
pharmacy: pharmacist medicine pharmaceutical
doctor: physician medical surgeon medic | hospital patient
physician: doctor
surgeon: surgery doctor
surgery: surgeon operation
nurse: nursing | hospital
midwife: birth | maternity
hospital: clinic patient medical ward | doctor
clinic: hospital medical
patient > sick ill hospital
sick: ill patient sickness illness unwell | disease
ill: sick illness patient
illness: disease ill sick sickness
disease: illness infection epidemic | sick patient
infection: infect infectious virus contagious | disease
infect: infection
epidemic: pandemic outbreak disease
pandemic: epidemic covid coronavirus virus
covid coronavirus: pandemic
outbreak: epidemic | disease
quarantine: isolation lockdown
lockdown: quarantine confinement
vaccine: vaccination vaccinate immunisation
vaccination: vaccine vaccinate immunise jab
mask: protective | face
treat: treatment care cure
treatment: treat therapy care cure
therapy: therapist treatment
cure: heal treatment
heal: healing recover
recover: recovery heal
recovery: recover
care: caring carer treatment
carer: caregiver care nurse
caregiver: carer care
diagnose: diagnosis
cancer: tumour
hiv: aids
tuberculosis: tb
heart: cardiac
mental: psychological psychiatric
psychological: psychologist psychology mental
psychologist: psychology psychological | therapist
psychosocial: psychological
stress: stressful trauma
trauma: traumatic | psychological
suicide: | self-harm
blood: | donor transfusion
pregnant: pregnancy maternity | birth
maternity: maternal | birth
disability: disabled impairment handicap wheelchair | accessible
disabled: disability impaired
blind: visually sight
deaf: hearing-impaired
wheelchair: disability
ambulance: paramedic | emergency
paramedic: ambulance medic
hygiene: sanitation sanitary clean
sanitation: hygiene sanitary | water
clean: cleaning cleanup
smoke > tobacco fumes
tobacco: cigarette smoking
cigarette: tobacco smoking
alcohol: alcoholic drink
poison: poisoning toxic poisonous
toxic: poisonous hazardous
nutrition: malnutrition nutritional | food
malnutrition: nutrition hunger
hunger: hungry famine starvation
famine: hunger starvation
tired: exhausted fatigue
pain: suffer painful
suffer: suffering victim
suffering: suffer pain
happy: happiness glad joy pleased
sad: sadness grief sorrow
grief: mourning sorrow
mourn: mourning grieve | funeral
mourning: mourn grief
fear: afraid scared frightened
afraid: fear scared
worry: concern worried anxiety
concern: worry concerned
anger: angry fury
angry: anger furious outrage
hate: hatred | hostility
hatred: hate
love: beloved
hope: hopeful wish
wish: desire want hope
want: wish desire
proud: pride
surprise: surprising unexpected
shock: shocking
satisfied: satisfaction
grateful: gratitude thank
thank: gratitude thankful grateful appreciate
gratitude: thank grateful appreciation
brave: courage bravery courageous
courage: brave bravery
sex: sexual gender
sexual: sex
eye: sight vision
face > confront encounter
skin: | dermatology
`,
  french: `
santé: sanitaire médical | hôpital médecin
sanitaire: santé hygiène
médical: médecin médecine | santé
médecin: docteur médical | hôpital
docteur: médecin
médicament: pharmaceutique remède | pharmacie
pharmacie: pharmacien médicament
chirurgien: chirurgie
infirmier: soignant | hôpital
soignant: soigner infirmier
hôpital: clinique hospitalier | patient
hospitaliser: hospitalisation hôpital
patient: malade | hôpital
malade: maladie patient
maladie: malade infection épidémie | pathologie
infection: infecter infectieux virus
épidémie: pandémie maladie
pandémie: épidémie covid coronavirus virus
confinement: quarantaine confiner
vaccin: vaccination vacciner
vaccination: vaccin vacciner
soigner: soin traitement guérir
soin: soigner traitement
traitement: traiter soin thérapie
guérir: guérison
cancer: tumeur
sida: vih
mental: psychologique psychique
psychologue: psychologie psychologique
traumatisme: traumatique
suicide: | suicider
sang: | sanguin
grossesse: enceinte maternité
handicap: handicapé invalide | accessible
handicapé: handicap
aveugle: malvoyant
sourd: malentendant
ambulance: ambulancier | urgence
hygiène: sanitaire propreté
propre: nettoyer propreté
nettoyer: nettoyage propre
tabac: cigarette fumer
alcool: alcoolique
poison: empoisonner toxique
toxique: poison
malnutrition: nutrition faim
faim: famine affamé
famine: faim
souffrir: souffrance douleur
souffrance: souffrir douleur
heureux: bonheur joie content
triste: tristesse
deuil: endeuillé pleurer
peur: craindre crainte effrayer
crainte: craindre peur
inquiet: inquiétude inquiéter préoccupation
préoccupation: inquiétude préoccuper
colère: furieux
haine: haineux
amour: aimer
espoir: espérer
souhaiter: souhait vouloir
vouloir: volonté souhaiter
fier: fierté
surprise: surprendre
remercier: remerciement gratitude reconnaissance
courage: courageux bravoure
sexe: sexuel genre
`,
};
