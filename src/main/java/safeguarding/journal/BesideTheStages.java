package safeguarding.journal;

/**
 * A form of work that runs beside the stages, whichever of them is under way. What begins there is about safety, rights or
 * somebody's answer, so it does not rest while the person has asked us to wait, unless a form says so.
 *
 * @param <S> the room's section of the record
 */
public interface BesideTheStages<S> extends Form<S> {

    @Override
    default boolean isOfItsStage() {
        return false;
    }

    @Override
    default boolean mayWait() {
        return false;
    }
}
