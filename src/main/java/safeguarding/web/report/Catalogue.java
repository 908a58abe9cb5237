package safeguarding.web.report;

import java.util.List;
import org.springframework.stereotype.Component;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;

/** All figures there are, in the order of their numbers. */
@Component
class Catalogue {

    private final List<Figure> figures;

    Catalogue(List<Figure> figures) {
        this.figures = List.copyOf(figures);
    }

    List<Figure> all() {
        return figures;
    }

    List<Figure> headlines() {
        return figures.stream().filter(Figure::isHeadline).toList();
    }

    Figure figure(String number) {
        return figures.stream().filter(figure -> figure.number().equals(number)).findFirst()
                .orElseThrow(() -> new NotThere("There is no figure with the number " + number + ". The list of figures shows all of them."));
    }

    Measure measure(Figure figure, String id) {
        return figure.measures().stream().filter(measure -> measure.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotThere("This figure has no table of that name. The page of the figure shows all of them."));
    }
}
