package safeguarding.report.chart;

import java.awt.Color;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import safeguarding.report.count.Code;

/**
 * Colours after Okabe and Ito: they stay apart for people who see some colours alike, and neighbours differ in lightness, so that they
 * stay apart in grey too. A yes and a no always look the same; what nobody wrote down is always grey.
 */
final class Palette {

    private static final Color GREY = new Color(0xC4C4C4);
    private static final Color BLUE = new Color(0x00608F);
    private static final Color SKY = new Color(0x7CC4EE);
    private static final Color VERMILLION = new Color(0xC24E00);
    private static final Color YELLOW = new Color(0xF3E37C);
    private static final Color PLUM = new Color(0x6A3D73);
    private static final Color ORANGE = new Color(0xE9A93A);
    private static final Color GREEN = new Color(0x00775A);
    private static final Color PINK = new Color(0xE3A8C6);
    private static final Color BROWN = new Color(0x5B4636);
    private static final Color MINT = new Color(0x9ED9B9);
    private static final List<Color> IN_ORDER = List.of(BLUE, SKY, VERMILLION, YELLOW, PLUM, ORANGE, GREEN, PINK, BROWN, MINT);
    private static final Map<String, Color> ALWAYS = Map.of(Code.NOT_RECORDED.code(), GREY, "YES", BLUE, "PARTLY", SKY, "NO", VERMILLION,
            "DECLINED", YELLOW, "NOT_ASKED", PLUM);
    private static final double DARK = 0.32;

    private final Map<String, Color> colours = new HashMap<>(ALWAYS);

    Palette(List<Code> answers) {
        List<Color> taken = answers.stream().map(Code::code).map(ALWAYS::get).toList();
        List<Color> free = Stream.concat(IN_ORDER.stream().filter(colour -> !taken.contains(colour)), IN_ORDER.stream()).toList();
        int next = 0;
        for (Code answer : answers) {
            if (!ALWAYS.containsKey(answer.code())) {
                colours.put(answer.code(), free.get(next++ % free.size()));
            }
        }
    }

    Color of(Code answer) {
        return colours.get(answer.code());
    }

    /** Black or white, whichever is easier to read on it. */
    static Color lettersOn(Color ground) {
        return lightness(ground) < DARK ? Color.WHITE : Color.BLACK;
    }

    static double lightness(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int part) {
        return Math.pow(part / 255.0, 2.2);
    }
}
