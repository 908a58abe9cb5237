package safeguarding.process.models;

import java.util.Optional;

/**
 * Whose hand deploys just now, and why, while it comes from inside the application; the engine's own ways in have no word for it.
 *
 * @param by null for a release
 */
record Hand(String by, String because) {

    private static final ThreadLocal<Hand> AT_WORK = new ThreadLocal<>();

    static Optional<Hand> atWork() {
        return Optional.ofNullable(AT_WORK.get());
    }

    void does(Runnable work) {
        AT_WORK.set(this);
        try {
            work.run();
        } finally {
            AT_WORK.remove();
        }
    }
}
