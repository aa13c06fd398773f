package org.foyer.cms;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Scripts of previews and patterns of validators can be read: Magnolia tells an editor in the middle of their work if not. */
final class Scripts implements Rule {

    private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_32);

    Scripts() {
        freemarker.setTagSyntax(Configuration.AUTO_DETECT_TAG_SYNTAX);
    }

    @Override
    public List<Finding> check(LightModule module) {
        var findings = new ArrayList<Finding>();
        module.files("templates/").stream()
                .filter(file -> file.endsWith(".ftl"))
                .forEach(file -> script(file, module.text(file), findings));
        List.of("apps/", "dialogs/", "includes/")
                .forEach(folder -> module.each(folder, (file, tree) -> patterns(file, tree, findings)));
        return findings;
    }

    private void script(String file, String text, List<Finding> findings) {
        try {
            new Template(file, text, freemarker);
        } catch (IOException e) {
            findings.add(new Finding(file, "is no script that can be read: " + e.getMessage()));
        }
    }

    private static void patterns(String file, Object tree, List<Finding> findings) {
        if (tree instanceof List<?> list) {
            list.forEach(each -> patterns(file, each, findings));
        }
        var map = tree instanceof Tagged tagged ? tagged.changes() : Trees.map(tree);
        map.values().forEach(each -> patterns(file, each, findings));
        if ("regexpValidator".equals(map.get("$type"))) {
            try {
                Pattern.compile(Trees.text(map.get("pattern")));
            } catch (PatternSyntaxException e) {
                findings.add(new Finding(file, "has a pattern that is none: " + map.get("pattern")));
            }
        }
    }
}
