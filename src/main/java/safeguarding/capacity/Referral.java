package safeguarding.capacity;

import java.time.LocalDate;

/** Whom we asked to be their advocate, and what the person said about it (SG-28, LA-15). */
record Referral(AdvocateType advocateType, Said advocateAgreed, String advocateWishes, String advocateOrganisation,
        LocalDate advocateReferredOn, String advocateTold) {

    /** What the person answered when an advocate was offered. */
    enum Said { YES, NO, COULD_NOT_SAY }

    /** Nobody is made to have an advocate; but their no has to be their own, and in words. */
    boolean isDeclined() {
        return advocateAgreed == Said.NO;
    }

    boolean saysWhatTheyThink() {
        return advocateAgreed == Said.COULD_NOT_SAY || advocateAgreed != null && advocateWishes != null;
    }
}
