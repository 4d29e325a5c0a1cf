package org.lessons.model.check.rules;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Takes a constraint's message for what it is, the code of a finding; so no expression language is needed. */
final class CodeInterpolator implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return template;
    }
}
