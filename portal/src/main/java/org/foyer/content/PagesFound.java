package org.foyer.content;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foyer.widgets.SearchContributor;
import org.foyer.widgets.SearchHit;
import org.foyer.widgets.SearchHits;
import org.foyer.widgets.SearchQuery;
import org.springframework.stereotype.Component;

/** Looks for words in the pages that the reader may see, and in those of their pieces that the reader may see. */
@Component
class PagesFound implements SearchContributor {

    private final Library library;
    private final BlockReader blocks;
    private final HouseIcons icons;
    private final RichText richText;

    PagesFound(Library library, BlockReader blocks, HouseIcons icons, RichText richText) {
        this.library = library;
        this.blocks = blocks;
        this.icons = icons;
        this.richText = richText;
    }

    private record Fitting(int fit, SearchHit hit) {}

    @Override
    public String label() {
        return "content.search";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public SearchHits find(SearchQuery query, Locale reader, int limit) {
        var found = library.shown(Shelf.PAGES, reader).stream()
                .flatMap(page -> fitting(page, query, reader).stream())
                .sorted(Comparator.comparingInt((Fitting fitting) -> -fitting.fit()))
                .map(Fitting::hit)
                .toList();
        return SearchHits.firstOf(found, limit);
    }

    private Optional<Fitting> fitting(ContentNode page, SearchQuery query, Locale reader) {
        var title = page.text("title");
        int fit = query.fit(all(title), all(page.text("lead")) + " " + words(page, reader));
        if (fit == 0) {
            return Optional.empty();
        }
        String address = Library.addressOf(page);
        return Optional.of(new Fitting(
                fit,
                new SearchHit(
                        icons.of(page, "file-text"),
                        title.isEmpty() ? page.name() : title.in(reader),
                        page.text("lead").in(reader),
                        address.isEmpty() ? ContentPages.ROUTE : ContentPages.ROUTE + "/" + address)));
    }

    private String words(ContentNode page, Locale reader) {
        return blocks.of(page, List.of(), new BlockReader.Reader(reader, id -> Optional.empty())).stream()
                .flatMap(this::texts)
                .collect(Collectors.joining(" "));
    }

    private Stream<String> texts(Block block) {
        return switch (block) {
            case Block.Text text -> Stream.of(all(text.headline()), plain(text.text()));
            case Block.Notice notice -> Stream.of(all(notice.headline()), plain(notice.text()));
            case Block.Question question -> Stream.of(all(question.question()), plain(question.answer()));
            case Block.Tile tile -> Stream.of(all(tile.title()), all(tile.fact()));
            case Block.Download file -> Stream.of(all(file.title()));
            case Block.Picture picture -> Stream.of(all(picture.caption()));
            case Block.Form form -> Stream.of(all(form.title()));
            case Block.Pages pages -> Stream.of();
            case Block.Teaser teaser -> Stream.of();
        };
    }

    /** In all languages: whoever reads in one remembers a word of another. */
    private static String all(LocalText text) {
        return String.join(" ", text.byLanguage().values());
    }

    private String plain(LocalText text) {
        return text.byLanguage().values().stream().map(richText::plain).collect(Collectors.joining(" "));
    }
}
