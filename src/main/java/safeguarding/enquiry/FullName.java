package safeguarding.enquiry;

import java.util.Locale;

/**
 * What a person is called in lists, where whoever reads has to find them again by their name.
 *
 * @param knownAs what they like to be called; null or blank when nobody said
 */
public record FullName(String name, String knownAs) {

    /** True when they like to be called something that is no word of their name: Kel is not Kelvin. */
    public boolean isCalledOtherwise() {
        return knownAs != null && !knownAs.isBlank() && !apart(name).contains(apart(knownAs));
    }

    /** Their name, and in brackets what they like to be called. */
    public String words() {
        return isCalledOtherwise() ? name + " (" + knownAs.strip() + ")" : name;
    }

    private static String apart(String words) {
        return " " + words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT) + " ";
    }
}
