#!/usr/bin/env bash
# H2 2.5.252: a list (IN, or = ANY of an array) on the second column of an index narrows nothing where the first column is compared with a
# value: all rows of that value are read, also where the second column has an index of its own. The list alone narrows by that index, and
# joined as a table it narrows by both columns, as PostgreSQL does without that. Needs Maven and a JDK of 17 or newer.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=com.h2database:h2:2.5.252 -DoutputDirectory=.

cat >plans.sql <<'SQL'
create table card (id bigint primary key, environment int, customer varchar(20));
insert into card select x, 2, 'c' || mod(x, 1000) from system_range(1, 20000);
create index both_ix on card (environment, customer);
create index customer_ix on card (customer);
analyze;
explain analyze select id from card where environment = 2 and customer in ('c1', 'c2');
explain analyze select id from card where environment = 2 and customer = any(array['c1', 'c2']);
explain analyze select id from card where customer in ('c1', 'c2');
explain analyze select card.id from unnest(array['c1', 'c2']) wanted(name) join card on environment = 2 and customer = name;
SQL

echo 'H2 2.5.252, rows of 20,000 that are read for 40:'
java -cp h2-2.5.252.jar org.h2.tools.RunScript -url jdbc:h2:mem:plans -script plans.sql -showResults |
    sed 's/\\n/\n/g' | awk '/^explain/ { what = $0; sub(/.* where /, "", what); sub(/.* join /, "join ", what) }
        /scanCount/ && !/scanCount: 3 / { sub(/.*scanCount: /, ""); sub(/ .*/, ""); print $0 ": " what }' | tee found
diff found - <<'END_FOUND'
20001: environment = 2 and customer in ('c1', 'c2');
20001: environment = 2 and customer = any(array['c1', 'c2']);
41: customer in ('c1', 'c2');
42: join card on environment = 2 and customer = name;
END_FOUND
