package org.foyer.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.avatar.Avatar.AvatarI18n;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.messages.MessageInputI18n;
import com.vaadin.flow.component.upload.UploadI18N;
import java.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words inside Vaadin's components, in the language of the reader. */
public final class ComponentWords {

    private ComponentWords() {}

    public static DatePickerI18n dates(Component where, Locale locale) {
        var symbols = DateFormatSymbols.getInstance(locale);
        return new DatePickerI18n()
                .setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, 12))
                .setWeekdays(fromSunday(symbols.getWeekdays()))
                .setWeekdaysShort(fromSunday(symbols.getShortWeekdays()))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek() == DayOfWeek.SUNDAY ? 0 : 1)
                .setToday(where.getTranslation("widgets.date.today"))
                .setCancel(where.getTranslation("widgets.cancel"))
                .setBadInputErrorMessage(where.getTranslation("widgets.date.bad"))
                .setRequiredErrorMessage(where.getTranslation("widgets.required"))
                .setMinErrorMessage(where.getTranslation("widgets.date.early"))
                .setMaxErrorMessage(where.getTranslation("widgets.date.late"));
    }

    private static List<String> fromSunday(String[] days) {
        return Arrays.asList(days).subList(1, 8);
    }

    public static UploadI18N uploads(Component where) {
        var words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles()
                .setOne(where.getTranslation("widgets.upload.drop.one"))
                .setMany(where.getTranslation("widgets.upload.drop.many")));
        words.setAddFiles(new UploadI18N.AddFiles()
                .setOne(where.getTranslation("widgets.upload.add.one"))
                .setMany(where.getTranslation("widgets.upload.add.many")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(where.getTranslation("widgets.upload.too.many"))
                .setFileIsTooBig(where.getTranslation("widgets.upload.too.big"))
                .setIncorrectFileType(where.getTranslation("widgets.upload.wrong.type")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(where.getTranslation("widgets.upload.connecting"))
                        .setStalled(where.getTranslation("widgets.upload.stalled"))
                        .setProcessing(where.getTranslation("widgets.upload.processing"))
                        .setHeld(where.getTranslation("widgets.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(where.getTranslation("widgets.upload.remaining"))
                        .setUnknown(where.getTranslation("widgets.upload.remaining.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(where.getTranslation("widgets.upload.unavailable"))
                        .setUnexpectedServerError(where.getTranslation("widgets.upload.failed"))
                        .setForbidden(where.getTranslation("widgets.upload.failed"))
                        .setFileTooLarge(where.getTranslation("widgets.upload.too.big"))));
        words.setFile(new UploadI18N.File()
                .setRetry(where.getTranslation("widgets.retry"))
                .setStart(where.getTranslation("widgets.upload.start"))
                .setRemove(where.getTranslation("widgets.upload.remove")));
        words.setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
        return words;
    }

    public static MultiSelectComboBoxI18n choices(Component where) {
        return new MultiSelectComboBoxI18n()
                .setCleared(where.getTranslation("widgets.choices.cleared"))
                .setFocused(where.getTranslation("widgets.choices.focused"))
                .setSelected(where.getTranslation("widgets.choices.selected"))
                .setDeselected(where.getTranslation("widgets.choices.deselected"))
                .setTotal(where.getTranslation("widgets.choices.total", "{count}"));
    }

    public static AvatarI18n avatars(Component where) {
        return new AvatarI18n().setAnonymous(where.getTranslation("widgets.avatar.anonymous"));
    }

    public static MessageInputI18n messages(Component where) {
        return new MessageInputI18n()
                .setMessage(where.getTranslation("widgets.message.placeholder"))
                .setSend(where.getTranslation("widgets.message.send"));
    }
}
