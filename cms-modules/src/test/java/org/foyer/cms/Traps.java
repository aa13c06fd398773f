package org.foyer.cms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What Magnolia takes without complaint and then does otherwise than meant. */
final class Traps implements Rule {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    @Override
    public List<Finding> check(LightModule module) {
        var findings = new ArrayList<Finding>();
        module.eachWhole("contentTypes/", (file, tree) -> {
            var model = Trees.map(Trees.map(tree).get("model"));
            check(file, Trees.list(model.get("properties")), findings);
            Trees.list(model.get("subModels"))
                    .forEach(sub -> check(file, Trees.list(Trees.map(sub).get("properties")), findings));
        });
        module.eachWhole("dialogs/", (file, tree) -> names(file, tree, findings));
        return findings;
    }

    private static void check(String file, List<Object> properties, List<Finding> findings) {
        properties.forEach(each -> {
            var property = Trees.map(each);
            String name = Trees.text(property.get("name"));
            suffix(file, name, findings);
            if (Boolean.TRUE.equals(property.get("multiple")) && property.containsKey("options")) {
                findings.add(new Finding(
                        file, "'" + name + "' has several values and options: they become nodes that no filter finds"));
            }
        });
    }

    private static void names(String file, Object tree, List<Finding> findings) {
        if (tree instanceof List<?> list) {
            list.forEach(each -> names(file, each, findings));
        }
        Map<String, Object> map = Trees.map(tree);
        Trees.named(map.get("properties")).keySet().forEach(name -> suffix(file, name, findings));
        map.values().forEach(each -> names(file, each, findings));
    }

    private static void suffix(String file, String name, List<Finding> findings) {
        int underscore = name.lastIndexOf('_');
        if (underscore >= 0 && LANGUAGES.contains(name.substring(underscore + 1))) {
            findings.add(new Finding(file, "'" + name + "' ends like a translation, and disappears from answers"));
        }
    }
}
