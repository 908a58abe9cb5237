package safeguarding.model.form;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import safeguarding.model.form.FormGuard.Objections;

/** What we ship and a gate asks for is still asked, and everything we ship is kept as the record knows it. */
final class AsTheGateNeeds {

    private final FormFile form;
    private final Kept kept;
    private final Objections objections;

    private AsTheGateNeeds(FormFile form, Kept kept, Objections objections) {
        this.form = form;
        this.kept = kept;
        this.objections = objections;
    }

    static void check(FormFile form, Kept kept, Objections objections) {
        AsTheGateNeeds check = new AsTheGateNeeds(form, kept, objections);
        kept.shipped().questions().forEach(question -> form.question(question.path())
                .ifPresentOrElse(now -> check.compare(question, now), () -> check.missing(question)));
        check.whatIsShown();
    }

    private void missing(Part was) {
        Optional<Part> list = was.list().flatMap(rows -> form.question(rows.path()));
        kept.reason(was).filter(reason -> was.list().isEmpty() || list.isPresent()).ifPresent(reason -> objections.whole(true,
                "The question “" + was.called() + "” is not there any more" + was.list().map(rows -> " in the rows of “" + rows.called() + "”").orElse("")
                        + ". " + reason.sentence() + " Please put it back with the key “" + was.key() + "”.", reason.source()));
    }

    private void compare(Part was, Part now) {
        String why = kept.reason(was).map(reason -> " " + reason.sentence()).orElse("");
        String source = kept.reason(was).map(Kept.Reason::source).orElse("LA-50");
        objections.when(!was.kind().equals(now.kind()), now, "“%s” has become another kind of question (" + now.type() + "), but the record keeps a "
                + was.type() + " there." + why + " Please change it back.", source);
        codes(was, now, why, source);
        objections.when(isLonger(was, now), now, "“%s” takes more words than the record can keep there. Please put a “Maximum length” of at most "
                + longest(was) + ".", source);
        objections.when(was.isClosed() && !now.isClosed(), now, "“%s” shows what is on record already. Please leave it “Read only”.", source);
        objections.when(was.isRequired() && !now.isRequired(), now, "“%s” must stay “Required”. The record makes no sense without it.", source);
        if (!why.isEmpty() && !was.isClosed()) {
            objections.when(now.isClosed(), now, "Nobody can type into “%s” any more." + why + " Please untick “Read only” and “Disabled”.", source);
            objections.when(!now.hiddenWhen().equals(was.hiddenWhen()), now, "“%s” can be hidden." + why + " Please always show it.", source);
            objections.when(now.json().hasNonNull("defaultValue") && !Objects.equals(now.json().get("defaultValue"), was.json().get("defaultValue")),
                    now, "“%s” is answered before anybody was asked." + why + " Please empty “Default value”.", source);
        }
    }

    private void codes(Part was, Part now, String why, String source) {
        if (!was.isChoice() || !was.kind().equals(now.kind())) {
            return;
        }
        objections.when(!was.json().path("valuesKey").equals(now.json().path("valuesKey")), now, "The choices of “%s” come from the record." + why
                + " Please take them from “" + was.json().path("valuesKey").asText() + "” again.", source);
        objections.when(!was.codes().equals(now.codes()), now, "“%s” has other values than the record knows (" + difference(was, now) + ")." + why
                + " Their labels are yours; please put the values back.", source);
    }

    private static String difference(Part was, Part now) {
        return "missing: " + without(was.codes(), now.codes()) + "; new: " + without(now.codes(), was.codes());
    }

    private static String without(Set<String> codes, Set<String> others) {
        String left = codes.stream().filter(code -> !others.contains(code)).collect(Collectors.joining(", "));
        return left.isEmpty() ? "none" : left;
    }

    private static boolean isLonger(Part was, Part now) {
        return was.isWords() && now.isWords() && !was.isClosed() && longest(now) > longest(was);
    }

    private static int longest(Part words) {
        return words.json().path("validate").path("maxLength").asInt();
    }

    /** What the record shows stands where everybody sees it: the worker works, and the manager decides, by what is there. */
    private void whatIsShown() {
        Set<String> seen = form.parts().stream().filter(part -> part.hiddenWhen().isEmpty()).flatMap(Ours::namesIn).collect(Collectors.toSet());
        kept.shipped().parts().stream().filter(part -> !part.isQuestion()).flatMap(part -> Ours.namesIn(part).filter(name -> !seen.contains(name))
                .map(name -> part.type().equals("table") ? "The table “" + part.called() + "” is not there any more, or can be hidden. It shows what is on "
                        + "record. Please put it back with the data source “=" + name + "”."
                        : "The text {{" + name + "}} is not there any more, or can be hidden. It shows what is on record. Please put it back as a text."))
                .forEach(sentence -> objections.whole(true, sentence, "LA-50"));
    }
}
