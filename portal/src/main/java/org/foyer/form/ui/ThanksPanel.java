package org.foyer.form.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.foyer.content.RichText;
import org.foyer.form.Form;
import org.foyer.form.Submission.Receipt;
import org.foyer.mail.Mail;
import org.foyer.widgets.Icon;
import org.foyer.widgets.PageHeader;

/** Says that a form has arrived, under which reference, and what comes now. */
final class ThanksPanel extends Div {

    ThanksPanel(Form form, Receipt receipt, RichText richText, Locale reader, boolean visitor) {
        addClassName("foyer-fill");
        var header =
                new PageHeader(getTranslation("form.fill.done"), form.title().in(reader));
        add(header);
        if (!form.thanks().isEmpty()) {
            add(new RichBlock(richText.html(form.thanks().in(reader), reader)));
        }
        var sheet = new Div();
        sheet.addClassNames("foyer-sheet", "foyer-sheet-padded");
        receipt.paragraphs().forEach(words -> sheet.add(new Paragraph(words)));
        sheet.add(reference(receipt.reference()));
        var mailedTo = receipt.mailedTo();
        sheet.add(new Paragraph(
                mailedTo == null
                        ? getTranslation("form.fill.done.note")
                        : getTranslation("form.fill.done.mail", mailedTo)));
        add(sheet, ways(receipt, visitor));
        header.headline().getElement().executeJs("this.focus()");
    }

    private Paragraph reference(String reference) {
        var code = new Span(reference);
        code.addClassName("foyer-reference");
        return new Paragraph(new Span(getTranslation("form.fill.done.reference") + " "), code);
    }

    private Div ways(Receipt receipt, boolean visitor) {
        var ways = new Div();
        ways.addClassName("foyer-ways");
        for (Mail.Action download : receipt.downloads()) {
            var link = new Anchor(download.url(), new Icon("download").small(), new Span(download.label()));
            link.addClassName("foyer-button-link");
            link.setRouterIgnore(true);
            ways.add(link);
        }
        if (!visitor) {
            var mine = new Anchor(MyFormsView.ROUTE, getTranslation("form.mine.title"));
            mine.addClassName("foyer-button-link");
            ways.add(mine);
        }
        return ways;
    }
}
