package org.foyer.crm;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.springframework.core.io.AbstractResource;

/** A file that is written while it is read, so that none of it lies on a disk or in memory, and that watches the memory. */
final class HugeFile extends AbstractResource {

    private static final int ROWS_BETWEEN_LOOKS = 20_000;

    private final String beginning;
    private final String row;
    private final int rows;
    private final String end;
    private long highest;

    /** @param row with {@code %d} for the number of the member */
    HugeFile(String beginning, String row, int rows, String end) {
        this.beginning = beginning;
        this.row = row;
        this.rows = rows;
        this.end = end;
    }

    /** The most memory that was in use while it was read, in bytes. */
    long highest() {
        return highest;
    }

    static long memoryInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Override
    public String getFilename() {
        return "huge.csv";
    }

    @Override
    public String getDescription() {
        return getFilename();
    }

    @Override
    public InputStream getInputStream() {
        return new SequenceInputStream(
                Collections.enumeration(List.of(bytes(beginning), new SequenceInputStream(new Rows()), bytes(end))));
    }

    private static InputStream bytes(String text) {
        return new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private final class Rows implements Enumeration<InputStream> {

        private int next;

        @Override
        public boolean hasMoreElements() {
            return next < rows;
        }

        @Override
        public InputStream nextElement() {
            if (next % ROWS_BETWEEN_LOOKS == 0) {
                highest = Math.max(highest, memoryInUse());
            }
            return bytes(row.formatted(next++));
        }
    }
}
