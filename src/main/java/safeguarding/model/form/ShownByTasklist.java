package safeguarding.model.form;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import safeguarding.model.form.FormGuard.Objections;

/** A form has only parts that Tasklist shows, and lists that lose no rows. */
final class ShownByTasklist {

    private static final Set<String> PARTS = Set.of("text", "html", "group", "dynamiclist", "table", "separator", "spacer", "image");
    private static final Map<String, String> WHY_NOT = Map.of(
            "expression", "It would write an answer that nobody gave. Please ask a question instead.",
            "button", "Tasklist has its own button to hand the form in. Please take this one out.",
            "iframe", "It would bring a page from somewhere else into the record. Please put a link into a text instead.",
            "filepicker", "Our Tasklist cannot show it, and would not open the form at all.",
            "documentPreview", "Our Tasklist cannot show it, and would not open the form at all.");

    private ShownByTasklist() {
    }

    static void check(FormFile form, Objections objections) {
        Set<String> ids = new HashSet<>();
        form.parts().forEach(part -> {
            objections.when(!PARTS.contains(part.type()) && !part.isQuestion(), part, "The part “%s” is of the kind “" + part.type()
                    + "”, which cannot be used here. " + WHY_NOT.getOrDefault(part.type(), "Our Tasklist does not know it."), "");
            objections.when(!part.id().isBlank() && !ids.add(part.id()), part, "Two parts have the same id, “" + part.id()
                    + "”; one of them is “%s”. Please delete one, and add it again from the palette.", "");
            objections.when(part.type().equals("group") && part.json().hasNonNull("path") && !part.json().path("path").asText().isBlank(), part,
                    "The group “%s” has a path, which would hide its answers from the record. Please empty “Path”.", "LA-50");
            image(part, objections);
            list(part, objections);
        });
    }

    private static void image(Part part, Objections objections) {
        boolean isImage = part.type().equals("image");
        objections.when(isImage && !part.json().path("source").asText().startsWith("data:image/"), part,
                "The picture “%s” comes from another place. Please put it into the form itself, as an address that begins with “data:image/”.", "");
        objections.when(isImage && part.json().path("alt").asText().isBlank(), part,
                "The picture “%s” has no text for people who cannot see it. Please fill in “Alternative text”.", "");
    }

    private static void list(Part part, Objections objections) {
        objections.when(part.isList() && !part.json().path("disableCollapse").asBoolean(), part,
                "The list “%s” would lose every row after the fifth. Please tick “Disable collapse”.", "LA-50");
        objections.when(part.isList() && part.list().isPresent(), part,
                "The list “%s” stands inside another list. Please put it beside that list.", "");
        objections.when(part.isList() && part.json().path("components").isEmpty(), part,
                "The list “%s” asks nothing in its rows. Please put a question in it.", "");
    }
}
