package safeguarding.ownership;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import safeguarding.gate.Refusal;

/** Files as they come from the page: chosen anew, or carried along by the page since they were checked, so that nothing has to be chosen twice. */
final class HandedIn {

    static final int LARGEST = 1024 * 1024;
    static final int MOST = 150;

    private HandedIn() {
    }

    /** @throws Refusal when there is nothing, too much, or something that is no model */
    static List<ModelFile> files(List<MultipartFile> chosen, MultiValueMap<String, String> typed) {
        List<ModelFile> files = new ArrayList<>(
                carried(typed.getOrDefault("keptName", List.of()), typed.getOrDefault("keptContent", List.of())));
        chosen.stream().filter(file -> !(file.isEmpty() && nameOf(file).isEmpty()))
                .forEach(file -> files.add(new ModelFile(nameOf(file), content(file))));
        Refusal.when(files.isEmpty(), "Choose one or more files first: drawings (.bpmn), forms (.form) or tables (.dmn).");
        Refusal.when(files.size() > MOST, "These are more than " + MOST + " files. Please choose fewer at once.");
        files.forEach(file -> {
            Opened.kindOf(file.name());
            Refusal.when(file.content().length == 0, "“" + file.name() + "” is empty.");
            Refusal.when(file.content().length > LARGEST, "“" + file.name() + "” is larger than 1 MB. "
                    + "A model is much smaller: please look whether it is the right file.");
            Refusal.when(files.stream()
                    .filter(other -> other.name().equals(file.name())).count() > 1, "“" + file.name() + "” is there twice. Please choose it once.");
        });
        return List.copyOf(files);
    }

    private static List<ModelFile> carried(List<String> names, List<String> contents) {
        return IntStream.range(0, Math.min(names.size(), contents.size()))
                .mapToObj(i -> new ModelFile(names.get(i), decoded(contents.get(i)))).toList();
    }

    private static byte[] decoded(String content) {
        try {
            return Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException spoilt) {
            throw new Refusal("The files did not arrive whole. Please choose them again.");
        }
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException lost) {
            throw new Refusal("“" + nameOf(file) + "” did not arrive whole. Please try again.");
        }
    }

    /** Some browsers send the folder too. */
    private static String nameOf(MultipartFile file) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
    }
}
