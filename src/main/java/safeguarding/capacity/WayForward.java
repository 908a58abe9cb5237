package safeguarding.capacity;

/** One thing that could be done, with what speaks for it and against it from the person's side. */
record WayForward(String way, String goodSide, String badSide) {

    boolean isBlank() {
        return way == null && goodSide == null && badSide == null;
    }

    boolean isComplete() {
        return way != null && goodSide != null && badSide != null;
    }
}
