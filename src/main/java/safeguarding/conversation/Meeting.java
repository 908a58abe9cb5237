package safeguarding.conversation;

import java.time.LocalDate;
import safeguarding.people.Voice;
import safeguarding.people.YesNo;

/** Who spoke with whom, and what was said: the part that every conversation has (SG-24, SG-30, X-02). */
record Meeting(LocalDate heldOn, Voice spokeWith, String couldNotSpeakBecause, YesNo faceToFace, String notFaceToFaceBecause,
        YesNo seenAlone, String notSeenAloneBecause, String whatWasSaid) {

    /** True when nobody could be spoken with: one reason then answers for everything that was to be asked face to face. */
    boolean couldNotSpeak() {
        return spokeWith == null && couldNotSpeakBecause != null;
    }

    boolean saysFaceToFaceOrWhyNot() {
        return couldNotSpeak() || answered(faceToFace, notFaceToFaceBecause);
    }

    boolean saysSeenAloneOrWhyNot() {
        return couldNotSpeak() || answered(seenAlone, notSeenAloneBecause);
    }

    private static boolean answered(YesNo answer, String whyNot) {
        return answer == YesNo.YES || answer == YesNo.NO && whyNot != null;
    }
}
