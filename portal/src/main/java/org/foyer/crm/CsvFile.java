package org.foyer.crm;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;

/** A CSV file that is read row by row, strictly: a wrong encoding or an open quote ends the reading with its reason. */
final class CsvFile implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final Charset encoding;
    private final CloseableIterator<CsvRecord> records;
    private long line = 1;

    private CsvFile(String name, Charset encoding, CloseableIterator<CsvRecord> records) {
        this.name = name;
        this.encoding = encoding;
        this.records = records;
    }

    /**
     * Opens the file.
     *
     * @throws ImportRefusedException when it cannot be read
     */
    static CsvFile open(Resource file, Charset encoding, char separator) {
        String name = Optional.ofNullable(file.getFilename()).orElse(file.getDescription());
        try {
            Reader reader = withoutByteOrderMark(new BufferedReader(
                    new InputStreamReader(
                            file.getInputStream(),
                            encoding.newDecoder()
                                    .onMalformedInput(CodingErrorAction.REPORT)
                                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
                    1 << 16));
            CsvReader<CsvRecord> csv = CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowUnclosedQuote(false)
                    .skipEmptyLines(true)
                    .ofCsvRecord(reader);
            return new CsvFile(name, encoding, csv.iterator());
        } catch (CharacterCodingException wrongEncoding) {
            throw ImportProblem.of("file-encoding", name, encoding.name(), 1).refused();
        } catch (IOException unreadable) {
            throw ImportProblem.of("file-unreadable", name).refused();
        }
    }

    private static Reader withoutByteOrderMark(Reader reader) throws IOException {
        PushbackReader pushback = new PushbackReader(reader, 1);
        int first = pushback.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            pushback.unread(first);
        }
        return pushback;
    }

    String name() {
        return name;
    }

    /**
     * The headings.
     *
     * @throws ImportRefusedException when the file is empty
     */
    List<String> headings() {
        return next().map(CsvRecord::getFields)
                .orElseThrow(() -> ImportProblem.of("file-empty", name).refused());
    }

    /** The next row, empty at the end of the file. */
    Optional<CsvRecord> next() {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CsvRecord found = records.next();
            line = found.getStartingLineNumber() + 1;
            return Optional.of(found);
        } catch (CsvParseException unparsable) {
            throw (hasCause(unparsable, CharacterCodingException.class) ? wrongEncoding() : openQuote()).refused();
        } catch (UncheckedIOException unreadable) {
            throw (hasCause(unreadable, CharacterCodingException.class)
                            ? wrongEncoding()
                            : ImportProblem.of("file-unreadable", name))
                    .refused();
        }
    }

    private ImportProblem wrongEncoding() {
        return ImportProblem.of("file-encoding", name, encoding.name(), line);
    }

    private ImportProblem openQuote() {
        return ImportProblem.of("file-open-quote", name, line);
    }

    private static boolean hasCause(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }
}
