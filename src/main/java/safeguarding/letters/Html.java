package safeguarding.letters;

import java.util.List;

/** One line of HTML for a form's text component: only tags and attributes that its sanitizer lets through. */
final class Html {

    private final StringBuilder line = new StringBuilder();

    /** Opens a block that the style sheet knows by this name. */
    Html open(String name) {
        line.append("<div class=\"msp-").append(name).append("\">");
        return this;
    }

    Html close() {
        line.append("</div>");
        return this;
    }

    Html heading(String words) {
        return element("h3", words);
    }

    Html subheading(String words) {
        return element("h4", words);
    }

    Html sentence(String words) {
        return element("p", words);
    }

    Html strong(String words) {
        line.append("<p><strong>").append(Shielded.of(words)).append("</strong></p>");
        return this;
    }

    /** What somebody said, in a block of its own: nothing in it can change what stands around it. */
    Html said(String words) {
        line.append("<blockquote class=\"msp-words\">").append(Shielded.of(words)).append("</blockquote>");
        return this;
    }

    Html list(List<String> sentences) {
        line.append("<ul>");
        sentences.forEach(sentence -> element("li", sentence));
        line.append("</ul>");
        return this;
    }

    @Override
    public String toString() {
        return line.toString();
    }

    private Html element(String tag, String words) {
        line.append('<').append(tag).append('>').append(Shielded.of(words)).append("</").append(tag).append('>');
        return this;
    }
}
