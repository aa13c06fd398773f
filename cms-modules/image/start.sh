#!/usr/bin/env bash
# Starts Magnolia as author or as public instance, with its content in PostgreSQL and the light modules from a mounted folder.
set -eu
: "${MAGNOLIA_AUTHOR:?true for the author instance, false for the public one}"
: "${MAGNOLIA_DB_URL:?such as jdbc:postgresql://cms-database:5432/magnolia_author}"
: "${MAGNOLIA_DB_USER:?}" "${MAGNOLIA_DB_PASSWORD:?}"

# the vendor's file names a database on the same machine; a file of another shape stops here rather than writing elsewhere
config=webapps/ROOT/WEB-INF/config/repo-conf/jackrabbit-bundle-postgres-search.xml
[ -f "$config.vendor" ] || cp "$config" "$config.vendor"
escaped() { printf '%s' "$1" | sed -e 's/&/\&amp;/g; s/"/\&quot;/g; s/</\&lt;/g' | sed -e 's/[\&#]/\\&/g'; }
sed -E -e "s#(<param name=\"url\" value=\")[^\"]*#\1$(escaped "$MAGNOLIA_DB_URL")#" \
  -e "s#(<param name=\"user\" value=\")[^\"]*#\1$(escaped "$MAGNOLIA_DB_USER")#" \
  -e "s#(<param name=\"password\" value=\")[^\"]*#\1$(escaped "$MAGNOLIA_DB_PASSWORD")#" "$config.vendor" > "$config"
grep -qF "value=\"$MAGNOLIA_DB_URL\"" "$config" || { echo "$config has no place for the address of the database" >&2; exit 1; }

data=/opt/magnolia/data
modules=/opt/magnolia/light-modules
export CATALINA_OPTS="${CATALINA_OPTS:-} -Xmx${MAGNOLIA_MEMORY:-2g} \
 -Dmagnolia.home=$data -Dmagnolia.repositories.home=$data/repositories -Dmagnolia.logs.dir=$data/logs \
 -Dmagnolia.author.key.location=$data/author-key.properties \
 -Dmagnolia.repositories.jackrabbit.config=WEB-INF/config/repo-conf/jackrabbit-bundle-postgres-search.xml \
 -Dmagnolia.update.auto=true -Dmagnolia.bootstrap.authorInstance=$MAGNOLIA_AUTHOR \
 -Dmagnolia.resources.dir=$modules -Dmagnolia.content.bootstrap.dir=$modules/foyer-content \
 -Dmagnolia.content.bootstrap.createTasks=never -Dmagnolia.content.bootstrap.pattern=${MAGNOLIA_BOOTSTRAP:-bootstrap/*.yaml}"
exec catalina.sh run
