package org.foyer.assembly;

/**
 * What badges are printed on; all measures in millimetres.
 *
 * @see #A4 the sheet of ten labels that Avery sells as L4785, and others under their numbers
 */
public enum BadgePaper {
    /** A sheet of A4 with two columns of five labels. */
    A4(80, 50, 2, 5, 17.5f, 13.5f, 95, 55),
    /** A printer of single labels. */
    LABEL(80, 50, 1, 1, 0, 0, 0, 0),
    /** A printer with an endless roll of 62 millimetres, which cuts after each badge. */
    ROLL(62, 86, 1, 1, 0, 0, 0, 0);

    private final float width;
    private final float height;
    private final int columns;
    private final int rows;
    private final float left;
    private final float top;
    private final float stepRight;
    private final float stepDown;

    BadgePaper(
            float width, float height, int columns, int rows, float left, float top, float stepRight, float stepDown) {
        this.width = width;
        this.height = height;
        this.columns = columns;
        this.rows = rows;
        this.left = left;
        this.top = top;
        this.stepRight = stepRight;
        this.stepDown = stepDown;
    }

    /** Badges on one page. */
    public int each() {
        return columns * rows;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    boolean isSheet() {
        return this == A4;
    }

    /** How far right of the edge of the page the badge begins, counted in rows from the upper left. */
    float x(int place) {
        return left + place % columns * stepRight;
    }

    /** How far down from the upper edge of the page the badge begins. */
    float y(int place) {
        return top + place / columns * stepDown;
    }
}
