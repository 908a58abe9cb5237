package safeguarding.model.mutation;

import java.util.List;
import java.util.stream.Stream;

/** Every kind of edit that breaks a promise. */
final class Harmful {

    static final List<Kind> KINDS = Stream.of(PastTheGate.KINDS, WhatGatesAsk.KINDS, PastTheOutcomes.KINDS, StagesLeftOut.KINDS, NewEnds.KINDS,
            AtTheEdge.KINDS, BesideTheWay.KINDS, Boxes.KINDS, Promised.KINDS, ThroughACall.KINDS, RunsCode.KINDS, LeftBlank.KINDS).flatMap(List::stream).toList();

    private Harmful() {
    }
}
