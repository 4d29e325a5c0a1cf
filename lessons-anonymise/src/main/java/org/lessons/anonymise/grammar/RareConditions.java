package org.lessons.anonymise.grammar;

import org.lessons.model.shape.Category;

/**
 * Conditions so rare that they give somebody away: by name, or as "the so-and-so syndrome" after whoever described it.
 *
 * <p>Rare is what fewer than one in two thousand have (Regulation (EC) No 141/2000, article 3). Names from the nomenclature
 * in general medical use; what is common stays.
 */
final class RareConditions {

    private static final Phrases NAMES = Phrases.of("""
            achondroplasia, acromegaly, adrenoleukodystrophy, aicardi, alkaptonuria, alpha-1 antitrypsin deficiency, alport
            alström, amyloidosis, amyotrophic lateral sclerosis, angelman, aniridia, anencephaly, apert, arthrogryposis
            ataxia telangiectasia, bardet-biedl, batten, behçet, birdshot, brittle bone disease, budd-chiari, cadasil
            charcot-marie-tooth, cherubism, choroideremia, cockayne, coffin-lowry, congenital adrenal hyperplasia
            cornelia de lange, creutzfeldt-jakob, cri du chat, crouzon, cystic fibrosis, cystinosis, dandy-walker
            dermatomyositis, devic, diamond-blackfan, digeorge, dravet, duchenne, dyskeratosis congenita, ebstein
            edwards syndrome, ehlers-danlos, elephantiasis, ellis-van creveld, epidermolysis bullosa, erythromelalgia
            fabry, familial adenomatous polyposis, fanconi, fibrodysplasia ossificans progressiva, fragile x, friedreich
            frontotemporal dementia, gastroschisis, gaucher, goodpasture, gorlin, guillain-barré, guillain-barre
            hemimegalencephaly, hereditary angioedema, hermansky-pudlak, hirschsprung, holoprosencephaly, homocystinuria
            hunter syndrome, huntington, hurler, hutchinson-gilford, hypophosphatasia, ichthyosis, joubert, kabuki syndrome
            kallmann, kawasaki disease, kearns-sayre, kennedy disease, kleine-levin, klippel-feil, klippel-trenaunay, krabbe
            lafora, lambert-eaton, landau-kleffner, leber, leigh, lennox-gastaut, lesch-nyhan, li-fraumeni, locked-in syndrome
            loeys-dietz, lymphangioleiomyomatosis, machado-joseph, maple syrup urine disease, marfan, mcardle, melas
            menkes, metachromatic leukodystrophy, mitochondrial disease, moebius, motor neurone disease, morquio, moyamoya, mucopolysaccharidosis
            multiple system atrophy, myasthenia gravis, myotonic dystrophy, narcolepsy with cataplexy, neurofibromatosis
            neuromyelitis optica, niemann-pick, noonan, osteogenesis imperfecta, pandas syndrome, patau, pemphigus
            peutz-jeghers, phenylketonuria, pick's disease, pierre robin, pitt-hopkins, pompe, porphyria, prader-willi
            progeria, progressive supranuclear palsy, proteus syndrome, prune belly, pseudomyxoma peritonei
            rasmussen, refsum, rett, rubinstein-taybi, sandhoff, sanfilippo, scleroderma, silver-russell, smith-magenis
            sotos, spinal muscular atrophy, spinocerebellar ataxia, stickler, stiff person syndrome, sturge-weber, takayasu
            tay-sachs, treacher collins, trimethylaminuria, tuberous sclerosis, turner syndrome, turner's syndrome
            usher syndrome, vacterl, von hippel-lindau, waardenburg, werner syndrome, west syndrome, williams syndrome
            wilson's disease, wilson disease, wiskott-aldrich, wolf-hirschhorn, wolfram, xeroderma pigmentosum, zellweger
            klinefelter, erdheim-chester, addison's disease, addison disease, castleman, stevens-johnson, muscular dystrophy
            """);

    private static final Words CONDITIONS = Words.of(
            "syndrome disease disorder dystrophy ataxia malformation palsy encephalitis encephalopathy chorea",
            "sclerosis myopathy neuropathy epilepsy");

    /** Named after somebody or written with a capital, and common all the same. */
    private static final Words COMMON = Words.of(
            "down downs asperger aspergers tourette tourettes parkinson parkinsons alzheimer alzheimers crohn crohns hodgkin",
            "raynaud raynauds bell bells ménière meniere menieres korsakoff korsakoffs munchausen lewy graves lyme irritable",
            "carpal stockholm fetal foetal long chronic acute covid coronary legionnaire legionnaires restless metabolic sick",
            "empty imposter impostor attention post polycystic premenstrual cushing dupuytren lou heart kidney liver lung mental",
            "rare genetic autistic autism personality bipolar eating the a this his her that their infectious notifiable",
            "motor coeliac celiac lynch gilbert sjogren sjögren tunnel bowel fatigue alcohol pain body serious severe every any",
            "no our my both each one another respiratory learning behaviour conduct industrial vascular panic stress");

    private RareConditions() {}

    /** With which words one may begin. */
    static Words[] begins() {
        return new Words[] {NAMES.firsts(), CONDITIONS};
    }

    static void at(Tokens tokens, int i, Found found) {
        if (!tokens.is(i, Tokens.Kind.WORD)) {
            return;
        }
        int named = NAMES.last(tokens, i);
        if (named >= 0) {
            int last = condition(tokens, named);
            boolean surname = last == named && named == i && tokens.isCapitalised(i) && isSurname(tokens, i);
            double confidence = surname || isListed(tokens, i, last) ? 0.4 : 0.9;
            found.span(tokens.start(i), tokens.end(last), Category.OTHER, "rare-condition", confidence);
        } else if (CONDITIONS.has(tokens, i) && !tokens.isDash(i + 1)) {
            eponym(tokens, i, found);
        }
    }

    /** "Parkinson's, Marfan's, Crohn's" and "Alport's or Crohn's": one of several that people have, and nobody's own. */
    private static boolean isListed(Tokens tokens, int first, int last) {
        boolean joined =
                tokens.isSign(first - 1, ',') || tokens.isWord(first - 1, "and") || tokens.isWord(first - 1, "or");
        boolean before = joined && isNamed(tokens, first - 2);
        int at = tokens.isApostrophe(last + 1) && tokens.isWord(last + 2, "s") ? last + 3 : last + 1;
        boolean goesOn = tokens.isSign(at, ',') || tokens.isWord(at, "and") || tokens.isWord(at, "or");
        boolean ends = !tokens.isSign(first - 1, ',');
        return before && (ends || goesOn && tokens.isCapitalised(at + 1));
    }

    /** Another condition's last word: COPD, or the s of Parkinson's. */
    private static boolean isNamed(Tokens tokens, int i) {
        boolean theirs = tokens.isWord(i, "s") && tokens.isApostrophe(i - 1) && tokens.isCapitalised(i - 2);
        return theirs || tokens.isAllCapitals(i) && tokens.length(i) > 2 || CONDITIONS.has(tokens, i);
    }

    /** Where "disease" or "syndrome" ends that follows a name. */
    private static int condition(Tokens tokens, int named) {
        int at = named + 1;
        if (tokens.isApostrophe(at)) {
            at = tokens.isWord(at + 1, "s") ? at + 2 : at + 1;
        }
        return CONDITIONS.has(tokens, at) ? at : named;
    }

    /** Leigh, Noonan and others are surnames too; medical names alone are written small or end like one. */
    private static boolean isSurname(Tokens tokens, int i) {
        String word = tokens.at(i);
        return !word.endsWith("ia") && !word.endsWith("is") && !word.endsWith("ly");
    }

    /** Somebody's syndrome, and somebody and somebody's. */
    private static void eponym(Tokens tokens, int i, Found found) {
        int at = i - 1;
        if (tokens.isWord(at, "s") && tokens.isApostrophe(at - 1)) {
            at -= 2;
        } else if (tokens.isApostrophe(at)) {
            at--;
        }
        boolean close = tokens.closeToNext(i - 1);
        if (!close || !tokens.isCapitalised(at) || tokens.isAllCapitals(at) || COMMON.has(tokens, at)) {
            return;
        }
        int first = at;
        for (int names = 0; names < 2 && tokens.isDash(first - 1) && tokens.isCapitalised(first - 2); names++) {
            first -= 2;
        }
        boolean opens = tokens.opensSentence(first);
        boolean titled = tokens.isCapitalised(i);
        if (!COMMON.has(tokens, first)) {
            double confidence = isListed(tokens, first, i) ? 0.4 : first < at ? 0.8 : opens || titled ? 0.4 : 0.65;
            found.span(tokens.start(first), tokens.end(i), Category.OTHER, "rare-condition", confidence);
        }
    }
}
