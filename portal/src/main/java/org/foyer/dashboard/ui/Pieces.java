package org.foyer.dashboard.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.foyer.content.ContentPages;
import org.foyer.content.PageLink;
import org.foyer.dashboard.ContentTile;
import org.foyer.dashboard.ContentTile.Kind;
import org.foyer.dashboard.ContentTiles;
import org.foyer.dashboard.Figures;
import org.foyer.dashboard.ui.Piece.Part;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;
import org.foyer.widgets.NextStep;
import org.foyer.widgets.StartContributor;
import org.foyer.widgets.StartTile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Gathers the start page: what the rooms show, and what editors made for this person. Where editors made a tile of the kind of a
 * room's, theirs says who sees it, under which name and where.
 */
@Service
class Pieces {

    private final ObjectProvider<StartContributor> rooms;
    private final ContentTiles content;
    private final ContentPages pages;
    private final Figures figures;
    private final TileDrawing drawing;
    private final Texts texts;

    Pieces(
            ObjectProvider<StartContributor> rooms,
            ContentTiles content,
            ContentPages pages,
            Figures figures,
            TileDrawing drawing,
            Texts texts) {
        this.rooms = rooms;
        this.content = content;
        this.pages = pages;
        this.figures = figures;
        this.drawing = drawing;
        this.texts = texts;
    }

    /** @param asked remembers what failed, also while the pieces are drawn */
    record Found(List<Piece> all, RoomsOnStart asked) {

        /** The pieces of a part in the order of the editors. */
        List<Piece> of(Part part) {
            return all.stream().filter(piece -> piece.part() == part).toList();
        }
    }

    Found of(MemberId member, Locale locale) {
        var asked = new RoomsOnStart(rooms.stream().toList());
        List<ContentTile> made =
                asked.attempt("The content", () -> content.shown(locale)).orElse(List.of());
        var pieces = new ArrayList<Piece>();
        for (StartTile tile : asked.ask(room -> room.tiles(member, locale))) {
            standing(tile, made).ifPresent(pieces::add);
        }
        for (ContentTile tile : made) {
            asked.attempt(tile.id(), () -> piece(tile, locale))
                    .flatMap(it -> it)
                    .ifPresent(pieces::add);
        }
        List<NextStep> steps = asked.ask(room -> room.steps(member, locale));
        steps(steps, asked, made, locale).ifPresent(pieces::add);
        pieces.sort(Comparator.comparingLong(Piece::order));
        return new Found(List.copyOf(pieces), asked);
    }

    private Optional<Piece> standing(StartTile tile, List<ContentTile> made) {
        if (!content.decide(tile.id())) {
            return Optional.of(piece(tile, tile.order()));
        }
        return of(tile.id(), made)
                .map(stead -> piece(
                        stead.title().isEmpty() ? tile : tile.renamed(stead.title()),
                        stead.position().orElse((long) tile.order())));
    }

    private Piece piece(StartTile tile, long order) {
        return new Piece(tile.id(), order, Part.TILES, tile.icon(), tile.name(), () -> drawing.of(tile));
    }

    private Optional<Piece> piece(ContentTile tile, Locale locale) {
        long order = tile.position().orElse(Long.MAX_VALUE);
        return switch (tile.kind()) {
            case NOTICE, LINKS ->
                Optional.of(new Piece(
                        tile.id(), order, Part.TILES, tile.icon(), tile.title(), () -> drawing.of(tile, locale)));
            case TEASER ->
                tile.node()
                        .value("page")
                        .flatMap(id -> pages.byId(id, locale))
                        .map(page -> article(tile, page, locale));
            case FIGURE -> figure(tile, order, locale);
            case ASSEMBLY, CARD, TASKS -> Optional.empty();
        };
    }

    private Optional<Piece> figure(ContentTile tile, long order, Locale locale) {
        Optional<String> unit = tile.node().value("unit");
        return tile.node().value("figure").flatMap(FigureKind::of).flatMap(kind -> {
            String title = tile.title().isEmpty() ? texts.get(locale, kind.key()) : tile.title();
            Optional<Supplier<Component>> shown = switch (figures.answer(unit)) {
                case OPEN -> Optional.of(() -> FigureTile.of(tile, title, kind, figures.growth(unit), locale));
                case TERMS_DUE -> Optional.of(() -> FigureTile.waiting(tile, title));
                case CLOSED -> Optional.empty();
            };
            return shown.map(it -> new Piece(tile.id(), order, Part.TILES, tile.icon(), title, it));
        });
    }

    private Piece article(ContentTile tile, PageLink page, Locale locale) {
        String title = tile.title().isEmpty() ? page.title() : tile.title();
        return new Piece(
                tile.id(),
                tile.position().orElse(Long.MAX_VALUE),
                Part.NEWS,
                tile.icon(),
                title,
                () -> drawing.of(page, title, locale));
    }

    private Optional<Piece> steps(List<NextStep> steps, RoomsOnStart asked, List<ContentTile> made, Locale locale) {
        String id = Kind.TASKS.word();
        var stead = of(id, made);
        if ((steps.isEmpty() && !asked.complete()) || (content.decide(id) && stead.isEmpty())) {
            return Optional.empty();
        }
        String title = stead.map(ContentTile::title)
                .filter(words -> !words.isEmpty())
                .orElseGet(() -> texts.get(locale, Part.STEPS.key()));
        return Optional.of(new Piece(id, 0, Part.STEPS, "list-check", title, () -> drawing.of(steps, locale)));
    }

    private static Optional<ContentTile> of(String kind, List<ContentTile> made) {
        return made.stream().filter(tile -> tile.kind().word().equals(kind)).findFirst();
    }
}
