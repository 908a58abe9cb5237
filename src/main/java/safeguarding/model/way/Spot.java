package safeguarding.model.way;

import safeguarding.model.Step;

/**
 * A place that the work can have come to.
 *
 * @param after  for a call or a box: true when what is in it has ended
 * @param beside true when the main work of the same scope goes on elsewhere at the same time
 */
record Spot(Frame frame, String id, boolean after, boolean beside) {

    Part part() {
        return frame.sketch().part(id);
    }

    Step step() {
        return new Step(frame.process(), id, part().name());
    }
}
