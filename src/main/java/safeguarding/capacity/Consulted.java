package safeguarding.capacity;

/** Someone who was asked what the person would have wanted, and what they said (Mental Capacity Act 2005 s4(7)). */
record Consulted(String who, String relation, String whatTheySaid) {

    boolean isBlank() {
        return who == null && relation == null && whatTheySaid == null;
    }

    boolean isComplete() {
        return who != null && relation != null && whatTheySaid != null;
    }
}
