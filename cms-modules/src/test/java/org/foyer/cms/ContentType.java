package org.foyer.cms;

import java.util.Map;

/**
 * A kind of content in a workspace of its own.
 *
 * @param name of its file
 * @param model with what its app says about the fields
 */
record ContentType(String name, String file, String workspace, String nodeType, Model model) {

    static ContentType of(String file, Object tree, Map<String, Object> fieldsOfApp) {
        String name = file.substring(file.lastIndexOf('/') + 1, file.length() - ".yaml".length());
        var model = Trees.map(Trees.map(tree).get("model"));
        return new ContentType(
                name,
                file,
                Trees.text(Trees.map(Trees.map(tree).get("datasource")).get("workspace")),
                Trees.text(model.get("nodeType")),
                Model.ofType(name, model).with(fieldsOfApp));
    }
}
