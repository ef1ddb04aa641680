package org.milepost.activeobjects;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;

/** The names of tables and columns as the products make them: AO_, six digits that stand for the namespace, and the name of the table. */
final class TableNames implements SchemaConfiguration {
    private final String prefix;

    TableNames(String namespace) {
        String hash = md5(namespace);
        this.prefix = "AO_" + hash.substring(hash.length() - 6) + "_";
    }

    String prefix() {
        return prefix;
    }

    NameConverters converters() {
        return new SimpleNameConverters(
                new AtlassianTableNameConverter(name -> prefix + name),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }

    /** Only tables of this namespace, so that a set-up of tables does not touch those of others. */
    @Override
    public boolean shouldManageTable(String tableName, boolean caseSensitive) {
        return tableName.toUpperCase(Locale.ROOT).startsWith(prefix);
    }

    private static String md5(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }
}
