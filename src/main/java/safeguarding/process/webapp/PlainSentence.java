package safeguarding.process.webapp;

import java.util.List;
import java.util.regex.Pattern;

/** Turns what the engine says about a refusal into the one sentence that a worker can use. */
public final class PlainSentence {

    static final String TYPING = "Nothing you typed has been saved to the record; it is still in this window: copy it before you leave.";
    static final String GONE = "This task has already been done by someone else, or taken back. " + TYPING;
    static final String TAKEN = "Someone else has already claimed this task. Choose another one, or ask them to give it back.";
    static final String SAME_MOMENT = "Someone else saved something in this enquiry at the same moment. Nothing you typed has been saved "
            + "to the record; it is still in this window: try once more, or copy it before you leave.";
    static final String PAUSED = "This enquiry is on hold, so nothing can be done in it just now. " + TYPING;
    static final String NO_RIGHT = "You do not have the right to do this. If you think you should, ask your manager.";
    static final String SIGNED_OUT = "You are signed out. What you typed is kept in this tab: sign in again, then send it once more.";
    static final String UNKNOWN = "This could not be saved, and we do not know why. What you typed is still in this window: try once more, "
            + "and if it stays like this, copy it and tell the person who looks after MSP Enquiries.";

    /** What the engine puts around a sentence, to be taken off from the outside in; the sentence is the last group. */
    private static final List<Pattern> WRAPPERS = List.of(
            Pattern.compile("^Cannot (?:submit task form|complete task|resolve task|instantiate process definition|submit form) \\S+: (.*)$", Pattern.DOTALL),
            Pattern.compile("^(?:ENGINE-\\d+ )?(?:There was an exception|Exception) while invoking the TaskListener\\. Message: '(.*)'$", Pattern.DOTALL),
            Pattern.compile("^Exception while invoking (?:Task|Execution)Listener: (.*)$", Pattern.DOTALL),
            Pattern.compile("^(?:Unknown \\w+ used in|Error while evaluating) expression: .*?\\. Cause: (.*)$", Pattern.DOTALL),
            Pattern.compile("^(?:[\\w$]+\\.)*[\\w$]*(?:Exception|Error): (.*)$", Pattern.DOTALL));

    private static final List<Known> KNOWN = List.of(
            new Known("AuthorizationException", NO_RIGHT),
            new Known("OptimisticLocking|PessimisticLocking|ConcurrencyFailure|CannotAcquireLock|by another transaction concurrently", SAME_MOMENT),
            new Known("task is null|(?:Cannot find|No matching) task\\b", GONE),
            new Known("is already claimed by someone else", TAKEN),
            new Known("SuspendedEntity|\\bis suspended\\b", PAUSED));

    private static final Pattern SENTENCE = Pattern.compile("[\\p{Lu}\\p{N}“‘\"'].*[.!?…][”’\"')]?", Pattern.DOTALL);
    private static final Pattern MACHINE = Pattern.compile("exception|ENGINE-\\d|stack ?trace|\\bnull\\b|\\$\\{|[a-z]\\w*(?:\\.\\w+){2,}"
            + "|\\w\\.java\\b|[0-9a-f]{8}-[0-9a-f]{4}-|\\b(?:SQL|INSERT INTO|UPDATE \\w+ SET|ACT_[A-Z]{2}_)", Pattern.CASE_INSENSITIVE);

    /** A refusal of the engine that we have words for, and the sign by which it is known. */
    private record Known(Pattern sign, String sentence) {
        Known(String sign, String sentence) {
            this(Pattern.compile(sign), sentence);
        }
    }

    private PlainSentence() {
    }

    /**
     * The sentence for a refusal with this HTTP status, engine type and message. A sentence of ours comes out
     * word for word; anything else becomes a plain one. Never an engine code, a class name or a stack trace.
     */
    public static String of(int status, String type, String message) {
        String told = type + " " + message;
        for (Known known : KNOWN) {
            if (known.sign.matcher(told).find()) {
                return known.sentence;
            }
        }
        String core = unwrapped(message == null ? "" : message.strip());
        if (status != 401 && SENTENCE.matcher(core).matches() && !MACHINE.matcher(core).find()) {
            return core;
        }
        return switch (status) {
            case 401 -> SIGNED_OUT;
            case 403 -> NO_RIGHT;
            default -> UNKNOWN;
        };
    }

    private static String unwrapped(String message) {
        for (Pattern wrapper : WRAPPERS) {
            var match = wrapper.matcher(message);
            if (match.matches()) {
                return unwrapped(match.group(1).strip());
            }
        }
        return message;
    }
}
