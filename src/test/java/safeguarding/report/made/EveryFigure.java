package safeguarding.report.made;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import safeguarding.report.count.Figure;

/** All figures there are, by their number, without an application. */
public final class EveryFigure {

    private EveryFigure() {
    }

    public static List<Figure> inOrder() {
        var figures = new ClassPathScanningCandidateComponentProvider(false);
        figures.addIncludeFilter(new AssignableTypeFilter(Figure.class));
        return figures.findCandidateComponents("safeguarding.report").stream().map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .map(figure -> (Figure) BeanUtils.instantiateClass(figure)).sorted(Comparator.comparing(Figure::number)).toList();
    }
}
