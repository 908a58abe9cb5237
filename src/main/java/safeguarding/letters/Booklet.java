package safeguarding.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import safeguarding.outcomes.MenuItem;
import safeguarding.outcomes.Outcome;
import safeguarding.outcomes.Wish;
import safeguarding.people.Voice;

/**
 * What the person takes home (SG-20). It holds their own words, who works with them and what comes next; nothing that others
 * think, and nothing about anyone who may have harmed them. What is not on record is left blank, to be written in by hand.
 *
 * @param name           what the person likes to be called
 * @param worker         who works with them, or null
 * @param phone          how to reach the worker, or null
 * @param spokenFor      who said these things, when it was not the person; else null
 * @param slots          three, the most important first
 * @param doNotWant      or null
 * @param nextSteps      or null
 * @param nextContact    a day still to come, or null
 * @param mail           whether it may be left with them at all (MY-11)
 * @param beforeYouPrint how to reach the person safely: for the worker's eyes, never printed (MY-11)
 */
public record Booklet(String name, String reference, String madeOn, String worker, String phone, String spokenFor,
        List<Slot> slots, String doNotWantSpokenFor, String doNotWant, String nextSteps, String nextContact, Mail mail,
        List<Line> beforeYouPrint) {

    /** @param words null when nothing is on record; @param askOfUs what we are asked to do, or null */
    public record Slot(int rank, String words, String askOfUs) {
    }

    /** Things that people often want (SG-06). */
    public List<MenuItem> menu() {
        return List.of(MenuItem.values());
    }

    public List<Promise> promises() {
        return List.of(Promise.values());
    }

    /** The person's own wishes; when they said nothing themselves, those that somebody else said for them. */
    static Optional<Voice> speaking(List<Voice> voices) {
        return Arrays.stream(Voice.values()).filter(voices::contains).findFirst();
    }

    /** How the booklet names who spoke for the person: null when they spoke themselves or nobody did. */
    static String spokenFor(Optional<Voice> voice) {
        return voice.map(said -> switch (said) {
            case PERSON -> null;
            case REPRESENTATIVE -> "Someone who speaks for me said this.";
            case ADVOCATE -> "My advocate said this for me.";
        }).orElse(null);
    }

    static List<Slot> slots(List<Outcome> wanted) {
        Optional<Voice> speaking = speaking(wanted.stream().map(Outcome::voice).toList());
        return List.of(slot(1, speaking, wanted), slot(2, speaking, wanted), slot(3, speaking, wanted));
    }

    private static Slot slot(int rank, Optional<Voice> speaking, List<Outcome> wanted) {
        Optional<Wish> wish = wanted.stream().filter(outcome -> speaking.filter(outcome.voice()::equals).isPresent())
                .filter(outcome -> outcome.rank() == rank).map(Outcome::wish).findFirst();
        return new Slot(rank, wish.map(Wish::words).orElse(null), wish.map(Wish::askOfUs).orElse(null));
    }
}
