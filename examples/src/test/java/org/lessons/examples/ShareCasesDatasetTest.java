package org.lessons.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lessons.model.Account;
import org.lessons.model.Cause;
import org.lessons.model.Concern;
import org.lessons.model.Effect;
import org.lessons.model.Lesson;
import org.lessons.model.Organisation;
import org.lessons.model.Stop;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The package that the main job writes, as others see it: the Data Package profiles, and DuckDB. */
class ShareCasesDatasetTest {

    private static final Path PROFILES = Run.ROOT.resolve("../shared/data/profiles");
    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    static Path temp;

    private static final Map<String, Run> RUNS = new HashMap<>();

    @BeforeAll
    static void sharesOurOwnCases() {
        Run.presets()
                .forEach(policy ->
                        RUNS.put(policy, Run.share(Run.ROOT.resolve("cases/valid"), policy, temp.resolve(policy))));
    }

    private static Path dataset(String policy) {
        return RUNS.get(policy).out().resolve("dataset");
    }

    private static JsonNode descriptor(String policy) {
        return MAPPER.readTree(Run.bytes(dataset(policy).resolve("datapackage.json")));
    }

    private static Schema profile(String name) {
        Path file = PROFILES.resolve("datapackage-2.0-" + name + ".json");
        assumeTrue(Files.isRegularFile(file), "the Data Package profiles are not there: " + PROFILES);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(MAPPER.readTree(Run.bytes(file)));
    }

    /** The profile lacks the type of a field "list", and wants a list for fieldsMatch: we use neither. */
    @ParameterizedTest
    @MethodSource("org.lessons.examples.Run#presets")
    void theDescriptorFollowsTheProfiles(String policy) {
        JsonNode descriptor = descriptor(policy);
        assertThat(messages(profile("datapackage").validate(descriptor))).isEmpty();
        Schema resource = profile("dataresource");
        Schema table = profile("tableschema");
        Schema dialect = profile("tabledialect");
        for (JsonNode one : descriptor.path("resources")) {
            assertThat(messages(resource.validate(one))).isEmpty();
            assertThat(messages(table.validate(one.path("schema")))).isEmpty();
            assertThat(messages(dialect.validate(one.path("dialect")))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.lessons.examples.Run#presets")
    void theProfileWouldNoticeAMistake(String policy) {
        String broken = descriptor(policy).toString().replace("\"delimiter\":\",\"", "\"delimiter\":7");
        assertThat(profile("datapackage").validate(MAPPER.readTree(broken))).isNotEmpty();
    }

    private static List<String> messages(List<Error> errors) {
        return errors.stream().map(Error::toString).toList();
    }

    @ParameterizedTest
    @MethodSource("org.lessons.examples.Run#presets")
    void theDescriptorListsEveryTableWithItsSize(String policy) {
        List<String> tables = Run.names(dataset(policy)).stream()
                .filter(name -> name.endsWith(".csv"))
                .toList();
        Map<String, Long> sizes = descriptor(policy)
                .path("resources")
                .valueStream()
                .collect(Collectors.toMap(
                        one -> one.path("path").asString(),
                        one -> one.path("bytes").longValue()));
        assertThat(sizes.keySet()).containsExactlyInAnyOrderElementsOf(tables);
        sizes.forEach((table, bytes) ->
                assertThat(dataset(policy).resolve(table).toFile()).as(table).hasSize(bytes));
    }

    @ParameterizedTest
    @MethodSource("org.lessons.examples.Run#presets")
    void duckDbLoadsItWithAllRowsAndKeys(String policy) throws SQLException {
        JsonNode descriptor = descriptor(policy);
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            statement.execute("SET file_search_path = '" + dataset(policy) + "'");
            statement.execute(new String(Run.bytes(dataset(policy).resolve("load.sql")), StandardCharsets.UTF_8));
            int keys = 0;
            for (JsonNode resource : descriptor.path("resources")) {
                String table = resource.path("name").asString();
                if (isLoaded(statement, table)) {
                    assertThat(number(statement, "SELECT count(*) FROM \"" + table + "\""))
                            .as(table)
                            .isEqualTo(resource.path("rows").longValue());
                    for (JsonNode key : resource.path("schema").path("foreignKeys")) {
                        assertThat(number(statement, dangling(table, key)))
                                .as(table)
                                .isZero();
                        keys++;
                    }
                }
            }
            assertThat(keys).isGreaterThan(40);
            assertThat(number(
                            statement,
                            "SELECT count(*) FROM duckdb_constraints() WHERE constraint_type = 'FOREIGN KEY'"))
                    .isGreaterThanOrEqualTo(keys);
            assertHolds(statement, policy);
        }
    }

    /** As many rows as the lines have records; counted from the other form, so that neither form can lose one. */
    private static void assertHolds(Statement statement, String policy) throws SQLException {
        Map<String, Class<? extends Record>> tables = Map.of(
                "accounts", Account.class,
                "concerns", Concern.class,
                "stops", Stop.class,
                "causes", Cause.class,
                "lessons", Lesson.class,
                "effects", Effect.class,
                "organisations", Organisation.class);
        for (Map.Entry<String, Class<? extends Record>> table : tables.entrySet()) {
            long records = RUNS.get(policy).cases().stream()
                    .mapToLong(one ->
                            Texts.elements(one.content(), table.getValue()).size())
                    .sum();
            assertThat(records).isPositive();
            assertThat(number(statement, "SELECT count(*) FROM " + table.getKey()))
                    .as(table.getKey())
                    .isEqualTo(records);
        }
        assertThat(number(statement, "SELECT count(*) FROM cases"))
                .isEqualTo(RUNS.get(policy).cases().size());
    }

    /** The code book and the wide table are for reading, and have no keys. */
    private static boolean isLoaded(Statement statement, String table) throws SQLException {
        return number(statement, "SELECT count(*) FROM duckdb_tables() WHERE table_name = '" + table + "'") == 1;
    }

    /** How many rows of a table refer to a row that is not there. */
    private static String dangling(String table, JsonNode key) {
        String column = "t.\"" + key.path("fields").get(0).asString() + "\"";
        JsonNode reference = key.path("reference");
        String referred = "r.\"" + reference.path("fields").get(0).asString() + "\"";
        return "SELECT count(*) FROM \"" + table + "\" t LEFT JOIN \""
                + reference.path("resource").asString() + "\" r ON " + column + " = " + referred + " WHERE " + referred
                + " IS NULL AND " + column + " IS NOT NULL";
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
