package org.foyer.cms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Every id is one of its own, and every link in the sample content leads to something that is there. */
final class SampleLinks implements Rule {

    private static final Pattern LINK =
            Pattern.compile("\\$\\{link:\\{uuid:\\{([^}]*)},repository:\\{([^}]*)},path:\\{([^}]*)}}}");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Override
    public List<Finding> check(LightModule module) {
        var findings = new ArrayList<Finding>();
        var sample = new Sample(module);
        var ids = new HashMap<String, String>();
        module.each("bootstrap", (file, tree) -> ids(file, tree, ids, findings));
        sample.items().forEach(item -> {
            if (!UUID.matcher(item.id()).matches()) {
                findings.add(new Finding(item.file(), item.path() + " has no id, and gets another with each import"));
            }
        });
        module.each(Sample.FOLDER, (file, tree) -> links(file, tree, sample, findings));
        return findings;
    }

    private static void ids(String file, Object tree, Map<String, String> ids, List<Finding> findings) {
        var node = Trees.map(tree);
        if (node.get("jcr:uuid") instanceof String id && ids.putIfAbsent(id, file) != null) {
            findings.add(new Finding(file, "has the id " + id + " of " + ids.get(id)));
        }
        node.values().forEach(each -> ids(file, each, ids, findings));
    }

    private static void links(String file, Object tree, Sample sample, List<Finding> findings) {
        Trees.map(tree).forEach((key, value) -> {
            links(file, value, sample, findings);
            if (!(value instanceof String text)) {
                return;
            }
            LINK.matcher(text).results().forEach(link -> {
                if (!isRight(link, sample)) {
                    findings.add(new Finding(file, "links to " + link.group(3) + ", which is not there by this id"));
                }
            });
            if (key.equals("url") && !isThere(text, sample)
                    || key.equals("form") && !isThere("/forms/" + text, sample)) {
                findings.add(new Finding(file, "leads to " + text + ", which is not there"));
            }
        });
    }

    private static boolean isRight(MatchResult link, Sample sample) {
        return sample.byId(link.group(1))
                .filter(item ->
                        item.workspace().equals(link.group(2)) && item.path().equals(link.group(3)))
                .isPresent();
    }

    private static boolean isThere(String address, Sample sample) {
        if (address.startsWith("/pages/")) {
            return sample.at("website", "/portal/" + address.substring("/pages/".length()))
                    .isPresent();
        }
        return !address.startsWith("/forms/")
                || sample.at("foyer-forms", address.substring("/forms".length()))
                        .isPresent();
    }
}
