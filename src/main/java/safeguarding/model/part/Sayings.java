package safeguarding.model.part;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import safeguarding.model.Objection;

/** Whatever would be carried out is one of the calls we know, letter by letter, names what exists, and stands where it makes sense. */
final class Sayings implements Rule {

    @Override
    public Stream<Objection> of(Sheet sheet) {
        return sheet.elements().stream().flatMap(element -> Stream.concat(
                Sheet.attributes(element).flatMap(setting -> said(sheet, element, setting.getValue(), Place.of(setting)).stream()),
                said(sheet, element, Sheet.ownText(element), Place.of(element)).stream()));
    }

    private static Optional<Objection> said(Sheet sheet, Element element, String text, Optional<Place> place) {
        if (!Call.looksLikeOne(text)) {
            return place.filter(here -> here != Place.TIMER).map(here -> sheet.about(element,
                    "says “" + text.strip() + "” as " + here.words() + ". Write one of these instead: " + choices(here) + ".", ""));
        }
        Optional<Call.Said> said = Call.read(text);
        if (said.isEmpty()) {
            return Optional.of(sheet.about(element, "holds the expression “" + text.strip() + "”, which is none of ours. A drawing may only "
                    + "use the calls on our list, letter by letter" + place.map(here -> ": here " + choices(here)).orElse("") + ".", ""));
        }
        if (place.isEmpty() || !said.get().call().places().contains(place.get())) {
            return Optional.of(sheet.about(element, "uses “" + text + "” in the wrong place. It belongs into "
                    + said.get().call().places().stream().map(Place::words).sorted().collect(Collectors.joining(", or into ")) + ".", ""));
        }
        return missing(sheet, said.get()).map(wrong -> sheet.about(element, wrong, ""));
    }

    private static Optional<String> missing(Sheet sheet, Call.Said said) {
        String word = "“" + said.name() + "”";
        return Optional.ofNullable(switch (said.call()) {
            case GATE_IS_OPEN, DUE_OF -> sheet.known().forms().contains(said.name()) ? null
                    : "asks about the form " + word + ", which does not exist. Write the id of the form that the task opens.";
            case PATH_LEADS -> sheet.known().turnings().contains(said.name()) ? null
                    : "asks for the decision " + word + ", which no form of ours records. Look at the list of decisions in the guide.";
            default -> null;
        });
    }

    private static String choices(Place place) {
        return Arrays.stream(Call.values()).filter(call -> call.places().contains(place)).map(Call::written).collect(Collectors.joining(" or "));
    }
}
