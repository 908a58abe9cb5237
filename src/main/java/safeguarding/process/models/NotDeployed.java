package safeguarding.process.models;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.BadUserRequestException;
import safeguarding.model.Objection;
import safeguarding.process.webapp.DeploymentSentence;

/** The guard's no, with its reasons. Whoever deploys over the wire reads them as an answer (400), and all is as it was. */
class NotDeployed extends BadUserRequestException {

    private static final int AT_MOST = 30;

    private final transient List<Objection> objections;

    NotDeployed(List<Objection> objections) {
        super(words(objections));
        this.objections = List.copyOf(objections);
    }

    List<Objection> objections() {
        return objections;
    }

    private static String words(List<Objection> objections) {
        List<String> sentences = objections.stream().map(Objection::text).distinct().toList();
        String more = sentences.size() > AT_MOST ? "\n… and " + (sentences.size() - AT_MOST) + " more." : "";
        return DeploymentSentence.NOTHING_CHANGED + IntStream.range(0, Math.min(AT_MOST, sentences.size()))
                .mapToObj(number -> "\n" + (number + 1) + ". " + sentences.get(number)).collect(Collectors.joining()) + more;
    }
}
