package org.foyer.cms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The role of the service account reads each endpoint and what it is made of, and nothing else; that of editors writes it. */
final class Roles implements Rule {

    private static final int READ = 8;
    private static final int EVERYTHING = 63;

    @Override
    public List<Finding> check(LightModule module) {
        var findings = new ArrayList<Finding>();
        var models = new Models(module);
        module.each("bootstrap/", (file, tree) -> {
            if (file.startsWith("bootstrap/userroles.")) {
                Trees.map(tree).values().forEach(role -> {
                    var acls = Trees.map(role);
                    if (acls.containsKey("acl_uri")) {
                        checkReader(module, models, file, acls, findings);
                    } else {
                        models.workspaces().stream()
                                .filter(workspace -> rights(acls, workspace).stream()
                                        .noneMatch(right -> Objects.equals(right.get("permissions"), EVERYTHING)))
                                .forEach(workspace ->
                                        findings.add(new Finding(file, "may not write in the workspace " + workspace)));
                    }
                });
            }
        });
        return findings;
    }

    private static void checkReader(
            LightModule module, Models models, String file, Map<String, Object> acls, List<Finding> findings) {
        var addresses = rights(acls, "uri").stream()
                .map(right -> Trees.text(right.get("path")))
                .toList();
        module.files("restEndpoints/").forEach(endpoint -> {
            String address = "/.rest" + endpoint.substring("restEndpoints".length(), endpoint.lastIndexOf('_'));
            if (addresses.stream().noneMatch(path -> covers(path, address))) {
                findings.add(new Finding(file, "may not ask " + address));
            }
        });
        if (addresses.stream().noneMatch("/dam/*"::equals)) {
            findings.add(new Finding(file, "may not read files: /dam/*"));
        }
        models.workspaces().stream()
                .filter(workspace -> rights(acls, workspace).isEmpty())
                .forEach(workspace -> findings.add(new Finding(file, "may not read the workspace " + workspace)));
        acls.keySet().stream()
                .filter(key -> key.startsWith("acl_"))
                .map(key -> key.substring("acl_".length()))
                .forEach(workspace -> {
                    if (!workspace.equals("uri") && !models.workspaces().contains(workspace)) {
                        findings.add(
                                new Finding(file, "has rights in the workspace " + workspace + ", which is not there"));
                    }
                    rights(acls, workspace).stream()
                            .filter(right -> !Objects.equals(right.get("permissions"), READ))
                            .forEach(right -> findings.add(new Finding(
                                    file, "may do more than read at " + right.get("path") + " in " + workspace)));
                });
    }

    private static boolean covers(String path, String address) {
        return path.endsWith("/*") ? address.startsWith(path.substring(0, path.length() - 1)) : path.equals(address);
    }

    private static List<Map<String, Object>> rights(Map<String, Object> acls, String workspace) {
        return Trees.map(acls.get("acl_" + workspace)).values().stream()
                .map(Trees::map)
                .filter(right -> right.containsKey("permissions"))
                .toList();
    }
}
